import type {CrossProviderResult} from "./cross-provider.js";

/** The comparisons between providers as one paragraph for a terminal; none where there is nothing to compare. */
export function providersText(results: readonly CrossProviderResult[]): string[] {
  if (results.length === 0) return [];
  return [["Anbieter gegeneinander:", ...results.flatMap(resultLines)].join("\n")];
}

function resultLines({title, years, corridor, explanation, problems}: CrossProviderResult): string[] {
  const ratios = years.map(({ratio}) => ratio);
  const span = range(Math.min(...ratios), Math.max(...ratios));
  const period = [...new Set([years[0]!.year, years.at(-1)!.year])].join("–");
  const mark = problems.length > 0 ? "!" : "✓";
  return [
    `  ${mark} ${title}, ${period}: ${span} (erklärlich ${range(...corridor)})`,
    ...problems.map(({code, message}) => `      ${code} ${message}`),
    ...(problems.length > 0 ? [`      Bekannte Gründe: ${explanation}`] : [])
  ];
}

function range(low: number, high: number): string {
  const [from, to] = [percent(low), percent(high)];
  return from === to ? `${from} %` : `${from} bis ${to} %`;
}

const percent = (ratio: number): string => (ratio * 100).toLocaleString("de-DE", {maximumFractionDigits: 1});
