import {closeSync, existsSync, mkdirSync, openSync, renameSync, statSync, writeSync} from "node:fs";
import {join} from "node:path";

export const rowCount = 1_000_000;

export const columnNames = [
  "jahr",
  "ags",
  "name",
  "geschlecht",
  "alter",
  "staatsangehoerigkeit",
  "wert",
  "quote",
  "kennzeichen"
];

/** The same table in windows-1252, as providers deliver it, and in UTF-8, for readers that know nothing else. */
export interface BenchData {
  readonly windows1252: string;
  readonly utf8: string;
  readonly bytes: number;
}

/**
 * Writes one million rows of nine columns, unless they are there: rows in random
 * order as GENESIS delivers them, decimal commas, signs in the value column.
 * The generator is seeded, so the files are always the same.
 */
export function makeBenchData(folder: string): BenchData {
  mkdirSync(folder, {recursive: true});
  const windows1252 = join(folder, "flat-1252-v1.csv");
  const utf8 = join(folder, "flat-utf8-v1.csv");
  if (!existsSync(windows1252)) write(windows1252, "latin1");
  if (!existsSync(utf8)) write(utf8, "utf8");
  return {windows1252, utf8, bytes: statSync(windows1252).size};
}

function write(path: string, encoding: BufferEncoding): void {
  const descriptor = openSync(`${path}.part`, "w");
  const random = mulberry32(20241231);
  let block = `${columnNames.join(";")}\n`;
  for (let row = 0; row < rowCount; row++) {
    block += makeRow(random);
    if (block.length > 1 << 20) {
      writeSync(descriptor, Buffer.from(block, encoding));
      block = "";
    }
  }
  writeSync(descriptor, Buffer.from(block, encoding));
  closeSync(descriptor);
  renameSync(`${path}.part`, path);
}

function makeRow(random: () => number): string {
  const year = 2005 + Math.floor(random() * 20);
  const district = Math.floor(random() * 400);
  const ags = String(1001 + district * 37).padStart(5, "0");
  const sex = random() < 0.5 ? "männlich" : "weiblich";
  const age = Math.floor(random() * 91);
  const ageLabel = age === 0 ? "unter 1 Jahr" : age === 90 ? "90 Jahre und mehr" : `${age} bis unter ${age + 1} Jahre`;
  const country = Math.floor(random() * 215);
  const draw = random();
  const value =
    draw < 0.05 ? "-" : draw < 0.06 ? "." : draw < 0.065 ? "/" : String(Math.floor(random() ** 4 * 200_000));
  const share = (random() * 100).toFixed(2).replace(".", ",");
  const flag = random() < 0.9 ? "e" : random() < 0.5 ? "" : "()";
  return `${year};${ags};Bezirk Süd ${district}, kreisfreie Stadt;${sex};${ageLabel};Republik Ägäis ${country};${value};${share};${flag}\n`;
}

/** A small seeded generator of numbers in [0, 1) (public domain, T. Ettinger). */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
