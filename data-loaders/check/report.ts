import type {Problem} from "../contract/problem.js";
import type {DeliveryEntry} from "../deliveries/list.js";
import type {LoadedFile} from "../deliveries/load.js";
import {groupProblems, type ProblemGroup} from "./problem-groups.js";

/** What became of a delivery, in the words of pages and commands. */
export type Verdict = "angenommen" | "angenommen, mit Hinweis" | "ersetzt" | "zurückgewiesen" | "ohne Vertrag";

/** One delivery as checked: what it is, what became of it, and why. */
export interface CheckedFile {
  readonly file: string;
  readonly sha256: string;
  readonly bytes: number;
  readonly verdict: Verdict;
  readonly provider?: string;
  readonly contract?: {readonly id: string; readonly version: number; readonly title: string};
  readonly tableCode?: string;
  readonly cube?: string;
  /** “Stand” of the file, ISO. */
  readonly edition?: string;
  /** ISO. */
  readonly dates: readonly string[];
  readonly rows?: number;
  /** Cells that the workspace keeps. */
  readonly cells?: number;
  readonly problems: readonly ProblemGroup[];
}

export interface CheckSummary {
  readonly files: number;
  /** A file with several tables is a delivery of each; what follows adds up to these. */
  readonly deliveries: number;
  readonly accepted: number;
  readonly noted: number;
  readonly replaced: number;
  readonly refused: number;
  readonly withoutContract: number;
}

/**
 * A delivery of the list as the check shows it.
 *
 * @param loaded the file that it is in, for the labels above its columns
 */
export function checkedFile(entry: DeliveryEntry, loaded: LoadedFile | undefined): CheckedFile {
  const {file, sha256, bytes, provider, contract, tableCode, cube, edition, dates, rows, cells, problems} = entry;
  return {
    file,
    sha256,
    bytes,
    verdict: verdictOf(entry),
    ...(provider && {provider: provider.label}),
    ...(contract && {contract: {id: contract.id, version: contract.version, title: contract.title}}),
    ...(tableCode !== undefined && {tableCode}),
    ...(cube !== undefined && {cube}),
    ...(edition !== undefined && {edition}),
    dates,
    ...(rows !== undefined && {rows}),
    ...(cells !== undefined && {cells}),
    problems: groupProblems(problems, loaded?.opened)
  };
}

function verdictOf({state, problems}: DeliveryEntry): Verdict {
  if (state !== "verwendet") return state;
  return problems.some(isWarning) ? "angenommen, mit Hinweis" : "angenommen";
}

const isWarning = ({severity}: Problem): boolean => severity === "warning";

/** How many deliveries there are of each verdict. */
export function summarise(files: readonly CheckedFile[]): CheckSummary {
  const count = (wanted: Verdict) => files.filter(({verdict}) => verdict === wanted).length;
  return {
    files: new Set(files.map(({file}) => file)).size,
    deliveries: files.length,
    accepted: count("angenommen"),
    noted: count("angenommen, mit Hinweis"),
    replaced: count("ersetzt"),
    refused: count("zurückgewiesen"),
    withoutContract: count("ohne Vertrag")
  };
}
