import type {CheckedDelivery} from "../contract/delivered.js";
import {datesOf} from "../cube/revisions.js";
import type {LoadedFile} from "./load.js";

/** A delivery and the one before it, of the same table. */
export interface Succession {
  readonly newer: CheckedDelivery;
  readonly older: CheckedDelivery;
  /** Every accepted delivery of the table before the newer one. */
  readonly earlier: readonly CheckedDelivery[];
}

/** Two deliveries of one table about the same dates, ISO. */
export interface RevisionPair extends Omit<Succession, "earlier"> {
  readonly dates: readonly string[];
}

/** Deliveries by table, whatever edition of its contract they keep; samples apart from real ones. */
function byTable(deliveries: readonly CheckedDelivery[]): Map<string, CheckedDelivery[]> {
  const tables = new Map<string, CheckedDelivery[]>();
  for (const delivery of deliveries) {
    const {contract, meta} = delivery;
    const key = `${contract.provider.id}/${meta.tableCode}/${contract.cube.id}/${meta.sample}`;
    tables.set(key, [...(tables.get(key) ?? []), delivery]);
  }
  return tables;
}

/**
 * Each delivery with the one before it: that of the latest date up to its own,
 * and of the latest Stand among those. One that was refused has no dates, and is
 * compared with the latest of its table.
 */
export function successions(files: readonly LoadedFile[]): Succession[] {
  const tables = byTable(files.flatMap(({checked}) => checked));
  return [...tables.values()].flatMap((deliveries) => {
    const accepted = deliveries.filter(({cells}) => cells !== undefined).sort(inTime);
    return deliveries.flatMap((newer) => {
      const before = newer.cells === undefined ? accepted : accepted.slice(0, accepted.indexOf(newer));
      const older = before.at(-1);
      return older === undefined ? [] : [{newer, older, earlier: before}];
    });
  });
}

/**
 * Pairs of deliveries of one table that say something about the same date, newer
 * Stand first: every revision, and every contradiction.
 */
export function revisionPairs(files: readonly LoadedFile[]): RevisionPair[] {
  const tables = byTable(files.flatMap(({checked}) => checked).filter(({cells}) => cells !== undefined));
  const pairs = new Map<string, RevisionPair & {dates: string[]}>();
  for (const deliveries of tables.values()) {
    const sorted = [...deliveries].sort(inTime);
    const dates = [...new Set(sorted.flatMap(({cells}) => datesOf(cells!)))].sort(compare);
    for (const date of dates) {
      const about = sorted.filter(({cells}) => datesOf(cells!).includes(date)).sort(byEdition);
      for (const [i, newer] of about.entries()) {
        const older = about[i - 1];
        if (older === undefined || older.meta.sha256 === newer.meta.sha256) continue;
        const key = `${newer.meta.file}\n${older.meta.file}\n${newer.contract.id}`;
        const pair = pairs.get(key) ?? {newer, older, dates: []};
        pair.dates.push(date);
        pairs.set(key, pair);
      }
    }
  }
  return [...pairs.values()];
}

function byEdition(a: CheckedDelivery, b: CheckedDelivery): number {
  return compare(a.meta.state ?? "", b.meta.state ?? "") || compare(a.meta.sha256, b.meta.sha256);
}

const lastDate = ({cells}: CheckedDelivery): string => (cells === undefined ? "" : (datesOf(cells).at(-1) ?? ""));

const inTime = (a: CheckedDelivery, b: CheckedDelivery): number => compare(lastDate(a), lastDate(b)) || byEdition(a, b);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
