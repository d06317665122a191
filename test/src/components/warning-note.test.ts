import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {warningNote} from "../../../src/components/warning-note.js";
import {installRecorder, markupOf} from "../recorder.js";

describe("warningNote", () => {
  let remove: () => void;
  beforeAll(() => void (remove = installRecorder()));
  afterAll(() => remove());

  it("puts all warnings into one box, each once, and is nothing where there is none", () => {
    const note = warningNote([{message: "Zwei Quellen."}, {message: "Zwei Definitionen."}, {message: "Zwei Quellen."}]);
    expect(markupOf(note!)).toBe('<p class="wirkung warnung">Zwei Quellen. Zwei Definitionen.</p>');
    expect(warningNote([])).toBeUndefined();
  });
});
