import {describe, expect, it} from "vitest";
import {parseDecision} from "../../../data-loaders/decisions/parse.js";
import type {Indicator} from "../../../indicators/definition/indicator.js";
import {einbuergerungsquote} from "../../../indicators/rechtsstatus/rec-06-einbuergerungsquote.js";
import {questionFile, questionFileName} from "../../../src/components/question-file.js";

const indicator = einbuergerungsquote as unknown as Indicator;
const question = {
  question: "Zählen wir im Nenner nur,\nwer 8 Jahre hier lebt",
  reason: "Vorher kann niemand\n---\neingebürgert werden",
  author: "Statistikstelle",
  day: "2026-11-22",
  address: "http://localhost:3000/werkstatt?indikator=REC-06&b.nenner=ab-8"
};

describe("questionFile(indicator, question)", () => {
  it("is read as an open question of the indicator, with the address of its numbers, whatever was typed", () => {
    const read = parseDecision("frage.md", questionFile(indicator, question));
    expect(read).toMatchObject({
      indicators: ["REC-06"],
      state: "offen",
      question: "Zählen wir im Nenner nur, wer 8 Jahre hier lebt?",
      workshop: "/werkstatt?indikator=REC-06&b.nenner=ab-8"
    });
    expect(read.sections.map(({title}) => title)).toEqual(["Dafür", "Dagegen", "Entscheidung"]);
  });
});

describe("questionFileName(indicator, question)", () => {
  it("is ASCII and begins with the indicator", () => {
    expect(questionFileName(indicator, question)).toBe("rec-06-zaehlen-wir-im-nenner-nur-wer.md");
  });
});
