import {readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import type {Indicator} from "../../indicators/definition/indicator.js";
import {nearest} from "../../indicators/engine/nearest.js";
import {indicators} from "../../indicators/index.js";
import {type Decision, decisionStates, parseDecision} from "./parse.js";

/** Where questions of method and their decisions are written down, one file each. */
export const decisionsFolder = "docs/entscheidungen";

/**
 * All questions, the open ones first, then by date, newest first, each with the ids that its indicators have today. Throws in German where a file cannot be read, or names an
 * indicator that does not exist and never did: a question must not lose what it is about.
 */
export function loadDecisions(
  folder = decisionsFolder,
  catalogue: readonly Pick<Indicator, "id" | "formerIds">[] = indicators
): Decision[] {
  const files = readdirSync(folder).filter((name) => name.endsWith(".md") && name !== "README.md");
  const decisions = files.map((name) => parseDecision(join(folder, name), readFileSync(join(folder, name), "utf8")));
  const current = new Map(catalogue.flatMap(({id, formerIds = []}) => [id, ...formerIds].map((one) => [one, id])));
  const attached = decisions.map((decision) => ({
    ...decision,
    indicators: [
      ...new Set(decision.indicators.map((id) => current.get(id) ?? lost(`${folder}/${decision.id}.md`, id)))
    ]
  }));
  return attached.sort(
    (a, b) => rank(a) - rank(b) || (a.date < b.date ? 1 : a.date > b.date ? -1 : a.id < b.id ? -1 : 1)
  );
}

function lost(file: string, id: string): never {
  const near = nearest(
    id,
    indicators.map((indicator) => indicator.id)
  ).join(", ");
  throw new Error(
    `${file}: Den Indikator ${id} gibt es nicht.${near ? ` Ähnlich: ${near}.` : ""} ` +
      "Wurde er umnummeriert, so gehört die alte Kennung als formerIds in seine Definition."
  );
}

const rank = ({state}: Decision): number => decisionStates.indexOf(state);
