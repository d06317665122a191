import type {StepId} from "./steps.js";

/** What an approval is about: a digest for each part that can change under it. */
export interface Fingerprint {
  /** Of a chapter: its prose and the conditions of its claims. */
  readonly text?: string;
  /** Of an indicator, or of all that a chapter reads. */
  readonly definition: string;
  /** Of a chapter: everything that it prints of the deliveries, as printed. */
  readonly zahlen?: string;
}

/** The parts by what they are called. */
export const partLabels: Readonly<Record<keyof Fingerprint, string>> = {
  text: "Text",
  definition: "Definition",
  zahlen: "Zahlen"
};

/** One line of a file of approvals: who took which step, when, for what. */
export interface Approval {
  readonly step: StepId;
  /** A short sign that the approver types; whose it is knows the house, not this project. */
  readonly sign: string;
  /** The function in which the step was taken. */
  readonly role: string;
  /** ISO date. */
  readonly date: string;
  readonly of: Fingerprint;
  /** From 1, in the file. */
  readonly line: number;
}

/** A chapter (“kapitel-arbeit”) or an indicator (“ARB-01”): the name of its file of approvals. */
export type SubjectId = string;

/** Something wrong with a file of approvals or a step in it. */
export interface ApprovalProblem {
  readonly code: "F101" | "F102" | "F103" | "F104" | "F105" | "F106" | "F107" | "F108" | "F109" | "F110";
  /** German. */
  readonly message: string;
  /** Absent where no line is concerned. */
  readonly line?: number;
  /** German: what to do. */
  readonly advice: string;
}
