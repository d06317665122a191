import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {type Decision, decisionHint, openQuestions} from "../../../src/components/decision-list.js";
import {installRecorder, markupOf} from "../recorder.js";

const question = (id: string, indicator: string, state: string): Decision => ({
  id,
  question: "Zählen wir im Nenner alle?",
  indicators: [indicator],
  version: "1.0.0",
  state,
  date: "2026-11-22",
  by: "Statistikstelle",
  sections: []
});

describe("openQuestions", () => {
  let remove: () => void;
  beforeAll(() => void (remove = installRecorder()));
  afterAll(() => remove());

  it("shows of a notebook’s indicators the questions that are not decided, and nothing where there is none", () => {
    const decisions = [
      question("a", "REC-06", "offen"),
      question("b", "REC-06", "entschieden"),
      question("c", "ARB-01", "in Beratung")
    ];
    const shown = markupOf(openQuestions([{id: "REC-06"}, {id: "REC-01"}], decisions));
    expect(shown.match(/<details/g)).toHaveLength(1);
    expect(shown).toContain("frage-a");
    expect(markupOf(openQuestions([{id: "REC-02"}], decisions))).toBe("<div></div>");
  });

  it("decisionHint leads to the questions that wait for a decision, and counts no others", () => {
    const one = [question("a", "REC-06", "offen"), question("b", "REC-06", "entschieden")];
    expect(markupOf(decisionHint(one, "#fragen"))).toContain('<a href="#fragen">Eine Frage der Methode ist dazu offen');
    const two = [...one, question("c", "REC-06", "in Beratung")];
    expect(markupOf(decisionHint(two, "#fragen"))).toContain("2 Fragen der Methode sind dazu offen");
    expect(markupOf(decisionHint([question("b", "REC-06", "entschieden")], "#fragen"))).toBe("<div></div>");
  });
});
