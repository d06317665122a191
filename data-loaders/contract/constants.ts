import type {DeliveredTable} from "../formats/workbook-table/table.js";
import type {Contract} from "./contract.js";
import type {Findings} from "./findings.js";

/** Whether the columns that hold one text in every row, such as unit and measure, hold the one agreed. */
export function checkConstants(
  {headers, sheet, firstRow, endRow}: DeliveredTable,
  {constants = {}}: Contract,
  file: string,
  findings: Findings
): void {
  for (const [header, text] of Object.entries(constants)) {
    const column = headers.find(({label}) => label === header)?.firstColumn;
    if (column === undefined) {
      findings.add("V213", {file}, `Die Spalte „${header}“ fehlt.`);
      continue;
    }
    for (let row = firstRow; row < endRow; ++row) {
      const raw = sheet.text(row, column);
      if (raw === text) continue;
      const place = {file, row: sheet.line(row), column: column + 1, raw};
      findings.add("V215", place, `In der Spalte „${header}“ steht etwas anderes als vereinbart.`, `„${text}“`);
    }
  }
}
