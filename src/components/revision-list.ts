import {formatDate, formatNumber} from "../indicators/definition/german.js";
import {signs} from "../indicators/vocabulary/signs.js";
import type {CellChange, CellContent, Comparisons, Revision} from "./comparison-types.js";
import {dataTable} from "./data-table.js";
import {element} from "./dom.js";

/** So many changed cells are shown of one revision. */
const shown = 200;

/** Every revision and contradiction, with each changed cell before and after. */
export function revisionList({revisions}: Comparisons): HTMLElement {
  if (revisions.length === 0) {
    return element("p", {}, "Keine Tabelle liegt zu einem Stichtag in verschiedenen Ständen vor.");
  }
  return element("div", {}, ...revisions.map((revision) => card(revision)));
}

function card(revision: Revision): HTMLElement {
  const {title, newer, older, newerEdition, olderEdition, contradiction, dates, definition, changes} = revision;
  const total = Object.values(revision.counts).reduce((sum, count) => sum + count, 0);
  return element(
    "section",
    {class: "lieferung"},
    element("h3", {}, title),
    element(
      "p",
      {},
      contradiction ? "Widerspruch, keine der beiden gilt: " : "",
      element("code", {}, newer),
      `${edition(newerEdition)} gegen `,
      element("code", {}, older),
      `${edition(olderEdition)}, zum ${dates.map((date) => formatDate(date)).join(", ")}: ${countText(revision)}.`
    ),
    ...definition.map((reason) => element("p", {class: "hinweis"}, `Definition geändert: ${reason}`)),
    changes.length > 0 &&
      element(
        "details",
        {class: "aufklappen"},
        element("summary", {}, `Geänderte Zellen (${formatNumber(total)})`),
        dataTable<CellChange>({
          caption: `Geänderte Zellen: ${newer} gegen ${older}`,
          columns: [
            {label: "Was", cell: ({labels}) => labels.join(" · ")},
            {label: "Art", cell: ({kind}) => kind},
            {label: "Vorher", align: "rechts", cell: ({before}) => content(before)},
            {label: "Nachher", align: "rechts", cell: ({after}) => content(after)},
            {label: "Fundstelle", cell: ({after, before}) => place((after ?? before)!)}
          ],
          rows: changes.slice(0, shown)
        }),
        total > shown && element("p", {}, `Gezeigt sind die ersten ${shown}; alle gibt „npm run check -- --json“.`)
      ),
    changes.length === 0 &&
      total > 0 &&
      element(
        "p",
        {class: "hinweis"},
        "Die Zellen zeigt nur die interne Ansicht: Die Zahlen sind noch nicht geschützt."
      )
  );
}

const edition = (stand: string | undefined): string => (stand === undefined ? "" : ` (Stand ${formatDate(stand)})`);

function countText({counts, unchanged}: Revision): string {
  const parts = Object.entries(counts).flatMap(([kind, n]) => (n > 0 ? [`${formatNumber(n)} ${kind}`] : []));
  return [...parts, `${formatNumber(unchanged)} unverändert`].join(", ");
}

function content(cell: CellContent | undefined): string {
  if (cell === undefined) return "nicht geliefert";
  const sign = signs.find(({id}) => id === cell.sign);
  if (cell.value === null) return sign?.label ?? cell.sign;
  const number = formatNumber(cell.value, [0, 3]);
  return cell.sign === "wert" ? number : `${number} (${sign?.label ?? cell.sign})`;
}

function place({place: {file, sheet, row, column}}: CellContent): string {
  return `${file}${sheet === undefined ? "" : `, Blatt „${sheet}“`}, Zeile ${row}, Spalte ${column}`;
}
