import {
  Dictionary,
  Int8,
  type Table,
  tableFromIPC,
  tableToIPC,
  Utf8,
  vectorFromArray,
  Table as ArrowTable,
  type Vector
} from "apache-arrow";
import {describe, expect, it} from "vitest";
import {cubeFromArrow} from "../../../indicators/engine/index.js";
import type {Cube} from "../../../indicators/engine/cube.js";
import {signAt, signs} from "../../../indicators/vocabulary/signs.js";
import {makeCube} from "../cubes.js";

const cube = makeCube({
  id: "leute",
  dimensions: {stichtag: ["2023-12-31", "2024-12-31"], geschlecht: ["m", "w"]},
  cells: [
    ["2023-12-31", "m", 3],
    ["2023-12-31", "w", "geheim"],
    ["2024-12-31", "m", "genau-null"],
    ["2024-12-31", "w", 7]
  ]
});

const text = (values: string[]) => vectorFromArray(values, new Dictionary(new Utf8(), new Int8()));

/** The cube as an Arrow table; the dictionary of signs has only those in use unless told. */
function toTable({meta, dimensions, wert, zeichen, herkunft}: Cube, change: Record<string, Vector | null> = {}): Table {
  const columns: Record<string, Vector | null> = {
    ...Object.fromEntries(
      Object.entries(dimensions).map(([id, {codes, dictionary}]) => [
        id,
        text(Array.from(codes, (c) => dictionary[c]!))
      ])
    ),
    wert: vectorFromArray(Array.from(wert, (v, i) => (signAt(zeichen[i]!).hasValue ? v : null))),
    zeichen: text(Array.from(zeichen, (code) => signAt(code).id)),
    lieferung: vectorFromArray(herkunft.lieferung),
    zeile: vectorFromArray(herkunft.zeile),
    spalte: vectorFromArray(herkunft.spalte),
    ...change
  };
  const kept = Object.fromEntries(Object.entries(columns).filter(([, column]) => column !== null));
  const table = new ArrowTable(kept as Record<string, Vector>);
  table.schema.metadata.set("cube", JSON.stringify(meta));
  return tableFromIPC(tableToIPC(table, "stream"));
}

describe("cubeFromArrow", () => {
  it("reads back what was written, with 0 where the sign says that there is no value", () => {
    const read = cubeFromArrow(toTable(cube));
    expect(read.meta).toEqual(cube.meta);
    expect(read.length).toBe(4);
    expect([...read.wert]).toEqual([3, 0, 0, 7]);
    expect(Array.from(read.zeichen, (code) => signs[code]!.id)).toEqual(["wert", "geheim", "genau-null", "wert"]);
    expect([...read.dimensions["geschlecht"]!.codes]).toEqual([0, 1, 0, 1]);
    expect(read.dimensions["geschlecht"]!.dictionary).toEqual(["m", "w"]);
    expect([...read.herkunft.zeile]).toEqual([10, 11, 12, 13]);
  });

  it("uses the columns in place", () => {
    const table = toTable(cube);
    const read = cubeFromArrow(table);
    expect(read.dimensions["stichtag"]!.codes.buffer).toBe(table.getChild("stichtag")!.data[0]!.values.buffer);
    expect(read.herkunft.zeile.buffer).toBe(table.getChild("zeile")!.data[0]!.values.buffer);
  });

  it("refuses a table that is not a cube, saying why", () => {
    const plain = tableFromIPC(tableToIPC(new ArrowTable({a: vectorFromArray([1])}), "stream"));
    expect(() => cubeFromArrow(plain)).toThrow("A114: not a cube: schema metadata without cube");
    expect(() => cubeFromArrow(toTable(cube, {zeile: null}))).toThrow("column missing: zeile");
    expect(() => cubeFromArrow(toTable(cube, {wert: vectorFromArray(Int32Array.of(3, 0, 0, 7))}))).toThrow(
      "0 missing values, but 1 signs that have none"
    );
    expect(() => cubeFromArrow(toTable(cube, {geschlecht: vectorFromArray(["m", "w", "m", "w"], new Utf8())}))).toThrow(
      "column without dictionary: geschlecht"
    );
    const other = {...cube, meta: {...cube.meta, dimensions: [...cube.meta.dimensions].toReversed()}};
    const renamed = other.meta.dimensions.map((d) => Object.assign({}, d, {codes: d.codes.toReversed()}));
    expect(() => cubeFromArrow(toTable({...cube, meta: {...cube.meta, dimensions: renamed}}))).toThrow(
      "dictionary differs from metadata"
    );
  });
});
