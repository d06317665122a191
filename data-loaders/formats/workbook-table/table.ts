import type {StatisticalTable} from "../table.js";

/**
 * A sheet of a workbook with its anatomy understood. `qualityColumn` is the
 * column without a header of its own that flags whole rows (², ³). The texts of
 * its sheet are those that the workbook shows, without the marks for thousands.
 */
export interface WorkbookTable extends Omit<StatisticalTable, "layout"> {
  readonly layout: "workbook";
}

/** A table of a text file or of a sheet of a workbook. */
export type DeliveredTable = StatisticalTable | WorkbookTable;
