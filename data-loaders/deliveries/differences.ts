import {signAt} from "../../indicators/vocabulary/signs.js";
import type {CheckedDelivery, DeliveredCells} from "../contract/delivered.js";
import {placeOfCell} from "../contract/delivered.js";
import type {Place} from "../contract/problem.js";
import type {RevisionPair} from "./succession.js";

/** What a revision does to a cell. */
export type ChangeKind = "neu" | "geändert" | "zurückgezogen" | "Definition geändert";

/** A cell that two deliveries of one table do not say the same about. */
export interface CellChange {
  readonly kind: ChangeKind;
  /** What the cell is about, in the labels of the newer delivery that has it. */
  readonly labels: readonly string[];
  /** By dimension id. */
  readonly codes: Readonly<Record<string, string>>;
  readonly before?: CellContent;
  readonly after?: CellContent;
}

export interface CellContent {
  /** Null where the sign says that there is none. */
  readonly value: number | null;
  /** Id of the sign. */
  readonly sign: string;
  readonly place: Place;
}

export interface Differences {
  readonly newer: string;
  readonly older: string;
  readonly contract: string;
  readonly title: string;
  readonly cube: string;
  readonly newerEdition?: string;
  readonly olderEdition?: string;
  /** ISO dates that both are about. */
  readonly dates: readonly string[];
  /** Whether both have the same Stand, so that neither holds. */
  readonly contradiction: boolean;
  /** German: why the numbers mean something else than before; then changes are no revisions. */
  readonly definition: readonly string[];
  readonly counts: Readonly<Record<ChangeKind, number>>;
  readonly unchanged: number;
  /** The first so many, in the order of the newer file. */
  readonly changes: readonly CellChange[];
}

/** So many changed cells are listed one by one; all are counted. */
const listed = 2000;

/**
 * Cell by cell what is different between two deliveries about the same dates.
 * New is what had no value before, withdrawn what has none any more; where the
 * contract, the columns or the unit differ, a changed number is a matter of
 * definition and not of revision, and so is a cell whose code has another name.
 */
export function compareCells({newer, older, dates}: RevisionPair): Differences {
  const definition = definitionChanges(newer, older);
  const counts: Record<ChangeKind, number> = {neu: 0, geändert: 0, zurückgezogen: 0, "Definition geändert": 0};
  const changes: CellChange[] = [];
  let unchanged = 0;
  const add = (kind: ChangeKind, change: () => Omit<CellChange, "kind">) => {
    ++counts[kind];
    if (changes.length < listed) changes.push({kind, ...change()});
  };
  const after = reader(newer, dates);
  const before = reader(older, dates);
  for (const [key, cell] of after.cells) {
    const old = before.cells.get(key);
    const other = old !== undefined && after.label(cell) !== before.label(old);
    if (old !== undefined && !other && after.same(cell, before, old)) {
      ++unchanged;
      continue;
    }
    const had = old !== undefined && before.hasValue(old);
    const has = after.hasValue(cell);
    const redefined = other || (definition.length > 0 && had && has);
    const kind = redefined ? "Definition geändert" : had && !has ? "zurückgezogen" : !had && has ? "neu" : "geändert";
    add(old === undefined ? "neu" : kind, () => ({
      ...after.subject(cell),
      ...(old !== undefined && {before: before.content(old)}),
      after: after.content(cell)
    }));
  }
  for (const [key, cell] of before.cells) {
    if (!after.cells.has(key)) {
      add("zurückgezogen", () => ({...before.subject(cell), before: before.content(cell)}));
    }
  }
  return {
    newer: newer.meta.file,
    older: older.meta.file,
    contract: newer.contract.id,
    title: newer.contract.title,
    cube: newer.contract.cube.id,
    ...(newer.meta.state !== undefined && {newerEdition: newer.meta.state}),
    ...(older.meta.state !== undefined && {olderEdition: older.meta.state}),
    dates,
    contradiction: newer.meta.state === older.meta.state && counts.geändert + counts["Definition geändert"] > 0,
    definition,
    counts,
    unchanged,
    changes
  };
}

/** German: what makes numbers of both deliveries mean different things. */
function definitionChanges(newer: CheckedDelivery, older: CheckedDelivery): string[] {
  const reasons: string[] = [];
  if (newer.contract.id !== older.contract.id) {
    reasons.push(`Es gilt ein anderer Vertrag: ${newer.contract.id} statt ${older.contract.id}.`);
  }
  const [now, then] = [labelsOf(newer), labelsOf(older)];
  const gone = [...then].filter((label) => !now.has(label));
  const added = [...now].filter((label) => !then.has(label));
  if (gone.length > 0) reasons.push(`Spalten gibt es nicht mehr: ${quoted(gone)}.`);
  if (added.length > 0) reasons.push(`Spalten sind neu: ${quoted(added)}.`);
  const [unit, formerUnit] = [unitsOf(newer), unitsOf(older)];
  if (unit !== formerUnit) reasons.push(`Die Einheit ist eine andere: ${unit} statt ${formerUnit}.`);
  return reasons;
}

const labelsOf = ({shape}: CheckedDelivery): Set<string> => new Set(shape.columns.map(({label}) => label));

const unitsOf = ({shape}: CheckedDelivery): string =>
  [...new Set(shape.columns.map(({unit}) => unit || "ohne Angabe"))].sort().join(", ");

const quoted = (labels: readonly string[]): string =>
  `${labels
    .slice(0, 5)
    .map((label) => `„${label}“`)
    .join(", ")}${labels.length > 5 ? ` und ${labels.length - 5} weitere` : ""}`;

/** The cells of a delivery about some dates, by the codes of their dimensions. */
function reader({meta, cells: found}: CheckedDelivery, dates: readonly string[]) {
  const delivered = found!;
  const columns = Object.entries(delivered.dimensions);
  const wanted = delivered.dimensions["stichtag"]!.dictionary.map(({id}) => dates.includes(id));
  const cells = new Map<string, number>();
  for (let cell = 0; cell < delivered.length; ++cell) {
    if (wanted[delivered.dimensions["stichtag"]!.codes[cell]!]) cells.set(keyOf(columns, cell), cell);
  }
  return {
    cells,
    label: (cell: number) => columns.map(([, {codes, dictionary}]) => dictionary[codes[cell]!]!.label).join("\n"),
    hasValue: (cell: number) => signAt(delivered.zeichen[cell]!).hasValue,
    same: (cell: number, other: {readonly delivered: DeliveredCells}, old: number) =>
      delivered.wert[cell] === other.delivered.wert[old] && delivered.zeichen[cell] === other.delivered.zeichen[old],
    subject: (cell: number) => ({
      labels: columns.map(([, {codes, dictionary}]) => dictionary[codes[cell]!]!.label),
      codes: Object.fromEntries(columns.map(([id, {codes, dictionary}]) => [id, dictionary[codes[cell]!]!.id]))
    }),
    content: (cell: number): CellContent => {
      const sign = signAt(delivered.zeichen[cell]!);
      const value = sign.hasValue ? delivered.wert[cell]! : null;
      return {value, sign: sign.id, place: placeOfCell(delivered, cell, meta.file)};
    },
    delivered
  };
}

const keyOf = (columns: readonly [string, DeliveredCells["dimensions"][string]][], cell: number) =>
  columns.map(([, {codes, dictionary}]) => dictionary[codes[cell]!]!.id).join("\n");
