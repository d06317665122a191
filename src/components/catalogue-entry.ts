import {availability, type Availability, type DeliveredCube} from "../indicators/definition/availability.js";
import type {Indicator, State} from "../indicators/definition/indicator.js";
import {combinations, providersOf} from "../indicators/definition/selections.js";
import {offeredBreakdowns} from "./availability-coverage.js";

/** What the catalogue is searched and filtered by, of one indicator. */
export interface CatalogueEntry {
  readonly indicator: Indicator;
  /** Whether the tables of the standard definition are there. */
  readonly data: Availability["state"];
  readonly state: State;
  /** Bodies whose tables any of its definitions reads, or would read. */
  readonly providers: readonly string[];
  /** Dimensions by which the standard definition may be broken down. */
  readonly breakdowns: readonly string[];
  /** Breaks of the series under any of its definitions. */
  readonly breaks: readonly string[];
}

/** Values of the filter; “alle” lets every indicator pass, “ohne” those that have none. */
export interface CatalogueFilter extends Record<string, string> {
  readonly suche: string;
  readonly thema: string;
  readonly anbieter: string;
  readonly gliederung: string;
  readonly bruch: string;
  readonly daten: string;
  readonly stand: string;
}

/** What lets every indicator pass. */
export const everything: CatalogueFilter = {
  suche: "",
  thema: "alle",
  anbieter: "alle",
  gliederung: "alle",
  bruch: "alle",
  daten: "alle",
  stand: "alle"
};

/** The indicators with what they are filtered by. */
export function catalogueEntries(
  indicators: readonly Indicator[],
  cubes: readonly DeliveredCube[]
): readonly CatalogueEntry[] {
  return indicators.map((indicator) => ({
    indicator,
    data: availability(indicator, cubes).state,
    state: indicator.state,
    providers: [...new Set([...providersOf(indicator), ...indicator.providers].map(({name}) => name))],
    breakdowns: offeredBreakdowns(indicator),
    breaks: breaksOf(indicator)
  }));
}

/** Whether an indicator is one of those that a reader asked for: each word of the search, and each filter, holds. */
export function passes(entry: CatalogueEntry, filter: CatalogueFilter): boolean {
  const {indicator, data, state, providers, breakdowns, breaks} = entry;
  const {suche, thema, anbieter, gliederung, bruch, daten, stand} = filter;
  return (
    among([indicator.theme], thema) &&
    among(providers, anbieter) &&
    among(breakdowns, gliederung) &&
    among(breaks, bruch) &&
    among([data], daten) &&
    among([state], stand) &&
    wordsOf(suche).every((word) => textOf(entry).includes(word))
  );
}

/** Breaks that a series has under any choice of its parameters, in the order in which the choices name them. */
function breaksOf(indicator: Indicator): readonly string[] {
  return [
    ...new Set(combinations(indicator.parameters).flatMap((values) => indicator.breaks(values).map(({id}) => id)))
  ];
}

function among(values: readonly string[], wanted: string): boolean {
  if (wanted === "alle") return true;
  return wanted === "ohne" ? values.length === 0 : values.includes(wanted);
}

const wordsOf = (text: string): readonly string[] => text.toLocaleLowerCase("de").split(/\s+/).filter(Boolean);

function textOf({indicator, providers}: CatalogueEntry): string {
  const {id, title, question} = indicator;
  return [id, title, question, ...providers, ...indicator.providers.map(({table}) => table)]
    .join(" ")
    .toLocaleLowerCase("de");
}
