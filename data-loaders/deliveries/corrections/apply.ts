import type {CorrectedCell} from "../../../indicators/engine/cube.js";
import {problem} from "../../contract/codes.js";
import type {Place, Problem} from "../../contract/problem.js";
import type {DeliveredTable} from "../../formats/workbook-table/table.js";
import type {OpenedFile} from "../open.js";
import type {Correction, CorrectionFile} from "./correction.js";
import {replaceCells} from "./replace-cells.js";
import {numberIn, scaleText} from "./scale.js";

export interface CorrectedFile {
  /** The file as it is to be read. */
  readonly opened: OpenedFile;
  readonly cells: readonly CorrectedCell[];
  /** What was corrected, and what could not be. */
  readonly problems: readonly Problem[];
}

/**
 * Applies corrections to the cells of a file before anything is read from them,
 * so that every check is one of the corrected table. A correction that does not
 * find what it expects is an error: the provider has changed the file.
 *
 * @param file path of the delivery, as messages give it
 */
export function applyCorrections(
  opened: OpenedFile,
  {state, corrections}: CorrectionFile,
  file: string
): CorrectedFile {
  const problems: Problem[] = [];
  const cells: CorrectedCell[] = [];
  const tables = opened.tables.map((table) => {
    const own = corrections.filter(({sheet = ""}) => sheet === table.sheet.name);
    const dated = state !== undefined && table.state === undefined ? {...table, state} : table;
    return own.length === 0 ? dated : correctTable(dated, own, file, cells, problems);
  });
  for (const {sheet = "", row, column} of corrections) {
    if (opened.tables.some((table) => table.sheet.name === sheet)) continue;
    const where =
      sheet === "" ? "Die Korrektur nennt kein Blatt" : `Ein Blatt „${sheet}“ mit einer Tabelle gibt es nicht`;
    problems.push(problem("K434", {file, row, column}, `${where}.`));
  }
  if (state !== undefined && opened.tables.some((table) => table.state !== undefined && table.state !== state)) {
    problems.push(
      problem("K433", {file}, `Die Lieferung nennt selbst ihren Stand; „stand“ (${state}) widerspricht ihm.`)
    );
  }
  return {opened: {...opened, tables}, cells, problems};
}

function correctTable(
  table: DeliveredTable,
  corrections: readonly Correction[],
  file: string,
  cells: CorrectedCell[],
  problems: Problem[]
): DeliveredTable {
  const rowOf = new Map<number, number>();
  for (let row = table.firstRow; row < table.endRow; ++row) rowOf.set(table.sheet.line(row), row);
  const texts = new Map<number, Map<number, string>>();
  const dropped = new Set<number>();
  for (const correction of corrections) {
    const found = changesOf(correction, table, rowOf, file);
    problems.push(found.problem);
    for (const change of found.changes) {
      const row = rowOf.get(change.line)!;
      if (change.corrected === undefined) dropped.add(row);
      else texts.set(row, (texts.get(row) ?? new Map<number, string>()).set(change.column - 1, change.corrected));
    }
    cells.push(...found.changes);
  }
  return replaceCells(table, texts, dropped);
}

interface Changes {
  readonly changes: readonly CorrectedCell[];
  readonly problem: Problem;
}

function changesOf(
  correction: Correction,
  {sheet}: DeliveredTable,
  rowOf: ReadonlyMap<number, number>,
  file: string
): Changes {
  const {kind, row, lastRow, column, expected, expectedSum, factor, reason, author, date} = correction;
  const place: Place = {file, ...(sheet.name !== "" && {sheet: sheet.name}), row, column};
  const lines = Array.from({length: lastRow - row + 1}, (_, i) => row + i);
  const missing = lines.find((line) => !rowOf.has(line));
  if (missing !== undefined || column > sheet.columnCount) {
    const where = missing === undefined ? `Spalte ${column}` : `Zeile ${missing}`;
    return failed("K434", place, `Unter den Daten der Tabelle gibt es ${where} nicht; die Korrektur trifft nichts.`);
  }
  const delivered = lines.map((line) => sheet.text(rowOf.get(line)!, column - 1));
  const raw = delivered[0]!;
  if (raw.trim() !== expected.trim()) {
    const message = "Die Korrektur ist überholt: Der Anbieter hat den Wert geändert.";
    return failed("K432", {...place, raw}, message, `„${expected}“`);
  }
  const numbers = delivered.map(numberIn);
  if (expectedSum !== undefined) {
    const sum = numbers.reduce<number>((all, number) => all + (number ?? 0), 0);
    if (Math.abs(sum - expectedSum) > 1e-9 * Math.max(1, Math.abs(expectedSum))) {
      const message = `Die Korrektur ist überholt: Die Zeilen ${row} bis ${lastRow} ergeben eine andere Summe.`;
      return failed("K432", {...place, raw: german(sum)}, message, `zusammen ${german(expectedSum)}`);
    }
  }
  if (kind === "skalieren" && numbers[0] === undefined) {
    return failed("K434", {...place, raw}, "Das ist keine eindeutige Zahl; sie lässt sich nicht vervielfachen.");
  }
  const changes = lines.flatMap((line, i): CorrectedCell[] => {
    const base = {
      ...(sheet.name !== "" && {sheet: sheet.name}),
      line,
      column,
      delivered: delivered[i]!,
      reason,
      author,
      date
    };
    if (kind === "streichen") return [base];
    if (kind === "ersetzen") return [{...base, corrected: correction.text!}];
    const corrected = scaleText(delivered[i]!, factor!);
    return corrected === undefined ? [] : [{...base, corrected}];
  });
  return {changes, problem: appliedProblem(correction, changes, {...place, raw})};
}

/** What was done and why; what is read instead stands apart, so that it can be left out where numbers are protected. */
function appliedProblem(correction: Correction, changes: readonly unknown[], place: Place): Problem {
  const {kind, text, factor, row, lastRow, reason, author, date} = correction;
  const what = {
    ersetzen: "Der Wert ist ersetzt",
    streichen: "Die Zeile ist gestrichen",
    skalieren: `${lastRow > row ? `In den Zeilen ${row} bis ${lastRow} sind ${changes.length} Zahlen` : "Die Zahl ist"} mit ${german(factor ?? 1)} vervielfacht`
  }[kind];
  const message = `${what}. Grund: ${reason} (${author}, ${date.split("-").reverse().join(".")}).`;
  return problem("K431", place, message, kind === "ersetzen" ? {expected: `gelesen wird „${text}“`} : {});
}

function failed(code: "K432" | "K434", place: Place, message: string, expected?: string): Changes {
  return {changes: [], problem: problem(code, place, message, expected === undefined ? {} : {expected})};
}

const german = (value: number): string => value.toLocaleString("de-DE");
