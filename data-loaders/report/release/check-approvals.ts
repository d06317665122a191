import {approvalFile, approvalsFolder, readApprovals, strayFiles} from "../../approvals/read.js";
import type {Problem} from "../../contract/problem.js";
import {formatList} from "../../../indicators/definition/german.js";
import type {Cube} from "../../../indicators/engine/cube.js";
import type {ApprovalProblem, SubjectId} from "../../../indicators/release/approval.js";
import {standingOf, type Subject} from "../../../indicators/release/standing.js";
import {findStep} from "../../../indicators/release/steps.js";
import {indicatorsOf} from "../../../src/bericht/chapter.js";
import {chapterNumbers} from "../../../src/bericht/fingerprint.js";
import {chapterSubject, subjects} from "../../../src/bericht/subjects.js";
import type {CheckedChapter} from "./check-claims.js";
import {releaseProblem} from "./problem.js";

/** Everything that can be approved, chapters with the digest of what they print now. */
export function currentSubjects(
  checked: readonly CheckedChapter[],
  cubes: readonly Cube[]
): ReadonlyMap<SubjectId, Subject> {
  const all = new Map(subjects());
  for (const {chapter, claims} of checked) {
    const id = chapterSubject(chapter.id);
    const subject = all.get(id)!;
    const zahlen = chapterNumbers(chapter.content, cubes, claims);
    all.set(id, {...subject, current: {...subject.current, zahlen}});
  }
  return all;
}

/**
 * What an edition lacks of approvals: every chapter, and every indicator that a chapter reads, must have taken all steps.
 * Indicators that no chapter reads may appear in the catalogue as they stand, with their state.
 */
export function approvalProblems(
  checked: readonly CheckedChapter[],
  all: ReadonlyMap<SubjectId, Subject>,
  folder = approvalsFolder
): readonly Problem[] {
  const read = checked.flatMap(({chapter}) => indicatorsOf(chapter.content).map(({id}) => id));
  const needed = [...checked.map(({chapter}) => chapterSubject(chapter.id)), ...new Set(read.sort())];
  const strays = strayFiles([...all.keys()], folder).map((file) =>
    releaseProblem("F213", {file}, "Die Freigabe gehört zu keinem Kapitel und keinem Indikator.")
  );
  return [...strays, ...needed.flatMap((id) => problemsOf(id, all.get(id)!, folder))];
}

function problemsOf(id: SubjectId, subject: Subject, folder: string): readonly Problem[] {
  const file = approvalFile(id, folder);
  const {approvals, problems: unread} = readApprovals(id, folder);
  const {missing, problems} = standingOf(subject, approvals);
  const coded = [...unread, ...problems].map(({code, message, advice, line}: ApprovalProblem): Problem => {
    return {code, severity: "error", message, advice, place: {file, ...(line !== undefined && {row: line})}};
  });
  const untold = missing.filter((step) => !approvals.some((one) => one.step === step));
  if (untold.length === 0) return coded;
  const labels = untold.map((step) => `„${findStep(step)!.label}“`);
  return [
    ...coded,
    releaseProblem(
      "F208",
      {file},
      `${subject.title}: Es ${labels.length === 1 ? "fehlt" : "fehlen"} ${formatList(labels)}.`
    )
  ];
}
