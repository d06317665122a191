/** Age in completed years, first and last; without `to` it is open. */
interface Ages {
  readonly from: number;
  readonly to?: number;
}

/** An age band in German: “unter 18 Jahren”, “18 bis 64 Jahre”, “65 Jahre und älter”. */
export function ageWords({from, to}: Ages): string {
  if (to === undefined) return from === 0 ? "jedes Alter" : `${from} Jahre und älter`;
  if (from === 0) return to === 0 ? "unter 1 Jahr" : `unter ${to + 1} Jahren`;
  return from === to ? `${from} Jahre` : `${from} bis ${to} Jahre`;
}
