import {germanDate} from "../contract/dates.js";
import type {CheckReport} from "./check-deliveries.js";
import {comparisonText} from "./comparison-text.js";
import {providersText} from "./providers-text.js";
import type {ProblemGroup, ProblemPlace} from "./problem-groups.js";
import type {CheckedFile, CheckSummary, Verdict} from "./report.js";

/** The report as German text for a terminal: refused deliveries first, the summary last. */
export function asText({folder, files, summary, revisions, drift, providers}: CheckReport): string {
  if (files.length === 0) return `In ${folder} liegt keine Datei.`;
  const sorted = [...files].sort((a, b) => order.indexOf(a.verdict) - order.indexOf(b.verdict));
  return [
    ...sorted.map(fileText),
    ...comparisonText({revisions, drift}),
    ...providersText(providers),
    summaryText(summary)
  ].join("\n\n");
}

const order: readonly Verdict[] = [
  "zurückgewiesen",
  "angenommen, mit Hinweis",
  "angenommen",
  "ersetzt",
  "ohne Vertrag"
];

const marks: Readonly<Record<Verdict, string>> = {
  zurückgewiesen: "✕",
  "angenommen, mit Hinweis": "!",
  angenommen: "✓",
  ersetzt: "✓",
  "ohne Vertrag": "·"
};

function fileText(checked: CheckedFile): string {
  const {file, verdict, problems} = checked;
  return [`${marks[verdict]} ${file}: ${verdict}`, ...whatItIs(checked), ...problems.flatMap(problemLines)].join("\n");
}

function whatItIs({provider, contract, tableCode, dates, edition, rows, cells}: CheckedFile): string[] {
  if (contract === undefined) return [];
  const when = dates.length > 3 ? [dates[0]!, "…", dates.at(-1)!] : dates;
  const about = [
    when.length > 0 && `zum ${when.map((date) => (date === "…" ? date : germanDate(date))).join(", ")}`,
    edition && `Stand ${germanDate(edition)}`,
    rows !== undefined && `${german(rows)} Zeilen`,
    cells ? `${german(cells)} Zellen übernommen` : false
  ].filter(Boolean);
  return [
    `  ${tableCode}: ${contract.title} (${provider})`,
    `  Vertrag ${contract.id}, Fassung ${contract.version}; ${about.join(", ")}`
  ];
}

function problemLines({code, message, sheet, column, columnLabel, places, more, expected, advice}: ProblemGroup) {
  const where = [
    sheet !== undefined && `Blatt „${sheet}“`,
    column !== undefined && `Spalte ${column}${columnLabel === undefined ? "" : ` „${columnLabel}“`}`
  ].filter(Boolean);
  const lines = [`  ${code} ${message}${where.length > 0 ? ` (${where.join(", ")})` : ""}`];
  lines.push(...places.map((place) => `      ${placeText(place)}`).filter((line) => line.trim() !== ""));
  if (more > 0) lines.push(`      und ${german(more)} weitere ${more === 1 ? "Stelle" : "Stellen"}`);
  if (expected !== undefined) lines.push(`      Erwartet: ${expected}`);
  if (advice !== undefined) lines.push(`      Was tun: ${advice}`);
  return lines;
}

function placeText({row, raw, same, expected}: ProblemPlace): string {
  const parts = [row !== undefined && `Zeile ${german(row)}`, raw !== undefined && `„${raw}“`].filter(Boolean);
  const times = same === undefined ? "" : `, ebenso ${german(same)} weitere`;
  return `${parts.join(": ")}${times}${expected === undefined ? "" : `; erwartet: ${expected}`}`;
}

function summaryText(summary: CheckSummary): string {
  const {files, deliveries, accepted, noted, replaced, refused, withoutContract} = summary;
  const many = deliveries === files ? "" : ` mit ${german(deliveries)} Lieferungen`;
  const parts = [
    `${german(files)} ${files === 1 ? "Datei" : "Dateien"}${many} geprüft: ${german(accepted)} angenommen`,
    noted > 0 && `${german(noted)} angenommen mit Hinweis`,
    replaced > 0 && `${german(replaced)} durch neueren Stand ersetzt`,
    refused > 0 && `${german(refused)} zurückgewiesen`,
    withoutContract > 0 && `${german(withoutContract)} ohne Vertrag`
  ].filter(Boolean);
  const hint = "Zu jedem Code hat die Seite Daten › Meldungen eine Erklärung mit Beispiel.";
  return `${parts.join(", ")}.${refused + noted > 0 ? `\n${hint}` : ""}`;
}

const german = (value: number): string => value.toLocaleString("de-DE");
