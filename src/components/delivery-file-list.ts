import {formatDate, formatList, formatNumber} from "../indicators/definition/german.js";
import {signs} from "../indicators/vocabulary/signs.js";
import {problemList} from "./delivery-problems.js";
import type {DeliveryEntry} from "./delivery-types.js";
import {element} from "./dom.js";
import {sampleMark} from "./figure-frame.js";

/** Deliveries, newest reference date first, each with what is known of its file and what the checks found. */
export function deliveryFileList(deliveries: readonly DeliveryEntry[]): HTMLElement {
  const sorted = deliveries.toSorted(
    (a, b) => worst(a) - worst(b) || newest(b).localeCompare(newest(a)) || a.file.localeCompare(b.file)
  );
  return element("div", {class: "lieferungen"}, ...sorted.map(deliveryItem));
}

/** 0 with an error, 1 with a warning, else 2. */
export function worst({problems, state}: Pick<DeliveryEntry, "problems" | "state">): number {
  if (state === "zurückgewiesen" || problems.some(({severity}) => severity === "error")) return 0;
  return problems.some(({severity}) => severity === "warning") || state === "ohne Vertrag" ? 1 : 2;
}

const newest = ({dates}: DeliveryEntry): string => [...dates].sort().at(-1) ?? "";

function deliveryItem(delivery: DeliveryEntry): HTMLElement {
  const {file, sample, problems, state} = delivery;
  const facts = factsOf(delivery);
  return element(
    "details",
    {class: "aufklappen", open: worst(delivery) === 0},
    element(
      "summary",
      {},
      deliveryMark(delivery),
      ` ${file} `,
      sample && sampleMark(),
      state === "ersetzt" && " (durch eine neuere Lieferung ersetzt)"
    ),
    problemList(problems),
    element(
      "dl",
      {class: "definition"},
      ...facts.flatMap(([term, text]) => (text ? [element("dt", {}, term), element("dd", {}, text)] : []))
    )
  );
}

function factsOf(delivery: DeliveryEntry): [string, string | undefined][] {
  const {dates, edition, bytes, rows, cells, encoding, reason, sheets = [], licence, sha256, signs: counts} = delivery;
  const size = bytes > 0 ? `${formatNumber(bytes)} Bytes` : "wird nicht veröffentlicht";
  return [
    [dates.length === 1 ? "Stichtag" : "Stichtage", dates.map((date) => formatDate(date)).join(", ")],
    ["Stand der Datei", edition ? formatDate(edition) : "steht nicht in der Datei"],
    ["Größe", size],
    [
      "Umfang",
      rows === undefined ? undefined : `${formatNumber(rows)} Zeilen, ${formatNumber(cells ?? 0)} Zellen übernommen`
    ],
    ["Blätter", sheets.length > 0 ? formatList(sheets.map((name) => `„${name}“`)) : undefined],
    ["Zeichensatz", encoding && `${encoding}. ${reason ?? ""}`],
    ["Zeichen", signWords(counts)],
    ["Lizenz", licence],
    ["Prüfsumme (SHA-256)", sha256]
  ];
}

/** What became of a delivery, in colour, sign and word. */
export function deliveryMark(delivery: Pick<DeliveryEntry, "state" | "problems">): HTMLElement {
  const {state} = delivery;
  const [kind, symbol, text] = (
    [
      ["fehler", "✕", "zurückgewiesen"],
      ["hinweis", "!", state === "ohne Vertrag" ? "ohne Vertrag" : "angenommen, mit Hinweis"],
      ["gut", "✓", state === "ersetzt" ? "geprüft" : "angenommen"]
    ] as const
  )[worst(delivery)]!;
  return element(
    "span",
    {class: "zustand", "data-zustand": kind},
    element("span", {"aria-hidden": "true"}, symbol),
    text
  );
}

function signWords(counts: DeliveryEntry["signs"]): string {
  return formatList(
    signs.flatMap(({id, label}) => {
      const n = counts[id];
      return n === undefined || id === "wert" ? [] : [`${formatNumber(n)} × ${label}`];
    })
  );
}
