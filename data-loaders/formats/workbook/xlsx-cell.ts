import {cellAddress} from "./address.js";
import {
  computed,
  kindBoolean,
  kindDate,
  kindError,
  kindFormula,
  kindNumber,
  kindText,
  type CellBuilder,
  type CellCount
} from "./cells.js";
import {lastColumn, lastRow} from "./limits.js";
import {clip, refuse, warn, type Reading} from "./reading.js";
import {serialOfIsoDate} from "./serial-date.js";
import {internText, type Texts} from "./texts.js";
import {readNumber, type ReadNumber} from "./xlsx-number.js";
import {readRichText, unescapeText} from "./xlsx-strings.js";
import {characters, closed, finished, nameCode, opened, type XmlScanner} from "./xml.js";

const v = nameCode("v");
const f = nameCode("f");
const is = nameCode("is");
const r = nameCode("r");
const s = nameCode("s");
const t = nameCode("t");

/** Kinds of values as a cell states them: the letter itself, or a number for the longer words. */
const typeBoolean = 98;
const typeDate = 100;
const typeError = 101;
const typeNumber = 110;
const typeShared = 115;
const oneLetter: ReadonlySet<number> = new Set([typeBoolean, typeDate, typeError, typeNumber, typeShared]);
const typeString = 1;
const typeInline = 2;
const typeUnknown = 3;

/** What the sheets of a workbook share while they are read. */
export interface SheetReading {
  readonly reading: Reading;
  readonly texts: Texts;
  /** How many of `texts` are shared ones, to which cells may refer. */
  readonly shared: number;
  readonly date1904: boolean;
  readonly total: CellCount;
}

/** Reads cells one after the other. Cells without a name follow the one before them. */
export function cellReader(
  xml: XmlScanner,
  sheet: string,
  cells: CellBuilder,
  book: SheetReading
): {startRow(row: number): void; read(): void} {
  const {bytes} = xml;
  const {reading, texts, shared} = book;
  const number: ReadNumber = {value: 0, digits: undefined};
  let thisRow = 0;
  let row = 0;
  let column = -1;
  let type = 0;
  let style = 0;

  const where = () => ({sheet, row: row + 1, column: column + 1});

  const place = (attribute: number) => {
    let at = xml.attributeStart(attribute);
    const end = xml.attributeEnd(attribute);
    let letters = 0;
    for (; at < end; at++) {
      const letter = bytes[at]! & 0xdf;
      if (letter < 65 || letter > 90) break;
      letters = letters * 26 + letter - 64;
      if (letters > lastColumn) break;
    }
    let digits = 0;
    for (; at < end; at++) {
      const digit = bytes[at]! - 48;
      if (digit < 0 || digit > 9 || digits > lastRow) break;
      digits = digits * 10 + digit;
    }
    if (at < end || letters === 0 || letters > lastColumn || digits === 0 || digits > lastRow) {
      refuse(reading, "W113", `Eine Zelle heißt „${clip(xml.value(r) ?? "")}“; so heißt keine Zelle eines Blattes.`, {
        sheet
      });
    }
    row = digits - 1;
    column = letters - 1;
  };

  const begin = () => {
    type = 0;
    style = 0;
    let placed = false;
    for (let i = 0; i < xml.attributes; i++) {
      const name = xml.attributeName(i);
      if (name === r) {
        place(i);
        placed = true;
      } else if (name === s) style = styleNumber(i);
      else if (name === t) type = typeOf(i);
    }
    if (!placed) {
      row = thisRow;
      column++;
    }
    if (column >= lastColumn)
      refuse(reading, "W113", `Eine Zeile hat mehr als ${lastColumn} Zellen.`, {sheet, row: row + 1});
  };

  const styleNumber = (attribute: number) => {
    const value = Number(bytes.toString("latin1", xml.attributeStart(attribute), xml.attributeEnd(attribute)));
    return Number.isInteger(value) && value >= 0 && value < 65_535 ? value : 0;
  };

  const typeOf = (attribute: number) => {
    const start = xml.attributeStart(attribute);
    const length = xml.attributeEnd(attribute) - start;
    if (length === 1) return oneLetter.has(bytes[start]!) ? bytes[start]! : typeUnknown;
    const name = bytes.toString("latin1", start, start + length);
    return name === "str" ? typeString : name === "inlineStr" ? typeInline : length === 0 ? 0 : typeUnknown;
  };

  const add = (kind: number, formula: boolean, value: number) => {
    cells.add(row, column, formula ? kind | computed : kind, style, value);
  };

  const addText = (text: string, formula: boolean, shown?: string) => {
    const known = texts.stored.length;
    add(kindText, formula, internText(texts, text, shown));
    if (known >= reading.limits.strings)
      refuse(reading, "W110", `Die Arbeitsmappe hat mehr als ${reading.limits.strings} Texte.`);
  };

  const addNumber = (start: number, end: number, formula: boolean) => {
    readNumber(bytes, start, end, number);
    if (Number.isNaN(number.value)) {
      const text = xml.decode(start, end, false);
      warn(reading, "W159", "Eine Zahlzelle enthält keine Zahl und ist als Text gelesen.", {
        ...where(),
        raw: clip(text)
      });
      addText(text, formula);
      return;
    }
    add(kindNumber, formula, number.value);
    if (number.digits !== undefined) cells.keepDigits(number.digits);
  };

  const addShared = (start: number, end: number, formula: boolean) => {
    readNumber(bytes, start, end, number);
    if (!(Number.isInteger(number.value) && number.value >= 0 && number.value < shared)) {
      const message = `Die Zelle ${cellAddress(row, column)} verweist auf einen Text, den die Datei nicht enthält.`;
      refuse(reading, "W115", message, where());
    }
    add(kindText, formula, number.value);
  };

  const addDate = (text: string, formula: boolean) => {
    const serial = serialOfIsoDate(text, book.date1904);
    if (serial === undefined) {
      warn(reading, "W159", "Eine Datumszelle enthält kein Datum und ist als Text gelesen.", {
        ...where(),
        raw: clip(text)
      });
      addText(text, formula);
    } else add(kindDate, formula, serial);
  };

  const addValue = (start: number, end: number, literal: boolean, formula: boolean) => {
    if (type === 0 || type === typeNumber) addNumber(start, end, formula);
    else if (type === typeShared) addShared(start, end, formula);
    else addOther(xml.decode(start, end, literal), formula);
  };

  const addOther = (text: string, formula: boolean) => {
    switch (type) {
      case typeBoolean:
        return add(kindBoolean, formula, text === "1" || text === "true" ? 1 : 0);
      case typeError:
        return add(kindError, formula, internText(texts, text));
      case typeDate:
        return addDate(text, formula);
      case typeUnknown:
        warn(reading, "W161", "Eine Zelle hat eine Art, die es nicht gibt, und ist als Text gelesen.", where());
    }
    return addText(unescapeText(text), formula);
  };

  /** Reads what stands between `<c>` and `</c>`; a value in several pieces (CDATA, comments) is joined. */
  const readContent = () => {
    const level = xml.depth;
    let formula = false;
    let valued = false;
    for (let event = xml.next(); event !== finished; event = xml.next()) {
      if (event === closed && xml.depth < level) break;
      if (event !== opened) continue;
      if (xml.name === f) {
        formula = true;
        xml.skip();
      } else if (xml.name === is) {
        const {stored, shown} = readRichText(xml);
        addText(stored, formula, shown);
        valued = true;
      } else if (xml.name === v) valued = readValue(formula);
      else xml.skip();
      if (valued) break;
    }
    if (valued) while (xml.depth >= level && xml.next() !== finished);
    else if (formula) {
      warn(reading, "W157", "Eine Formel hat kein gespeichertes Ergebnis.", where());
      cells.add(row, column, kindFormula | computed, style, 0);
    }
  };

  const readValue = (formula: boolean): boolean => {
    if (xml.empty) return emptyValue(formula);
    const level = xml.depth;
    let event = xml.next();
    if (event === closed) return emptyValue(formula);
    if (event === characters) {
      const {start, end, literal} = xml;
      event = xml.next();
      if (event === closed) {
        addValue(start, end, literal, formula);
        return true;
      }
      return addPieces(xml.decode(start, end, literal), event, level, formula);
    }
    return addPieces("", event, level, formula);
  };

  const addPieces = (first: string, next: number, level: number, formula: boolean): boolean => {
    let text = first;
    for (let event = next; event !== finished && !(event === closed && xml.depth < level); event = xml.next()) {
      if (event === characters) text += xml.text();
    }
    if (type !== 0 && type !== typeNumber && type !== typeShared) addOther(text, formula);
    else refuse(reading, "W108", `Der Wert der Zelle ${cellAddress(row, column)} ist zerstückelt.`, where());
    return true;
  };

  /** `<v></v>` is an empty text where a formula gives texts, else nothing. */
  const emptyValue = (formula: boolean): boolean => {
    if (type !== typeString) return false;
    addText("", formula);
    return true;
  };

  return {
    startRow(at) {
      thisRow = at;
      column = -1;
    },
    read() {
      begin();
      if (!xml.empty) readContent();
    }
  };
}
