import {signCode} from "../../indicators/vocabulary/signs.js";
import {germanDate} from "../contract/dates.js";
import {problem} from "../contract/codes.js";
import type {CheckedDelivery, DeliveredCells} from "../contract/delivered.js";
import type {Problem} from "../contract/problem.js";

/** Which dates of which deliveries make up a cube. */
export interface Selection {
  /** Deliveries that give at least one date, each with those dates. */
  readonly used: readonly {
    readonly delivery: CheckedDelivery;
    readonly cells: DeliveredCells;
    readonly dates: Set<string>;
  }[];
  /** Remarks and conflicts by file of the delivery concerned. */
  readonly problems: ReadonlyMap<string, readonly Problem[]>;
}

/**
 * Where several deliveries of one table, in whatever edition, are about the same
 * date, the one with the newest Stand holds; the older ones are kept and named as
 * replaced. The same Stand with the same numbers is a copy; with other numbers a
 * conflict, and then neither holds. Flat files have no Stand: there, the one in which
 * numbers are published that the other says are to come later holds.
 */
export function selectRevisions(deliveries: readonly CheckedDelivery[]): Selection {
  const problems = new Map<string, Problem[]>();
  const report = (delivery: CheckedDelivery, found: Problem) => {
    const {file} = delivery.meta;
    problems.set(file, [...(problems.get(file) ?? []), found]);
  };
  const used = deliveries.flatMap((delivery) =>
    delivery.cells ? [{delivery, cells: delivery.cells, dates: new Set<string>()}] : []
  );
  const byDate = new Map<string, typeof used>();
  for (const entry of used) {
    for (const date of datesOf(entry.cells)) {
      const {contract, meta} = entry.delivery;
      const key = `${contract.cube.id}/${meta.tableCode}/${date}`;
      byDate.set(key, [...(byDate.get(key) ?? []), entry]);
    }
  }
  for (const [key, candidates] of byDate) {
    const date = key.slice(key.lastIndexOf("/") + 1);
    if (candidates.length === 1) {
      candidates[0]!.dates.add(date);
      continue;
    }
    const contents = new Map(candidates.map((entry) => [entry, contentOf(entry.cells, date)]));
    candidates.sort(
      (a, b) =>
        compare(b.delivery.meta.state ?? "", a.delivery.meta.state ?? "") ||
        contents.get(a)!.waiting - contents.get(b)!.waiting ||
        byContent(a, b)
    );
    const [newest, ...others] = candidates as [(typeof used)[0], ...typeof used];
    const same = others.filter(({delivery}) => delivery.meta.state === newest.delivery.meta.state);
    const current = contents.get(newest)!;
    const conflicting = same.filter((entry) => !completes(current, contents.get(entry)!));
    if (conflicting.length > 0) {
      for (const {delivery} of [newest, ...conflicting]) {
        const other = delivery === newest.delivery ? conflicting[0]!.delivery : newest.delivery;
        const message = `Zum ${germanDate(date)} widersprechen sich zwei Lieferungen mit demselben Stand.`;
        report(
          delivery,
          problem("K402", {file: delivery.meta.file}, message, {expected: `dasselbe wie in ${other.meta.file}`})
        );
      }
      continue;
    }
    newest.dates.add(date);
    for (const entry of others) {
      const {delivery} = entry;
      const published = contents.get(entry)!.waiting > current.waiting;
      const copy = delivery.meta.state === newest.delivery.meta.state && !published;
      const message = copy
        ? `Zum ${germanDate(date)} stehen dieselben Zahlen schon in ${newest.delivery.meta.file}.`
        : delivery.meta.state === newest.delivery.meta.state
          ? `Zum ${germanDate(date)} gelten die inzwischen veröffentlichten Zahlen aus ${newest.delivery.meta.file}.`
          : `Zum ${germanDate(date)} gelten die Zahlen aus ${newest.delivery.meta.file} mit neuerem Stand.`;
      report(delivery, problem(copy ? "K403" : "K401", {file: delivery.meta.file}, message));
    }
  }
  return {used: used.filter(({dates}) => dates.size > 0), problems};
}

/** Dates that cells are about. */
export function datesOf({dimensions, length}: DeliveredCells): string[] {
  const {codes, dictionary} = dimensions["stichtag"]!;
  const seen = new Uint8Array(dictionary.length);
  for (let cell = 0; cell < length; ++cell) seen[codes[cell]!] = 1;
  return dictionary.flatMap(({id}, code) => (seen[code] ? [id] : [])).sort(compare);
}

/** The cells of a date: value and sign by codes, and how many of them are to come later. */
interface Content {
  readonly cells: ReadonlyMap<string, {readonly wert: number; readonly zeichen: number}>;
  readonly waiting: number;
}

const later = signCode("spaeter");

function contentOf({dimensions, length, wert, zeichen}: DeliveredCells, date: string): Content {
  const columns = Object.values(dimensions);
  const {codes, dictionary} = dimensions["stichtag"]!;
  const cells = new Map<string, {wert: number; zeichen: number}>();
  let waiting = 0;
  for (let cell = 0; cell < length; ++cell) {
    if (dictionary[codes[cell]!]!.id !== date) continue;
    const key = columns.map((d) => d.dictionary[d.codes[cell]!]!.id).join(";");
    cells.set(key, {wert: wert[cell]!, zeichen: zeichen[cell]!});
    if (zeichen[cell] === later) ++waiting;
  }
  return {cells, waiting};
}

/** Whether the first says the same as the second, but for cells that the second says are to come later. */
function completes(first: Content, second: Content): boolean {
  if (first.cells.size !== second.cells.size) return false;
  for (const [key, cell] of second.cells) {
    const other = first.cells.get(key);
    if (other === undefined) return false;
    if (cell.zeichen !== later && (other.wert !== cell.wert || other.zeichen !== cell.zeichen)) return false;
  }
  return true;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const byContent = (a: {delivery: CheckedDelivery}, b: {delivery: CheckedDelivery}): number =>
  compare(a.delivery.meta.sha256, b.delivery.meta.sha256) || compare(a.delivery.meta.file, b.delivery.meta.file);
