import type {Catalogue} from "./catalogue.js";
import {type Answers, type Question, questions} from "./questions.js";

/** One answer that does not do. */
export interface Fault {
  readonly question: string;
  readonly problem: string;
}

/**
 * Checks answers that were all given at once. What was left out is filled in
 * where the question has an initial answer; all faults are named, except those
 * of questions that build on a faulty answer.
 */
export function checkAnswers(
  given: Readonly<Record<string, unknown>>,
  catalogue: Catalogue
): {readonly answers: Answers; readonly faults: readonly Fault[]} {
  const known = new Set(questions.map(({id}) => id));
  const faults: Fault[] = Object.keys(given)
    .filter((id) => !known.has(id))
    .map((id) => ({question: id, problem: "Diese Frage gibt es nicht."}));
  const answers: Record<string, string> = {};
  for (const question of questions) {
    if (dependsOnFault(question, faults) || question.when?.(answers) === false) continue;
    const raw = Object.hasOwn(given, question.id) ? given[question.id] : question.initial?.(answers, catalogue);
    if (typeof raw !== "string") {
      faults.push({
        question: question.id,
        problem: raw === undefined ? "Die Antwort fehlt." : "Die Antwort ist kein Text."
      });
      continue;
    }
    const {value, problem} = question.read(raw.trim(), answers, catalogue);
    if (problem === undefined) answers[question.id] = value;
    else faults.push({question: question.id, problem});
  }
  return {answers, faults};
}

/** Earlier answers that a question needs before it can be checked. */
const needs: Readonly<Record<string, readonly string[]>> = {
  id: ["thema"],
  name: ["titel"],
  zaehler: ["mass"],
  zaehlerAuswahl: ["mass", "zaehler"],
  nenner: ["mass", "zaehler"],
  nennerAuswahl: ["mass", "zaehler", "zaehlerAuswahl", "nenner"],
  nennerStichtag: ["mass", "zaehler", "nenner"],
  gliederung: ["mass", "zaehler", "zaehlerAuswahl", "nenner", "nennerAuswahl"],
  population: ["mass", "zaehler", "zaehlerAuswahl"],
  stichtag: ["mass", "zaehler"]
};

function dependsOnFault({id}: Question, faults: readonly Fault[]): boolean {
  return needs[id]?.some((needed) => faults.some(({question}) => question === needed)) ?? false;
}

/** Asks one question after another until each has an answer that does. `ask` returns undefined where the reader has gone. */
export async function askAll(
  catalogue: Catalogue,
  ask: (prompt: string) => Promise<string | undefined>
): Promise<Answers | undefined> {
  const answers: Record<string, string> = {};
  for (const question of questions) {
    if (question.when?.(answers) === false) continue;
    let problem = "";
    for (;;) {
      const initial = question.initial?.(answers, catalogue);
      const typed = await ask(promptOf(question, answers, catalogue, initial, problem));
      if (typed === undefined) return undefined;
      const raw = typed.trim() === "" && initial !== undefined ? initial : typed.trim();
      const read = question.read(raw, answers, catalogue);
      if (read.problem === undefined) {
        answers[question.id] = read.value;
        break;
      }
      problem = read.problem;
    }
  }
  return answers;
}

/** The question with what can be chosen; after a wrong answer only what was wrong. */
function promptOf(
  question: Question,
  answers: Answers,
  catalogue: Catalogue,
  initial: string | undefined,
  problem: string
): string {
  const suggestion = initial ? ` [${initial}]` : "";
  if (problem !== "") return `  ${problem}\n${question.text}${suggestion} `;
  const help = question.help?.(answers, catalogue);
  return `\n${help === undefined ? "" : `${help}\n`}${question.text}${suggestion} `;
}
