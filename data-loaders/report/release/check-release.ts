import {existsSync} from "node:fs";
import {join} from "node:path";
import type {Problem} from "../../contract/problem.js";
import {editionsFolder, lastEdition, parseName} from "../../editions/editions.js";
import {disclosureMode, refusal} from "../../disclosure/mode.js";
import {dropped} from "../../../indicators/dropped.js";
import type {EditionRecord} from "../../../indicators/release/edition-record.js";
import {ausgabe, seiten} from "../../../src/bericht/kapitel.js";
import {writtenPages} from "../../../src/bericht/subjects.js";
import {approvalProblems, currentSubjects} from "./check-approvals.js";
import {checkChapters, claimProblems} from "./check-claims.js";
import {definitionProblems} from "./check-definitions.js";
import {languageProblems} from "./check-language.js";
import {sampleProblems} from "./check-samples.js";
import {type Commit, readCommit} from "./git.js";
import {releaseProblem} from "./problem.js";
import type {PublishedCubes} from "./published-cubes.js";
import {type PublicApproval, publicApprovals} from "./public-approvals.js";
import {recordEdition} from "./record.js";

/** What is to be released. */
export interface Wanted {
  /** As typed: “2026”. */
  readonly year: string;
  /** Whether a trial on sample deliveries is wanted. */
  readonly trial: boolean;
}

/** Everything that speaks against an edition, and what it would say. */
export interface CheckedRelease {
  /** Name of its folder: “2026”, or “2026-probe” of a trial. */
  readonly edition: string;
  readonly problems: readonly Problem[];
  readonly record: EditionRecord;
  readonly last: EditionRecord | undefined;
  readonly approvals: readonly PublicApproval[];
  readonly commit: Commit | undefined;
}

/** Why an edition cannot even be looked at: the mode, its name. */
export function refusedAtOnce({year, trial}: Wanted): readonly Problem[] {
  const refused = refusal(disclosureMode());
  if (refused !== undefined) return [releaseProblem("F215", {file: "GEHEIMHALTUNG"}, refused)];
  const name = parseName(year);
  if (name === undefined || name.trial || String(name.year) !== ausgabe.jahr) {
    const message = `„${year}“ ist kein Name für die Ausgabe ${ausgabe.jahr}.`;
    return [releaseProblem("F212", {file: "src/bericht/kapitel.ts"}, message)];
  }
  const folder = join(editionsFolder(), nameOf({year, trial}));
  if (!existsSync(folder)) return [];
  return [releaseProblem("F211", {file: folder}, "Diese Ausgabe gibt es schon.")];
}

/** The name of an edition’s folder. */
export function nameOf({year, trial}: Wanted): string {
  return trial ? `${year}-probe` : year;
}

/** Collects every reason against an edition but those of the gate, which the cubes bring with them, and of the ledger. */
export function checkRelease(wanted: Wanted, {cubes, problems}: PublishedCubes): CheckedRelease {
  const edition = nameOf(wanted);
  const last = lastEdition(edition);
  const checked = checkChapters(writtenPages(), cubes);
  const record = recordEdition(edition, checked, cubes);
  const subjects = currentSubjects(checked, cubes);
  const commit = readCommit();
  return {
    edition,
    record,
    last,
    approvals: publicApprovals(subjects),
    commit,
    problems: [
      ...problems,
      ...claimProblems(checked, last),
      ...languageProblems(checked),
      ...missingPages(),
      ...approvalProblems(checked, subjects),
      ...definitionProblems(record.definitions, last, dropped),
      ...(wanted.trial ? [] : sampleProblems(checked, cubes)),
      ...commitProblems(commit)
    ]
  };
}

function missingPages(): readonly Problem[] {
  return seiten
    .filter(({page}) => page === undefined)
    .map(({name}) => releaseProblem("F207", {file: "src/bericht/kapitel.ts"}, `„${name}“ ist noch nicht geschrieben.`));
}

/** So many changed files are named. */
const named = 5;

function commitProblems(commit: Commit | undefined): readonly Problem[] {
  if (commit === undefined) {
    return [releaseProblem("F210", {file: ".git"}, "Der Stand des Projekts ist nicht festzustellen: kein git.")];
  }
  const {changed} = commit;
  if (changed.length === 0) return [];
  const more = changed.length > named ? ` und ${changed.length - named} weitere` : "";
  const message = `Nicht festgehaltene Änderungen: ${changed.slice(0, named).join(", ")}${more}.`;
  return [releaseProblem("F209", {file: changed[0]!}, message)];
}
