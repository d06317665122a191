import type {DeliveryMeta} from "../../indicators/engine/cube.js";
import type {Delivery, StatisticalTable} from "../formats/table.js";
import {problem} from "./codes.js";
import {cellIndex} from "./cell-index.js";
import {type PlannedColumn, planColumns} from "./columns.js";
import type {Contract} from "./contract.js";
import {germanDate} from "./dates.js";
import type {CheckedDelivery, DeliveredCells} from "./delivered.js";
import {type Findings, findings} from "./findings.js";
import {readKeys} from "./keys.js";
import {readLabels} from "./labels.js";
import {checkPlausibility} from "./plausibility.js";
import type {Problem} from "./problem.js";
import {readCells} from "./read-cells.js";

export interface CheckOptions {
  /** Path below `exports/`, as messages and pages give it; the file’s name if absent. */
  readonly file?: string;
  /** Whether this is a sample delivery. */
  readonly sample?: boolean;
}

/**
 * Checks a delivery against its contract and reads its cells. With any error
 * the delivery is refused whole and has no cells. Problems of form come first:
 * a file whose columns are not those agreed is not read any further.
 */
export function checkDelivery(delivery: Delivery, contract: Contract, options: CheckOptions = {}): CheckedDelivery {
  const {table} = delivery;
  const meta = metaOf(delivery, contract, options);
  const rowCount = Math.max(0, table.endRow - table.firstRow);
  const form = [...checkForm(table, meta.file)];
  const keyPlaces = placeKeys(table, contract);
  if (keyPlaces === undefined) form.push(otherKeys(table, contract, meta.file));
  const {columns, problems} = planColumns(table, contract, meta.file);
  form.push(...problems);
  if (form.some(isError) || keyPlaces === undefined) {
    return {contract, meta, problems: form, rowCount, signCounts: {}};
  }
  const found = findings();
  const read = readAll(table, contract, columns, keyPlaces, meta.file, found);
  const all = [...form, ...found.all()];
  return {
    contract,
    meta,
    problems: all,
    rowCount,
    signCounts: read.signCounts,
    ...(!all.some(isError) && {cells: read.cells})
  };
}

const isError = ({severity}: Problem): boolean => severity === "error";

function readAll(
  table: StatisticalTable,
  contract: Contract,
  columns: readonly PlannedColumn[],
  keyPlaces: readonly number[],
  file: string,
  found: Findings
) {
  const keys = readKeys(table, contract, keyPlaces, file, found);
  const keysAreGood = !found.all().some(isError);
  const dictionaries = readLabels(table, contract, keyPlaces, keys, file, found);
  const read = readCells(table, contract, columns, keys, dictionaries, file, found);
  // A row with a wrong key is not missing: its own message says what is wrong.
  if (keysAreGood) checkRequired(read.cells, contract, file, found);
  checkDuplicates(read.cells, file, found);
  if (!found.all().some(isError)) checkPlausibility(read.cells, contract, file, found);
  return read;
}

function metaOf({table, ...delivery}: Delivery, contract: Contract, {file, sample}: CheckOptions): DeliveryMeta {
  return {
    id: delivery.sha256.slice(0, 12),
    sha256: delivery.sha256,
    file: file ?? delivery.file,
    bytes: delivery.bytes,
    provider: contract.provider.id,
    tableCode: table.tableCode ?? contract.recognise.tableCode,
    title: table.title ?? contract.title,
    ...(table.state !== undefined && {state: table.state}),
    licence: table.licence ?? "",
    sample: sample ?? false,
    encoding: delivery.encoding
  };
}

function* checkForm(table: StatisticalTable, file: string): Generator<Problem> {
  const {sheet, firstRow, endRow} = table;
  const place = (row: number, column?: number) => ({
    file,
    row: sheet.line(row),
    ...(column !== undefined && {column: column + 1})
  });
  if (endRow <= firstRow) yield problem("V201", {file}, "Die Tabelle hat keine Zeile mit Daten.");
  if (table.layout === "landesdatenbank" && (!hasRule(table) || table.licence === undefined)) {
    yield problem(
      "V202",
      place(Math.max(0, sheet.rowCount - 1)),
      "Der Schluss der Datei fehlt; sie ist abgeschnitten.",
      {
        expected: "eine Zeile „__________“ und danach eine Zeile mit ©"
      }
    );
  }
  const ragged = sheet.irregularities.filter(({kind, row}) => kind === "ragged" && row >= firstRow && row < endRow);
  if (ragged.length > 0) {
    const [{row}] = ragged as [(typeof ragged)[0]];
    yield problem("V203", place(row), `Die Zeile hat ${sheet.width(row)} Felder.`, {
      expected: `${table.keyColumns.length + table.valueColumns.length} Felder`,
      ...(ragged.length > 1 && {more: ragged.length - 1})
    });
  }
  const damaged = sheet.irregularities.filter(({kind}) => kind !== "ragged");
  if (damaged.length > 0) {
    const [{row, column}] = damaged as [(typeof damaged)[0]];
    yield problem(
      "V204",
      {...place(row, column), raw: sheet.text(row, column).slice(0, 100)},
      "Der Inhalt ist beschädigt.",
      {
        ...(damaged.length > 1 && {more: damaged.length - 1})
      }
    );
  }
}

function hasRule({sheet, endRow}: StatisticalTable): boolean {
  for (let row = endRow; row < sheet.rowCount; ++row) if (/^_{3,}\s*$/.test(sheet.text(row, 0))) return true;
  return false;
}

/** Columns of the contract’s keys: by their header where they have one, else in order from the left. */
function placeKeys(table: StatisticalTable, {keys}: Contract): readonly number[] | undefined {
  if (keys.every(({header}) => header === undefined)) {
    return table.keyColumns.length === keys.length ? table.keyColumns : undefined;
  }
  const places = keys.map(({header}) => {
    const node = table.headers.find(({label}) =>
      header instanceof RegExp ? header.test(label) : label.trim() === header
    );
    return node?.firstColumn ?? -1;
  });
  return places.includes(-1) ? undefined : places;
}

function otherKeys(table: StatisticalTable, {keys}: Contract, file: string): Problem {
  return problem(
    "V211",
    {file, row: table.sheet.line(table.firstRow)},
    `Die Tabelle hat ${table.keyColumns.length} Schlüsselspalten.`,
    {expected: `${keys.length} Schlüsselspalten`}
  );
}

/** Whether the rows without which the delivery is of no use are there, for each date that it is about. */
function checkRequired(cells: DeliveredCells, {required, cube}: Contract, file: string, found: Findings): void {
  const dates = cells.dimensions["stichtag"]?.dictionary.map(({id}) => id) ?? [];
  const wanted = {...required, ...(dates.length > 0 && {stichtag: dates})};
  for (const combination of combinations(Object.entries(wanted))) {
    const columns = combination.map(([id, code]) => {
      const {codes, dictionary} = cells.dimensions[id]!;
      return {codes, code: dictionary.findIndex((delivered) => delivered.id === code)};
    });
    let there = false;
    for (let cell = 0; cell < cells.length && !there; ++cell) {
      there = columns.every(({codes, code}) => codes[cell] === code);
    }
    if (there) continue;
    const labels = combination.map(([id, code]) => {
      const definition = cube.dimensions.find((dimension) => dimension.id === id)!;
      const known = definition.codes === "delivered" ? undefined : definition.codes.find((d) => d.id === code);
      if (known !== undefined) return `${definition.label} ${known.label} (${code})`;
      return `${definition.label} ${id === "stichtag" ? germanDate(code) : code}`;
    });
    found.add("V231", {file}, `Es fehlt die Zeile: ${labels.join(", ")}.`);
  }
}

function combinations(dimensions: readonly (readonly [string, readonly string[]])[]): (readonly [string, string])[][] {
  return dimensions.reduce<(readonly [string, string])[][]>(
    (all, [id, codes]) => all.flatMap((before) => codes.map((code) => [...before, [id, code] as const])),
    [[]]
  );
}

function checkDuplicates(cells: DeliveredCells, file: string, found: Findings): void {
  for (const [first, second] of cellIndex(cells.dimensions, cells.length).duplicates) {
    if (cells.zeile[first] === cells.zeile[second]) continue;
    const labels = Object.values(cells.dimensions).map(({codes, dictionary}) => dictionary[codes[first]!]!.label);
    const place = {file, row: cells.zeile[second]!, column: cells.spalte[second]!, raw: labels.join(" · ")};
    found.add("V225", place, "Dieselbe Zelle steht schon weiter oben.", `nur Zeile ${cells.zeile[first]}`);
  }
}
