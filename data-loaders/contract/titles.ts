import type {DeliveredTable} from "../formats/workbook-table/table.js";
import {problem} from "./codes.js";
import type {Contract} from "./contract.js";
import {parseDate} from "./dates.js";
import type {Problem} from "./problem.js";

/** The codes that the title block gives to the whole table, and what it does not say as agreed. */
export function readTitles(
  {title = "", sheet}: DeliveredTable,
  {titles = [], cube}: Contract,
  file: string
): {codes: Record<string, string>; problems: Problem[]} {
  const codes: Record<string, string> = {};
  const problems: Problem[] = [];
  for (const key of titles) {
    const text = key.pattern.exec(title)?.[1];
    const code = text === undefined ? undefined : "form" in key ? parseDate(text, key.form) : key.labels[text];
    if (code !== undefined) {
      codes[key.dimension] = code;
      continue;
    }
    const {label} = cube.dimensions.find(({id}) => id === key.dimension)!;
    const expected = "form" in key ? `ein Zeitpunkt wie ${key.form.written}` : Object.keys(key.labels).join(", ");
    const place = {file, row: sheet.line(0), raw: (text ?? title).slice(0, 200)};
    problems.push(problem("V216", place, `Der Titel der Tabelle sagt nichts Gültiges zu „${label}“.`, {expected}));
  }
  return {codes, problems};
}
