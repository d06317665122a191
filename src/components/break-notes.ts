import type {BreakReference} from "../indicators/engine/result.js";
import {findBreak, interrupts} from "../indicators/vocabulary/breaks.js";
import {element} from "./dom.js";
import type {ChartBreak} from "./line-chart.js";

export interface BreakNote {
  readonly mark: ChartBreak;
  readonly text: string;
}

/** The breaks of a result that fall between two days, numbered in the order of time, as marks for a chart and as text for its legend. */
export function breakNotes(references: readonly BreakReference[], from: string, to: string): BreakNote[] {
  const falling = references.flatMap((reference) => {
    const {periods} = findBreak(reference.id);
    const starts = periods.map((period) => period.from).filter((day) => day > from && day <= to);
    return starts.length > 0 ? [{reference, day: starts[0]!}] : [];
  });
  return falling
    .sort((a, b) => (a.day < b.day ? -1 : 1))
    .map(({reference, day}, i) => {
      const {title, when, text, kind} = findBreak(reference.id);
      const cuts = interrupts(reference.id) && reference.linked === undefined;
      const consequence = cuts ? " Über diesen Bruch hinweg wird keine Veränderung berechnet." : "";
      return {
        mark: {date: new Date(`${day}T00:00:00Z`), mark: circled(i + 1), cuts},
        text: `${circled(i + 1)} ${title} (${when}${kind === "messung" ? ", Bruch der Messung" : ""}): ${text}${reference.linked ? ` ${reference.linked}` : ""}${consequence}`
      };
    });
}

/** The legend below a chart. */
export function breakLegend(notes: readonly BreakNote[]): HTMLElement | undefined {
  if (notes.length === 0) return undefined;
  return element(
    "details",
    {class: "aufklappen"},
    element(
      "summary",
      {},
      `${notes.length === 1 ? "Ein Bruch oder Ereignis" : `${notes.length} Brüche und Ereignisse`} in dieser Reihe`
    ),
    element("ul", {class: "hinweis"}, ...notes.map(({text}) => element("li", {}, text)))
  );
}

function circled(n: number): string {
  return n <= 20 ? String.fromCodePoint(0x245f + n) : `(${n})`;
}
