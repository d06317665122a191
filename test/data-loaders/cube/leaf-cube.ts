import {signCode} from "../../../indicators/vocabulary/signs.js";
import type {Cube} from "../../../indicators/engine/cube.js";

/** A cube of leaves from rows of year, code and value: residents by a dimension `gruppe`, a delivery per year. */
export function leafCube(id: string, rows: readonly (readonly [year: number, group: string, value: number])[]): Cube {
  const years = [...new Set(rows.map(([year]) => year))].sort();
  const groups = [...new Set(rows.map(([, group]) => group))].sort();
  const dictionaries = {stichtag: years.map((year) => `${year}-12-31`), gruppe: groups};
  const zeile = rows.map((_, i) => i + 2);
  return {
    meta: {
      id,
      title: `Tabelle ${id}`,
      population: "insgesamt",
      register: "Melderegister",
      unit: "Personen",
      kind: "count",
      sums: "derived",
      territory: {id: "probe", label: "Probe", gebietsstand: "2024-12-31"},
      dimensions: Object.entries(dictionaries).map(([dimension, codes]) => ({
        id: dimension,
        label: dimension,
        codes: codes.map((code) => ({id: code, label: `„${code}“`}))
      })),
      deliveries: years.map((year) => ({
        id: String(year),
        sha256: String(year),
        file: `${id}-${year}.csv`,
        bytes: 1,
        provider: "probe",
        tableCode: id,
        title: id,
        licence: "",
        sample: true,
        encoding: "utf-8"
      })),
      contract: {id, version: 1},
      citation: "",
      disclosure: "KOM"
    },
    length: rows.length,
    dimensions: {
      stichtag: {codes: Int8Array.from(rows, ([year]) => years.indexOf(year)), dictionary: dictionaries.stichtag},
      gruppe: {codes: Int8Array.from(rows, ([, group]) => groups.indexOf(group)), dictionary: groups}
    },
    wert: Int32Array.from(rows, ([, , value]) => value),
    zeichen: Int8Array.from(rows, () => signCode("wert")),
    herkunft: {
      lieferung: Int8Array.from(rows, ([year]) => years.indexOf(year)),
      zeile: Int32Array.from(zeile),
      spalte: Int16Array.from(rows, () => 1)
    }
  };
}
