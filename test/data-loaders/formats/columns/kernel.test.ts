import * as fc from "fast-check";
import {readFileSync} from "node:fs";
import {describe, expect, it} from "vitest";
import {ByteDictionary} from "../../../../data-loaders/formats/columns/byte-dictionary.js";
import {Heap} from "../../../../data-loaders/formats/columns/heap.js";
import {kernelBytes} from "../../../../data-loaders/formats/columns/kernel-bytes.js";

function put(heap: Heap, bytes: Uint8Array): {start: number; end: number} {
  const start = heap.allocate(bytes.length);
  heap.bytes.set(bytes, start);
  return {start, end: start + bytes.length};
}

describe("findMarks", () => {
  it("finds every separator, LF and CR, and nothing else", () => {
    const heap = new Heap();
    const marks = heap.allocate(4 * 400);
    const bytes = fc.array(fc.oneof(fc.nat(255), fc.constantFrom(0x3b, 0x0a, 0x0d, 0x22)), {maxLength: 300});
    fc.assert(
      fc.property(bytes, fc.nat(20), fc.constantFrom(0x3b, 0x09, 0x2c), (values, padding, separator) => {
        const {start, end} = put(heap, Uint8Array.from([...Array<number>(padding).fill(10), ...values]));
        const last = heap.kernel.findMarks(start + padding, end, separator, marks, marks + 4 * 350);
        const found = Array.from(heap.integers.subarray(marks >> 2, last >> 2), (at) => at - start - padding);
        const expected = values.flatMap((byte, i) => ([separator, 0x0a, 0x0d].includes(byte) ? [i] : []));
        expect(found).toEqual(expected);
      })
    );
  });
});

describe("ByteDictionary", () => {
  it("numbers distinct byte strings as a Map does, whatever lies around them", () => {
    const texts = fc.array(fc.oneof(fc.uint8Array({maxLength: 3}), fc.uint8Array({maxLength: 40})), {maxLength: 300});
    fc.assert(
      fc.property(texts, (entries) => {
        const heap = new Heap();
        const dictionary = new ByteDictionary(heap);
        const expected = new Map<string, number>();
        for (const entry of [...entries, ...entries]) {
          const key = Buffer.from(entry).toString("latin1");
          if (!expected.has(key)) expected.set(key, expected.size);
          const {start} = put(heap, Buffer.concat([entry, Buffer.of(expected.size & 255, 59)]));
          expect(dictionary.intern(start, start + entry.length)).toBe(expected.get(key));
        }
        expect(dictionary.entries().map((bytes) => Buffer.from(bytes).toString("latin1"))).toEqual([
          ...expected.keys()
        ]);
      })
    );
  });
});

describe("kernel-bytes.ts", () => {
  it("is what wabt makes of kernel.wat", async ({skip}) => {
    const wabt = await import("wabt" as string).catch(() => undefined);
    if (wabt === undefined) return skip("wabt is not installed");
    const source = readFileSync(
      new URL("../../../../data-loaders/formats/columns/kernel.wat", import.meta.url),
      "utf8"
    );
    const module = (await wabt.default()).parseWat("kernel.wat", source, {simd: true});
    module.resolveNames();
    module.validate();
    expect(kernelBytes).toBe(Buffer.from(module.toBinary({}).buffer).toString("base64"));
  });
});
