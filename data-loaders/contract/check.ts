import type {DeliveryMeta} from "../../indicators/engine/cube.js";
import type {Delivery} from "../formats/table.js";
import type {DeliveredTable} from "../formats/workbook-table/table.js";
import {problem} from "./codes.js";
import {planColumns} from "./columns.js";
import {checkConstants} from "./constants.js";
import type {Contract} from "./contract.js";
import {checkControlTotal} from "./control-total.js";
import type {CheckedDelivery, DeliveredCells, SignCounts} from "./delivered.js";
import {withoutDuplicates} from "./duplicates.js";
import {type Findings, findings} from "./findings.js";
import {checkForm} from "./form.js";
import {unmaskParts} from "./hidden-parts.js";
import {readKeys} from "./keys.js";
import {readLabels} from "./labels.js";
import {mergeCells} from "./merge-cells.js";
import {placeKeys} from "./place-keys.js";
import {checkPlausibility} from "./plausibility.js";
import type {Problem} from "./problem.js";
import {readCells} from "./read-cells.js";
import {checkRequired} from "./required.js";
import {shapeOf} from "./shape.js";
import {gebietsstandOf, readTitles} from "./titles.js";
import {findUnpublished} from "./unpublished.js";

export interface CheckOptions {
  /** Path below `exports/`, as messages and pages give it; the file’s name if absent. */
  readonly file?: string;
  /** Whether this is a sample delivery. */
  readonly sample?: boolean;
}

/** A delivered file, whatever its kind: identity, and how its bytes were read. */
export type FileIdentity = Pick<Delivery, "file" | "bytes" | "sha256"> & {readonly encoding: string};

/** Checks a delivery of one table, and reads its cells. */
export function checkDelivery(delivery: Delivery, contract: Contract, options: CheckOptions = {}): CheckedDelivery {
  return checkTables(delivery, [delivery.table], contract, options);
}

/**
 * Checks the tables of a file that belong to a contract, and reads their cells:
 * the one of a text file, or those of several sheets of a workbook, which
 * together are one delivery. With any error the delivery is refused whole and
 * has no cells. Problems of form come first: a table whose columns are not those
 * agreed is not read any further.
 */
export function checkTables(
  identity: FileIdentity,
  tables: readonly DeliveredTable[],
  contract: Contract,
  options: CheckOptions = {}
): CheckedDelivery {
  const meta = metaOf(identity, tables, contract, options);
  const read = tables.map((table) => readTable(table, contract, meta.file));
  const problems = read.flatMap((table) => table.problems);
  const parts = read.flatMap(({sheet, cells}) => (cells === undefined ? [] : [{sheet, cells}]));
  const result = {
    contract,
    meta,
    shape: shapeOf(tables, identity.encoding),
    rowCount: tables.reduce((sum, {firstRow, endRow}) => sum + Math.max(0, endRow - firstRow), 0),
    signCounts: addCounts(read.map(({signCounts}) => signCounts))
  };
  if (parts.length < tables.length) return {...result, problems};
  const found = findings();
  const keysAreGood = read.every((table) => table.keysAreGood);
  const cells = checkCells(mergeCells(parts), contract, meta.file, keysAreGood, problems.some(isError), found);
  const all = [...problems, ...found.all()];
  return {...result, problems: all, ...(!all.some(isError) && {cells})};
}

const isError = ({severity}: Problem): boolean => severity === "error";

interface ReadTable {
  /** Name of the sheet; empty for a text file. */
  readonly sheet: string;
  readonly problems: readonly Problem[];
  readonly signCounts: SignCounts;
  readonly keysAreGood: boolean;
  /** Absent where the table’s form is not the one agreed. */
  readonly cells?: DeliveredCells;
}

function readTable(table: DeliveredTable, contract: Contract, file: string): ReadTable {
  const sheet = table.sheet.name;
  const onSheet = (problems: readonly Problem[]): readonly Problem[] =>
    sheet === "" ? problems : problems.map((found) => ({...found, place: {...found.place, sheet}}));
  const form = [...checkForm(table, file, contract.closed)];
  const places = placeKeys(table, contract);
  if (places === undefined) form.push(otherKeys(table, contract, file));
  const named = contract.keys.some(({header}) => header !== undefined) ? new Set(places?.flat()) : undefined;
  const planned = planColumns(table, contract, file, named);
  const titles = readTitles(table, contract, file);
  form.push(...planned.problems, ...titles.problems);
  if (form.some(isError) || places === undefined) {
    return {sheet, problems: onSheet(form), signCounts: {}, keysAreGood: false};
  }
  const found = findings();
  checkConstants(table, contract, file, found);
  const keys = readKeys(table, contract, places, file, found);
  const keysAreGood = !found.all().some(isError);
  const dictionaries = readLabels(table, contract, places, keys, file, found);
  const columns = planned.columns.map((column) => ({...column, codes: {...titles.codes, ...column.codes}}));
  const {cells, signCounts} = readCells(table, contract, columns, keys, dictionaries, file, found);
  if (contract.controlTotal && !found.all().some(isError)) {
    checkControlTotal(table, contract.controlTotal, cells, file, found);
  }
  return {sheet, problems: onSheet([...form, ...found.all()]), signCounts, keysAreGood, cells};
}

/** What must hold of all cells of a delivery together; the cells as they are understood then. */
function checkCells(
  read: DeliveredCells,
  contract: Contract,
  file: string,
  keysAreGood: boolean,
  failed: boolean,
  found: Findings
): DeliveredCells {
  const {masked, unpublished} = contract.numbers;
  // A row with a wrong key is not missing: its own message says what is wrong.
  if (keysAreGood) checkRequired(read, contract, file, found);
  const cells = withoutDuplicates(read, contract.repeats ?? false, file, found);
  if (masked) unmaskParts(cells, masked);
  if (unpublished) findUnpublished(cells, unpublished, file, found);
  if (!failed && !found.all().some(isError)) checkPlausibility(cells, contract, file, found);
  return cells;
}

function metaOf(
  {file, bytes, sha256, encoding}: FileIdentity,
  tables: readonly DeliveredTable[],
  contract: Contract,
  options: CheckOptions
): DeliveryMeta {
  const [table] = tables;
  if (table === undefined) throw new Error("no table to check");
  const gebietsstand = contract.gebietsstand && gebietsstandOf(table.title, contract.gebietsstand);
  return {
    id: sha256.slice(0, 12),
    sha256,
    file: options.file ?? file,
    bytes,
    provider: contract.provider.id,
    tableCode: table.tableCode ?? contract.recognise.tableCode,
    title: tables.length === 1 ? (table.title ?? contract.title) : contract.title,
    ...(table.state !== undefined && {state: table.state}),
    ...(gebietsstand !== undefined && {gebietsstand}),
    licence: table.licence ?? contract.licence.line ?? "",
    sample: options.sample ?? false,
    encoding
  };
}

function otherKeys(table: DeliveredTable, {keys}: Contract, file: string): Problem {
  const named = keys.flatMap(({header, variable}) =>
    variable ? [`Merkmal ${variable.join(" oder ")}`] : header === undefined ? [] : [`„${String(header)}“`]
  );
  return problem(
    "V211",
    {file, row: table.sheet.line(table.firstRow)},
    `Die Tabelle hat ${table.keyColumns.length} Schlüsselspalten.`,
    {expected: named.length > 0 ? [...new Set(named)].join(", ") : `${keys.length} Schlüsselspalten`}
  );
}

function addCounts(counts: readonly SignCounts[]): SignCounts {
  const sums: Record<string, number> = {};
  for (const one of counts) for (const [sign, n] of Object.entries(one)) sums[sign] = (sums[sign] ?? 0) + n;
  return sums;
}
