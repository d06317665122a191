import type {CubeEntry, DeliveryEntry} from "./delivery-types.js";

/** When a table was delivered, and when it would come next if it came as before. Dates are ISO. */
export interface Schedule {
  /** Last reference date. */
  readonly last: string;
  /** “Stand” of the newest delivery, if the file says it. */
  readonly edition?: string;
  /** Months from one reference date to the next; absent after a single one. */
  readonly rhythm?: number;
  /** Next reference date. */
  readonly next?: string;
  /** An estimate: the day by which a table of the next reference date should be there. */
  readonly expected?: string;
  /** Days between a reference date and “Stand”: the median of the deliveries that say it. */
  readonly lag?: number;
}

type Dated = Pick<DeliveryEntry, "dates" | "edition">;

/**
 * Reads the rhythm of a table off its reference dates and deliveries: the commonest distance of its dates in months, and
 * the median delay of its deliveries behind them. Undefined where nothing is delivered.
 *
 * @param usual months from one reference date to the next where a single one does not tell; absent for a table that comes once
 */
export function scheduleOf(
  {dates}: Pick<CubeEntry, "dates">,
  deliveries: readonly Dated[],
  usual?: number
): Schedule | undefined {
  const days = [...dates].sort();
  const last = days.at(-1);
  if (last === undefined) return undefined;
  const rhythm = commonest(days.slice(1).map((day, i) => monthsBetween(days[i]!, day))) ?? usual;
  const lag = median(deliveries.flatMap(delayOf));
  const edition = deliveries
    .map((delivery) => delivery.edition?.slice(0, 10))
    .filter((day) => day !== undefined)
    .sort()
    .at(-1);
  const next = rhythm === undefined ? undefined : addMonths(last, rhythm);
  const expected = next !== undefined && lag !== undefined ? addDays(next, lag) : undefined;
  return {
    last,
    ...(edition !== undefined && {edition}),
    ...(rhythm !== undefined && {rhythm}),
    ...(next !== undefined && {next}),
    ...(expected !== undefined && {expected}),
    ...(lag !== undefined && {lag})
  };
}

/** Whether the next table should be there by the given day: after the estimated day, else a year after its reference date. */
export function isDue({next, expected}: Pick<Schedule, "next" | "expected">, today: string): boolean {
  if (next === undefined) return false;
  return today >= (expected ?? addMonths(next, 12));
}

/** The reference dates after the last one that should have come by the given day, at most ten. */
export function outstandingDates({next, rhythm, lag}: Schedule, today: string): string[] {
  if (next === undefined || rhythm === undefined) return [];
  const dates: string[] = [];
  for (let day = next; dates.length < 10; day = addMonths(day, rhythm)) {
    if (!isDue({next: day, ...(lag !== undefined && {expected: addDays(day, lag)})}, today)) break;
    dates.push(day);
  }
  return dates;
}

function delayOf({dates, edition}: Dated): number[] {
  const last = [...dates].sort().at(-1);
  if (last === undefined || edition === undefined) return [];
  return [Math.round((Date.parse(edition.slice(0, 10)) - Date.parse(last)) / 86_400_000)];
}

function monthsBetween(from: string, to: string): number {
  const [y1, m1] = from.split("-").map(Number);
  const [y2, m2] = to.split("-").map(Number);
  return (y2! - y1!) * 12 + (m2! - m1!);
}

/** Ends of months stay ends of months. */
export function addMonths(day: string, months: number): string {
  const [year, month, date] = day.split("-").map(Number) as [number, number, number];
  const isEnd = new Date(Date.UTC(year, month, 0)).getUTCDate() === date;
  const lastDay = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return iso(Date.UTC(year, month - 1 + months, isEnd ? lastDay : Math.min(date, lastDay)));
}

const addDays = (day: string, days: number): string => iso(Date.parse(day) + days * 86_400_000);

const iso = (time: number): string => new Date(time).toISOString().slice(0, 10);

function commonest(values: readonly number[]): number | undefined {
  const counts = new Map<number, number>();
  for (const value of values) if (value > 0) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([a, n], [b, m]) => m - n || a - b)[0]?.[0];
}

function median(values: readonly number[]): number | undefined {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1];
}
