import {isGenesisFlat, readGenesisFlat} from "./genesis-flat.js";
import {isLandesdatenbank, readLandesdatenbank} from "./landesdatenbank.js";
import {readPlain} from "./plain-table.js";
import type {Sheet} from "./sheet.js";
import type {StatisticalTable} from "./table.js";

/**
 * Finds title, header, data and footer of a sheet. The layout is recognised by
 * content: classic Landesdatenbank, flat file of GENESIS, and otherwise one
 * header row. Never throws; a sheet without rows is a table without rows.
 */
export function readTable(sheet: Sheet): StatisticalTable {
  if (isLandesdatenbank(sheet)) return readLandesdatenbank(sheet);
  if (isGenesisFlat(sheet)) return readGenesisFlat(sheet);
  return readPlain(sheet);
}
