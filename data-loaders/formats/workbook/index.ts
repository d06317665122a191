export {parseAddress, cellAddress} from "./address.js";
export {workbookCodes, type WorkbookCode, type WorkbookCodeId} from "./codes.js";
export {workbookLimits, type WorkbookLimits} from "./limits.js";
export {compileFormat, type NumberFormat} from "./number-format/compile.js";
export {readWorkbook, sniffWorkbook, type ReadWorkbookOptions} from "./read.js";
export type {CellValue, Workbook, WorkbookProperties, WorkbookSheet} from "./types.js";
