import type {Irregularity} from "../sheet.js";
import {computed, kindDate, kindNumber, kindText, type CellTable} from "./cells.js";
import type {NumberFormat} from "./number-format/compile.js";
import {clip, warn, type Reading, type Where} from "./reading.js";
import {isSerialDate, leapDay1900} from "./serial-date.js";
import type {Styles} from "./styles.js";
import type {Texts} from "./texts.js";

/** What all sheets of a workbook share. */
export interface Book {
  readonly texts: Texts;
  /** Positions of the texts in which a decoder put U+FFFD for what it could not read. */
  readonly damaged: ReadonlySet<number>;
  readonly styles: Styles;
  readonly date1904: boolean;
}

/**
 * One pass over the cells of a sheet when all texts and styles are known: numbers
 * in formats of dates become dates, and what misleads a reader is noted.
 */
export function inspectCells(
  sheet: string,
  {rows, starts, columns, kinds, values, styles: cellStyles}: CellTable,
  {styles, damaged, date1904}: Book,
  reading: Reading
): readonly Irregularity[] {
  const irregularities: Irregularity[] = [];
  for (let r = 0; r < rows.length; r++) {
    const row = rows[r]!;
    for (let at = starts[r]!; at < starts[r + 1]!; at++) {
      const kind = kinds[at]! & ~computed;
      if (kind !== kindNumber && kind !== kindText) continue;
      const format = styles.format(cellStyles[at]!);
      const value = values[at]!;
      const where = () => ({sheet, row: row + 1, column: columns[at]! + 1});
      if (kind === kindText) {
        if (format.hidesText)
          warn(reading, "W156", `Das Zahlenformat „${clip(format.code)}“ zeigt den Text nicht an.`, where());
        if (damaged.has(value)) {
          irregularities.push({kind: "replacement-character", row, column: columns[at]!});
          warn(reading, "W160", "Texte enthalten das Ersatzzeichen \uFFFD statt eines Buchstabens.", where());
        }
      } else if (format.isDate) {
        const inCalendar = isSerialDate(value, date1904);
        if (inCalendar) kinds[at]! += kindDate - kindNumber;
        if (!inCalendar || Math.floor(value) === leapDay1900) noteDate(value, date1904, where(), reading);
      } else if (!format.known || format.mayConceal) noteNumber(format, value, where, reading);
    }
  }
  return irregularities;
}

function noteDate(serial: number, date1904: boolean, place: Where, reading: Reading): void {
  const where = {...place, raw: String(serial)};
  if (!isSerialDate(serial, date1904)) {
    warn(reading, "W158", "Eine Zahl mit Datumsformat liegt außerhalb des Kalenders und bleibt eine Zahl.", where);
  } else if (!date1904) {
    warn(reading, "W158", "Excel zeigt hier den 29.02.1900, den es nie gab.", where);
  }
}

function noteNumber(format: NumberFormat, value: number, where: () => Where, reading: Reading): void {
  if (!format.known) {
    warn(reading, "W155", `Das Zahlenformat „${clip(format.code)}“ wird nicht verstanden.`, where());
  } else if (format.conceals(value)) {
    const shown = format.number(value);
    const what = shown === "" ? "nichts" : `„${shown}“`;
    warn(
      reading,
      "W156",
      `Das Zahlenformat „${clip(format.code)}“ zeigt ${what} statt der gespeicherten Zahl.`,
      where()
    );
  }
}
