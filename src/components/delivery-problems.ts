import {formatNumber} from "../indicators/definition/german.js";
import type {DeliveryProblem} from "./delivery-types.js";
import {element} from "./dom.js";

/** One kind of problem in one column of a file. */
export interface ColumnProblem {
  readonly first: DeliveryProblem;
  /** The first ten places. */
  readonly places: readonly DeliveryProblem[];
  /** How many places more there are. */
  readonly more: number;
}

/** So many places are shown with their raw text; the rest is counted. */
const shown = 10;

const order = {error: 0, warning: 1, info: 2} as const;

/** Problems by code, sheet, column and message, so that a column of wrong cells is one matter; errors first. */
export function problemsByColumn(problems: readonly DeliveryProblem[]): ColumnProblem[] {
  const groups = new Map<string, DeliveryProblem[]>();
  for (const problem of problems) {
    const {code, message, place} = problem;
    const key = JSON.stringify([code, place.sheet, place.column, message]);
    groups.set(key, [...(groups.get(key) ?? []), problem]);
  }
  return [...groups.values()]
    .map((group) => {
      const places = group.slice(0, shown);
      return {first: group[0]!, places, more: cellsOf(group) - places.length};
    })
    .sort((a, b) => order[a.first.severity] - order[b.first.severity]);
}

const cellsOf = (group: readonly DeliveryProblem[]): number => group.reduce((sum, {more = 0}) => sum + 1 + more, 0);

/** What the checks of a delivery found, by column; each code leads to its page. */
export function problemList(problems: readonly DeliveryProblem[]): HTMLElement {
  const found = problemsByColumn(problems);
  if (found.length === 0) return element("p", {}, "Alle Prüfungen bestanden.");
  return element("ul", {class: "pruefungen"}, ...found.map(problemItem));
}

const severities = {error: "Fehler", warning: "Hinweis", info: "Auskunft"} as const;

function problemItem({first, places, more}: ColumnProblem): HTMLElement {
  const {code, severity, message, place, expected, advice} = first;
  const where = [place.sheet && `Blatt „${place.sheet}“`, place.column && `Spalte ${place.column}`].filter(Boolean);
  const rows = places.map(rowWords).filter((text) => text !== "");
  const rest = more > 0 ? ` … und ${formatNumber(more)} weitere ${more === 1 ? "Stelle" : "Stellen"}` : "";
  return element(
    "li",
    {},
    `${severities[severity]} `,
    element("a", {href: `./meldungen/${code}`}, code),
    `: ${message}`,
    where.length > 0 && ` (${where.join(", ")})`,
    (rows.length > 0 || rest !== "") && element("div", {class: "hinweis"}, `${rows.join("; ")}${rest}`),
    expected && ` Erwartet: ${expected}`,
    advice && ` Was tun: ${advice}`
  );
}

function rowWords({place: {row, raw}}: DeliveryProblem): string {
  const text = raw === undefined ? "" : raw === "" ? "leer" : `„${raw}“`;
  return [row === undefined ? "" : `Zeile ${row}`, text].filter((part) => part !== "").join(": ");
}
