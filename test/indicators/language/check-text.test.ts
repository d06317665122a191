import {readFileSync} from "node:fs";
import {describe, expect, it} from "vitest";
import {type BlockKind, checkText, type CheckOptions, parseTerms} from "../../../indicators/language/index.js";
import {planted} from "./planted.js";

const terms = parseTerms(readFileSync("docs/sprache/begriffe.md", "utf8"));
const options: CheckOptions = {terms, expand: () => undefined, countedBy: () => ["D1", "insgesamt"]};

/** A section that keeps every rule, so that what is found comes from the planted sentence. */
const good: Readonly<Record<string, string>> = {
  Kernaussage: "Mehr Menschen haben Arbeit.",
  Einordnung: `Der Abstand ist kleiner, das Verhältnis auch. ${"Die Menschen arbeiten hier und dort in vielen Berufen. ".repeat(9)}`,
  "Was die Zahl nicht sagt": "Die Zahl sagt nichts über den Lohn.",
  "Methodische Hinweise": "Die Stadt zählt am Wohnort und lässt andere Orte aus. ".repeat(5)
};

const headings: Readonly<Partial<Record<BlockKind, string>>> = {
  kernaussage: "Kernaussage",
  einordnung: "Einordnung",
  grenzen: "Was die Zahl nicht sagt",
  methodik: "Methodische Hinweise",
  handlungsbezug: "Handlungsbezug"
};

function section(replace: Readonly<Record<string, string>> = {}): string {
  const blocks = Object.entries({...good, ...replace}).map(([heading, text]) => `### ${heading}\n\n${text}\n`);
  return `---\ntitle: Test\n---\n\n# Test\n\n## ARB-01: Mehr Menschen haben Arbeit\n\n${blocks.join("\n")}`;
}

describe("the language check", () => {
  it("has forty planted sentences", () => {
    expect(planted).toHaveLength(40);
  });

  it("finds nothing in a section that keeps the rules", () => {
    expect(checkText(section(), options)).toEqual([]);
  });

  it.each(planted)("catches by the rule $rule: $text", ({rule, text, block = "einordnung"}) => {
    const heading = headings[block]!;
    const own = rule === "umfang" || block === "kernaussage" || block === "grenzen" || block === "handlungsbezug";
    const markdown = section({[heading]: own ? text : `${text} ${good[heading]}`});
    const found = checkText(markdown, options);
    expect([...new Set(found.map((finding) => finding.rule))]).toEqual([rule]);
    const first = found[0]!;
    const lines = markdown.split("\n");
    expect(lines[first.line - 1]).toContain(text.slice(0, 20));
    expect(first.column).toBeGreaterThan(0);
    expect(first.proposal).not.toBe("");
  });

  it("excepts years, paragraphs of law, pages, ids of indicators and what an expression writes", () => {
    const text =
      "Nach § 4 Absatz 2 und Seite 12 gilt seit 2022 für ARB-01 der Wert ${zahl}. Siehe Art. 116 des Grundgesetzes.";
    const found = checkText(section({"Was die Zahl nicht sagt": text}), {...options, expand: () => "12,4 Prozent"});
    expect(found).toEqual([]);
  });

  it("counts the words that a claim writes, and places what it finds at the expression", () => {
    const title = '## ARB-01: ${aussage("lang")}';
    const markdown = section().replace("## ARB-01: Mehr Menschen haben Arbeit", title);
    const expand = () => "Ein Titel mit sehr vielen kurzen Wörtern ist für alle hier viel zu lang";
    const found = checkText(markdown, {...options, expand});
    expect(found).toMatchObject([{rule: "umfang", line: 7, column: 12}]);
  });

  it("takes what the authors decide for a reason of theirs, and what they count for a cause", () => {
    const own = section({Einordnung: `Wir nennen deshalb keine Veränderung. ${good["Einordnung"]}`});
    expect(checkText(own, options)).toEqual([]);
    const caused = section({Einordnung: `Die Quote ist deshalb klein. ${good["Einordnung"]}`});
    expect(checkText(caused, options).map(({rule}) => rule)).toEqual(["ursache"]);
  });

  it("reads no cause into what an office does of its own accord", () => {
    const text = `Abmeldungen von Amts wegen zählen mit. ${good["Einordnung"]}`;
    expect(checkText(section({Einordnung: text}), options)).toEqual([]);
  });

  it("knows an Asylantrag from a term that devalues people", () => {
    expect(checkText(section({"Was die Zahl nicht sagt": "Den Asylantrag prüft das Bundesamt."}), options)).toEqual([]);
    const found = checkText(section({"Was die Zahl nicht sagt": "Asylanten prüft das Bundesamt."}), options);
    expect(found.map(({rule}) => rule)).toEqual(["begriff"]);
  });

  it("does not read cells, code, markup or links", () => {
    const markdown = '# T\n\n```ts\nconst x = 12;\n```\n\n<p data-x="47">`AZR 5` und [hier](/daten/12) mehr.</p>\n';
    expect(checkText(markdown, options)).toEqual([]);
  });

  it("misses no block of a section, and wants gap with ratio", () => {
    const without = section().replace(/### Was die Zahl nicht sagt[\s\S]*?(?=###)/, "");
    expect(checkText(without, options)).toMatchObject([
      {rule: "vollstaendig", message: expect.stringContaining("Was die Zahl nicht sagt")}
    ]);
    const gap = section({Einordnung: good["Einordnung"]!.replace(", das Verhältnis auch", "")});
    expect(checkText(gap, options).map(({rule}) => rule)).toContain("abstand");
  });

  it("explains an abbreviation once for the whole page", () => {
    const text = "Das Ausländerzentralregister (AZR) zählt täglich, und das AZR kennt alle.";
    expect(checkText(section({"Was die Zahl nicht sagt": text}), options)).toEqual([]);
  });
});

describe("the list of terms", () => {
  it("is a table that people edit, every row with alternative and reason", () => {
    expect(terms.length).toBeGreaterThan(40);
    for (const {alternative, reason} of terms)
      expect([alternative, reason].every((cell) => cell.length > 3)).toBe(true);
  });

  it("takes a star for any ending and knows no word within another", () => {
    const [term] = parseTerms(
      "| Begriff | stattdessen | Begründung |\n| --- | --- | --- |\n| Fremde* | x y z | weil so |"
    );
    expect("Die Fremden kamen".match(term!.pattern)).toEqual(["Fremden"]);
    expect("Befremdenes".match(term!.pattern)).toBeNull();
  });

  it("refuses a row with a missing cell, with its line", () => {
    expect(() => parseTerms("| a | b |")).toThrow("not a row of three cells in line: 1");
  });
});
