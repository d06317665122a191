import * as fc from "fast-check";
import iconv from "iconv-lite";
import {describe, expect, it} from "vitest";
import {DeliveryError} from "../../../data-loaders/contract/problem.js";
import {decode, detectEncoding} from "../../../data-loaders/formats/encoding.js";

const table = "Köln;„–“;5 €;Čapek\n";

describe("detectEncoding(bytes)", () => {
  it.each([
    ["utf-8", Buffer.from(table), /alle Bytes sind gültiges UTF-8/],
    ["utf-8", Buffer.from("a;b\n"), /Nur ASCII/],
    ["utf-8", Buffer.from(""), /ASCII/],
    ["utf-8-bom", Buffer.from(`\ufeff${table}`), /EF BB BF/],
    ["utf-16le", Buffer.from(`\ufeff${table}`, "utf16le"), /FF FE/],
    ["utf-16be", Buffer.from(`\ufeff${table}`, "utf16le").swap16(), /FE FF/],
    ["windows-1252", iconv.encode("Köln;–", "windows-1252"), /kein gültiges UTF-8/]
  ])("takes %s by the bytes alone and says why", (encoding, bytes, reason) => {
    const detected = detectEncoding(bytes);
    expect(detected.encoding).toBe(encoding);
    expect(detected.reason).toMatch(reason);
  });

  it("takes windows-1252 where a single byte breaks UTF-8 at the very end", () => {
    expect(detectEncoding(Buffer.concat([Buffer.from(table), Buffer.of(0xc3)])).encoding).toBe("windows-1252");
  });

  it("warns of DOS text, whose ü is a byte that windows-1252 does not assign", () => {
    expect(detectEncoding(iconv.encode("Düren;Köln", "cp850")).reason).toMatch(/0x81.*CP850/);
  });

  it("never throws, whatever the bytes", () => {
    fc.assert(fc.property(fc.uint8Array(), (bytes) => detectEncoding(bytes).reason !== ""));
  });
});

describe("decode(bytes, encoding)", () => {
  it.each(["utf-8", "utf-16le", "utf-16be"] as const)("agrees with iconv-lite in %s", (encoding) => {
    fc.assert(
      fc.property(fc.string({unit: "grapheme"}), (text) => {
        const bytes = iconv.encode(text, encoding.replace("-le", "le"));
        expect(decode(bytes, encoding)).toBe(iconv.decode(bytes, encoding));
      })
    );
  });

  it("leaves the byte order mark out", () => {
    expect(decode(Buffer.from(`\ufeff${table}`), "utf-8-bom")).toBe(table);
    expect(decode(Buffer.from(`\ufeff${table}`, "utf16le"), "utf-16le")).toBe(table);
    expect(decode(Buffer.from(`\ufeff${table}`, "utf16le").swap16(), "utf-16be")).toBe(table);
  });

  it("refuses bytes that are not valid, instead of putting replacement characters", () => {
    const broken = Buffer.concat([Buffer.from("\ufeffK"), Buffer.of(0xf6), Buffer.from("ln")]);
    expect(() => decode(broken, "utf-8-bom")).toThrow(DeliveryError);
    expect(() => decode(Buffer.of(0xff, 0xfe, 0x41), "utf-16le")).toThrow(/beschädigt oder abgeschnitten/);
  });
});
