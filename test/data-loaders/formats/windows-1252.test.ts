import iconv from "iconv-lite";
import {describe, expect, it} from "vitest";
import {decodeWindows1252, encodeWindows1252} from "../../../data-loaders/formats/windows-1252.js";

const unassigned = [0x81, 0x8d, 0x8f, 0x90, 0x9d];

describe("decodeWindows1252(bytes)", () => {
  it("reads byte 0x96 as the dash of “nichts vorhanden”, which TextDecoder on Node 20 does not", () => {
    expect(decodeWindows1252(Buffer.of(0x80, 0x96, 0x85))).toBe("€–…");
  });

  it("agrees with iconv-lite on every assigned byte", () => {
    const bytes = Uint8Array.from({length: 256}, (_, byte) => byte).filter((byte) => !unassigned.includes(byte));
    expect(decodeWindows1252(bytes)).toBe(iconv.decode(Buffer.from(bytes), "windows-1252"));
  });

  it("keeps unassigned bytes as control characters, as the WHATWG index does, so that none is lost", () => {
    expect(decodeWindows1252(Uint8Array.from(unassigned))).toBe("\x81\x8d\x8f\x90\x9d");
  });

  it("reads a view of a larger buffer", () => {
    expect(decodeWindows1252(Buffer.from("a\xfcb", "latin1").subarray(1))).toBe("üb");
  });
});

describe("encodeWindows1252(text)", () => {
  it("is the inverse of decodeWindows1252 on every byte", () => {
    const bytes = Uint8Array.from({length: 256}, (_, byte) => byte);
    expect(encodeWindows1252(decodeWindows1252(bytes))).toEqual(bytes);
  });

  it("throws on characters that the encoding does not have", () => {
    expect(() => encodeWindows1252("Ł")).toThrow("not in windows-1252: Ł");
    expect(() => encodeWindows1252("a😀")).toThrow("not in windows-1252: 😀");
  });
});
