import {parseArgs} from "node:util";
import {readApprovals} from "../../approvals/read.js";
import {formatProblem} from "../../contract/problem.js";
import {unknownStep} from "../../../indicators/release/approval-file.js";
import {partLabels, type SubjectId} from "../../../indicators/release/approval.js";
import {standingOf, type Subject} from "../../../indicators/release/standing.js";
import {findStep, type StepId, steps} from "../../../indicators/release/steps.js";
import {currentSubjects} from "../release/check-approvals.js";
import {checkChapters} from "../release/check-claims.js";
import {publishedCubes} from "../release/published-cubes.js";
import {writtenPages} from "../../../src/bericht/subjects.js";
import {chooseSubjects, forRole, UnknownSubject} from "./choose.js";
import {enterStep} from "./enter.js";

export const usage =
  "Aufruf: npm run approve -- SCHRITT WAS… --kuerzel XY [--funktion „…“] [--tag JJJJ-MM-TT]\n" +
  "        npm run approve -- zeigen [WAS…]\n" +
  `  SCHRITT  ${steps.map(({id}) => id).join(", ")}\n` +
  "  WAS      alle, ein Kapitel (arbeit) oder ein Indikator (ARB-01)";

type Print = (line: string) => void;

interface Called {
  readonly step: string;
  readonly words: readonly string[];
  readonly sign?: string | undefined;
  readonly role?: string | undefined;
  readonly date: string;
}

/** Enters a step or shows how far everything is. Returns 0, 1 where something speaks against it, 2 where called wrongly. */
export async function run(args: readonly string[], print: Print, report: Print): Promise<number> {
  const called = parse(args);
  if (called === undefined) {
    print(usage);
    return 2;
  }
  const {step, words} = called;
  if (step !== "zeigen" && findStep(step) === undefined) {
    const {message, advice} = unknownStep(step);
    print(`F102: ${message} ${advice}`);
    return 2;
  }
  const {cubes, problems} = await publishedCubes(report);
  if (problems.length > 0) {
    print(problems.map(formatProblem).join("\n"));
    return 1;
  }
  const all = currentSubjects(checkChapters(writtenPages(), cubes), cubes);
  try {
    const chosen = chooseSubjects(words.length === 0 ? ["alle"] : words, all);
    return step === "zeigen" ? show(chosen, words.length > 0, print) : enter(called, step as StepId, chosen, print);
  } catch (error) {
    if (!(error instanceof UnknownSubject)) throw error;
    print(error.message);
    return 2;
  }
}

function enter(
  {words, sign, role, date}: Called,
  step: StepId,
  chosen: ReadonlyMap<SubjectId, Subject>,
  print: Print
): number {
  const {roles} = findStep(step)!;
  const own = role ?? (roles !== "anbieter" && roles.length === 1 ? roles[0] : undefined);
  if (sign === undefined || own === undefined || words.length === 0) {
    print(usage);
    if (own === undefined)
      print(
        `  --funktion ist hier nötig: ${roles === "anbieter" ? "die Stelle, die die Zahlen liefert" : roles.join(" oder ")}`
      );
    return 2;
  }
  const mine = words.includes("alle") ? forRole(step, own, chosen) : chosen;
  if (mine.size === 0) {
    print(`„${own}“ kann für nichts davon „${findStep(step)!.label}“ eintragen.`);
    return 1;
  }
  const problems = enterStep({step, sign, role: own, date}, mine);
  for (const {code, file, line, message, advice} of problems) {
    print(`${code}: ${message}\n  Wo: ${file}${line === undefined ? "" : `, Zeile ${line}`}\n  Was tun: ${advice}`);
  }
  if (problems.length > 0) {
    print("\nNichts eingetragen.");
    return 1;
  }
  print(
    `„${findStep(step)!.label}“ eingetragen für ${mine.size === 1 ? [...mine.values()][0]!.title : `${mine.size} Kapitel und Indikatoren`}.`
  );
  return 0;
}

function show(chosen: ReadonlyMap<SubjectId, Subject>, details: boolean, print: Print): number {
  for (const [id, subject] of chosen) {
    const {approvals, problems: unread} = readApprovals(id);
    const {state, missing, problems} = standingOf(subject, approvals);
    const next = missing[0] === undefined ? "" : `, als Nächstes: ${missing[0]}`;
    print(`${subject.title}: ${state}${next}`);
    for (const {code, message, advice} of [...unread, ...problems]) print(`  ${code}: ${message} ${advice}`);
    if (!details) continue;
    const parts = Object.entries(partLabels) as [keyof typeof partLabels, string][];
    print(
      `  gilt für: ${parts.flatMap(([part, label]) => (subject.current[part] ? [`${label}:${subject.current[part]}`] : [])).join(" ")}`
    );
    print(`  liefern: ${subject.providers.join("; ")}`);
  }
  return 0;
}

function parse(args: readonly string[]): Called | undefined {
  try {
    const {values, positionals} = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {kuerzel: {type: "string"}, funktion: {type: "string"}, tag: {type: "string"}}
    });
    const [step, ...words] = positionals;
    if (step === undefined) return undefined;
    return {step, words, sign: values.kuerzel, role: values.funktion, date: values.tag ?? today()};
  } catch {
    return undefined;
  }
}

/** Today by the calendar of this machine. */
function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((n) => String(n).padStart(2, "0")).join("-");
}
