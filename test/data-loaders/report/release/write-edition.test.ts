import {existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, unlinkSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterEach, beforeEach, describe, expect, it} from "vitest";
import {DeliveryError} from "../../../../data-loaders/contract/problem.js";
import {listFiles} from "../../../../data-loaders/framework/content.js";
import {finding} from "../../../../data-loaders/report/print/check/findings.js";
import {folderSums} from "../../../../data-loaders/report/release/folder-sums.js";
import {verifyEdition} from "../../../../data-loaders/report/release/verify.js";
import {type PrintReport, writeEdition} from "../../../../data-loaders/report/release/write-edition.js";
import {parts, put} from "./made-edition.js";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "ausgaben-"));
  process.env["VEROEFFENTLICHUNGSBUCH"] = join(folder, "exports/.buch.jsonl");
});
afterEach(() => {
  delete process.env["VEROEFFENTLICHUNGSBUCH"];
  rmSync(folder, {recursive: true});
});

describe("an edition", () => {
  it("holds pages, print, cells, definitions, contracts, environment and its own check", async () => {
    await writeEdition(join(folder, "2026"), parts);
    expect(listFiles(join(folder, "2026"))).toEqual([
      "LIESMICH.txt",
      "aenderungen.json",
      "aenderungen.txt",
      "ausgabe.json",
      "bericht/arbeit.pdf",
      "freigaben.json",
      "lieferungen.json",
      "pruefen.html",
      "pruefsummen.txt",
      "seiten/bericht/arbeit.html",
      "seiten/index.html",
      "umgebung.json",
      "vertraege.json",
      "zellen/probe.csv",
      "zellen/probe.json"
    ]);
    expect(readFileSync(join(folder, "2026/zellen/probe.csv"), "utf8")).toBe(
      "\uFEFFstichtag;gruppe;wert;zeichen\r\n2024-12-31;'=1;12,5;wert\r\n2024-12-31;b;;geheim\r\n"
    );
  });

  it("is the same, byte for byte, when it is written again elsewhere", async () => {
    await writeEdition(join(folder, "2026"), parts);
    await writeEdition(join(folder, "anderswo/2026"), parts);
    expect(folderSums(join(folder, "anderswo/2026"))).toEqual(folderSums(join(folder, "2026")));
  });

  it("is never written over another", async () => {
    put(join(folder, "2026"), {"alt.txt": "alt"});
    await expect(writeEdition(join(folder, "2026"), parts)).rejects.toThrow("F211: Diese Ausgabe gibt es schon.");
    expect(readdirSync(folder)).toEqual(["2026"]);
    expect(readdirSync(join(folder, "2026"))).toEqual(["alt.txt"]);
  });

  it.each(["build", "print"] as const)("leaves nothing behind when it cannot %s", async (step) => {
    const fails = async (): Promise<never> => {
      throw new Error("voll");
    };
    await expect(writeEdition(join(folder, "2026"), {...parts, [step]: fails})).rejects.toThrow("voll");
    expect(readdirSync(folder)).toEqual([]);
  });

  it("is refused for what the check of a printed file finds, naming file and finding", async () => {
    const faulty: PrintReport = async ({out}) => {
      put(out, {"arbeit.pdf": "%PDF"});
      const problems = [finding("D204", "Seite 3"), finding("D218", "Schrift „Arial“")];
      return [
        {chapter: "arbeit", path: join(out, "arbeit.pdf"), marks: [], problems},
        {chapter: "arbeit", path: join(out, "arbeit.html"), marks: [], problems: []}
      ];
    };
    const refused = await writeEdition(join(folder, "2026"), {...parts, print: faulty}).catch((error) => error);
    expect(refused).toBeInstanceOf(DeliveryError);
    expect(refused.problems).toMatchObject([
      {code: "F218", place: {file: "bericht/arbeit.pdf", raw: "Seite 3"}},
      {code: "F218", place: {file: "bericht/arbeit.pdf", raw: "Schrift „Arial“"}}
    ]);
    expect(refused.problems[0].message).toContain("D204: Eine Abbildung hat keinen Alternativtext.");
    expect(readdirSync(folder)).toEqual([]);
  });

  it("is refused where a printed file calls itself a draft, save the paper of the session, which has a state of its own", async () => {
    const print: PrintReport = async ({out}) => {
      put(out, {"a.pdf": "%PDF", "v.pdf": "%PDF"});
      return [
        {chapter: "arbeit", path: join(out, "a.pdf"), marks: ["Entwurf"], problems: []},
        {chapter: "vorlage", path: join(out, "v.pdf"), marks: ["Entwurf"], problems: []}
      ];
    };
    const refused = await writeEdition(join(folder, "2026"), {...parts, print}).catch((error) => error);
    expect(refused.problems).toMatchObject([{code: "F219", place: {file: "bericht/a.pdf"}}]);
    expect(readdirSync(folder)).toEqual([]);
  });

  it("does not appear where what must come first fails, such as the ledger", async () => {
    const refuse = (): never => {
      throw new Error("Buch");
    };
    await expect(writeEdition(join(folder, "2026"), parts, refuse)).rejects.toThrow("Buch");
    expect(existsSync(join(folder, "2026"))).toBe(false);
  });
});

describe("the check of an edition", () => {
  it("finds nothing in what was just written", async () => {
    await writeEdition(join(folder, "2026"), parts);
    expect(verifyEdition(join(folder, "2026"))).toEqual({edition: "2026", files: 14, problems: []});
  });

  it("finds a changed byte in every single file, and names it", async () => {
    const edition = join(folder, "2026");
    await writeEdition(edition, parts);
    for (const file of listFiles(edition)) {
      const path = join(edition, file);
      const bytes = readFileSync(path);
      const changed = Buffer.from(bytes);
      changed[Math.floor(bytes.length / 2)]! ^= 1;
      writeFileSync(path, changed);
      const {problems} = verifyEdition(edition);
      expect(
        problems.map(({code, place}) => [code, place.file]),
        file
      ).toEqual([[file === "pruefsummen.txt" ? "F305" : "F302", path]]);
      writeFileSync(path, bytes);
    }
    expect(verifyEdition(edition).problems).toEqual([]);
  });

  it("names a missing and an additional file", async () => {
    const edition = join(folder, "2026");
    await writeEdition(edition, parts);
    unlinkSync(join(edition, "bericht/arbeit.pdf"));
    put(edition, {"seiten/neu.html": ""});
    expect(verifyEdition(edition).problems.map(({code, place}) => [code, place.file])).toEqual([
      ["F303", join(edition, "bericht/arbeit.pdf")],
      ["F304", join(edition, "seiten/neu.html")]
    ]);
  });

  it("says of a folder that is none of an edition what it is", () => {
    expect(verifyEdition(folder).problems).toMatchObject([{code: "F301"}]);
  });
});
