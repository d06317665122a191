/** The row of one code with the newest reference date that has a value, or the newest at all. */
export function latest<R extends {readonly value: number | null}, K extends string>(
  rows: readonly (R & {readonly [D in K | "stichtag"]: string})[],
  dimension: K,
  code: string
): (R & {readonly [D in K | "stichtag"]: string}) | undefined {
  const own = rows.filter((row) => row[dimension] === code).toSorted((a, b) => (a.stichtag < b.stichtag ? 1 : -1));
  return own.find(({value}) => value !== null) ?? own[0];
}
