/** The label that the office prints for a code; throws on a code that it has none for. */
export function wordOf(labels: Readonly<Record<string, string>>, code: string): string {
  const found = Object.entries(labels).find(([, known]) => known === code);
  if (found === undefined) throw new Error(`code without label: ${code}`);
  return found[0];
}

/** Codes of classes, `k0` to `k67`, of which the first years or days are given. */
export const classCodes = (limits: readonly number[]): string[] => limits.map((from) => `k${from}`);
