import type {Use} from "../indicators/claims/index.js";
import type {Indicator} from "../indicators/definition/index.js";
import {completeParameters} from "../indicators/engine/request.js";
import type {PopulationId} from "../indicators/vocabulary/populations.js";
import {chapterContents} from "./aussagen/index.js";
import {type Chapter, kapitel} from "./kapitel.js";

/** A series that the report prints or speaks of, with the chapter that does. */
export interface ReportUse {
  readonly chapter: Chapter;
  readonly use: Use;
}

/** Every series of the report, chapter by chapter in its order, each once per chapter. */
export function reportUses(): readonly ReportUse[] {
  return kapitel.flatMap((chapter) => {
    const {claims = [], sections = []} = chapterContents[chapter.id] ?? {};
    const uses = [
      ...sections.flatMap(({series}) => series.map(({use}) => use)),
      ...claims.flatMap((claim) => Object.values(claim.uses))
    ];
    const once = new Map(
      uses.map((use) => [
        JSON.stringify([use.indicator.id, completeParameters(use.indicator, use.parameters ?? {}), use.where ?? {}]),
        use
      ])
    );
    return [...once.values()].map((use) => ({chapter, use}));
  });
}

/** The indicators of the report in the order of its sections, each once. */
export function reportIndicators(): readonly Indicator[] {
  return [...new Set(reportUses().map(({use}) => use.indicator))];
}

/** Whom a series counts. */
export function populationOf({indicator, parameters = {}}: Use): PopulationId {
  return indicator.population(completeParameters(indicator, parameters));
}
