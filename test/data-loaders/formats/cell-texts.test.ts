import * as fc from "fast-check";
import iconv from "iconv-lite";
import {describe, expect, it} from "vitest";
import {cellDecoder} from "../../../data-loaders/formats/cell-texts.js";
import {decodeWindows1252} from "../../../data-loaders/formats/windows-1252.js";

describe("texts of cells by their bytes", () => {
  it("are those that iconv-lite decodes, whatever was decoded before", () => {
    const text = cellDecoder(decodeWindows1252);
    const assigned = fc.integer({min: 0, max: 255}).filter((byte) => ![0x81, 0x8d, 0x8f, 0x90, 0x9d].includes(byte));
    const cell = fc.array(assigned, {maxLength: 80});
    fc.assert(
      fc.property(fc.array(cell, {maxLength: 20}), (cells) => {
        for (const bytes of [...cells, ...cells].map((one) => Uint8Array.from([59, ...one, 59]))) {
          expect(text(bytes, 1, bytes.length - 1)).toBe(iconv.decode(Buffer.from(bytes.slice(1, -1)), "win1252"));
        }
      })
    );
  });

  it("hold for more cells than are remembered, and decode the same cell once", () => {
    let decoded = 0;
    const text = cellDecoder((bytes) => {
      decoded++;
      return decodeWindows1252(bytes);
    });
    const bytes = (word: string) => Buffer.from(word, "latin1");
    for (let i = 0; i < 20_000; i++) expect(text(bytes(`${i}`), 0, `${i}`.length)).toBe(`${i}`);
    decoded = 0;
    for (let i = 0; i < 1000; i++) expect(text(bytes("Übrige"), 0, 6)).toBe("Übrige");
    expect(decoded).toBe(1);
  });
});
