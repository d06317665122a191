import type {CheckedClaim, ClaimState, ClaimValue} from "../claims/check.js";
import type {CorrectedCell} from "../engine/cube.js";
import type {DefinitionRecord} from "./definition-record.js";

/**
 * What an edition says, as plain data: the file `ausgabe.json` in its folder. The next edition is compared with it, and its
 * values are the “then” of a claim that no longer holds.
 */
export interface EditionRecord {
  readonly format: 1;
  /** e.g. “2026”, or “2026-probe” of a trial. */
  readonly edition: string;
  readonly definitions: readonly DefinitionRecord[];
  readonly series: readonly SeriesRecord[];
  readonly chapters: readonly ChapterRecord[];
  readonly cubes: readonly CubeRecord[];
}

/** An indicator under some choices, as evaluated, with every value that could be printed. */
export interface SeriesRecord {
  readonly indicator: string;
  /** Choices that are not the initial ones. */
  readonly parameters: Readonly<Record<string, string>>;
  /** Codes that it was restricted to. */
  readonly where: Readonly<Record<string, unknown>>;
  readonly unit: string;
  readonly values: readonly RecordedValue[];
  /** Cubes that it read. */
  readonly cubes: readonly string[];
}

export interface RecordedValue {
  /** By dimension the code, e.g. {stichtag: "2024-12-31", gebiet: "05124"}. */
  readonly at: Readonly<Record<string, string>>;
  /** The same in German, e.g. “31.12.2024, Wuppertal”. */
  readonly words: string;
  /** Absent where there is none; `text` then is its sign. */
  readonly value?: number;
  /** As printed. */
  readonly text: string;
}

export interface ChapterRecord {
  readonly id: string;
  readonly name: string;
  /** Every sentence of its page in order, with the words that its expressions stood for. */
  readonly sentences: readonly {readonly line: number; readonly text: string}[];
  readonly claims: readonly ClaimRecord[];
}

export interface ClaimRecord {
  readonly id: string;
  /** Line of the page; absent for one that the page draws, such as a reading example. */
  readonly line?: number;
  readonly state: ClaimState;
  readonly text?: string;
  readonly values: readonly ClaimValue[];
}

/** A published cube: the digest of its cells, and what was corrected in its deliveries. */
export interface CubeRecord {
  readonly id: string;
  readonly title: string;
  readonly digest: string;
  readonly corrections: readonly CorrectedCell[];
}

/** A checked claim as an edition keeps it. */
export function claimRecord({id, state, text, values}: CheckedClaim, line: number | undefined): ClaimRecord {
  return {id, ...(line !== undefined && {line}), state, ...(text !== undefined && {text}), values};
}
