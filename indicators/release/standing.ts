import {formatDate, formatList} from "../definition/german.js";
import type {Approval, ApprovalProblem, Fingerprint} from "./approval.js";
import {rolesOf, type State, type Step, type StepId, steps} from "./steps.js";

/** A chapter or an indicator as it stands now. */
export interface Subject {
  /** German, e.g. “Kapitel Arbeit und Wirtschaft”. */
  readonly title: string;
  /** What the approvals must have been about; a part that is not known here is not judged. */
  readonly current: Fingerprint;
  /** Bodies that deliver its numbers. */
  readonly providers: readonly string[];
}

/** How far a subject has come, and what stands in the way of the rest. */
export interface Standing {
  readonly state: State;
  /** Steps that are still to be taken, in their order. */
  readonly missing: readonly StepId[];
  /** Steps that were taken and do not count; each with a code and German words. */
  readonly problems: readonly ApprovalProblem[];
}

/**
 * How far a subject has come by its approvals. Of each step the newest that is about what stands there now counts, if it
 * was taken by whoever may, and by eyes that took no other step: nobody approves their own work, also not that of an
 * earlier draft. A step that is missing stops all after it.
 */
export function standingOf({title, current, providers}: Subject, approvals: readonly Approval[]): Standing {
  const authors = new Set(approvals.filter(({step}) => step === "entwurf").map(({sign}) => foldSign(sign)));
  const taken = new Map<string, StepId>();
  const missing: StepId[] = [];
  const problems: ApprovalProblem[] = [];
  let state: State = "Entwurf";
  for (const step of steps) {
    const entries = approvals.filter((approval) => approval.step === step.id);
    const own = entries.findLast(({of}) => changedParts(of, current).length === 0) ?? entries.at(-1);
    const problem = own && problemOf(step, own, {title, current, providers}, authors, taken);
    if (problem) problems.push(problem);
    if (own === undefined || problem) {
      missing.push(step.id);
      continue;
    }
    taken.set(foldSign(own.sign), step.id);
    if (missing.length === 0) state = step.label;
  }
  return {state, missing, problems};
}

function problemOf(
  step: Step,
  {sign, role, date, of, line}: Approval,
  {title, current, providers}: Subject,
  authors: ReadonlySet<string>,
  taken: ReadonlyMap<string, StepId>
): ApprovalProblem | undefined {
  const changed = changedParts(of, current);
  if (changed.length > 0) {
    return {
      code: "F106",
      line,
      message:
        `${title}: „${step.label}“ vom ${formatDate(date)} gilt nicht mehr. Seither ` +
        `${changed.length === 1 && changed[0] !== "zahlen" ? "hat" : "haben"} sich ${formatList(changed.map((part) => withArticle[part]))} geändert.`,
      advice: "Noch einmal prüfen und den Schritt neu eintragen."
    };
  }
  const roles = rolesOf(step, providers);
  if (!roles.includes(role)) {
    return {
      code: "F107",
      line,
      message: `${title}: Als „${role}“ kann niemand „${step.label}“ eintragen.`,
      advice: roles.length === 0 ? "Für diese Zahlen ist kein Anbieter bekannt." : `Möglich: ${roles.join("; ")}.`
    };
  }
  if (step.id === "entwurf") return undefined;
  if (authors.has(foldSign(sign))) {
    return {
      code: "F108",
      line,
      message: `${title}: „${sign}“ hat den Entwurf vorgelegt und kann „${step.label}“ nicht selbst eintragen.`,
      advice: "Niemand gibt die eigene Arbeit frei. Jemand anderes muss prüfen und den Schritt eintragen."
    };
  }
  const other = taken.get(foldSign(sign));
  if (other === undefined) return undefined;
  return {
    code: "F109",
    line,
    message: `${title}: „${sign}“ hat schon „${steps.find(({id}) => id === other)!.label}“ eingetragen; „${step.label}“ braucht andere Augen.`,
    advice: "Jede Stufe prüft jemand anderes."
  };
}

const withArticle: Readonly<Record<keyof Fingerprint, string>> = {
  text: "der Text",
  definition: "die Definition",
  zahlen: "die Zahlen"
};

/** The parts that are not as they were approved; a part that nobody approved counts as changed. */
function changedParts(of: Fingerprint, current: Fingerprint): readonly (keyof Fingerprint)[] {
  const known = Object.keys(withArticle) as readonly (keyof Fingerprint)[];
  return known.filter((part) => current[part] !== undefined && current[part] !== of[part]);
}

/** Signs are the same whatever their capitals. */
function foldSign(sign: string): string {
  return sign.toLocaleLowerCase("de");
}
