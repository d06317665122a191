import type {CodeMeta, Cube, CubeMeta} from "../../indicators/engine/cube.js";
import {signCode, type SignId} from "../../indicators/vocabulary/signs.js";

/** A code as an id, or with its parent or ages. */
export type CodeSpec = string | CodeMeta | (Partial<CodeMeta> & {readonly id: string});

/** One cell: its codes in the order of the dimensions, then its value, or the sign in place of it. */
export type CellSpec = readonly [...codes: string[], value: number | SignId];

export interface CubeSpec extends Partial<Omit<CubeMeta, "dimensions">> {
  readonly id: string;
  readonly dimensions: Readonly<Record<string, readonly CodeSpec[]>>;
  readonly cells: readonly CellSpec[];
}

/** A small cube written by hand; line and column of cell i are i + 10 and 3. */
export function makeCube({dimensions, cells, ...meta}: CubeSpec): Cube {
  const metas = Object.entries(dimensions).map(([id, codes]) => ({
    id,
    label: id[0]!.toUpperCase() + id.slice(1),
    codes: codes.map((code) => (typeof code === "string" ? {id: code, label: code} : {label: code.id, ...code}))
  }));
  const zeichen = Int8Array.from(cells, (cell) => {
    const value = cell.at(-1)!;
    return signCode(typeof value === "number" ? "wert" : (value as SignId));
  });
  const values = cells.map((cell) => cell.at(-1)!).map((value) => (typeof value === "number" ? value : 0));
  return {
    meta: {
      title: meta.id,
      population: "insgesamt",
      register: "Test",
      unit: "Personen",
      kind: "count",
      territory: {id: "test", label: "Test", gebietsstand: "2024-12-31"},
      deliveries: [delivery],
      contract: {id: "test", version: 1},
      citation: "Testdaten",
      disclosure: "KOM",
      ...meta,
      dimensions: metas
    },
    length: cells.length,
    dimensions: Object.fromEntries(
      metas.map(({id, codes}, d) => {
        const dictionary = codes.map((code) => code.id);
        const codesOf = Int16Array.from(cells, (cell) => {
          const code = dictionary.indexOf(String(cell[d]));
          if (code < 0) throw new Error(`unknown code in test cube: ${cell[d]}`);
          return code;
        });
        return [id, {codes: codesOf, dictionary}];
      })
    ),
    wert: values.every(Number.isInteger) ? Int32Array.from(values) : Float64Array.from(values),
    zeichen,
    herkunft: {
      lieferung: new Int8Array(cells.length),
      zeile: Int32Array.from(cells, (_, i) => i + 10),
      spalte: new Int16Array(cells.length).fill(3)
    }
  };
}

const delivery = {
  id: "0123456789ab",
  sha256: "0123456789ab",
  file: "test.csv",
  bytes: 1,
  provider: "test",
  tableCode: "00000",
  title: "Test",
  licence: "",
  sample: true,
  encoding: "utf-8"
};
