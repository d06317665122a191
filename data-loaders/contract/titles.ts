import type {DeliveredTable} from "../formats/workbook-table/table.js";
import {problem} from "./codes.js";
import type {Contract} from "./contract.js";
import {parseDate} from "./dates.js";
import type {Problem} from "./problem.js";

/** The codes that the title block gives to the whole table, and what it does not say as agreed. */
export function readTitles(
  {title = "", sheet}: DeliveredTable,
  {titles = [], titleSays = [], gebietsstand, cube}: Contract,
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
  for (const {pattern, about, written} of titleSays) {
    if (pattern.test(title)) continue;
    const place = {file, row: sheet.line(0), raw: title.slice(0, 200)};
    problems.push(problem("V216", place, `Im Titel der Tabelle fehlt: ${about}.`, {expected: `„${written}“`}));
  }
  if (gebietsstand !== undefined && gebietsstandOf(title, gebietsstand) === undefined) {
    const place = {file, row: sheet.line(0), raw: (gebietsstand.pattern.exec(title)?.[1] ?? title).slice(0, 200)};
    const expected = `einer von: ${Object.keys(gebietsstand.known).join(", ")}`;
    problems.push(problem("V216", place, "Der Titel der Tabelle nennt keinen bekannten Gebietsstand.", {expected}));
  }
  return {codes, problems};
}

/** The state of the territory that a title block names; undefined where it names none that is known. */
export function gebietsstandOf(
  title: string | undefined,
  {pattern, known}: NonNullable<Contract["gebietsstand"]>
): string | undefined {
  const text = pattern.exec(title ?? "")?.[1];
  return text !== undefined && Object.hasOwn(known, text) ? known[text] : undefined;
}
