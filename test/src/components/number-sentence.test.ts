import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {element} from "../../../src/components/dom.js";
import {numberSentence} from "../../../src/components/number-sentence.js";
import {installRecorder, markupOf} from "../recorder.js";

const open = () => undefined;
const buttons = (sentence: string, ...texts: readonly string[]) => {
  const markup = markupOf(
    element(
      "p",
      {},
      ...numberSentence(
        sentence,
        texts.map((text) => ({text, open}))
      )
    )
  );
  expect(markup.replaceAll(/<[^>]*>/g, "")).toBe(sentence);
  return [...markup.matchAll(/<button[^>]*>([^<]*)</g)].map(([, text]) => text);
};

describe("numberSentence", () => {
  let remove: () => void;
  beforeAll(() => void (remove = installRecorder()));
  afterAll(() => remove());

  it("makes each number a button where it stands, and changes no letter", () => {
    expect(buttons("Von 65,9 % auf 58,0 % gesunken.", "65,9 %", "58,0 %")).toEqual(["65,9 %", "58,0 %"]);
    expect(buttons("Von 65,9 % auf 58,0 % gesunken.", "58,0 %", "65,9 %")).toEqual(["65,9 %", "58,0 %"]);
  });

  it("takes no part of a longer number or of a date for one", () => {
    expect(buttons("Am 31.12.2024: 12 von 1.212.", "12")).toEqual(["12"]);
    expect(buttons("Am 31.12.2024: 112 Personen.", "12")).toEqual([]);
  });

  it("leaves what it does not say, and what is no number", () => {
    expect(buttons("Es sind 5 %.", "7 %", "unbekannt")).toEqual([]);
  });

  it("keeps brackets and full stops on the line of their number, which may end before and after a button", () => {
    const parts = numberSentence("Es waren mehr (5 %, früher 4 %).", [
      {text: "5 %", open},
      {text: "4 %", open}
    ]);
    const [first, second] = [...markupOf(element("p", {}, ...parts)).matchAll(/<span class="zusammen">(.*?)<\/span>/g)];
    expect([first, second].map((found) => found![1]!.replaceAll(/<[^>]*>/g, ""))).toEqual(["(5 %,", "4 %)."]);
  });

  it("gives numbers that look the same a place each", () => {
    expect(buttons("Von 5 % auf 5 %.", "5 %", "5 %")).toEqual(["5 %", "5 %"]);
  });

  it("keeps a number that two rows share a button, which asks which of them is meant", () => {
    expect(buttons("Beide haben 5 %.", "5 %", "5 %")).toEqual(["5 %"]);
  });
});
