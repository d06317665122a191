import {approvalsFolder, readApprovals} from "../../approvals/read.js";
import type {SubjectId} from "../../../indicators/release/approval.js";
import {standingOf, type Subject} from "../../../indicators/release/standing.js";
import type {State, StepId} from "../../../indicators/release/steps.js";

/** How a chapter or an indicator came into an edition, without the signs of those who approved it. */
export interface PublicApproval {
  readonly id: SubjectId;
  readonly title: string;
  readonly state: State;
  readonly steps: readonly {readonly step: StepId; readonly role: string; readonly date: string}[];
}

/** Every chapter and indicator with its state and the steps behind it. */
export function publicApprovals(
  subjects: ReadonlyMap<SubjectId, Subject>,
  folder = approvalsFolder
): readonly PublicApproval[] {
  return [...subjects].map(([id, subject]) => {
    const {approvals} = readApprovals(id, folder);
    const {state} = standingOf(subject, approvals);
    return {id, title: subject.title, state, steps: approvals.map(({step, role, date}) => ({step, role, date}))};
  });
}
