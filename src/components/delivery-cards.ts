import {formatDate, formatList, formatNumber} from "../indicators/definition/german.js";
import {signs} from "../indicators/vocabulary/signs.js";
import type {DeliveryEntry, DeliveryList, DeliveryProblem} from "./delivery-types.js";
import {element} from "./dom.js";
import {sampleMark} from "./figure-frame.js";

/** Every delivered file with its state and what the checks found; those with problems first, then by table. */
export function deliveryCards({deliveries}: DeliveryList): HTMLElement {
  const tables = new Map<string, DeliveryEntry[]>();
  for (const delivery of deliveries.toSorted(byUrgency)) {
    const key = delivery.contract?.title ?? "Dateien ohne Vertrag";
    tables.set(key, [...(tables.get(key) ?? []), delivery]);
  }
  return element(
    "div",
    {},
    ...[...tables].map(([title, own]) =>
      element("section", {class: "lieferung"}, element("h3", {}, title), ...own.map((delivery) => card(delivery)))
    )
  );
}

const urgency = {error: 0, warning: 1, info: 2} as const;

function worst({problems}: DeliveryEntry): number {
  return Math.min(3, ...problems.map(({severity}) => urgency[severity]));
}

function byUrgency(a: DeliveryEntry, b: DeliveryEntry): number {
  return (
    worst(a) - worst(b) ||
    (a.tableCode ?? "").localeCompare(b.tableCode ?? "") ||
    b.dates.join().localeCompare(a.dates.join())
  );
}

function card(delivery: DeliveryEntry): HTMLElement {
  const {
    file,
    state,
    sample,
    problems,
    dates,
    rows,
    cells,
    bytes,
    encoding,
    reason,
    edition,
    licence,
    sha256,
    contract,
    signs: counts
  } = delivery;
  const facts: [string, string | undefined][] = [
    ["Stichtage", dates.map((date) => formatDate(date)).join(", ")],
    ["Stand der Datei", edition && formatDate(edition)],
    [
      "Umfang",
      rows === undefined
        ? `${formatNumber(bytes)} Bytes`
        : `${formatNumber(rows)} Zeilen, davon ${formatNumber(cells ?? 0)} Zellen übernommen`
    ],
    ["Zeichensatz", encoding && `${encoding}. ${reason ?? ""}`],
    ["Zeichen", signText(counts)],
    ["Vertrag", contract && `${contract.id}, Fassung ${contract.version}`],
    ["Hinweise zur Tabelle", contract && formatNotes(contract.notes)],
    ["Lizenz", licence],
    ["Prüfsumme (SHA-256)", sha256]
  ];
  return element(
    "details",
    {class: "aufklappen", open: problems.some(({severity}) => severity === "error")},
    element(
      "summary",
      {},
      stateMark(delivery),
      ` ${file} `,
      sample && sampleMark(),
      state === "ersetzt" && " (durch eine neuere Lieferung ersetzt)"
    ),
    element(
      "ul",
      {class: "pruefungen"},
      ...(problems.length === 0 ? [element("li", {}, "Alle Prüfungen bestanden.")] : problems.map(problemItem))
    ),
    element(
      "dl",
      {class: "definition"},
      ...facts.flatMap(([term, text]) => (text ? [element("dt", {}, term), element("dd", {}, text)] : []))
    )
  );
}

function stateMark({state, problems}: DeliveryEntry): HTMLElement {
  const failed = state === "zurückgewiesen";
  const noted = problems.some(({severity}) => severity === "warning") || state === "ohne Vertrag";
  const [kind, symbol, text] = failed
    ? ["fehler", "✕", "zurückgewiesen"]
    : noted
      ? ["hinweis", "!", state === "ohne Vertrag" ? "ohne Vertrag" : "angenommen, mit Hinweis"]
      : ["gut", "✓", state === "ersetzt" ? "geprüft" : "angenommen"];
  return element(
    "span",
    {class: "zustand", "data-zustand": kind},
    element("span", {"aria-hidden": "true"}, symbol),
    text
  );
}

function problemItem({code, message, place, more, expected, advice}: DeliveryProblem): HTMLElement {
  const where = [
    place.sheet && `Blatt „${place.sheet}“`,
    place.row && `Zeile ${place.row}`,
    place.column && `Spalte ${place.column}`,
    place.raw !== undefined && `Inhalt „${place.raw}“`,
    more && `und ${formatNumber(more)} weitere Stellen`
  ].filter((part) => typeof part === "string");
  return element(
    "li",
    {},
    element("strong", {}, code),
    ` ${message}`,
    where.length > 0 && ` (${where.join(", ")})`,
    expected && ` Erwartet: ${expected}`,
    advice && ` Was tun: ${advice}`
  );
}

function signText(counts: DeliveryEntry["signs"]): string {
  return formatList(
    signs.flatMap(({id, label}) => {
      const n = counts[id];
      return n === undefined || id === "wert" ? [] : [`${formatNumber(n)} × ${label}`];
    })
  );
}

function formatNotes(notes: readonly string[]): string {
  return notes.join(" ");
}
