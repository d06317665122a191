import type {BreakReference} from "../indicators/engine/result.js";
import {cuts, findBreak} from "../indicators/vocabulary/breaks.js";
import {element} from "./dom.js";
import type {ChartBreak} from "./break-marks.js";

export interface BreakNote {
  /** Where the chart shows its sign first. */
  readonly mark: ChartBreak;
  /** Every place where the chart shows it or cuts a line. */
  readonly marks: readonly ChartBreak[];
  readonly text: string;
}

/** The breaks of a result that fall between two days, numbered in the order of time, as marks for a chart and as text for its legend. */
export function breakNotes(references: readonly BreakReference[], from: string, to: string): BreakNote[] {
  const falling = references.flatMap((reference) => {
    const places = placesOf(reference).filter(({day}) => day > from && day <= to);
    const shown = places.some(({drawn}) => drawn) ? places : places.slice(0, 1).map(({day}) => ({day, drawn: true}));
    return shown.length > 0 ? [{reference, places: shown}] : [];
  });
  return falling
    .sort((a, b) => (firstDrawn(a.places) < firstDrawn(b.places) ? -1 : 1))
    .map(({reference, places}, i) => {
      const {title, when, text, kind} = findBreak(reference.id);
      const cut = cuts(reference);
      const marks = places.map(({day, drawn}): ChartBreak => ({
        date: new Date(`${day}T00:00:00Z`),
        mark: drawn ? circled(i + 1) : "",
        cuts: cut
      }));
      const consequence = cut ? " Über diesen Bruch hinweg wird keine Veränderung berechnet." : "";
      return {
        mark: marks.find(({mark}) => mark !== "")!,
        marks,
        text: `${circled(i + 1)} ${title} (${when}${kind === "messung" ? ", Bruch der Messung" : ""}): ${text}${reference.linked ? ` ${reference.linked}` : ""}${consequence}`
      };
    });
}

interface Place {
  readonly day: string;
  /** Whether the chart shows the sign here; the end of a period only cuts. */
  readonly drawn: boolean;
}

/** The days at which a break begins and, where it cuts, ends. */
function placesOf(reference: BreakReference): readonly Place[] {
  return findBreak(reference.id).periods.flatMap(({from, to}) => [
    {day: from, drawn: true},
    ...(cuts(reference) && to !== undefined && to !== from ? [{day: to, drawn: false}] : [])
  ]);
}

function firstDrawn(places: readonly Place[]): string {
  return places.find(({drawn}) => drawn)!.day;
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
