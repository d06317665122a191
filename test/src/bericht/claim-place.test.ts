import {describe, expect, it} from "vitest";
import {summaryContent} from "../../../src/bericht/befunde.js";
import {claimPlace} from "../../../src/bericht/claim-place.js";
import {writtenPages} from "../../../src/bericht/subjects.js";

const pages = writtenPages();
const page = (id: string) => pages.find((one) => one.id === id)!;
const lineOf = (id: string, text: string) =>
  page(id)
    .markdown.split("\n")
    .findIndex((line) => line.includes(text)) + 1;

describe("the place of a claim", () => {
  it("is its line in the chapter that makes it", () => {
    const line = lineOf("arbeit", 'aussage("arb-01-anstieg")');
    expect(claimPlace(page("arbeit"), "arb-01-anstieg", pages)).toEqual({
      file: "src/bericht/arbeit.md",
      line,
      words: `Zeile ${line}`
    });
  });

  it("of a reading example is the line of its figure", () => {
    const line = lineOf("arbeit", 'bild("ARB-02")');
    expect(claimPlace(page("arbeit"), "arb-02-lesebeispiel", pages)).toEqual({
      file: "src/bericht/arbeit.md",
      line,
      words: `Zeile ${line}, in der Abbildung`
    });
  });

  it("of a finding of the summary is chapter and line that it is taken from", () => {
    const line = lineOf("arbeit", 'aussage("arb-01-anstieg")');
    expect(claimPlace(page("zusammenfassung"), "arb-01-anstieg", pages)).toEqual({
      file: "src/bericht/arbeit.md",
      line,
      words: `aus Kapitel „Arbeit und Wirtschaft“, Zeile ${line}`
    });
  });

  it("has a line for every claim of the report, of the summary too", () => {
    const unplaced = pages.flatMap((one) =>
      one.content.claims
        .filter(({id}) => claimPlace(one, id, pages).line === undefined)
        .map(({id}) => `${one.id} ${id}`)
    );
    expect(unplaced).toEqual([]);
    expect(summaryContent().claims.length).toBeGreaterThan(40);
  });
});
