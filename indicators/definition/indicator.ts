import type {MeasureId} from "../engine/measure.js";
import type {BreakReference, RowFields} from "../engine/result.js";
import type {Selection} from "../engine/selection.js";
import type {BreakId} from "../vocabulary/breaks.js";
import type {PopulationId} from "../vocabulary/populations.js";
import type {ThemeId} from "../vocabulary/themes.js";
import type {Input} from "./input.js";
import type {Parameters, ValuesOf} from "./parameters.js";

/**
 * An indicator: what is counted over what, and everything that must be known to
 * read the number. Its prose is generated from it (describe.ts), so that text
 * and calculation cannot part. Whatever a reader sees is German.
 */
export interface Indicator<P extends Parameters = Parameters> {
  /** Stable, as in the catalogue, e.g. “BEV-02”. */
  readonly id: string;
  /** Ids that it had before it was renumbered: questions of method and addresses that name one stay with it. */
  readonly formerIds?: readonly string[];
  readonly title: string;
  /** The question that the number answers. */
  readonly question: string;
  readonly theme: ThemeId;
  readonly parameters: P;
  /** Where the indicator is made of others, the numerator of the first of these. */
  numerator(parameters: ValuesOf<P>): Selection;
  /** Absent, or undefined for some parameters, where a rate is taken as delivered. */
  denominator?(parameters: ValuesOf<P>): Selection | undefined;
  /** Results of other indicators that this one is made of, instead of numerator and denominator of its own. */
  inputs?(parameters: ValuesOf<P>): readonly Input[] | undefined;
  /** Dimensions that the measure runs over, as an index over all Quartiere. */
  over?(parameters: ValuesOf<P>): readonly string[];
  measure(parameters: ValuesOf<P>): MeasureId;
  /** What a quotient is multiplied by, if not by what its measure says: 1000 for Promille. */
  factor?(parameters: ValuesOf<P>): number;
  /** e.g. “Prozent”; with the initial values of the parameters. */
  readonly unit: string;
  /** The unit under any values, where it depends on them. */
  unitOf?(parameters: ValuesOf<P>): string;
  /** The reference date in words, e.g. “31. Dezember”. */
  readonly referenceDate: string;
  /** Dimensions by which the result may be broken down or filtered. */
  readonly breakdowns: readonly string[];
  /** Broken down by these unless told otherwise; with the initial values of the parameters. */
  readonly by: readonly string[];
  /** The same under any values, where it depends on them. */
  byOf?(parameters: ValuesOf<P>): readonly string[];
  readonly variants: readonly Variant<ValuesOf<P>>[];
  readonly direction: Direction;
  population(parameters: ValuesOf<P>): PopulationId;
  readonly providers: readonly Provider[];
  breaks(parameters: ValuesOf<P>): readonly BreakReference[];
  /** Disclosure profile, e.g. “R5”. */
  readonly disclosure: string;
  /** A sentence that reads one number aloud; called only where there is a value. */
  example(row: RowFields, parameters: ValuesOf<P>): string;
  /** What the number does not say, one sentence each. */
  readonly limits: readonly string[];
  readonly state: State;
  readonly version: string;
  readonly changes: readonly Revision[];
  /** Why the number is needed: whom it helps to decide what. */
  readonly relevance?: string;
  readonly assessment?: Assessment;
  readonly effort?: Effort;
  /** What to mind so that nobody is hurt by the number. */
  readonly ethics?: string;
  /** How the number is to be made and read where the parameters cannot say it. */
  readonly method?: readonly string[];
  /** Where the definition comes from, as in the catalogue: “F:S13”, “K”, “C”, “P”. */
  readonly evidence?: readonly EvidenceTag[];
  /** Ids of indicators to read beside this one. */
  readonly related?: readonly string[];
}

/** The RACER criteria, one short sentence each. */
export interface Assessment {
  readonly relevant: string;
  readonly accepted: string;
  readonly credible: string;
  readonly easy: string;
  readonly robust: string;
}

/** What it takes to have the number every year. */
export interface Effort {
  readonly level: "gering" | "mittel" | "hoch";
  readonly why: string;
}

/** F: found in a source, with its number. K: from general knowledge, to be checked. C: computed again. P: a proposal. */
export type EvidenceTag = `F:S${number}` | "K" | "C" | "P";

/** A named choice of parameters, with the argument for it. */
export interface Variant<Values = Readonly<Record<string, string>>> {
  readonly id: string;
  readonly title: string;
  readonly parameters: Partial<Values>;
  readonly argument: string;
  /** Who computes it this way. */
  readonly usedBy: string;
}

export type Direction = "hoch ist gut" | "niedrig ist gut" | "Annäherung" | "Kontext";
export type State = "Vorschlag" | "in Diskussion" | "abgestimmt" | "veröffentlicht";

export interface Provider {
  readonly name: string;
  /** Table code of the provider. */
  readonly table: string;
  readonly cube: string;
}

/** What was changed in a definition, and why. */
export interface Revision {
  readonly version: string;
  /** ISO date. */
  readonly date: string;
  readonly what: string;
}

/** What an indicator file writes: what may depend on the parameters may also be given plainly. */
export interface IndicatorInput<P extends Parameters> extends Omit<
  Indicator<P>,
  | "parameters"
  | "numerator"
  | "measure"
  | "population"
  | "breaks"
  | "variants"
  | "by"
  | "byOf"
  | "unit"
  | "unitOf"
  | "providers"
> {
  readonly parameters?: P;
  readonly measure: MeasureId | ((parameters: ValuesOf<P>) => MeasureId);
  readonly population: PopulationId | ((parameters: ValuesOf<P>) => PopulationId);
  readonly breaks: readonly BreakInput[] | ((parameters: ValuesOf<P>) => readonly BreakInput[]);
  readonly variants?: readonly Variant<ValuesOf<NoInfer<P>>>[];
  readonly by?: readonly string[] | ((parameters: ValuesOf<P>) => readonly string[]);
  /** May be left out where there are inputs. */
  numerator?(parameters: ValuesOf<P>): Selection;
  readonly unit: string | ((parameters: ValuesOf<P>) => string);
  /** Follow from the selections unless listed. */
  readonly providers?: readonly Provider[];
}

export type BreakInput = BreakId | {readonly id: BreakId; readonly linked: string};
