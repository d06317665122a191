import {formatDate} from "../indicators/definition/german.js";

export interface Cited {
  /** What the figure measures. */
  readonly subtitle: string;
  readonly source: string;
  readonly sample: boolean;
  /** Address of the view. */
  readonly address: string;
  /** ISO date of the day on which it was looked at. */
  readonly day: string;
}

/** How a figure is cited, so that a reader finds the same numbers again: what, from where, which address, when. */
export function citation({subtitle, source, sample, address, day}: Cited): string {
  const mark = sample ? " Enthält Beispieldaten, keine amtlichen Zahlen." : "";
  return `Indikatorenwerkstatt Wuppertal: ${subtitle}. ${source}${mark} ${address}, abgerufen am ${formatDate(day)}.`;
}

/** Today as an ISO date, by the reader’s calendar. */
export function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((n) => String(n).padStart(2, "0")).join("-");
}
