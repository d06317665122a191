import {readFileSync} from "node:fs";
import {extname, join} from "node:path";
import {type Table, tableFromIPC} from "apache-arrow";
import {listFiles} from "../../data-loaders/framework/content.js";
import type {Cube, CubeMeta} from "../../indicators/engine/cube.js";
import {fromPlanes} from "../../indicators/engine/packed-column.js";

/** A small count as it was delivered: too small to be published. */
export interface Secret {
  readonly cube: string;
  /** Code by dimension. */
  readonly codes: Readonly<Record<string, string>>;
  readonly value: number;
}

/** Small counts of a cube as delivered, spread evenly over its cells. */
export function secretsOf(cube: Cube, base: number, count: number): Secret[] {
  const small = Array.from(cube.wert.keys()).filter((cell) => cube.wert[cell]! > 0 && cube.wert[cell]! < base);
  const step = Math.max(1, Math.floor(small.length / count));
  return small
    .filter((_, i) => i % step === 0)
    .slice(0, count)
    .map((cell) => ({
      cube: cube.meta.id,
      codes: Object.fromEntries(
        Object.entries(cube.dimensions).map(([id, {codes, dictionary}]) => [id, dictionary[codes[cell]!]!])
      ),
      value: cube.wert[cell]!
    }));
}

/**
 * Takes a built site apart and names every secret that it gives away: a value in
 * its cell of an Arrow file, also where a null covers it, and any of the given
 * texts (delivered lines, checksums) in any file.
 */
export function findSecrets(folder: string, secrets: readonly Secret[], texts: readonly string[]): string[] {
  const found: string[] = [];
  for (const file of listFiles(folder)) {
    const bytes = readFileSync(join(folder, file));
    if (extname(file) === ".arrow") found.push(...inTable(bytes, secrets).map((what) => `${file}: ${what}`));
    const content = bytes.toString("utf8");
    for (const text of texts) if (content.includes(text)) found.push(`${file}: ${text}`);
  }
  return found;
}

/** What lies in the buffers of the values, whole or packed into bytes. */
function valuesOf(table: Table): ArrayLike<number> {
  const buffer = (name: string) => table.getChild(name)?.data[0]!.values as ArrayLike<number> | undefined;
  return buffer("wert") ?? fromPlanes([0, 1, 2, 3].map((k) => buffer(`wert.${k}`)!));
}

function inTable(bytes: Buffer, secrets: readonly Secret[]): string[] {
  const table = tableFromIPC(bytes);
  const meta = JSON.parse(table.schema.metadata.get("cube") ?? "{}") as Partial<CubeMeta>;
  const wanted = new Map(
    secrets
      .filter(({cube}) => cube === meta.id)
      .map(({codes, value}) => [meta.dimensions!.map(({id}) => codes[id]).join("|"), value])
  );
  if (wanted.size === 0) return [];
  const columns = meta.dimensions!.map(({id}) => table.getChild(id)!);
  const values = valuesOf(table);
  return Array.from({length: table.numRows}, (_, row) => row).flatMap((row) => {
    const key = columns.map((column) => String(column.get(row))).join("|");
    return wanted.get(key) === values[row] ? [`${key} = ${values[row]}`] : [];
  });
}
