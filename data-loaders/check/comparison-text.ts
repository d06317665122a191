import {signs} from "../../indicators/vocabulary/signs.js";
import {germanDate} from "../contract/dates.js";
import type {CellChange, CellContent, ChangeKind, Differences} from "../deliveries/differences.js";
import type {Comparisons} from "./comparisons.js";
import type {DriftReport} from "./drift.js";

/** So many changed cells of a revision are shown; the JSON report has more. */
const shown = 10;

/** Revisions and differences in form as paragraphs for a terminal. */
export function comparisonText({revisions, drift}: Comparisons): string[] {
  return [...drift.map(driftText), ...revisions.map(revisionText)];
}

function driftText({file, against, remarks}: DriftReport): string {
  const when = against.dates.length > 0 ? ` zum ${germanDate(against.dates.at(-1)!)}` : "";
  const lines = remarks.map(({code, message}) => `  ${code} ${message}`);
  return [`Anders als in der Lieferung davor: ${file} gegen ${against.file}${when}`, ...lines].join("\n");
}

const editionText = (stand: string | undefined): string =>
  stand === undefined ? "ohne Stand" : `Stand ${germanDate(stand)}`;

function revisionText(revision: Differences): string {
  const {newer, older, newerEdition, olderEdition, contradiction, definition, changes, dates} = revision;
  const title = `${contradiction ? "Widerspruch" : "Revision"}: ${newer} (${editionText(newerEdition)}) gegen ${older} (${editionText(olderEdition)})`;
  const rest = changes.length - shown;
  return [
    title,
    `  Zum ${dates.map(germanDate).join(", ")}: ${countText(revision)}.`,
    ...definition.map((reason) => `  Definition geändert: ${reason}`),
    ...changes.slice(0, shown).map((change) => `  ${changeText(change)}`),
    ...(rest > 0 ? [`  und ${german(rest)} weitere Zellen; alle zeigt die Seite Daten › Revisionen`] : [])
  ].join("\n");
}

const kinds: readonly ChangeKind[] = ["neu", "geändert", "zurückgezogen", "Definition geändert"];

function countText({counts, unchanged}: Differences): string {
  const parts = kinds.flatMap((kind) => (counts[kind] > 0 ? [`${german(counts[kind])} ${kind}`] : []));
  return [...parts, `${german(unchanged)} unverändert`].join(", ");
}

function changeText({kind, labels, before, after}: CellChange): string {
  const place = (after ?? before)!.place;
  return `${kind}: ${labels.join(" · ")}: ${content(before)} → ${content(after)} (Zeile ${place.row}, Spalte ${place.column})`;
}

function content(cell: CellContent | undefined): string {
  if (cell === undefined) return "nicht geliefert";
  const label = signs.find(({id}) => id === cell.sign)!.label;
  if (cell.value === null) return label;
  return cell.sign === "wert" ? german(cell.value) : `${german(cell.value)} (${label})`;
}

const german = (value: number): string => value.toLocaleString("de-DE");
