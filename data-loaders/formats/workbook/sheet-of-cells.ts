import type {Merge} from "../sheet.js";
import {cellAddress} from "./address.js";
import type {Bits} from "./bits.js";
import {
  cellFinder,
  cellKinds,
  computed,
  kindBoolean,
  kindDate,
  kindError,
  kindFormula,
  kindNumber,
  kindText,
  rowFinder,
  type CellTable
} from "./cells.js";
import {germanError} from "./errors.js";
import {inspectCells, type Book} from "./inspect-cells.js";
import {isoDateOf} from "./serial-date.js";
import {superscript} from "./texts.js";
import type {Reading} from "./reading.js";
import type {CellValue, WorkbookSheet} from "./types.js";

/** What a reader knows of a sheet besides its cells. */
export interface SheetParts {
  readonly name: string;
  readonly visibility: WorkbookSheet["visibility"];
  readonly cells: CellTable;
  readonly merges: readonly Merge[];
  readonly hiddenRow: (row: number) => boolean;
  readonly hiddenColumns: Bits;
}

/** A sheet over its cells; decides which numbers are dates, and warns about formats and dates that mislead. */
export function sheetOfCells(parts: SheetParts, book: Book, reading: Reading): WorkbookSheet {
  const {texts, styles, date1904} = book;
  const {name, visibility, cells, merges, hiddenColumns, hiddenRow} = parts;
  const {rows, starts, columns, kinds, values, digits} = cells;
  const irregularities = inspectCells(name, cells, book, reading);
  const find = cellFinder(cells);
  const findRow = rowFinder(rows);
  const kindAt = (at: number) => (at < 0 ? 0 : kinds[at]! & ~computed);
  let columnCount = 0;
  for (let i = 0; i < rows.length; i++) columnCount = Math.max(columnCount, columns[starts[i + 1]! - 1]! + 1);

  const show = (at: number): string => {
    const value = values[at]!;
    const style = cells.styles[at]!;
    switch (kindAt(at)) {
      case kindText: {
        const shown = texts.shown.get(value) ?? texts.stored[value]!;
        return styles.format(style).text(styles.raised(style) ? superscript(shown) : shown);
      }
      case kindNumber:
      case kindDate:
        return styles.format(style).number(value);
      case kindBoolean:
        return value ? "WAHR" : "FALSCH";
      case kindError:
        return germanError(texts.stored[value]!);
      default:
        return "";
    }
  };

  const valueAt = (at: number): CellValue => {
    const value = values[at]!;
    switch (kindAt(at)) {
      case kindNumber:
        return value;
      case kindDate:
        return isoDateOf(value, date1904);
      case kindBoolean:
        return value === 1;
      case kindText:
      case kindError:
        return texts.stored[value];
      default:
        return undefined;
    }
  };

  return {
    name,
    visibility,
    hidden: visibility !== "visible",
    rowCount: rows.length === 0 ? 0 : rows.at(-1)! + 1,
    columnCount,
    merges,
    irregularities,
    width(row) {
      const at = findRow(row);
      return at < 0 ? 0 : columns[starts[at + 1]! - 1]! + 1;
    },
    hasCells: (row) => findRow(row) >= 0,
    line: (row) => row + 1,
    address: cellAddress,
    hiddenRow,
    hiddenColumn: (column) => hiddenColumns.has(column),
    kind: (row, column) => cellKinds[kindAt(find(row, column))]!,
    isFormula(row, column) {
      const at = find(row, column);
      return at >= 0 && (kinds[at]! & computed) !== 0;
    },
    format(row, column) {
      const at = find(row, column);
      return at < 0 ? undefined : styles.format(cells.styles[at]!).code;
    },
    text(row, column) {
      const at = find(row, column);
      return at < 0 ? "" : show(at);
    },
    value(row, column) {
      const at = find(row, column);
      return at < 0 ? undefined : valueAt(at);
    },
    raw(row, column) {
      const at = find(row, column);
      const kind = kindAt(at);
      if (kind === 0 || kind === kindFormula) return "";
      const value = values[at]!;
      return kind === kindText || kind === kindError ? texts.stored[value]! : (digits.get(at) ?? String(value));
    }
  };
}
