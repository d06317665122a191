import {describe} from "../definition/describe.js";
import type {Indicator, Revision, Variant} from "../definition/indicator.js";
import type {Input} from "../definition/input.js";
import {combinations} from "../definition/selections.js";
import {completeParameters} from "../engine/request.js";
import type {RowFields} from "../engine/result.js";
import type {Selection} from "../engine/selection.js";
import {digestOf} from "./canonical.js";

/** A definition as an edition keeps it: what is calculated and how it reads, as plain data. */
export interface DefinitionRecord {
  readonly id: string;
  readonly title: string;
  readonly question: string;
  readonly theme: string;
  readonly version: string;
  readonly unit: string;
  readonly direction: string;
  readonly disclosure: string;
  readonly providers: readonly {readonly name: string; readonly table: string; readonly cube: string}[];
  readonly limits: readonly string[];
  readonly parameters: Readonly<Record<string, RecordedChoice>>;
  readonly variants: readonly Variant[];
  readonly changes: readonly Revision[];
  /** With the initial values of its parameters. */
  readonly standard: {
    readonly parameters: Readonly<Record<string, string>>;
    readonly measure: string;
    readonly population: string;
    readonly numerator: Selection;
    readonly denominator?: Selection;
    /** Of an indicator that is made of others, these. */
    readonly inputs?: readonly RecordedInput[];
    readonly words: RecordedWords;
  };
  /** Over all of this and every other choice of the parameters. */
  readonly digest: string;
}

export interface RecordedChoice {
  readonly label: string;
  readonly options: Readonly<Record<string, string>>;
  readonly initial: string;
}

/** The standard definition in German. */
export interface RecordedWords {
  readonly definition: string;
  readonly formula: string;
  readonly numerator: string;
  readonly denominator?: string;
  readonly referenceDate: string;
  readonly population: string;
  readonly breaks: readonly string[];
}

export interface RecordedInput {
  readonly label: string;
  readonly indicator: string;
  readonly parameters: Readonly<Record<string, string>>;
  readonly weight?: number;
}

/** A definition as data. The same definition gives the same record in Node and in the browser. */
export function definitionRecord(indicator: Indicator): DefinitionRecord {
  const {id, title, question, theme, version, unit, direction, disclosure, limits, variants, changes} = indicator;
  const values = completeParameters(indicator);
  const [denominator, inputs] = [indicator.denominator?.(values), indicator.inputs?.(values)];
  const record = {
    id,
    title,
    question,
    theme,
    version,
    unit,
    direction,
    disclosure,
    providers: indicator.providers.map(({name, table, cube}) => ({name, table, cube})),
    limits,
    parameters: indicator.parameters,
    variants,
    changes,
    standard: {
      parameters: values,
      measure: indicator.measure(values),
      population: indicator.population(values),
      numerator: indicator.numerator(values),
      ...(denominator && {denominator}),
      ...(inputs && {inputs: inputs.map(recordedInput)}),
      words: wordsOf(indicator)
    }
  };
  return {...record, digest: digestOf([{...record, changes: []}, restOf(indicator)])};
}

/**
 * A digest over everything that a definition calculates and says, whatever the choice of its parameters and through the
 * indicators that it is made of. Its own history is not part of it: to write down why a definition changed changes nothing.
 */
export function definitionDigest(indicator: Indicator): string {
  return definitionRecord(indicator).digest;
}

/** What a definition has beside its standard. */
function restOf(indicator: Indicator): unknown {
  const {referenceDate, breakdowns, method, relevance, ethics, related} = indicator;
  const choices = combinations(indicator.parameters).map((values) => ({
    values,
    measure: indicator.measure(values),
    population: indicator.population(values),
    numerator: indicator.numerator(values),
    denominator: indicator.denominator?.(values),
    inputs: indicator
      .inputs?.(values)
      ?.map((own) => [recordedInput(own), own.across, own.date, own.fixed, restOf(own.indicator)]),
    over: indicator.over?.(values),
    factor: indicator.factor?.(values),
    unit: indicator.unitOf?.(values),
    by: indicator.byOf?.(values),
    breaks: indicator.breaks(values),
    example: exampleOf(indicator, values)
  }));
  return {referenceDate, breakdowns, method, relevance, ethics, related, choices};
}

/** The reading example with an invented number; empty where it wants more of its row than that. */
function exampleOf(indicator: Indicator, values: Readonly<Record<string, string>>): string {
  const row: RowFields = {
    index: 0,
    value: 12.3,
    numerator: 1230,
    denominator: 10_000,
    lower: null,
    upper: null,
    tolerance: 0,
    sign: "wert",
    labels: {},
    text: "12,3 %"
  };
  try {
    return indicator.example(row, values);
  } catch {
    return "";
  }
}

function recordedInput({label, indicator, parameters, weight}: Input): RecordedInput {
  return {label, indicator: indicator.id, parameters, ...(weight !== undefined && {weight})};
}

function wordsOf(indicator: Indicator): RecordedWords {
  const {definition, formula, numerator, denominator, referenceDate, population, breaks} = describe(indicator);
  return {
    definition,
    formula,
    numerator,
    ...(denominator !== undefined && {denominator}),
    referenceDate,
    population: population.id === "insgesamt" ? population.label : `${population.label} (${population.id})`,
    breaks: breaks.map(
      ({title, when, linked}) => `${title} (${when})${linked === undefined ? "" : `, verknüpft: ${linked}`}`
    )
  };
}
