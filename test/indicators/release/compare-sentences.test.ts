import {array, assert, constantFrom, property} from "fast-check";
import {describe, expect, it} from "vitest";
import {compareSentences, unshared} from "../../../indicators/release/compare-sentences.js";
import type {ChapterRecord, EditionRecord} from "../../../indicators/release/edition-record.js";

function edition(...chapters: readonly ChapterRecord[]): EditionRecord {
  return {format: 1, edition: "2026", definitions: [], series: [], cubes: [], chapters};
}

function chapter(id: string, ...texts: readonly string[]): ChapterRecord {
  return {id, name: id.toUpperCase(), sentences: texts.map((text, i) => ({line: i + 1, text})), claims: []};
}

describe("the comparison of sentences", () => {
  it("pairs what a sentence was with what it is now, and leaves the others alone", () => {
    const changes = compareSentences(
      edition(chapter("a", "Eins.", "Es waren 5.", "Drei.")),
      edition(chapter("a", "Eins.", "Es waren 6.", "Drei."))
    );
    expect(changes).toEqual([{chapter: "a", name: "A", line: 2, from: "Es waren 5.", to: "Es waren 6."}]);
  });

  it("tells a new sentence from one that is gone", () => {
    const changes = compareSentences(edition(chapter("a", "Eins.", "Zwei.")), edition(chapter("a", "Neu.", "Eins.")));
    expect(changes).toEqual([
      {chapter: "a", name: "A", line: 1, to: "Neu."},
      {chapter: "a", name: "A", from: "Zwei."}
    ]);
  });

  it("lists every sentence of a chapter that is new or gone", () => {
    expect(compareSentences(edition(chapter("a", "Eins.")), edition(chapter("b", "Zwei.")))).toEqual([
      {chapter: "b", name: "B", line: 1, to: "Zwei."},
      {chapter: "a", name: "A", from: "Eins."}
    ]);
  });

  it("counts what the page draws itself, such as a reading example", () => {
    const drawn = (text: string): ChapterRecord => ({
      ...chapter("a", "Eins."),
      claims: [{id: "x-lesebeispiel", state: "gilt", text, values: []}]
    });
    expect(compareSentences(edition(drawn("Von 100 waren es 5.")), edition(drawn("Von 100 waren es 6.")))).toEqual([
      {chapter: "a", name: "A", from: "Von 100 waren es 5.", to: "Von 100 waren es 6."}
    ]);
  });

  it("turns the first list into the second, with as few steps as there can be", () => {
    const word = constantFrom("a", "b", "c");
    assert(
      property(array(word, {maxLength: 8}), array(word, {maxLength: 8}), (a, b) => {
        const pairs = unshared(a, b);
        const gone = new Set(pairs.map(([from]) => from));
        const added = new Set(pairs.map(([, to]) => to));
        expect(a.filter((_, i) => !gone.has(i))).toEqual(b.filter((_, j) => !added.has(j)));
      })
    );
  });
});
