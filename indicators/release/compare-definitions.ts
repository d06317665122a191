import {changedDimensions} from "../comparison/factor.js";
import {codeWords} from "../definition/words.js";
import type {CodeSet, Selection} from "../engine/selection.js";
import {declaredDimension} from "../vocabulary/cubes/declared-dimension.js";
import {dimensionLabels} from "../vocabulary/dimensions.js";
import type {DefinitionRecord} from "./definition-record.js";

/** In one respect two versions of a definition differ; German. */
export interface DefinitionDifference {
  readonly label: string;
  readonly from: string;
  readonly to: string;
}

/** An indicator that the next edition has and the last had not, or the other way round. */
export interface ListedIndicator {
  readonly id: string;
  readonly title: string;
  readonly version: string;
  /** German; absent where nobody wrote it down. */
  readonly why?: string;
}

export interface ChangedDefinition extends ListedIndicator {
  readonly before: string;
  readonly differences: readonly DefinitionDifference[];
}

/** What became of the catalogue between two editions. */
export interface CatalogueChanges {
  readonly added: readonly ListedIndicator[];
  readonly changed: readonly ChangedDefinition[];
  readonly dropped: readonly ListedIndicator[];
}

/**
 * Compares two catalogues. Why an indicator is new or changed is what its own history says of the versions since; why one
 * was dropped is told by `reasons`, since its file is gone.
 */
export function compareDefinitions(
  before: readonly DefinitionRecord[],
  after: readonly DefinitionRecord[],
  reasons: Readonly<Record<string, string>> = {}
): CatalogueChanges {
  const [old, current] = [byId(before), byId(after)];
  return {
    added: after.filter(({id}) => !old.has(id)).map((one) => listed(one, one.changes.at(-1)?.what)),
    changed: after.flatMap((one) => {
      const last = old.get(one.id);
      return last === undefined || last.digest === one.digest ? [] : [changed(last, one)];
    }),
    dropped: before.filter(({id}) => !current.has(id)).map((one) => listed(one, reasons[one.id]))
  };
}

function changed(before: DefinitionRecord, after: DefinitionRecord): ChangedDefinition {
  const known = new Set(before.changes.map(({version}) => version));
  const since = after.changes.filter(({version}) => version !== before.version && !known.has(version));
  const why = since.map(({what}) => what).join(" ");
  return {...listed(after, why), before: before.version, differences: definitionDifferences(before, after)};
}

function listed({id, title, version}: DefinitionRecord, why?: string): ListedIndicator {
  return {id, title, version, ...(why && {why})};
}

/**
 * In what two versions of a definition differ, in words: numerator and denominator dimension by dimension where they count
 * the same thing, everything else as it reads. What only shows under other choices than the standard is named as such.
 */
export function definitionDifferences(
  before: DefinitionRecord,
  after: DefinitionRecord
): readonly DefinitionDifference[] {
  const [a, b] = [before.standard, after.standard];
  const found = [
    ...plain("Titel", before.title, after.title),
    ...plain("Frage", before.question, after.question),
    ...part("Zähler", a.numerator, b.numerator, a.words.numerator, b.words.numerator),
    ...part("Nenner", a.denominator, b.denominator, a.words.denominator, b.words.denominator),
    ...choices(before, after),
    ...plain("Wer gezählt wird", a.words.population, b.words.population),
    ...plain("Einheit", before.unit, after.unit),
    ...plain("Stichtag", a.words.referenceDate, b.words.referenceDate),
    ...plain("Richtung", before.direction, after.direction),
    ...plain("Geheimhaltung", before.disclosure, after.disclosure),
    ...plain("Brüche", list(a.words.breaks), list(b.words.breaks)),
    ...plain("Was die Zahl nicht sagt", before.limits.join(" "), after.limits.join(" ")),
    ...plain("Varianten", variants(before), variants(after))
  ];
  const calculated = found.some(({label}) => /^(Zähler|Nenner)/.test(label));
  const formula = calculated ? [] : plain("Formel", a.words.formula, b.words.formula);
  const all = [...found, ...formula];
  if (all.length > 0 || before.digest === after.digest) return all;
  return [{label: "Übrige Angaben", from: `Fassung ${before.version}`, to: `Fassung ${after.version}`}];
}

function part(
  label: string,
  a: Selection | undefined,
  b: Selection | undefined,
  from = "keiner",
  to = "keiner"
): readonly DefinitionDifference[] {
  if (JSON.stringify(a) === JSON.stringify(b)) return [];
  const same = a && b && a.cube === b.cube && JSON.stringify(a.options) === JSON.stringify(b.options);
  if (!same) return plain(label, from, to);
  return changedDimensions(a.where, b.where).map((id) => {
    const dimension = declaredDimension(a.cube, id);
    const words = (set: CodeSet | undefined) => (set === undefined ? "insgesamt" : codeWords(set, dimension, id));
    const name = dimension?.label ?? dimensionLabels[id] ?? id;
    return {label: `${label}: ${name}`, from: words(a.where[id]), to: words(b.where[id])};
  });
}

/** The initial choices that differ, and the parameters that only one version has. */
function choices(before: DefinitionRecord, after: DefinitionRecord): readonly DefinitionDifference[] {
  const names = [...new Set([...Object.keys(before.parameters), ...Object.keys(after.parameters)])];
  return names.flatMap((name) => {
    const [a, b] = [before.parameters[name], after.parameters[name]];
    return [
      ...plain(
        `Wahl „${(b ?? a)!.label}“`,
        a ? a.options[a.initial]! : "gab es nicht",
        b ? b.options[b.initial]! : "entfällt"
      ),
      ...(a && b ? plain(`Auswahl bei „${b.label}“`, options(a.options), options(b.options)) : [])
    ];
  });
}

const options = (all: Readonly<Record<string, string>>): string => Object.values(all).join("; ");
const list = (all: readonly string[]): string => (all.length === 0 ? "keine" : all.join("; "));
const variants = ({variants: all}: DefinitionRecord): string =>
  list(all.map(({title, argument}) => `${title}: ${argument}`));

function plain(label: string, from: string, to: string): readonly DefinitionDifference[] {
  return from === to ? [] : [{label, from, to}];
}

function byId(records: readonly DefinitionRecord[]): ReadonlyMap<string, DefinitionRecord> {
  return new Map(records.map((record) => [record.id, record]));
}
