/** The row with the newest reference date that has a value, or the newest at all. */
export function newest<R extends {readonly value: number | null}>(rows: readonly R[]): R | undefined {
  const dateOf = (row: R): string => String((row as {readonly stichtag?: string}).stichtag ?? "");
  const sorted = rows.toSorted((a, b) => (dateOf(a) < dateOf(b) ? 1 : -1));
  return sorted.find(({value}) => value !== null) ?? sorted[0];
}
