import type {PopulationId} from "../vocabulary/populations.js";
import {type Block, blocksOf} from "./blocks.js";
import type {Finding, Remark} from "./finding.js";
import {type Expand, placeOf, type Prose, proseOf} from "./prose.js";
import {abbreviationRemarks} from "./rules/abbreviations.js";
import {budgetRemarks, gapAndRatio, missingBlocks} from "./rules/budgets.js";
import {groupRemarks} from "./rules/groups.js";
import {typedNumbers} from "./rules/numbers.js";
import {sentenceRules} from "./rules/sentence-rules.js";
import {sentencesOf} from "./sentences.js";
import type {Term} from "./terms.js";

export interface CheckOptions {
  /** Words that reports do not use. */
  readonly terms?: readonly Term[];
  /** The words that an expression of the page stands for. */
  readonly expand?: Expand;
  /** Whom an indicator counts, under any of its choices; undefined where it is not known. */
  readonly countedBy?: (indicator: string) => readonly PopulationId[] | undefined;
}

/**
 * Checks the prose of a page of the report. Cells, code and markup are not
 * read. Word budgets hold in sections, which are the headings of the second level
 * that begin with the id of an indicator; the other rules hold everywhere.
 * Findings come in the order of the text.
 */
export function checkText(markdown: string, options: CheckOptions = {}): readonly Finding[] {
  const prose = proseOf(markdown, options.expand);
  const blocks = blocksOf(prose);
  const remarks = [
    ...blocks.flatMap((block) => blockRemarks(prose, block, options)),
    ...sectionsOf(blocks).flatMap(missingBlocks)
  ];
  const findings = remarks.map(({start, end, ...said}): Finding => {
    const text = prose.text.slice(start, end).trim().replace(/\s+/g, " ");
    return {...said, ...placeOf(markdown, prose.offsets[start] ?? 0), text};
  });
  return findings.sort((a, b) => a.line - b.line || a.column - b.column);
}

function blockRemarks(prose: Prose, block: Block, {terms = [], countedBy}: CheckOptions): Remark[] {
  const {text} = prose;
  const {kind, indicator, start, end} = block;
  const counted = indicator === undefined ? undefined : countedBy?.(indicator);
  return [
    ...budgetRemarks(text, block),
    ...gapAndRatio(text, block),
    ...sentencesOf(text.slice(start, end), start).flatMap((sentence) =>
      sentenceRules.flatMap((rule) => rule(sentence, kind))
    ),
    ...typedNumbers(prose, start, end),
    ...abbreviationRemarks(text, start, end),
    ...groupRemarks(text, block, counted ?? []),
    ...terms.flatMap((term) => termRemarks(text, block, term))
  ];
}

function termRemarks(text: string, {start, end}: Block, {pattern, alternative, reason}: Term): Remark[] {
  return [...text.slice(start, end).matchAll(pattern)].map((match) => ({
    rule: "begriff",
    severity: "fehler",
    start: start + match.index,
    end: start + match.index + match[0].length,
    message: `„${match[0]}“: ${reason}`,
    proposal: `Stattdessen: ${alternative}.`
  }));
}

/** The blocks of each section. */
function sectionsOf(blocks: readonly Block[]): readonly (readonly Block[])[] {
  const sections = new Map<string, Block[]>();
  for (const block of blocks) {
    if (block.indicator === undefined) continue;
    const own = sections.get(block.indicator) ?? [];
    sections.set(block.indicator, own);
    own.push(block);
  }
  return [...sections.values()];
}
