import {mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {readFileSync} from "node:fs";
import {afterAll, describe, expect, it} from "vitest";
import {lintText, reportFiles, run} from "../../../../data-loaders/report/lint-text/run.js";

const folder = mkdtempSync(join(tmpdir(), "bericht-"));
afterAll(() => rmSync(folder, {recursive: true}));

function output(files: readonly string[]): {readonly code: number; readonly text: string} {
  const lines: string[] = [];
  return {code: run(files, (line) => lines.push(line)), text: lines.join("\n")};
}

describe("the check of report texts", () => {
  it.each(reportFiles())("raises no alarm in %s", (file) => {
    expect(lintText(readFileSync(file, "utf8"))).toEqual([]);
  });

  it("checks the project’s pages when no file is named, and says that nothing is wrong", () => {
    const {code, text} = output([]);
    expect(code).toBe(0);
    expect(text).toMatch(/^\d+ Dateien, 0 Fehler, 0 Hinweise\.$/);
  });

  it("prints place and proposal of an error and ends with 1", () => {
    const file = join(folder, "falsch.md");
    writeFileSync(file, "# Titel\n\nIm Jahr 2024 waren es 47,8 von hundert.\n");
    const {code, text} = output([file]);
    expect(code).toBe(1);
    expect(text).toContain(`${file}:3:23: Fehler, Getippte Zahl: Die Zahl „47,8“ ist getippt`);
    expect(text).toContain("Aus einem Indikator holen");
  });

  it("ends with 0 where there are only hints", () => {
    const file = join(folder, "hinweis.md");
    writeFileSync(file, "# Titel\n\nDie Quote sank, weil viele Betriebe schlossen.\n");
    expect(output([file])).toMatchObject({code: 0, text: expect.stringContaining("Hinweis, Ursache behauptet")});
  });

  it("names a file that is not there", () => {
    expect(output(["gibt-es-nicht.md"])).toMatchObject({
      code: 1,
      text: expect.stringContaining("gibt-es-nicht.md: Diese Datei gibt es nicht.")
    });
  });
});
