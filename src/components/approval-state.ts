import {FileAttachment} from "observablehq:stdlib";
import type {Approval, SubjectId} from "../indicators/release/approval.js";
import {type Standing, standingOf, type Subject} from "../indicators/release/standing.js";
import {steps} from "../indicators/release/steps.js";
import {element} from "./dom.js";

type Stored = Readonly<Record<SubjectId, Subject & {readonly approvals: readonly Approval[]}>>;

const file = FileAttachment("../data/freigaben.json");
let stored: Promise<Stored | null> | undefined;

/** How far a chapter (“kapitel-arbeit”) or an indicator has come. `numbers`: digest of what a chapter prints now. */
export async function standing(subject: SubjectId, numbers?: string): Promise<Standing> {
  stored ??= file.json<Stored | null>();
  const found = (await stored)?.[subject];
  if (found === undefined) return {state: "Entwurf", missing: [], problems: []};
  const {approvals, current, ...rest} = found;
  return standingOf({...rest, current: {...current, ...(numbers !== undefined && {zahlen: numbers})}}, approvals);
}

/** Whose approvals count for something; for nobody’s it is a draft. */
export interface Approved {
  readonly subject?: SubjectId;
  /** Digest of what a chapter prints. */
  readonly numbers?: string;
}

/** The state in words that leave no doubt, to write beside a number that leaves the page. */
export async function stateWords({subject, numbers}: Approved): Promise<string> {
  const {state} = subject === undefined ? {state: "Entwurf" as const} : await standing(subject, numbers);
  return state === "freigegeben" ? state : `${state}, nicht freigegeben`;
}

/** The mark of everything that is not released. */
export function stateMark(state: string): HTMLElement {
  return element("span", {class: "standmarke", "data-zustand": state}, state);
}

/** The mark of a chapter or an indicator: a draft until its approvals are read; what no longer counts is told beside it. */
export function approvalMark(subject: SubjectId, numbers?: string): HTMLElement {
  return marked(
    standing(subject, numbers).then(({state, problems}) => {
      const words = problems.map(({message, advice}) => `${message} ${advice}`).join(" ");
      const told = words !== "" && element("span", {class: "freigabegrund nur-bildschirm", role: "note"}, ` ${words}`);
      return told ? [stateMark(state), told] : [stateMark(state)];
    })
  );
}

/** The mark of several together: that of the one which has come least far. */
export function lowestMark(subjects: readonly SubjectId[]): HTMLElement {
  const order = steps.map(({label}) => label);
  return marked(
    Promise.all(subjects.map((subject) => standing(subject))).then((all) => {
      const lowest = Math.min(...all.map(({state}) => order.indexOf(state)));
      return [stateMark(order[lowest] ?? "Entwurf")];
    })
  );
}

/** A draft until the approvals are read, and busy so long: whoever prints the page waits for it. */
function marked(marks: Promise<readonly HTMLElement[]>): HTMLElement {
  const box = element("span", {"aria-busy": "true"}, stateMark("Entwurf"));
  void marks.then((own) => box.replaceChildren(...own)).finally(() => box.removeAttribute("aria-busy"));
  return box;
}
