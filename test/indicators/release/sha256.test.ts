import {createHash} from "node:crypto";
import {describe, expect, it} from "vitest";
import {sha256} from "../../../indicators/release/sha256.js";

describe("the checksum", () => {
  it("is that of the standard", () => {
    expect(sha256("")).toBe("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    expect(sha256("abc")).toBe("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  });

  it("agrees with Node’s for bytes of every length around the blocks", () => {
    for (let length = 0; length < 200; ++length) {
      const bytes = Uint8Array.from({length}, (_, i) => (i * 37 + length) % 256);
      expect(sha256(bytes)).toBe(createHash("sha256").update(bytes).digest("hex"));
    }
  });

  it("takes a text as UTF-8", () => {
    const text = "Größe 1 − ½: „ß“ 🙂";
    expect(sha256(text)).toBe(createHash("sha256").update(text, "utf8").digest("hex"));
  });
});
