import {formatDate} from "../indicators/definition/german.js";
import type {Indicator} from "../indicators/definition/indicator.js";
import {providersOf} from "../indicators/definition/selections.js";
import {cubeDeclarations} from "../indicators/vocabulary/cubes/index.js";
import {type DeliveredTables, isYearly, tableState} from "./availability-coverage.js";
import type {AvailabilityFilter} from "./availability-filter.js";
import {type AvailabilityState, availabilityStates} from "./availability-states.js";
import {dateWords, requestText} from "./delivery-request.js";
import {requestBox} from "./delivery-request-box.js";
import {isDue, outstandingDates, type Schedule} from "./delivery-schedule.js";
import type {ContractSummary} from "./delivery-types.js";
import {element} from "./dom.js";

/** A declared table with its state, its schedule, and who needs it. */
export interface TableEntry {
  readonly cube: string;
  readonly title: string;
  readonly provider: string;
  readonly state: AvailabilityState;
  readonly schedule?: Schedule;
  readonly indicators: readonly Indicator[];
  /** The letter that asks for what is missing; absent where nothing is. */
  readonly request?: string;
  /** Whether its licence lets anyone fetch and use the table. */
  readonly open: boolean;
}

/** Every declared table that some indicator reads, in the order of the providers. */
export function tableEntries(
  indicators: readonly Indicator[],
  tables: DeliveredTables,
  contracts: readonly ContractSummary[],
  years: readonly number[],
  today: string
): TableEntry[] {
  const readers = new Map<string, Indicator[]>();
  for (const indicator of indicators) {
    for (const {cube} of providersOf(indicator)) readers.set(cube, [...(readers.get(cube) ?? []), indicator]);
  }
  return Object.entries(cubeDeclarations).flatMap(([cube, declaration]) => {
    const own = readers.get(cube);
    if (own === undefined) return [];
    const whole = tableState(cube, tables);
    const schedule = tables.get(cube)?.schedule;
    const late = whole === "geliefert" && schedule !== undefined && isDue(schedule, today);
    const state = late ? "aussteht" : whole;
    const missing = whole === "geliefert" ? missingYears(cube, tables, years, today) : pastYears(years, today);
    const reason = state === "geliefert" && missing.length > 0 ? "steht aus" : reasons[state];
    const dates = dateWords(declaration.reference, isYearly(cube) ? missing : []);
    const contract = contracts.find((one) => one.cube === cube);
    const threshold = thresholdOf(declaration.disclosure, contract, contracts);
    const request =
      reason &&
      requestText({
        declaration,
        dates,
        indicators: own,
        reason,
        ...(contract && {contract}),
        ...(threshold !== undefined && {threshold})
      });
    return [
      {
        cube,
        title: declaration.title,
        provider: declaration.provider,
        open: contract?.licence.public ?? false,
        state,
        indicators: own,
        ...(schedule && {schedule}),
        ...(request !== undefined && {request})
      }
    ];
  });
}

/** Of a table without a contract, the largest of those that have its profile. */
function thresholdOf(
  profile: string,
  contract: ContractSummary | undefined,
  contracts: readonly ContractSummary[]
): number | undefined {
  const same = contracts.filter((one) => one.profile.id === profile).map((one) => one.profile.threshold);
  return contract?.profile.threshold ?? (same.length > 0 ? Math.max(...same) : undefined);
}

const reasons = {
  beispiel: "nur Beispieldaten",
  aussteht: "steht aus",
  "nicht-geliefert": "fehlt",
  zurueckgewiesen: "zurückgewiesen",
  datenluecke: "Datenlücke"
} as const satisfies Partial<Record<AvailabilityState, string>> as Partial<
  Record<AvailabilityState, "fehlt" | "nur Beispieldaten" | "steht aus" | "zurückgewiesen" | "Datenlücke">
>;

/** The current year is not over, so nobody is asked for it. */
const pastYears = (years: readonly number[], today: string): number[] =>
  years.filter((year) => year < Number(today.slice(0, 4)));

const yearOf = (day: string): number => Number(day.slice(0, 4));

/** Past years without a reference date of a table that comes every year; after the last, those that should be there. */
function missingYears(cube: string, tables: DeliveredTables, years: readonly number[], today: string): number[] {
  const found = tables.get(cube);
  if (found?.schedule === undefined || !isYearly(cube)) return [];
  const there = new Set(found.cube.dates.map(yearOf));
  const outstanding = new Set(outstandingDates(found.schedule, today).map(yearOf));
  const last = yearOf(found.schedule.last);
  return pastYears(years, today).filter((year) => !there.has(year) && (year < last || outstanding.has(year)));
}

/** The tables that pass the filter, by provider, with last and next delivery, and the letter where something is missing. */
export function tableList(entries: readonly TableEntry[], filter: AvailabilityFilter, today: string): HTMLElement {
  const shown = entries.filter(
    ({provider, state, schedule, indicators}) =>
      (filter.anbieter === "alle" || provider === filter.anbieter) &&
      (filter.zustand === "alle" ||
        state === filter.zustand ||
        (filter.zustand === "aussteht" && schedule !== undefined && isDue(schedule, today))) &&
      (filter.thema === "alle" || indicators.some(({theme}) => theme === filter.thema))
  );
  if (shown.length === 0) return element("p", {}, "Keine Tabelle passt zu dieser Auswahl.");
  const byProvider = new Map<string, TableEntry[]>();
  for (const entry of shown) byProvider.set(entry.provider, [...(byProvider.get(entry.provider) ?? []), entry]);
  return element(
    "div",
    {},
    ...[...byProvider].map(([provider, own]) =>
      element(
        "details",
        {class: "aufklappen", open: shown.length <= mostOpen},
        element("summary", {}, `${provider}: ${tableWords(own, today)}`),
        element("ul", {class: "tabellenliste"}, ...own.map((entry) => tableItem(entry, today)))
      )
    )
  );
}

/** More tables than these are folded by provider. */
const mostOpen = 12;

function tableWords(own: readonly TableEntry[], today: string): string {
  const due = own.filter(({schedule}) => schedule !== undefined && isDue(schedule, today)).length;
  const count = own.length === 1 ? "eine Tabelle" : `${own.length} Tabellen`;
  return due === 0 ? count : `${count}, bei ${due} steht der nächste Stichtag aus`;
}

function tableItem({cube, title, state, schedule, indicators, request, open}: TableEntry, today: string): HTMLElement {
  return element(
    "li",
    {id: `tabelle-${cube}`},
    element("p", {}, element("span", {class: "tabellentitel"}, title), " ", stateMark(state)),
    element("p", {class: "hinweis"}, scheduleWords(schedule, state, today)),
    element(
      "p",
      {class: "hinweis"},
      "Für ",
      ...indicators.flatMap(({id}, i) => [i > 0 && ", ", element("a", {href: `../katalog/${id}`}, id)])
    ),
    request !== undefined &&
      open &&
      element("p", {class: "hinweis"}, "Die Tabelle ist öffentlich: Meist genügt es, sie selbst abzurufen."),
    request !== undefined && requestBox(title, request)
  );
}

/** A state in colour, sign and word. */
export function stateMark(state: AvailabilityState): HTMLElement {
  const {symbol, label, kind} = availabilityStates[state];
  return element(
    "span",
    {class: "zustand", "data-zustand": kind},
    element("span", {"aria-hidden": "true"}, symbol),
    label
  );
}

/** When a table was last delivered, and from when the next one is to be expected: an estimate, and said to be one. */
export function scheduleWords(schedule: Schedule | undefined, state: AvailabilityState, today: string): string {
  if (schedule === undefined) {
    return state === "datenluecke"
      ? "Keine der acht Stellen, die liefern, hat diese Angabe."
      : "Noch nie geliefert; ein Termin lässt sich nicht abschätzen.";
  }
  const {last, edition, next, expected} = schedule;
  const sample = state === "beispiel" ? " (Beispieldaten)" : "";
  const before = `Zuletzt: Stichtag ${formatDate(last)}${edition ? `, Stand der Datei ${formatDate(edition)}` : ""}${sample}.`;
  if (next === undefined) return `${before} Nur ein Stichtag geliefert; eine Folge lässt sich nicht abschätzen.`;
  if (expected === undefined) {
    return `${before} Nächster Stichtag ${formatDate(next)}, sofern wie bisher geliefert wird; wann die Datei kommt, sagen die bisherigen nicht.`;
  }
  const passed = expected <= today ? " Dieser Tag ist vorbei." : "";
  return `${before} Nächster Stichtag ${formatDate(next)}: erwartet ab ${formatDate(expected)}, sofern wie bisher geliefert wird (Schätzung${sample ? " nach den Beispieldaten" : ""}).${passed}`;
}
