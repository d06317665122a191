import type {Problem} from "../../contract/problem.js";
import {formatList} from "../../../indicators/definition/german.js";
import {providersOf} from "../../../indicators/definition/selections.js";
import type {Cube} from "../../../indicators/engine/cube.js";
import {indicatorsOf} from "../../../src/bericht/chapter.js";
import {pageTitle} from "../../../src/bericht/subjects.js";
import type {CheckedChapter} from "./check-claims.js";
import {releaseProblem} from "./problem.js";

/** Whether any cube holds invented numbers. */
export function holdsSamples(cubes: readonly Cube[]): boolean {
  return cubes.some(isSample);
}

/** Chapters that rest on sample deliveries, with the tables that are missing; one reason for the rest of the site. */
export function sampleProblems(checked: readonly CheckedChapter[], cubes: readonly Cube[]): readonly Problem[] {
  const samples = new Map(cubes.filter(isSample).map(({meta}) => [meta.id, meta.title]));
  const read = new Set<string>();
  const ofChapters = checked.flatMap(({chapter}) => {
    const own = indicatorsOf(chapter.content).flatMap((indicator) => providersOf(indicator).map(({cube}) => cube));
    const found = [...new Set(own)].filter((id) => samples.has(id)).sort();
    found.forEach((id) => read.add(id));
    if (found.length === 0) return [];
    const titles = formatList(found.map((id) => `„${samples.get(id)}“`));
    return [releaseProblem("F204", {file: chapter.file}, `${pageTitle(chapter)} beruht auf Beispieldaten: ${titles}.`)];
  });
  const rest = [...samples].filter(([id]) => !read.has(id)).map(([, title]) => `„${title}“`);
  if (rest.length === 0) return ofChapters;
  return [
    ...ofChapters,
    releaseProblem("F204", {file: "src/katalog"}, `Weitere Seiten zeigen Beispieldaten: ${formatList(rest.sort())}.`)
  ];
}

function isSample({meta}: Cube): boolean {
  return meta.deliveries.some(({sample}) => sample);
}
