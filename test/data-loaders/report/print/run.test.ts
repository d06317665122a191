import {mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, describe, expect, test} from "vitest";
import {run as check} from "../../../../data-loaders/report/print/check/run.js";
import {run} from "../../../../data-loaders/report/print/run.js";
import {newerThan} from "../../../../data-loaders/report/print/site-state.js";

const folder = mkdtempSync(join(tmpdir(), "druck-"));
afterAll(() => rmSync(folder, {recursive: true, force: true}));

/** What a command prints and warns of, and its exit code. */
async function told(
  command: typeof run,
  ...args: readonly string[]
): Promise<{code: number; printed: string[]; warned: string[]}> {
  const [printed, warned]: string[][] = [[], []];
  const code = await command(args, {print: (line) => printed!.push(line), warn: (text) => warned!.push(text)});
  return {code, printed: printed!, warned: warned!};
}

describe("npm run report", () => {
  test("tells a wrong option and how it is called", async () => {
    const {code, warned} = await told(run, "--pdf");
    expect(code).toBe(2);
    expect(warned).toEqual([
      "Die Angabe „--pdf“ gibt es nicht, oder ihr fehlt der Ordner. Aufruf: npm run report -- [KAPITEL…] [--website=ORDNER] [--ausgabe=ORDNER]"
    ]);
  });

  test("names the chapters there are where one is asked for that there is not, and writes nothing", async () => {
    const {code, printed, warned} = await told(run, "sport", `--website=${folder}`, `--ausgabe=${folder}/x`);
    expect(code).toBe(2);
    expect(printed).toEqual([]);
    expect(warned.join("\n")).toMatch(/^D104: .*Es gibt: .*arbeit.*vorlage\.\n {2}Wo: sport\n {2}Was tun: /);
    expect(warned.at(-1)).toBe(`Nicht gedruckt. ${folder}/x/ bleibt, wie es war.`);
  });

  test("builds a site anew only where something is newer, and says what", () => {
    const [site, exports] = [join(folder, "dist"), join(folder, "exports")];
    expect(newerThan(site, exports)).toBe(site);
    mkdirSync(site);
    mkdirSync(exports);
    writeFileSync(join(site, "index.html"), "");
    const later = new Date(Date.now() + 60_000);
    utimesSync(join(site, "index.html"), later, later);
    expect(newerThan(site, exports)).toBeUndefined();
    writeFileSync(join(exports, "neu.csv"), "");
    const latest = new Date(Date.now() + 120_000);
    utimesSync(join(exports, "neu.csv"), latest, latest);
    expect(newerThan(site, exports)).toBe(join(exports, "neu.csv"));
  });
});

describe("npm run report:check", () => {
  test("asks for a file where none is named, and refuses an option that there is not", async () => {
    expect(await told(check)).toMatchObject({
      code: 2,
      warned: [expect.stringMatching(/^Es fehlt eine Datei\. Aufruf: /)]
    });
    expect(await told(check, "--laut", "x.pdf")).toMatchObject({
      code: 2,
      warned: [expect.stringContaining("„--laut“")]
    });
  });

  test("tells of a file that there is not, or that is no PDF, with code and place", async () => {
    writeFileSync(join(folder, "text.pdf"), "kein PDF");
    for (const file of [join(folder, "fehlt.pdf"), join(folder, "text.pdf")]) {
      const {code, printed} = await told(check, file);
      expect(code).toBe(2);
      expect(printed.join("\n")).toContain("D219: Die Datei lässt sich nicht als PDF lesen.");
    }
  });

  test("gives the same as JSON", async () => {
    const {printed} = await told(check, "--json", join(folder, "fehlt.pdf"));
    expect(JSON.parse(printed.join("\n"))).toMatchObject([{findings: [{code: "D219"}], reading: []}]);
  });
});
