import type {Indicator} from "../definition/index.js";
import type {Where} from "../engine/index.js";

/** A figure that somebody has published about Wuppertal, and how it is computed here. */
export interface PublishedFigure {
  /** Stable, to find it again: “mh-2018”. */
  readonly id: string;
  /** German: what was published, e.g. “Menschen mit Migrationshintergrund”. */
  readonly text: string;
  /** As published; what a difference is measured against. */
  readonly value: number;
  /** Decimals that were printed: a computed value agrees if it rounds to the same. */
  readonly decimals: number;
  readonly unit: "Personen" | "Prozent" | "Prozentpunkte" | "Verhältnis";
  /** Reference day (ISO). */
  readonly date: string;
  /** The earlier reference day, if a change was published. */
  readonly since?: string;
  /** German: who published it, and where. */
  readonly source: string;
  readonly indicator: Indicator;
  readonly parameters: Readonly<Record<string, string>>;
  /** The codes, beside the reference day, that the figure is about. */
  readonly where: Where;
  readonly column: "value" | "numerator" | "denominator";
  /** German: why the computed value may differ, or what must still be checked. */
  readonly explanation?: string;
}

/** A published figure that no indicator of the catalogue computes. */
export interface UnmatchedFigure {
  readonly text: string;
  readonly value: string;
  readonly source: string;
  /** German: why there is no indicator for it. */
  readonly reason: string;
}
