import {canonicalJson} from "./canonical.js";
import type {ClaimRecord, EditionRecord, RecordedValue, SeriesRecord} from "./edition-record.js";
import {keyOf} from "./series-record.js";

/**
 * Why a value differs: the definition is another; the deliveries were corrected by hand; else the provider revised them.
 * `neu`: it was not there; `entfallen`: it is there no longer.
 */
export type Cause = "Definition" | "Berichtigung" | "Revision" | "neu" | "entfallen";

/**
 * How much it matters. `schwer`: a sentence of the last edition rests on it and has changed or holds no longer. `merklich`:
 * the printed value is another. `gering`: it is printed as before.
 */
export type Weight = "gering" | "merklich" | "schwer";

/** A value that the last edition gave otherwise. */
export interface RevisedValue {
  readonly indicator: string;
  readonly title: string;
  /** German choices that are not the standard’s. */
  readonly choices: string;
  /** German: day, area and whatever else it is broken down by. */
  readonly words: string;
  readonly from?: string;
  readonly to?: string;
  readonly cause: Cause;
  readonly weight: Weight;
  /** Claims of the last edition that rest on the value, with their chapters: “arbeit/arb-01-anstieg”. */
  readonly claims: readonly string[];
}

/**
 * Every value that two editions give differently, or only one of them gives; of series that both have. What only one of
 * them reads shows in its sentences.
 */
export function compareValues(before: EditionRecord, after: EditionRecord): readonly RevisedValue[] {
  const [old, current] = [seriesByKey(before), seriesByKey(after)];
  const digests = new Map(before.definitions.map(({id, digest}) => [id, digest]));
  const shared = after.definitions.filter(({id}) => digests.has(id));
  return shared.flatMap((definition) => {
    const changed = digests.get(definition.id) !== definition.digest;
    const keys = [...old.keys()].filter((key) => current.has(key) && indicatorOf(key) === definition.id);
    const found = keys.flatMap((key) => {
      const series = current.get(key)!;
      return compareSeries(old.get(key)!, series).map(([from, to]) => {
        const place = canonicalJson([series.parameters, {...series.where, ...(to ?? from)!.at}]);
        return [place, revised(definition, series, from, to, changed, before, after)] as const;
      });
    });
    return [...new Map(found).values()]; // two series may hold the same number, as the city among areas and alone
  });
}

function revised(
  {id, title, parameters}: EditionRecord["definitions"][number],
  series: SeriesRecord,
  from: RecordedValue | undefined,
  to: RecordedValue | undefined,
  changed: boolean,
  before: EditionRecord,
  after: EditionRecord
): RevisedValue {
  const claims = claimsOn(before, id, (from ?? to)!);
  const touched = claims.some((claim) => claimChanged(claim, before, after));
  return {
    indicator: id,
    title,
    choices: choiceWords(series, parameters),
    words: (to ?? from)!.words,
    ...(from && {from: from.text}),
    ...(to && {to: to.text}),
    cause: causeOf(from, to, changed, series, before, after),
    weight: touched ? "schwer" : from?.text === to?.text ? "gering" : "merklich",
    claims
  };
}

function compareSeries(a: SeriesRecord, b: SeriesRecord): readonly (readonly [RecordedValue?, RecordedValue?])[] {
  const [old, current] = [valuesByPlace(a), valuesByPlace(b)];
  const places = [...new Set([...old.keys(), ...current.keys()])].sort();
  return places
    .map((place) => [old.get(place), current.get(place)] as const)
    .filter(([from, to]) => from?.value !== to?.value || from?.text !== to?.text);
}

function causeOf(
  from: RecordedValue | undefined,
  to: RecordedValue | undefined,
  definition: boolean,
  {cubes}: SeriesRecord,
  before: EditionRecord,
  after: EditionRecord
): Cause {
  if (definition) return "Definition";
  if (from === undefined) return "neu";
  if (to === undefined) return "entfallen";
  const corrections = ({cubes: all}: EditionRecord) =>
    canonicalJson(all.filter(({id}) => cubes.includes(id)).map((cube) => cube.corrections));
  return corrections(before) === corrections(after) ? "Revision" : "Berichtigung";
}

/** Claims that rest on a value: of the indicator, at the day, printed the same. */
function claimsOn({chapters}: EditionRecord, indicator: string, {at, text}: RecordedValue): readonly string[] {
  return chapters.flatMap(({id, claims}) =>
    claims
      .filter(({values}) =>
        values.some((own) => own.indicator === indicator && own.stichtag === at["stichtag"] && own.text === text)
      )
      .map((claim) => `${id}/${claim.id}`)
  );
}

function claimChanged(id: string, before: EditionRecord, after: EditionRecord): boolean {
  const [old, current] = [findClaim(before, id), findClaim(after, id)];
  return old?.text !== current?.text || old?.state !== current?.state;
}

/** A claim by chapter and id: “arbeit/arb-01-anstieg”. */
export function findClaim({chapters}: EditionRecord, id: string): ClaimRecord | undefined {
  const [chapter, claim] = id.split("/");
  return chapters.find((one) => one.id === chapter)?.claims.find((one) => one.id === claim);
}

function choiceWords({parameters}: SeriesRecord, choices: EditionRecord["definitions"][number]["parameters"]): string {
  return Object.entries(parameters)
    .map(([name, value]) => `${choices[name]?.label ?? name}: ${choices[name]?.options[value] ?? value}`)
    .join("; ");
}

function seriesByKey({series}: EditionRecord): ReadonlyMap<string, SeriesRecord> {
  return new Map(series.map((one) => [keyOf(one), one]));
}

function valuesByPlace({values}: SeriesRecord): ReadonlyMap<string, RecordedValue> {
  return new Map(values.map((value) => [canonicalJson(value.at), value]));
}

function indicatorOf(key: string): string {
  return (JSON.parse(key) as [string])[0];
}
