import {mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {candidates} from "../../../data-loaders/deliveries/recognise.js";
import {contracts} from "../../../data-loaders/providers/index.js";

let folder: string;
beforeAll(() => void (folder = mkdtempSync(join(tmpdir(), "recognise-"))));
afterAll(() => rmSync(folder, {recursive: true}));

function recognised(bytes: string | Uint8Array): string[] {
  const path = join(folder, "datei");
  writeFileSync(path, bytes);
  return candidates(path, contracts).map(({id}) => id);
}

describe("candidates", () => {
  it("knows a table by its first line, in any encoding", () => {
    const text = "Tabelle: 12521-03i\nAusländische Bevölkerung;;\n";
    expect(recognised(Buffer.from(text, "latin1"))).toEqual(["land-nrw-12521-03i"]);
    expect(recognised(text)).toEqual(["land-nrw-12521-03i"]);
    expect(recognised(`\ufeff${text}`)).toEqual(["land-nrw-12521-03i"]);
    expect(recognised(Buffer.from(`\ufeff${text}`, "utf16le"))).toEqual(["land-nrw-12521-03i"]);
    expect(recognised(Buffer.from(`\ufeff${text}`, "utf16le").swap16())).toEqual(["land-nrw-12521-03i"]);
  });

  it("is not misled by a longer code, by the code in the text, or by the name of the file", () => {
    expect(recognised("Tabelle: 12521-03i-neu\n")).toEqual([]);
    expect(recognised("Anmerkung\nTabelle: 12521-03i\n")).toEqual([]);
    expect(recognised("")).toEqual([]);
  });
});
