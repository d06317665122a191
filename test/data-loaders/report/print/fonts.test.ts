import {readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {describe, expect, it} from "vitest";
import {printFonts} from "../../../../data-loaders/report/print/fonts.js";
import {displayValue} from "../../../../indicators/definition/display.js";
import {signCode, signs} from "../../../../indicators/vocabulary/signs.js";
import {fontCharacters} from "./font-characters.js";

const spaces = /\s/g;

/** The characters of each printed face, such as “source-serif-4 400-italic”: of its files for all alphabets together. */
const faces = new Map<string, ReadonlySet<number>>();
for (const [path, {content}] of printFonts("").files) {
  const [, family, weight, style] = /(source-\w+-\d)-[a-z-]+-(\d+)-(\w+)\.woff2$/.exec(path)!;
  const name = `${family} ${weight} ${style}`;
  faces.set(name, new Set([...(faces.get(name) ?? []), ...fontCharacters(content as Uint8Array)]));
}

/** Characters of a text that some face lacks, with the face. */
function lacking(text: string): readonly string[] {
  const characters = new Set(text.replaceAll(spaces, ""));
  return [...faces].flatMap(([face, own]) =>
    [...characters].filter((one) => !own.has(one.codePointAt(0)!)).map((one) => `${one} in ${face}`)
  );
}

describe("fonts of the printed report", () => {
  it("tell what they have letters for", () => {
    expect([...faces.keys()].sort()).toEqual([
      "source-sans-3 400 italic",
      "source-sans-3 400 normal",
      "source-sans-3 600 italic",
      "source-sans-3 600 normal",
      "source-serif-4 400 italic",
      "source-serif-4 400 normal",
      "source-serif-4 600 normal"
    ]);
    expect(lacking("Aäß„“–−•…§ğŁ")).toEqual([]);
    expect(lacking("‰")).toHaveLength(faces.size);
  });

  it("have every sign that stands for a missing value, and its words", () => {
    expect(lacking(signs.map(({symbol, label}) => symbol + label).join(""))).toEqual([]);
  });

  it("have everything that a value is printed with", () => {
    const units = ["Prozent", "Promille", "Prozentpunkte", "Index", "Jahre", "Personen"];
    const measures = ["share", "ratio", "rate", "difference", "count", "median"] as const;
    const texts = units.flatMap((unit) =>
      measures.map((id) =>
        displayValue({
          value: -1234.5,
          zeichen: signCode("wert"),
          cases: 5000,
          measure: {id, factor: 1},
          unit,
          delivered: 1
        })
      )
    );
    expect(texts).toContain("−1.234,5\u00a0je\u00a01.000");
    expect(lacking(texts.join(""))).toEqual([]);
  });

  it("have every letter of the text of the chapters", () => {
    const folder = "src/bericht";
    const chapters = readdirSync(folder).filter((file) => file.endsWith(".md"));
    const text = chapters.map((file) => readFileSync(join(folder, file), "utf8")).join("");
    expect(lacking(text)).toEqual([]);
  });
});
