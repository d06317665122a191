import {chapterRecord} from "../../../src/bericht/chapter-record.js";
import {usesOf} from "../../../src/bericht/chapter.js";
import type {Indicator} from "../../../indicators/definition/index.js";
import type {Cube} from "../../../indicators/engine/cube.js";
import {indicators as catalogue} from "../../../indicators/index.js";
import {definitionRecord} from "../../../indicators/release/definition-record.js";
import type {EditionRecord} from "../../../indicators/release/edition-record.js";
import {cubeRecord, seriesRecords} from "../../../indicators/release/series-record.js";
import type {CheckedChapter} from "./check-claims.js";

/** What an edition of the given name would say now. */
export function recordEdition(
  edition: string,
  checked: readonly CheckedChapter[],
  cubes: readonly Cube[],
  indicators: readonly Indicator[] = catalogue
): EditionRecord {
  const uses = checked.flatMap(({chapter}) => usesOf(chapter.content));
  return {
    format: 1,
    edition,
    definitions: indicators.map(definitionRecord),
    series: seriesRecords(indicators, uses, cubes),
    chapters: checked.map(({chapter, claims}) => chapterRecord(chapter, chapter.markdown, claims)),
    cubes: cubes.map(cubeRecord)
  };
}
