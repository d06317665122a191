import {tableFromIPC} from "apache-arrow";
import {cubeToIpc} from "../../../data-loaders/arrow/cube.js";
import {loadCube} from "../../../data-loaders/cube/load.js";
import {type DeliveryList, listDeliveries} from "../../../data-loaders/deliveries/list.js";
import type {CubeMeta} from "../../../indicators/engine/cube.js";

/** Where the real files lie on some machines; tests that need them are skipped elsewhere. */
export const realFiles = {exports: "../shared/exports", samples: null};

let list: DeliveryList | undefined;

/** The list of the real files, made once. */
export const realList = (): DeliveryList => (list ??= listDeliveries(realFiles));

export interface RealCell {
  readonly wert: number | null;
  readonly zeichen: string;
  readonly zeile: number;
  readonly spalte: number;
  readonly blatt?: string;
}

export interface RealCube {
  readonly meta: CubeMeta;
  readonly length: number;
  /** Every cell with the given codes. */
  cells(codes?: Readonly<Record<string, string>>): (RealCell & Readonly<Record<string, unknown>>)[];
  /** The one cell with the given codes; dimensions not named are taken in total where they have one. */
  cell(codes: Readonly<Record<string, string>>): RealCell;
}

const cubes = new Map<string, RealCube>();

/** A cube of the real files, as it comes out of Arrow. */
export function realCube(id: string): RealCube {
  const known = cubes.get(id);
  if (known) return known;
  const table = tableFromIPC(cubeToIpc(loadCube(id, realFiles)));
  const meta = JSON.parse(table.schema.metadata.get("cube")!) as CubeMeta;
  const columns = Object.fromEntries(
    table.schema.names.map((name) => [String(name), table.getChild(String(name))!.toArray()])
  );
  const text = (name: string) => table.getChild(name)!;
  const dictionary = Object.fromEntries(
    [...meta.dimensions.map((dimension) => dimension.id), "zeichen", ...(columns["blatt"] ? ["blatt"] : [])].map(
      (name) => [name, text(name).toJSON() as string[]]
    )
  );
  const wert = table.getChild("wert")!;
  const cells = (codes: Readonly<Record<string, string>> = {}) => {
    const found = [];
    for (let i = 0; i < table.numRows; ++i) {
      if (!Object.entries(codes).every(([id_, code]) => dictionary[id_]![i] === code)) continue;
      found.push({
        ...Object.fromEntries(meta.dimensions.map((dimension) => [dimension.id, dictionary[dimension.id]![i]])),
        wert: wert.get(i) as number | null,
        zeichen: dictionary["zeichen"]![i]!,
        zeile: Number(columns["zeile"][i]),
        spalte: Number(columns["spalte"][i]),
        ...(dictionary["blatt"] && {blatt: dictionary["blatt"][i]!})
      });
    }
    return found;
  };
  const totals = Object.fromEntries(
    meta.dimensions.flatMap((dimension) =>
      dimension.codes.some((code) => code.id === "insgesamt") ? [[dimension.id, "insgesamt"]] : []
    )
  );
  const cube: RealCube = {
    meta,
    length: table.numRows,
    cells,
    cell(codes) {
      const found = cells({...totals, ...codes});
      if (found.length !== 1) throw new Error(`not one cell: ${found.length} for ${JSON.stringify(codes)}`);
      const {wert: value, zeichen, zeile, spalte, blatt} = found[0] as RealCell;
      return {wert: value, zeichen, zeile, spalte, ...(blatt !== undefined && {blatt})};
    }
  };
  cubes.set(id, cube);
  return cube;
}
