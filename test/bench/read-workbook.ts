import {readWorkbook} from "../../data-loaders/formats/workbook/index.js";
import {writeXlsx} from "../data-loaders/formats/workbook/support/xlsx.js";

const rowCount = 50_000;
const columnCount = 12;
const rounds = 3;

/** What each reader must find: all cells, and the sum of the counts in column G. */
interface Found {
  readonly cells: number;
  readonly sum: number;
}

interface Reader {
  readonly name: string;
  /** Undefined where the library is not installed. */
  readonly read: ((bytes: Buffer) => Found | Promise<Found>) | undefined;
}

/** Reads 50,000 × 12 cells with the own reader and every library that is installed; prints time and ratio. */
export async function run(print: (line: string) => void): Promise<void> {
  const bytes = workbookOf(rowCount);
  print(`Arbeitsmappe mit ${rowCount} × ${columnCount} Zellen, ${(bytes.length / 1e6).toFixed(1)} MB`);
  const readers: readonly Reader[] = [
    {name: "eigener Leser", read: readOwn},
    {name: "hucre", read: await hucre()},
    {name: "SheetJS (@e965/xlsx)", read: await sheetJs()},
    {name: "ExcelJS", read: await excelJs()}
  ];
  let own = 0;
  let expected: Found | undefined;
  for (const {name, read} of readers) {
    if (!read) {
      print(`  ${name}: nicht installiert`);
      continue;
    }
    let best = Infinity;
    let found: Found = {cells: 0, sum: 0};
    for (let round = 0; round < rounds; round++) {
      const start = performance.now();
      found = await read(bytes);
      best = Math.min(best, performance.now() - start);
    }
    own ||= best;
    expected ??= found;
    const same =
      found.cells === expected.cells && found.sum === expected.sum
        ? "gleiche Zellen"
        : `andere Zellen: ${found.cells}, Summe ${found.sum}`;
    print(`  ${name}: ${best.toFixed(0)} ms, Faktor ${(best / own).toFixed(2)}, ${same}`);
  }
}

function readOwn(bytes: Buffer): Found {
  const [sheet] = readWorkbook(bytes).sheets;
  let cells = 0;
  let sum = 0;
  for (let row = 0; row < sheet!.rowCount; row++) {
    for (let column = 0; column < columnCount; column++) if (sheet!.kind(row, column) !== "blank") cells++;
    sum += sheet!.value(row, 6) as number;
  }
  return {cells, sum};
}

/** Counts cells in rows of plain values. */
function countRows(rows: Iterable<readonly unknown[]>): Found {
  let cells = 0;
  let sum = 0;
  for (const row of rows) {
    for (const value of row) if (value !== undefined && value !== null) cells++;
    sum += row[6] as number;
  }
  return {cells, sum};
}

/** A module by name, which the compiler must not look for; undefined if it is not installed. */
async function load(name: string): Promise<Record<string, any> | undefined> {
  try {
    return (await import(name)) as Record<string, any>;
  } catch {
    return undefined;
  }
}

async function hucre(): Promise<Reader["read"]> {
  const library = await load("hucre");
  return library && (async (bytes) => countRows((await library.readXlsx(bytes)).sheets[0].rows));
}

async function sheetJs(): Promise<Reader["read"]> {
  const module = await load("@e965/xlsx");
  const library = module?.default ?? module;
  return (
    library &&
    ((bytes) => {
      const book = library.read(bytes, {dense: true, cellNF: true});
      const rows = book.Sheets[book.SheetNames[0]]["!data"] as {v: unknown}[][];
      return countRows(rows.map((row) => Array.from(row, (cell) => cell?.v)));
    })
  );
}

async function excelJs(): Promise<Reader["read"]> {
  const module = await load("exceljs");
  const library = module?.default ?? module;
  return (
    library &&
    (async (bytes) => {
      const book = new library.Workbook();
      await book.xlsx.load(bytes);
      const rows: unknown[][] = [];
      book.worksheets[0].eachRow((row: {values: unknown[]}) => rows.push(row.values.slice(1)));
      return countRows(rows);
    })
  );
}

/** A table as offices deliver it: codes and labels as shared texts, counts, shares with many digits. */
function workbookOf(rows: number): Buffer {
  const texts: string[] = [];
  const positions = new Map<string, number>();
  const shared = (text: string) => {
    const known = positions.get(text);
    if (known !== undefined) return known;
    positions.set(text, texts.length);
    return texts.push(text) - 1;
  };
  const lines: string[] = [];
  for (let row = 1; row <= rows; row++) {
    const text = (column: string, value: string) => `<c r="${column}${row}" t="s"><v>${shared(value)}</v></c>`;
    const number = (column: string, value: number, style = 0) =>
      `<c r="${column}${row}"${style ? ` s="${style}"` : ""}><v>${value}</v></c>`;
    lines.push(
      `<row r="${row}" spans="1:12">` +
        number("A", 2014 + (row % 11)) +
        text("B", `05${1000 + (row % 400)}`) +
        text("C", `Kreis ${row % 400}`) +
        text("D", ["männlich", "weiblich"][row % 2]!) +
        text("E", `${row % 90}-Jährige`) +
        text("F", `Staat ${row % 215}`) +
        number("G", (row * 7919) % 100_000, 1) +
        number("H", ((row * 104_729) % 1e6) / 1e4, 2) +
        text("I", ["-", ".", "x", "/"][row % 4]!) +
        number("J", (row * 31) % 1000) +
        number("K", Math.sin(row) * 1e6, 2) +
        number("L", 43_000 + (row % 3000), 3) +
        "</row>"
    );
  }
  const strings = texts.map((text) => `<si><t>${text}</t></si>`).join("");
  return writeXlsx({
    sheets: [{rows: lines.join("")}],
    strings,
    formats: {164: "\\(#,###\\)", 165: "#,##0.0"},
    styles: [0, 164, 165, 14]
  });
}
