import {continuedPieces, record, walkRecords, type RecordCursor} from "./biff-records.js";
import {readPieces, readSst, readUnicode} from "./biff-strings.js";
import {codePageDecoder} from "./code-page.js";
import type {CompoundFile} from "./compound-file.js";
import {clip, refuse, warn, type Reading} from "./reading.js";
import {sheetOfCells} from "./sheet-of-cells.js";
import {createStyles, type StyleRecord} from "./styles.js";
import {readSummaryInformation} from "./summary-information.js";
import {createTexts, damagedTexts, type Texts} from "./texts.js";
import type {Workbook, WorkbookSheet} from "./types.js";
import {readBiffSheet, type BiffReading} from "./xls-sheet.js";

interface SheetEntry {
  readonly name: string;
  readonly visibility: WorkbookSheet["visibility"];
  readonly start: number;
  /** 0 is a worksheet; others are macro sheets, charts, modules. */
  readonly type: number;
}

/** What the globals substream says for all sheets. */
interface Globals {
  readonly biff8: boolean;
  readonly entries: SheetEntry[];
  readonly texts: Texts;
  readonly codes: Map<number, string>;
  readonly records: StyleRecord[];
  readonly raisedFonts: Set<number>;
  fonts: number;
  decode: (bytes: Buffer) => string;
  date1904: boolean;
}

/** Reads a BIFF8 or BIFF5 workbook (MS-XLS), as Excel 5 to 2003 wrote them and many programs still do. */
export function readXls(file: CompoundFile, bytes: Buffer, reading: Reading): Omit<Workbook, "warnings"> {
  try {
    return readStream(file, bytes, reading);
  } catch (error) {
    // Records that are shorter than their kind demands make reads run over the end of the stream.
    if (error instanceof RangeError) refuse(reading, "W107", "Ein Datensatz der Arbeitsmappe ist zu kurz.");
    throw error;
  }
}

function readStream(file: CompoundFile, bytes: Buffer, reading: Reading): Omit<Workbook, "warnings"> {
  const globals = readGlobals(bytes, reading);
  const {biff8, entries, texts, raisedFonts, decode, date1904} = globals;
  if (file.names.some((name) => /^_VBA_PROJECT/i.test(name))) {
    warn(reading, "W151", "Die Arbeitsmappe enthält Makros; sie werden nicht ausgeführt.");
  }
  if (file.names.some((name) => /^(MBD|LNK)[0-9a-f]{8}$/i.test(name))) {
    warn(reading, "W153", "Die Arbeitsmappe enthält eingebettete Dateien; sie werden nicht gelesen.");
  }
  const styles = createStyles(globals.records, globals.codes, raisedFonts, date1904, reading);
  const shared = texts.stored.length;
  const common: BiffReading = {
    reading,
    bytes,
    biff8,
    texts,
    shared,
    raisedFonts,
    decode,
    total: {cells: 0, merges: 0},
    scanned: 0
  };
  const sheets = entries.flatMap(({name, visibility, start, type}) => {
    if (type !== 0) {
      warn(reading, "W154", "Das Blatt ist ein Diagramm oder ein Makroblatt, keine Tabelle.", {sheet: name});
      return [];
    }
    const parts = {...readBiffSheet(start, name, common), name, visibility};
    return [parts];
  });
  if (sheets.length === 0) refuse(reading, "W117", "Die Arbeitsmappe enthält kein Blatt mit Zellen.");
  const book = {texts, styles, date1904, damaged: damagedTexts(texts)};
  const summary = file.read("\x05SummaryInformation");
  return {
    kind: "xls",
    sheets: sheets.map((parts) => sheetOfCells(parts, book, reading)),
    properties: {...(summary && readSummaryInformation(summary)), date1904}
  };
}

function readGlobals(bytes: Buffer, reading: Reading): Globals {
  const cursor = walkRecords(bytes, 0, reading);
  if (!cursor.next() || cursor.type !== record.bof)
    refuse(reading, "W107", "Die Arbeitsmappe beginnt nicht, wie sie muss.");
  const version = bytes.readUInt16LE(cursor.start);
  if (version !== 0x600 && version !== 0x500) {
    refuse(reading, "W103", "Die Datei stammt aus einer Excel-Version vor 1993 (BIFF2 bis BIFF4).");
  }
  const globals: Globals = {
    biff8: version === 0x600,
    entries: [],
    texts: createTexts(),
    codes: new Map(),
    records: [],
    raisedFonts: new Set(),
    fonts: 0,
    decode: codePageDecoder(1252)!,
    date1904: false
  };
  while (cursor.next() && cursor.type !== record.eof) readGlobal(cursor, bytes, globals, reading);
  return globals;
}

function readGlobal(cursor: RecordCursor, bytes: Buffer, globals: Globals, reading: Reading): void {
  const {type, start} = cursor;
  switch (type) {
    case record.filePass:
      return refuse(reading, "W105", "Die Arbeitsmappe ist mit einem Kennwort verschlüsselt.");
    case record.date1904:
      globals.date1904 = bytes.readUInt16LE(start) === 1;
      return;
    case record.codePage: {
      const page = bytes.readUInt16LE(start);
      const decode = codePageDecoder(page);
      if (decode) globals.decode = decode;
      else if (!globals.biff8) refuse(reading, "W116", `Die Arbeitsmappe ist in Codepage ${page} geschrieben.`);
      return;
    }
    case record.font: {
      // There is no font number 4.
      const number = globals.fonts < 4 ? globals.fonts : globals.fonts + 1;
      globals.fonts++;
      if (bytes.readUInt16LE(start + 8) === 1) globals.raisedFonts.add(number);
      return;
    }
    case record.xf:
      globals.records.push({font: bytes.readUInt16LE(start), format: bytes.readUInt16LE(start + 2)});
      return;
    case record.format:
      globals.codes.set(bytes.readUInt16LE(start), globalText(cursor, bytes, start + 2, globals, globals.biff8));
      return;
    case record.boundSheet:
      return readSheetEntry(cursor, bytes, globals, reading);
    case record.sst:
      return readSst(continuedPieces(bytes, cursor), globals.texts, globals.raisedFonts, reading);
    case record.supBook:
      return noteExternal(cursor, bytes, reading);
  }
}

function readSheetEntry(cursor: RecordCursor, bytes: Buffer, globals: Globals, reading: Reading): void {
  const {start} = cursor;
  const state = bytes[start + 4]! & 3;
  globals.entries.push({
    name: globalText(cursor, bytes, start + 6, globals, false),
    visibility: state === 0 ? "visible" : state === 1 ? "hidden" : "very-hidden",
    start: bytes.readUInt32LE(start),
    type: bytes[start + 5]!
  });
  if (globals.entries.length > reading.limits.sheets) {
    refuse(reading, "W112", `Die Arbeitsmappe hat mehr als ${reading.limits.sheets} Blätter.`);
  }
}

/** A short text of the globals: its length takes two bytes or one. */
function globalText(cursor: RecordCursor, bytes: Buffer, at: number, {biff8, decode}: Globals, long: boolean): string {
  const length = long ? bytes.readUInt16LE(at) : bytes.readUInt8(at);
  const from = at + (long ? 2 : 1);
  if (!biff8) return decode(bytes.subarray(from, Math.min(cursor.end, from + length)));
  return readUnicode(readPieces([bytes.subarray(from, cursor.end)]), length).text;
}

/** A reference to another workbook; those to the workbook itself and to add-ins have no path. */
function noteExternal({start, end}: RecordCursor, bytes: Buffer, reading: Reading): void {
  const length = bytes.readUInt16LE(start + 2);
  if (end - start < 6 || length === 0x0401 || length === 0x3a01) return;
  const {text} = readUnicode(readPieces([bytes.subarray(start + 4, end)]), length);
  // eslint-disable-next-line no-control-regex
  const path = text.replaceAll(/[\0-\x08]+/g, "/");
  warn(reading, "W152", `Die Arbeitsmappe ist mit „${clip(path)}“ verknüpft; die Datei wird nicht geöffnet.`);
}
