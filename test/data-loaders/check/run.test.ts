import {mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {caseFolder, check, checkJson} from "./support.js";

let folder: string;
beforeAll(() => void (folder = mkdtempSync(join(tmpdir(), "check-command-"))));
afterAll(() => rmSync(folder, {recursive: true}));

describe("npm run check", () => {
  it("says what each delivery is and what became of it, and ends with 0 if none is refused", () => {
    const {code, out} = check(caseFolder("was-herumliegt"));
    expect(code).toBe(0);
    expect(out).toContain("✓ a.csv: angenommen\n  22811-05i: Empfänger/innen von sozialen Mindestsicherungsleistungen");
    expect(out).toContain("Vertrag land-nrw-22811-05i, Fassung 1; zum 31.12.2024");
    expect(out).toContain("3 Dateien geprüft: 1 angenommen, 2 ohne Vertrag.");
    expect(out).not.toContain("~$");
  });

  it("ends with 1 if a delivery is refused, and names place, content, expectation and advice", () => {
    const {code, out} = check(caseFolder("falsche-summe"));
    expect(code).toBe(1);
    expect(out).toContain("✕ l.csv: zurückgewiesen");
    expect(out).toContain(
      "P301 Die Teile von „Insgesamt“ ergeben nicht die gelieferte Summe. (Spalte 5 „Empfänger/innen von soz. Mindestsicherungsleistung / Insgesamt“)\n      Zeile 10: „51000“"
    );
    expect(out).toContain("Erwartet: 51.000, die Teile ergeben 50.000 (erlaubt sind ± 10)");
    expect(out).toContain("Was tun: Die Zeile in der Datei ansehen und beim Anbieter nachfragen.");
  });

  it("shows problems by column: the first ten places with raw text, then how many more", () => {
    const {files} = checkJson(caseFolder("viele-falsche-zellen"));
    const [group, ...others] = files[0]!.problems;
    expect(others).toEqual([]);
    expect(group!.places).toHaveLength(10);
    expect(group!.places[0]).toMatchObject({row: expect.any(Number), raw: expect.any(String)});
    const named = group!.places.reduce((sum, {same = 0}) => sum + 1 + same, 0);
    expect(named + group!.more).toBeGreaterThan(10);
    expect(group).toMatchObject({title: "Unbekanntes Zeichen", page: "/daten/meldungen/V222"});
  });

  it("checks a named file beside the other deliveries of its table, and reports on no other", () => {
    const report = checkJson(caseFolder("neuerer-stand"), `${caseFolder("neuerer-stand")}/alt.csv`);
    expect(report.files.map(({file, verdict}) => [file, verdict])).toEqual([["alt.csv", "ersetzt"]]);
    expect(report.files[0]!.problems[0]!.message).toContain("neu.csv");
  });

  it("checks a named file that lies elsewhere, and one that does not exist", () => {
    const path = join(folder, "leer.csv");
    writeFileSync(path, "");
    const {code, out} = check(folder, path, join(folder, "nix.csv"));
    expect(code).toBe(1);
    expect(out).toContain("L103 Die Datei ist leer.");
    expect(out).toContain("L101 Die Datei gibt es nicht.");
  });

  it("checks every file of a named folder", () => {
    const {files} = checkJson(join(folder, "exports"), caseFolder("neuerer-stand"));
    expect(files.map(({verdict}) => verdict)).toEqual(["ersetzt", "angenommen"]);
  });

  it("says so where there is no delivery at all", () => {
    expect(check(join(folder, "gibt-es-nicht"))).toMatchObject({
      code: 0,
      out: `In ${join(folder, "gibt-es-nicht")} liegt keine Datei.`
    });
  });

  it("refuses options that there are not, with exit code 2", () => {
    expect(check(folder, "--schnell")).toMatchObject({
      code: 2,
      err: expect.stringContaining("„--schnell“ gibt es nicht")
    });
  });

  it("lets no text of a file steer the terminal", () => {
    const path = join(folder, "steuer\u001b[31m.csv");
    writeFileSync(path, "");
    expect(check(folder, path).out).toContain("steuer\\x1b[31m.csv");
  });
});
