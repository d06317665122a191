import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterEach, beforeEach, describe, expect, it} from "vitest";
import {lastEdition, parseName, readRecord} from "../../../data-loaders/editions/editions.js";

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), "ausgaben-"))));
afterEach(() => rmSync(folder, {recursive: true}));

function put(...names: readonly string[]): void {
  for (const name of names) {
    mkdirSync(join(folder, name));
    writeFileSync(join(folder, name, "ausgabe.json"), JSON.stringify({format: 1, edition: name}));
  }
}

describe("the name of an edition", () => {
  it("is a year, with a number where it was corrected", () => {
    expect(parseName("2026")).toEqual({year: 2026, part: 1, trial: false});
    expect(parseName("2026-2-probe")).toEqual({year: 2026, part: 2, trial: true});
    for (const name of ["26", "2026-1", "2026-0", ".2026", "2026 ", "../2026"])
      expect(parseName(name), name).toBeUndefined();
  });
});

describe("the last edition", () => {
  it("is the newest before the one that is made, so that a later rebuild finds the same", () => {
    put("2022", "2024", "2024-2", "2024-10", "2028");
    expect(lastEdition("2026", folder)?.edition).toBe("2024-10");
    expect(lastEdition("2024-2", folder)?.edition).toBe("2024");
    expect(lastEdition("2022", folder)).toBeUndefined();
  });

  it("is of all the newest where none is made", () => {
    put("2024", "2026-probe");
    expect(lastEdition(undefined, folder)?.edition).toBe("2026-probe");
  });

  it("is never a trial for a true edition, and prefers the true one of the same name", () => {
    put("2022", "2024-probe");
    expect(lastEdition("2026", folder)?.edition).toBe("2022");
    expect(lastEdition("2026-probe", folder)?.edition).toBe("2024-probe");
    put("2024");
    expect(lastEdition("2026-probe", folder)?.edition).toBe("2024");
  });

  it("passes over whatever else lies there, and a folder that is not there", () => {
    put("2024");
    mkdirSync(join(folder, "2025"));
    writeFileSync(join(folder, "notiz.txt"), "");
    expect(lastEdition("2026", folder)?.edition).toBe("2024");
    expect(lastEdition("2026", join(folder, "keiner"))).toBeUndefined();
  });

  it("says in German that a folder is none of an edition", () => {
    expect(() => readRecord(folder)).toThrow("F301: „");
    writeFileSync(join(folder, "ausgabe.json"), "{");
    expect(() => readRecord(folder)).toThrow("ist nicht der Ordner einer Ausgabe");
  });
});
