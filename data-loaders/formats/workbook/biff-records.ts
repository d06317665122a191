import {refuse, type Reading} from "./reading.js";

/** Numbers of records that the reader knows (MS-XLS 2.3). */
export const record = {
  formula: 0x06,
  eof: 0x0a,
  date1904: 0x22,
  filePass: 0x2f,
  font: 0x31,
  continue: 0x3c,
  codePage: 0x42,
  defaultRowHeight: 0x225,
  columnInfo: 0x7d,
  boundSheet: 0x85,
  mulRk: 0xbd,
  mulBlank: 0xbe,
  rString: 0xd6,
  objectProject: 0xd3,
  xf: 0xe0,
  mergedCells: 0xe5,
  sst: 0xfc,
  labelSst: 0xfd,
  supBook: 0x1ae,
  number: 0x203,
  label: 0x204,
  boolErr: 0x205,
  string: 0x207,
  row: 0x208,
  rk: 0x27e,
  format: 0x41e,
  bof: 0x809
};

/** The record that a cursor stands on. */
export interface RecordCursor {
  type: number;
  /** Where the data begin and end in the stream. */
  start: number;
  end: number;
  /** Moves to the next record; false at the end of the stream. */
  next(): boolean;
}

/** Walks the records of a stream from a position on. */
export function walkRecords(bytes: Buffer, from: number, reading: Reading): RecordCursor {
  return {
    type: 0,
    start: from,
    end: from,
    next() {
      const at = this.end;
      if (at + 4 > bytes.length) return false;
      this.type = bytes.readUInt16LE(at);
      this.start = at + 4;
      this.end = this.start + bytes.readUInt16LE(at + 2);
      if (this.end > bytes.length) refuse(reading, "W106", "Die Arbeitsmappe bricht mitten in einem Datensatz ab.");
      return true;
    }
  };
}

/** The data of a record together with those of the CONTINUE records after it, one piece each. */
export function continuedPieces(bytes: Buffer, cursor: Pick<RecordCursor, "start" | "end">): readonly Buffer[] {
  const pieces = [bytes.subarray(cursor.start, cursor.end)];
  let at = cursor.end;
  while (at + 4 <= bytes.length && bytes.readUInt16LE(at) === record.continue) {
    const end = at + 4 + bytes.readUInt16LE(at + 2);
    pieces.push(bytes.subarray(at + 4, end));
    at = end;
  }
  return pieces;
}
