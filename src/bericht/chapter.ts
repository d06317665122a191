import type {Claim, Reading, Use} from "../indicators/claims/index.js";
import {formatNumber} from "../indicators/definition/german.js";
import type {Indicator, Parameters, ValuesOf} from "../indicators/definition/index.js";

/** One line of a section’s chart and one column of its table. */
export interface SectionSeries {
  /** As the definition in force names the group. */
  readonly label: string;
  readonly use: Use;
}

/** What a section shows beside its prose; at most four series. */
export interface Section {
  readonly indicator: Indicator;
  readonly series: readonly SectionSeries[];
  /** What the chart shows, for whom and in which unit. */
  readonly caption: string;
}

/** What a chapter’s page takes from its module: sections in their order and all claims of its prose. */
export interface ChapterContent {
  readonly sections: readonly Section[];
  readonly claims: readonly Claim[];
}

/** The part of a chapter that an indicator has: what its section shows, and the claims of its prose. */
export interface IndicatorContent {
  readonly section: Section;
  readonly claims: readonly Claim[];
}

/** A chapter of the given parts, in their order. */
export function chapterOf(...parts: readonly IndicatorContent[]): ChapterContent {
  return {claims: parts.flatMap(({claims}) => claims), sections: parts.map(({section}) => section)};
}

/** Every series that a chapter reads, for its claims and for its charts. */
export function usesOf({claims, sections}: ChapterContent): readonly Use[] {
  return [
    ...claims.flatMap((claim) => Object.values(claim.uses)),
    ...sections.flatMap(({series}) => series.map((one) => one.use))
  ];
}

/** Every indicator that a chapter reads. */
export function indicatorsOf(content: ChapterContent): readonly Indicator[] {
  return [...new Set(usesOf(content).map(({indicator}) => indicator))];
}

/** A series of an indicator under given choices. */
export function use<P extends Parameters>(indicator: Indicator<P>, parameters: Partial<ValuesOf<P>> = {}): Use {
  return {
    indicator: indicator as unknown as Indicator,
    parameters: parameters as Readonly<Record<string, string>>
  };
}

/** Nichtdeutsche and Deutsche as an indicator with a choice of group tells them apart. */
export function bothGroups(indicator: Indicator<any>): {readonly group: Use; readonly reference: Use} {
  return {group: use(indicator, {gruppe: "nichtdeutsch"}), reference: use(indicator, {gruppe: "deutsch"})};
}

/** A section that shows both groups. */
export function groupSection(indicator: Indicator<any>, caption: string): Section {
  const {group, reference} = bothGroups(indicator);
  return {
    indicator: indicator as Indicator,
    caption,
    series: [
      {label: "Nichtdeutsche", use: group},
      {label: "Deutsche", use: reference}
    ]
  };
}

/** A share as so many of a hundred people, for reading examples. */
export function ofHundred({value}: Reading): string {
  return formatNumber(value);
}
