import {mkdirSync, renameSync, writeFileSync} from "node:fs";
import {dirname} from "node:path";
import {approvalFile, approvalsFolder, readApprovals} from "../../approvals/read.js";
import type {Approval, ApprovalProblem, SubjectId} from "../../../indicators/release/approval.js";
import {checkDate, checkSign, formatApprovals} from "../../../indicators/release/approval-file.js";
import {standingOf, type Subject} from "../../../indicators/release/standing.js";
import {findStep, type StepId, steps} from "../../../indicators/release/steps.js";

/** A step as it is typed. */
export interface Entry {
  readonly step: StepId;
  readonly sign: string;
  readonly role: string;
  readonly date: string;
}

/** A reason why a step cannot be entered, at the file of its subject. */
export interface EntryProblem extends ApprovalProblem {
  readonly file: string;
}

/**
 * Enters a step for several subjects: for all of them or, where anything speaks against one, for none. Returns what speaks
 * against it: a step before it is missing, the function may not take it, the same eyes took another, a file cannot be read.
 */
export function enterStep(
  entry: Entry,
  chosen: ReadonlyMap<SubjectId, Subject>,
  folder = approvalsFolder
): readonly EntryProblem[] {
  const typed = [checkSign(entry.sign), checkDate(entry.date)].filter((problem) => problem !== undefined);
  if (typed.length > 0) return typed.map((problem) => ({...problem, file: folder}));
  const files = [...chosen].map(([id, subject]) => ({
    file: approvalFile(id, folder),
    subject,
    ...readApprovals(id, folder)
  }));
  const problems = files.flatMap(({file, subject, approvals, problems: unread}) =>
    [...unread, ...against(entry, subject, approvals)].map((problem) => ({...problem, file}))
  );
  if (problems.length > 0) return problems;
  for (const {file, subject, approvals} of files) {
    write(file, formatApprovals(subject.title, [...approvals, {...entry, of: subject.current}]));
  }
  return [];
}

function against(entry: Entry, subject: Subject, approvals: readonly Approval[]): readonly ApprovalProblem[] {
  const own: Approval = {...entry, of: subject.current, line: 0};
  const {missing, problems} = standingOf(subject, [...approvals, own]);
  const mine = problems.filter(({line}) => line === 0);
  if (mine.length > 0) return mine.map(({code, message, advice}) => ({code, message, advice}));
  const before = steps
    .slice(
      0,
      steps.findIndex(({id}) => id === entry.step)
    )
    .filter(({id}) => missing.includes(id));
  return before.slice(0, 1).map(({id, label}) => {
    const stale = problems.find(({code}) => code === "F106");
    return {
      code: "F110" as const,
      message: `${subject.title}: Vor „${findStep(entry.step)!.label}“ fehlt „${label}“.`,
      advice: stale?.message ?? `Zuerst den Schritt ${id} eintragen.`
    };
  });
}

function write(file: string, text: string): void {
  mkdirSync(dirname(file), {recursive: true});
  writeFileSync(`${file}.${process.pid}`, text);
  renameSync(`${file}.${process.pid}`, file);
}
