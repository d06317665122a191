import {describe, expect, it} from "vitest";
import {compareChecksums, formatChecksums, parseChecksums} from "../../../indicators/release/checksums.js";
import {sha256} from "../../../indicators/release/sha256.js";

const sums = new Map([
  ["seiten/index.html", sha256("a")],
  ["bericht/arbeit.pdf", sha256("b")],
  ["Größe ½.txt", sha256("c")]
]);
const file = formatChecksums("2026", sums);

describe("the file of checksums", () => {
  it("is read as it was written", () => {
    expect(parseChecksums(file)).toEqual({edition: "2026", sums});
  });

  it("is not believed with any one byte changed, added or taken away", () => {
    for (let i = 0; i < file.length; ++i) {
      const other = file[i] === "0" ? "1" : "0";
      expect(parseChecksums(file.slice(0, i) + other + file.slice(i + 1)), `byte ${i}`).toBeUndefined();
      expect(parseChecksums(file.slice(0, i) + file.slice(i + 1)), `without byte ${i}`).toBeUndefined();
    }
    for (const other of [`${file}\n`, ` ${file}`, file.replaceAll("\n", "\r\n"), ""]) {
      expect(parseChecksums(other)).toBeUndefined();
    }
  });
});

describe("the comparison with the files of a folder", () => {
  it("names what is changed, missing and too many", () => {
    const found = new Map([...sums, ["neu.txt", sha256("d")], ["bericht/arbeit.pdf", sha256("B")]]);
    found.delete("seiten/index.html");
    expect(compareChecksums(sums, found)).toEqual([
      {path: "bericht/arbeit.pdf", kind: "verändert"},
      {path: "neu.txt", kind: "überzählig"},
      {path: "seiten/index.html", kind: "fehlt"}
    ]);
    expect(compareChecksums(sums, new Map([...sums, ["pruefsummen.txt", sha256(file)]]))).toEqual([]);
  });

  it("says nothing of further files where it cannot know of them", () => {
    expect(compareChecksums(sums, new Map([...sums, ["neu.txt", ""]]), {whole: false})).toEqual([]);
  });
});
