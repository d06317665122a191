import {editDistance} from "../contract/nearest.js";
import type {DeliveryShape, ShapeColumn} from "../contract/shape.js";
import type {Drift} from "./drift.js";

/** Columns that were moved, renamed, added, or left out, and units that changed. */
export function columnDrift(now: DeliveryShape, then: DeliveryShape): Drift[] {
  const found: Drift[] = [];
  const common = now.columns.flatMap((column) => {
    const before = same(column, now, then);
    return before === undefined ? [] : [{column, before}];
  });
  const added = now.columns.filter((column) => !common.some((pair) => pair.column === column));
  const gone = then.columns.filter((column) => !common.some((pair) => pair.before === column));
  const renamed = pairsOf(gone, added);
  for (const [before, column] of renamed) {
    found.push(["K412", `Spalte ${column.position} heißt „${column.label}“; bisher hieß sie „${before.label}“.`]);
  }
  const isRenamed = (column: ShapeColumn) => renamed.some((pair) => pair.includes(column));
  const lost = gone.filter((one) => !isRenamed(one));
  if (lost.length > 0) found.push(["K414", `${subject("Nicht mehr da", lost)}.`]);
  const extra = added.filter((one) => !isRenamed(one));
  if (extra.length > 0) found.push(["K413", `${subject("Neu", extra)}.`]);
  for (const {column, before} of outOfOrder(common)) {
    found.push([
      "K411",
      `Die Spalte „${column.label}“ steht an Stelle ${column.position}; bisher an ${before.position}.`
    ]);
  }
  found.push(...unitDrift(common));
  if (now.keyColumns.length !== then.keyColumns.length) {
    const [count, before] = [now.keyColumns.length, then.keyColumns.length];
    found.push(["K411", `Vor den Zahlen stehen ${count} Spalten mit Schlüsseln und Namen; bisher ${before}.`]);
  }
  for (const [i, name] of now.keyColumns.entries()) {
    const before = then.keyColumns[i];
    if (before === undefined || before === name) continue;
    found.push(["K412", `Die Schlüsselspalte ${i + 1} heißt „${name}“; bisher „${before}“.`]);
  }
  return found;
}

/** “Neu ist Spalte 4: „…“”; of many columns only the first three. */
function subject(what: string, columns: readonly ShapeColumn[]): string {
  const names = columns.slice(0, 3).map(({label, position}) => `Spalte ${position} „${label}“`);
  if (columns.length === 1) return `${what} ist ${names[0]}`;
  return `${what} sind ${columns.length} Spalten: ${names.join(", ")}${columns.length > 3 ? " …" : ""}`;
}

/** Columns whose unit changed, those with the same change together. */
function unitDrift(common: readonly {readonly column: ShapeColumn; readonly before: ShapeColumn}[]): Drift[] {
  const changes = new Map<string, ShapeColumn[]>();
  for (const {column, before} of common) {
    if (column.unit === before.unit) continue;
    const change = `„${column.unit || "ohne Angabe"}“; bisher „${before.unit || "ohne Angabe"}“`;
    changes.set(change, [...(changes.get(change) ?? []), column]);
  }
  return [...changes].map(([change, columns]): Drift => {
    const all = columns.length === common.length;
    const which = all ? "aller Spalten" : columns.map(({label}) => `von „${label}“`).join(", ");
    return ["K421", `Die Einheit ${which} ist ${change}.`];
  });
}

/** The column with the same label; where several have it, the one that is as many-th. */
function same(column: ShapeColumn, now: DeliveryShape, then: DeliveryShape): ShapeColumn | undefined {
  const nth = now.columns.filter(({label}) => label === column.label).indexOf(column);
  return then.columns.filter(({label}) => label === column.label)[nth];
}

/** Columns whose order among the common ones changed; what only stands further right because one was added did not move. */
function outOfOrder<T extends {column: ShapeColumn; before: ShapeColumn}>(common: readonly T[]): T[] {
  const now = [...common].sort((a, b) => a.column.position - b.column.position);
  const then = [...common].sort((a, b) => a.before.position - b.before.position);
  return now.filter((pair, i) => then[i] !== pair);
}

/** Gone and added columns that are likely one: at the same place, or with almost the same label. */
function pairsOf(gone: readonly ShapeColumn[], added: readonly ShapeColumn[]): [ShapeColumn, ShapeColumn][] {
  const pairs: [ShapeColumn, ShapeColumn][] = [];
  const free = new Set(added);
  for (const before of gone) {
    const likely =
      [...free].find((column) => isLike(column.label, before.label)) ??
      [...free].find((column) => column.position === before.position && gone.length === added.length);
    if (likely === undefined) continue;
    pairs.push([before, likely]);
    free.delete(likely);
  }
  return pairs;
}

function isLike(a: string, b: string): boolean {
  const [left, right] = [a.toLowerCase().slice(0, 200), b.toLowerCase().slice(0, 200)];
  return editDistance(left, right) <= 0.3 * Math.max(left.length, right.length);
}
