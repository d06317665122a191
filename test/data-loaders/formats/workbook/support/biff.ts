import {writeCompound} from "./compound.js";

/** A cell as BIFF stores it; `style` is the number of its format code in `formats`. */
export type BiffCell =
  | {readonly at: readonly [number, number]; readonly style?: number; readonly number: number}
  | {readonly at: readonly [number, number]; readonly style?: number; readonly rk: number}
  | {readonly at: readonly [number, number]; readonly style?: number; readonly mulRk: readonly number[]}
  | {readonly at: readonly [number, number]; readonly style?: number; readonly shared: number}
  | {readonly at: readonly [number, number]; readonly style?: number; readonly label: string}
  | {readonly at: readonly [number, number]; readonly style?: number; readonly boolean: boolean}
  | {readonly at: readonly [number, number]; readonly style?: number; readonly error: number}
  | {readonly at: readonly [number, number]; readonly style?: number; readonly blank: true}
  | {
      readonly at: readonly [number, number];
      readonly style?: number;
      readonly formula: number | string | boolean | {readonly error: number} | undefined;
    };

export interface BiffSheet {
  readonly name?: string;
  readonly state?: number;
  readonly type?: number;
  readonly cells?: readonly BiffCell[];
  readonly merges?: readonly (readonly [number, number, number, number])[];
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly (readonly [number, number])[];
  /** Records put in verbatim before the end. */
  readonly records?: readonly Buffer[];
}

export interface BiffOptions {
  readonly sheets: readonly BiffSheet[];
  /** Shared texts, cut into records of at most `cut` bytes. */
  readonly strings?: readonly string[];
  readonly cut?: number;
  readonly formats?: readonly string[];
  readonly date1904?: boolean;
  readonly version?: 8 | 5;
  /** Records put in verbatim after the first. */
  readonly records?: readonly Buffer[];
  readonly streams?: Readonly<Record<string, Buffer>>;
}

export function biffRecord(type: number, ...parts: readonly Buffer[]): Buffer {
  const data = Buffer.concat(parts);
  return Buffer.concat([words(type, data.length), data]);
}

export function words(...values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(2 * values.length);
  for (const [i, value] of values.entries()) bytes.writeUInt16LE(value & 0xffff, 2 * i);
  return bytes;
}

function long(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeInt32LE(value | 0);
  return bytes;
}

function double(value: number): Buffer {
  const bytes = Buffer.alloc(8);
  bytes.writeDoubleLE(value);
  return bytes;
}

const isWide = (value: string) => [...value].some((character) => character.codePointAt(0)! > 255);

/** Flags and characters, in one byte each where that suffices. */
function characters(value: string): Buffer {
  const wide = isWide(value);
  return Buffer.concat([Buffer.from([wide ? 1 : 0]), Buffer.from(value, wide ? "utf16le" : "latin1")]);
}

function text(value: string, version: number): Buffer {
  return version === 8 ? characters(value) : Buffer.from(value, "latin1");
}

/** The shared texts in an SST record and its continuations, cut in the middle of texts too (MS-XLS 2.5.293). */
function sharedTexts(strings: readonly string[], cut: number): Buffer {
  const pieces: Buffer[] = [Buffer.concat([long(strings.length), long(strings.length)])];
  let current = pieces[0]!;
  for (const value of strings) {
    const wide = isWide(value);
    if (current.length + 4 > cut) {
      pieces.push(current);
      current = Buffer.alloc(0);
    }
    current = Buffer.concat([current, words(value.length), Buffer.from([wide ? 1 : 0])]);
    let left = value;
    while (left.length > 0) {
      const room = Math.floor((cut - current.length) / (wide ? 2 : 1));
      if (room <= 0) {
        pieces.push(current);
        current = Buffer.from([wide ? 1 : 0]);
        continue;
      }
      current = Buffer.concat([current, Buffer.from(left.slice(0, room), wide ? "utf16le" : "latin1")]);
      left = left.slice(room);
    }
  }
  pieces.push(current);
  return Buffer.concat(pieces.slice(1).map((piece, i) => biffRecord(i === 0 ? 0xfc : 0x3c, piece)));
}

/** An RK number: an integer or hundredths of one (MS-XLS 2.5.217). */
function rk(value: number): Buffer {
  if (Number.isInteger(value) && Math.abs(value) < 2 ** 29) return long((value << 2) | 2);
  if (Math.abs(value) < 2 ** 22 && Math.round(value * 100) / 100 === value)
    return long((Math.round(value * 100) << 2) | 3);
  const bytes = double(value);
  return long(bytes.readInt32LE(4) & ~3);
}

/** A stored result that is no number (MS-XLS 2.5.133). */
function special(kind: number, value: number): Buffer {
  return Buffer.from([kind, 0, value, 0, 0, 0, 0xff, 0xff]);
}

function cellRecords(cell: BiffCell, version: number): Buffer {
  const [row, column] = cell.at;
  const style = cell.style ?? 0;
  const place = words(row, column, style);
  if ("number" in cell) return biffRecord(0x203, place, double(cell.number));
  if ("rk" in cell) return biffRecord(0x27e, place, rk(cell.rk));
  if ("mulRk" in cell) {
    const numbers = cell.mulRk.map((value) => Buffer.concat([words(style), rk(value)]));
    return biffRecord(0xbd, words(row, column), ...numbers, words(column + cell.mulRk.length - 1));
  }
  if ("shared" in cell) return biffRecord(0xfd, place, long(cell.shared));
  if ("label" in cell) return biffRecord(0x204, place, words(cell.label.length), text(cell.label, version));
  if ("boolean" in cell) return biffRecord(0x205, place, Buffer.from([cell.boolean ? 1 : 0, 0]));
  if ("error" in cell) return biffRecord(0x205, place, Buffer.from([cell.error, 1]));
  if ("blank" in cell) return biffRecord(0x201, place);
  const {formula} = cell;
  const tail = Buffer.concat([words(0), long(0), words(0)]);
  if (typeof formula === "number") return biffRecord(0x06, place, double(formula), tail);
  if (typeof formula === "boolean") return biffRecord(0x06, place, special(1, formula ? 1 : 0), tail);
  if (typeof formula === "object") return biffRecord(0x06, place, special(2, formula.error), tail);
  if (formula === undefined) return biffRecord(0x06, place, special(0, 0), tail);
  if (formula === "") return biffRecord(0x06, place, special(3, 0), tail);
  return Buffer.concat([
    biffRecord(0x06, place, special(0, 0), tail),
    biffRecord(0x207, words(formula.length), text(formula, version))
  ]);
}

function sheetStream(
  {cells = [], merges = [], hiddenRows = [], hiddenColumns = [], records = []}: BiffSheet,
  version: number
): Buffer {
  return Buffer.concat([
    biffRecord(
      0x809,
      words(version === 8 ? 0x600 : 0x500, 0x10, 0, 0),
      version === 8 ? Buffer.alloc(8) : Buffer.alloc(0)
    ),
    ...hiddenColumns.map(([from, to]) => biffRecord(0x7d, words(from, to, 2560, 0, 1, 0))),
    ...hiddenRows.map((row) => biffRecord(0x208, words(row, 0, 1, 255, 0, 0, 0x20, 0))),
    ...cells.map((cell) => cellRecords(cell, version)),
    ...(merges.length > 0 ? [biffRecord(0xe5, words(merges.length), ...merges.map((merge) => words(...merge)))] : []),
    ...records,
    biffRecord(0x0a)
  ]);
}

/** The stream of a small BIFF8 or BIFF5 workbook. */
export function writeBiffStream({
  sheets,
  strings = [],
  cut = 8224,
  formats = [],
  date1904 = false,
  version = 8,
  records = []
}: BiffOptions): Buffer {
  const globals = (starts: readonly number[]) =>
    Buffer.concat([
      biffRecord(
        0x809,
        words(version === 8 ? 0x600 : 0x500, 0x05, 0, 0),
        version === 8 ? Buffer.alloc(8) : Buffer.alloc(0)
      ),
      ...records,
      biffRecord(0x42, words(version === 8 ? 1200 : 1252)),
      biffRecord(0x22, words(date1904 ? 1 : 0)),
      ...formats.map((code, i) =>
        biffRecord(
          0x41e,
          words(164 + i),
          version === 8 ? words(code.length) : Buffer.from([code.length]),
          text(code, version)
        )
      ),
      ...[0, ...formats.map((_, i) => 164 + i)].map((id) =>
        biffRecord(0xe0, words(0, id), Buffer.alloc(version === 8 ? 16 : 12))
      ),
      ...sheets.map(({name, state = 0, type = 0}, i) => {
        const shown = name ?? `Tabelle${i + 1}`;
        return biffRecord(0x85, long(starts[i]!), Buffer.from([state, type, shown.length]), text(shown, version));
      }),
      ...(strings.length > 0 && version === 8 ? [sharedTexts(strings, cut)] : []),
      biffRecord(0x0a)
    ]);
  const contents = sheets.map((sheet) => sheetStream(sheet, version));
  const first = globals(sheets.map(() => 0)).length;
  const starts = contents.map((_, i) => contents.slice(0, i).reduce((sum, {length}) => sum + length, first));
  return Buffer.concat([globals(starts), ...contents]);
}

/** A small `.xls` workbook as bytes. */
export function writeXls(options: BiffOptions): Buffer {
  return writeCompound({[options.version === 5 ? "Book" : "Workbook"]: writeBiffStream(options), ...options.streams});
}
