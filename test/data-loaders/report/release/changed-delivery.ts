import {mkdirSync, readdirSync, readFileSync, writeFileSync} from "node:fs";
import {join} from "node:path";

const provider = "bundesagentur";
const firstNumber = 7;

/**
 * Puts the table of employed persons as real deliveries into a folder: as the samples have it, but that in 2022 as many
 * Ausländer were employed as in 2015, whatever their state; sums follow. Returns the path of the changed file.
 */
export function deliverWithoutRise(samples: string, folder: string): string {
  deliver(samples, folder);
  const [later, earlier] = ["2022", "2015"].map((year) => join(folder, `ba_beschaeftigte_${year}-06.csv`)) as [
    string,
    string
  ];
  const before = new Map(rowsOf(earlier).map((row) => [keyOf(row), row]));
  const german = new Map(rowsOf(later).map((row) => [keyOf(row), row]));
  const lines = readFileSync(later, "utf8").split("\n");
  const changed = lines.map((line) => {
    const row = line.split(";");
    if (row.length <= firstNumber || row[0] === "Stichtag") return line;
    if (row[6] === "Deutsche") return line;
    if (row[6] !== "Insgesamt") return [...row.slice(0, firstNumber), ...numbers(before.get(keyOf(row))!)].join(";");
    const [germans, foreigners] = [german.get(keyOf(row, "Deutsche"))!, before.get(keyOf(row, "Ausländer"))!].map(
      numbers
    );
    const sums = germans!.map((number, c) => sumOf(number, foreigners![c]!));
    return [...row.slice(0, firstNumber), ...sums].join(";");
  });
  writeFileSync(later, changed.join("\n"));
  return later;
}

/** The same table as the samples have it. */
export function deliver(samples: string, folder: string): void {
  mkdirSync(folder, {recursive: true});
  const own = join(samples, provider);
  for (const name of readdirSync(own).filter((file) => file.startsWith("ba_beschaeftigte_"))) {
    writeFileSync(join(folder, name), readFileSync(join(own, name)));
  }
}

function rowsOf(file: string): string[][] {
  return readFileSync(file, "utf8")
    .split("\n")
    .map((line) => line.trimEnd().split(";"))
    .filter((row) => row.length > firstNumber);
}

/** A sum with a hidden part is hidden. */
function sumOf(a: string, b: string): string {
  return /^\d+$/.test(a) && /^\d+$/.test(b) ? String(Number(a) + Number(b)) : "*";
}

function numbers(row: readonly string[]): readonly string[] {
  return row.slice(firstNumber);
}

function keyOf(row: readonly string[], group = row[6]): string {
  return [...row.slice(1, 6), group].join(";");
}
