import {tableFromIPC} from "apache-arrow";
import * as fc from "fast-check";
import {describe, expect, it} from "vitest";
import {dictionaryVector, numberVector, smallestCodes, toIpcStream} from "../../../data-loaders/arrow/columns.js";

describe("smallestCodes", () => {
  it("takes int8 up to 128 entries, int16 up to 32,768, and int32 beyond", () => {
    expect(smallestCodes([0], 128)).toBeInstanceOf(Int8Array);
    expect(smallestCodes([0], 129)).toBeInstanceOf(Int16Array);
    expect(smallestCodes([0], 32768)).toBeInstanceOf(Int16Array);
    expect(smallestCodes([0], 32769)).toBeInstanceOf(Int32Array);
  });
});

describe("dictionaryVector", () => {
  it("refuses a code outside the dictionary", () => {
    expect(() => dictionaryVector(Int8Array.of(0, 2), ["a", "b"])).toThrow("code outside dictionary: 2");
    expect(() => dictionaryVector(Int8Array.of(-1), ["a"])).toThrow("code outside dictionary: -1");
  });
});

describe("numberVector", () => {
  it("leaves no value in the buffer under a null", () => {
    const vector = numberVector(Int32Array.of(1, 4711, 3), Uint8Array.of(1, 0, 1));
    expect([...vector]).toEqual([1, null, 3]);
    expect([...vector.data[0]!.values]).toEqual([1, 0, 3]);
  });

  it("does not change the array it is given", () => {
    const values = Int32Array.of(1, 4711);
    numberVector(values, Uint8Array.of(1, 0));
    expect([...values]).toEqual([1, 4711]);
  });

  it("refuses NaN", () => {
    expect(() => numberVector(Float64Array.of(NaN))).toThrow("not a number in row: 0");
  });
});

const write = () =>
  toIpcStream({a: dictionaryVector(Int8Array.of(0, 1), ["x", "y"]), b: numberVector(Int16Array.of(1, 2))}, {k: "v"});

describe("toIpcStream", () => {
  it("gives the same bytes for the same columns", () => {
    expect(Buffer.compare(write(), write())).toBe(0);
  });

  it("keeps two dictionaries of one table apart", () => {
    const bytes = toIpcStream({
      a: dictionaryVector(Int8Array.of(0, 1), ["x", "y"]),
      b: dictionaryVector(Int8Array.of(1, 0), ["u", "v"])
    });
    const table = tableFromIPC(bytes);
    expect([...table.getChild("a")!]).toEqual(["x", "y"]);
    expect([...table.getChild("b")!]).toEqual(["v", "u"]);
  });

  it("writes one record batch and the metadata, which apache-arrow’s own reader gives back", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(199), fc.option(fc.integer({min: -(2 ** 31), max: 2 ** 31 - 1})))),
        fc.dictionary(fc.string(), fc.string()),
        (rows, metadata) => {
          const dictionary = Array.from({length: 200}, (_, i) => `ä${i}`);
          const codes = smallestCodes(
            rows.map(([code]) => code),
            200
          );
          const values = Int32Array.from(rows, ([, value]) => value ?? 99);
          const valid = Uint8Array.from(rows, ([, value]) => (value === null ? 0 : 1));
          const table = tableFromIPC(
            toIpcStream({c: dictionaryVector(codes, dictionary), n: numberVector(values, valid)}, metadata)
          );
          expect(table.batches.length).toBe(1);
          expect(Object.fromEntries(table.schema.metadata)).toEqual({...metadata});
          expect([...table.getChild("c")!]).toEqual(rows.map(([code]) => `ä${code}`));
          expect([...table.getChild("n")!]).toEqual(rows.map(([, value]) => value));
        }
      )
    );
  });
});
