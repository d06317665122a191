import {lstatSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterEach, beforeEach, describe, expect, it} from "vitest";
import {appendLedger, readLedger} from "../../../data-loaders/disclosure/ledger-file.js";
import type {LedgerEntry} from "../../../data-loaders/disclosure/ledger.js";

const entry: LedgerEntry = {
  edition: "2026",
  universe: "probe, insgesamt",
  cube: "probe",
  date: "2025-12-31",
  method: "rounding",
  rules: "KOM, Basis 3",
  deliveries: "0",
  cells: "1"
};

let folder: string;
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), "buch-"))));
afterEach(() => rmSync(folder, {recursive: true}));

describe("the ledger on disk", () => {
  it("is made with its folder and grows by lines, with nothing left beside it", () => {
    const file = join(folder, "exports/buch.jsonl");
    appendLedger([entry], file);
    const first = readFileSync(file, "utf8");
    appendLedger([{...entry, edition: "2028"}], file);
    expect(readFileSync(file, "utf8").startsWith(first)).toBe(true);
    expect(readLedger(file).map(({edition}) => edition)).toEqual(["2026", "2028"]);
    expect(readdirSync(join(folder, "exports"))).toEqual(["buch.jsonl"]);
  });

  it("stays as it was where the new lines cannot be written", () => {
    const file = join(folder, "buch.jsonl");
    appendLedger([entry], file);
    const before = readFileSync(file, "utf8");
    const unwritable = {
      ...entry,
      toJSON: () => {
        throw new Error("voll");
      }
    };
    expect(() => appendLedger([unwritable], file)).toThrow("voll");
    expect(readFileSync(file, "utf8")).toBe(before);
    expect(readdirSync(folder)).toEqual(["buch.jsonl"]);
  });

  it("is followed where it is a link to the place of its backup", () => {
    const [file, real] = [join(folder, "buch.jsonl"), join(folder, "sicher.jsonl")];
    appendLedger([entry], real);
    symlinkSync(real, file);
    appendLedger([entry], file);
    expect(lstatSync(file).isSymbolicLink()).toBe(true);
    expect(readLedger(real)).toHaveLength(2);
  });
});
