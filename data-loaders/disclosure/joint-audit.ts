import {areaDimensions} from "./profiles.js";
import {cellNames, errorAt, type PublishedTable} from "./published-table.js";
import {type NamedTable, type Statement, statementsOf, sum} from "./statements.js";

/** A count that two publications together tell too exactly. */
export interface JointFinding {
  /** The table that it stands in, or both where it is what they differ by. */
  readonly table: string;
  readonly cell: string;
  readonly low: number;
  readonly high: number;
  /** The published numbers that give it away, German. */
  readonly equation: string;
}

/** Rounds of bound propagation; each carries a bound one statement further. */
const mostRounds = 30;

/**
 * What two published tables of the same persons and day tell together that
 * neither tells alone: counts that can be bounded more closely than the
 * threshold, by adding and subtracting what is published and by knowing that
 * counts are not negative. Sums that both publish alike add nothing (decision 9)
 * and are passed over. A count of an exact table is a finding only where it is
 * small.
 */
export function auditTogether(tables: readonly [NamedTable, NamedTable], threshold: number): readonly JointFinding[] {
  const {statements, names} = statementsOf(tables);
  if (haveOtherBorders(tables)) return auditBorders(statements, tables, threshold);
  return disagreeing(statements, names.length).flatMap((group) => auditGroup(group, names, tables, threshold));
}

function haveOtherBorders([a, b]: readonly [NamedTable, NamedTable]): boolean {
  return a.table.territory !== b.table.territory && a.table.dimensions.some(({id}) => areaDimensions.includes(id));
}

/**
 * The same area in two states of the territory: by what its counts differ is who
 * lives where the border moved. The attacker has both maps.
 */
function auditBorders(
  statements: readonly Statement[],
  tables: readonly [NamedTable, NamedTable],
  threshold: number
): readonly JointFinding[] {
  const after = new Map(statements.flatMap((one) => (one.side === 1 ? [[one.classes.join(), one] as const] : [])));
  return statements.flatMap((before): JointFinding[] => {
    const now = before.side === 0 ? after.get(before.classes.join()) : undefined;
    if (now === undefined || now.value === before.value || Number.isNaN(now.value - before.value)) return [];
    const [more, fewer] = now.value > before.value ? [now, before] : [before, now];
    const [low, high] = [Math.max(0, more.low - fewer.high), more.high - fewer.low];
    if (!(high - low < threshold - 1) || low >= threshold) return [];
    const cell = `${before.label.slice(before.label.indexOf(": ") + 2)}, verschobene Grenze`;
    return [{table: namesOf(tables), cell, low, high, equation: `${words(more)} − ${words(fewer)}`}];
  });
}

/** Statements that share classes, in groups; those in which both tables say the same of every class are left out. */
function disagreeing(statements: readonly Statement[], classes: number): readonly (readonly Statement[])[] {
  const parent = Int32Array.from({length: classes}, (_, k) => k);
  const find = (k: number): number => {
    while (parent[k] !== k) k = parent[k] = parent[parent[k]!]!;
    return k;
  };
  for (const {classes: own} of statements) for (const k of own) parent[find(k)] = find(own[0]!);
  const groups = new Map<number, Statement[]>();
  for (const statement of statements) {
    const root = find(statement.classes[0]!);
    const own = groups.get(root) ?? [];
    own.push(statement);
    groups.set(root, own);
  }
  return [...groups.values()].filter((group) => !agree(group));
}

function agree(group: readonly Statement[]): boolean {
  const sides = [group.filter(({side}) => side === 0), group.filter(({side}) => side === 1)];
  if (sides.some(({length}) => length === 0)) return true;
  const [first, second] = sides.map((side) =>
    side
      .map(({classes, value}) => `${classes.join()}=${value}`)
      .sort()
      .join(";")
  );
  return first === second;
}

interface Bound {
  readonly value: number;
  /** The published numbers that it follows from. */
  readonly why: string;
}

function auditGroup(
  group: readonly Statement[],
  names: readonly string[],
  tables: readonly [NamedTable, NamedTable],
  threshold: number
): readonly JointFinding[] {
  const low = new Map<number, Bound>();
  const high = new Map<number, Bound>();
  const lowOf = (k: number): Bound => low.get(k) ?? {value: 0, why: ""};
  const highOf = (k: number): Bound => high.get(k) ?? {value: Infinity, why: ""};
  let changed = true;
  for (let round = 0; changed && round < mostRounds; ++round) {
    changed = false;
    for (const statement of group) {
      for (const k of statement.classes) {
        const others = statement.classes.filter((other) => other !== k);
        const most = statement.high - sum(others.map((other) => lowOf(other).value));
        const least = statement.low - sum(others.map((other) => highOf(other).value));
        if (most < highOf(k).value) {
          high.set(k, {value: most, why: minus(statement, others.map(lowOf))});
          changed = true;
        }
        if (least > lowOf(k).value) {
          low.set(k, {value: least, why: minus(statement, others.map(highOf))});
          changed = true;
        }
      }
    }
  }
  const both = namesOf(tables);
  const classes = [...new Set(group.flatMap((statement) => statement.classes))].flatMap((k): JointFinding[] => {
    const found = {low: lowOf(k), high: highOf(k)};
    return isTooNarrow(found.low.value, found.high.value, threshold, tables) ? [finding(both, names[k]!, found)] : [];
  });
  if (classes.length > 0) return classes;
  return group.flatMap((statement) => auditCells(statement, group, tables, threshold, lowOf, highOf));
}

/** The cells that make up a statement, given what the classes were found to be. */
function auditCells(
  statement: Statement,
  group: readonly Statement[],
  tables: readonly [NamedTable, NamedTable],
  threshold: number,
  lowOf: (k: number) => Bound,
  highOf: (k: number) => Bound
): readonly JointFinding[] {
  const {name, table} = tables[statement.side];
  if (isExact(table) || statement.cells.length + statement.unlisted < 2) return [];
  const least = Math.max(statement.low, sum(statement.classes.map((k) => lowOf(k).value)));
  const most = Math.min(statement.high, sum(statement.classes.map((k) => highOf(k).value)));
  const bounds = statement.cells.map((cell) => ({
    low: Math.max(0, table.values[cell]! - errorAt(table, cell)),
    high: table.values[cell]! + errorAt(table, cell)
  }));
  const lows = sum(bounds.map((bound) => bound.low));
  const highs = sum(bounds.map((bound) => bound.high)) + statement.unlisted * table.error;
  const other = group
    .filter(({side}) => side !== statement.side)
    .map(words)
    .join(" + ");
  const labels = cellNames(table);
  return statement.cells.flatMap((cell, i): JointFinding[] => {
    const own = bounds[i]!;
    const found = {
      low: Math.max(own.low, least - (highs - own.high)),
      high: Math.min(own.high, most - (lows - own.low))
    };
    if (found.low === own.low && found.high === own.high) return [];
    if (!isTooNarrow(found.low, found.high, threshold, tables)) return [];
    const equation = `${words(statement)}, ${other}; in der Zelle selbst steht ${shown(table.values[cell]!, errorAt(table, cell))}`;
    return [{table: name, cell: labels[cell]!.replaceAll("|", ", "), ...found, equation}];
  });
}

function namesOf([a, b]: readonly [NamedTable, NamedTable]): string {
  return `${a.name} und ${b.name}`;
}

function isExact({error, errors}: PublishedTable): boolean {
  return error === 0 && errors === undefined;
}

/** Fewer than `threshold` possible counts; where nothing is rounded, only of a small count. */
function isTooNarrow(low: number, high: number, threshold: number, tables: readonly NamedTable[]): boolean {
  if (!(high - low < threshold - 1) || high < low) return false;
  return low < threshold || tables.some(({table}) => !isExact(table));
}

function finding(table: string, cell: string, {low, high}: {readonly low: Bound; readonly high: Bound}): JointFinding {
  const equation = [...new Set([high.why, low.why].filter((why) => why !== ""))].join("; ");
  return {table, cell, low: low.value, high: high.value, equation};
}

function words({label, value, low, high}: Statement): string {
  if (Number.isNaN(value)) return `[${label}: geheim]`;
  return `[${label}: ${value}${low === value && high === value ? "" : `, also ${low} bis ${high}`}]`;
}

function minus(statement: Statement, others: readonly Bound[]): string {
  const known = others.flatMap(({why, value}) => (why === "" || value === 0 ? [] : [why]));
  return [words(statement), ...new Set(known)].join(" − ");
}

function shown(value: number, error: number): string {
  return `${value} (± ${error})`;
}
