import {nearest} from "../../../indicators/engine/nearest.js";
import type {SubjectId} from "../../../indicators/release/approval.js";
import type {Subject} from "../../../indicators/release/standing.js";
import {findStep, rolesOf, type StepId} from "../../../indicators/release/steps.js";
import {indicatorsOf} from "../../../src/bericht/chapter.js";
import {chapterSubject, writtenPages} from "../../../src/bericht/subjects.js";

type Subjects = ReadonlyMap<SubjectId, Subject>;

/** A word that names nothing, with those that are like it. */
export class UnknownSubject extends Error {
  constructor(word: string, known: readonly string[]) {
    const like = nearest(word, known);
    super(
      `„${word}“ ist weder ein Kapitel noch ein Indikator.${like.length > 0 ? ` Ähnlich: ${like.join(", ")}.` : ""} ` +
        "Möglich sind „alle“, ein Kapitel wie „arbeit“ und ein Indikator wie „ARB-01“."
    );
    this.name = "UnknownSubject";
  }
}

/** The subjects that words name: “alle” for all pages of the report and what they read, a page by its id, an indicator by its id. */
export function chooseSubjects(words: readonly string[], all: Subjects): Subjects {
  const chapters = writtenPages();
  const ids = words.flatMap((word): readonly SubjectId[] => {
    if (word === "alle") {
      const read = chapters.flatMap(({content}) => indicatorsOf(content).map(({id}) => id));
      return [...chapters.map(({id}) => chapterSubject(id)), ...[...new Set(read)].sort()];
    }
    const id = chapters.some((chapter) => chapter.id === word) ? chapterSubject(word) : word.toUpperCase();
    if (!all.has(id)) throw new UnknownSubject(word, [...chapters.map((chapter) => chapter.id), ...all.keys()]);
    return [id];
  });
  return new Map([...new Set(ids)].map((id) => [id, all.get(id)!] as const));
}

/** Of several subjects those that a function may take a step for: whoever delivers numbers approves what rests on them. */
export function forRole(step: StepId, role: string, chosen: Subjects): Subjects {
  return new Map([...chosen].filter(([, {providers}]) => rolesOf(findStep(step)!, providers).includes(role)));
}
