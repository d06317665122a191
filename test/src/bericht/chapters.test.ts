import {existsSync, readFileSync} from "node:fs";
import {describe, expect, it} from "vitest";
import {sampleText} from "../../../data-loaders/report/lint-text/sample-text.js";
import {variantClaims} from "../../../indicators/claims/index.js";
import {budgets, wordsOf} from "../../../indicators/language/index.js";
import {indicators} from "../../../indicators/index.js";
import {befunde, summaryContent, titleClaim} from "../../../src/bericht/befunde.js";
import {claimLine} from "../../../src/bericht/claim-line.js";
import {expandDefinition} from "../../../src/bericht/definition-words.js";
import {chapterContents} from "../../../src/bericht/aussagen/index.js";
import {populationOf, reportIndicators, reportUses} from "../../../src/bericht/report-uses.js";
import {anhang, findPage, kapitel, placeOf, seiten} from "../../../src/bericht/kapitel.js";

describe.each(Object.entries(chapterContents))("the chapter %s", (name, {claims, sections}) => {
  const page = readFileSync(`src/bericht/${name}.md`, "utf8");
  const named = [...page.matchAll(/\$\{(?:aussage|titel)\("([^"]+)"\)\}/g)].map((match) => match[1]!);

  it("uses every claim of its module, and only these", () => {
    const ids = claims.map(({id}) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const drawn = sections.map(({indicator}) => `${indicator.id.toLowerCase()}-lesebeispiel`);
    expect([...new Set([...named, ...drawn])].sort()).toEqual([...ids].sort());
  });

  it("gives each section title, chart and source, in the order of its module", () => {
    const ids = sections.map(({indicator}) => indicator.id);
    const cells = (call: string) =>
      [...page.matchAll(new RegExp(`display\\(${call}\\("([^"]+)"\\)\\)`, "g"))].map((match) => match[1]!);
    expect([...page.matchAll(/^## ([A-Z]{3}-\d{2}):/gm)].map((match) => match[1]!)).toEqual(ids);
    expect(cells("bild")).toEqual(ids);
    expect(cells("quelle")).toEqual(ids);
  });

  it("opens with three to five key findings, each of which is a claim", () => {
    const opener = /## Das Wichtigste in Kürze\n\n((?:- .*\n)+)/.exec(page)![1]!.trim().split("\n");
    expect(opener.length).toBeGreaterThanOrEqual(3);
    expect(opener.length).toBeLessThanOrEqual(5);
    for (const item of opener) expect(item.replace(/\$\{aussage\("[^"]+"\)\}/g, "").trim()).toBe("-");
  });

  it("has at most four series per chart and a title of at most twelve words", () => {
    for (const {indicator, series} of sections) {
      expect(series.length).toBeLessThanOrEqual(4);
      const title = claims.find(({id}) => id === `${indicator.id.toLowerCase()}-titel`)!;
      expect(wordsOf(sampleText(title)).length, title.id).toBeLessThanOrEqual(budgets.titel!.words![1]);
    }
  });

  it("holds its claims against the variants of their indicators, without changing whom they are about", () => {
    for (const claim of claims) {
      for (const {claim: varied} of variantClaims(claim)) {
        for (const [key, {parameters = {}}] of Object.entries(claim.uses)) {
          expect(varied.uses[key]!.parameters, claim.id).toMatchObject(parameters);
        }
      }
    }
  });
});

describe.each(Object.entries(chapterContents))("the catalogue in the chapter %s", (name, {sections}) => {
  const page = readFileSync(`src/bericht/${name}.md`, "utf8");
  const [, missing = ""] = page.split("## Was in diesem Kapitel fehlt");
  const theme = sections[0]!.indicator.theme;

  it.each(indicators.filter((one) => one.theme === theme).map(({id}) => id))(
    "has a section of %s or says why not",
    (id) => {
      const written = sections.some(({indicator}) => indicator.id === id);
      expect(written || missing.includes(`Indikator ${id}`), id).toBe(true);
    }
  );
});

describe("the summary", () => {
  it("takes findings from every chapter, each the claims of one section under its title", () => {
    expect(Object.keys(befunde).sort()).toEqual(Object.keys(chapterContents).sort());
    for (const [chapter, found] of Object.entries(befunde)) {
      for (const {indicator, claims} of found) {
        expect(chapterContents[chapter]!.sections.map((section) => section.indicator.id)).toContain(indicator);
        for (const id of claims) expect(id.startsWith(`${indicator.toLowerCase()}-`), id).toBe(true);
      }
    }
  });

  it("fits four pages: at most thirty findings of at most sixty words", () => {
    const found = Object.values(befunde).flat();
    expect(found.length).toBeLessThanOrEqual(30);
    const texts = new Map(summaryContent().claims.map((claim) => [claim.id, sampleText(claim)]));
    for (const one of found) {
      const words = [titleClaim(one), ...one.claims].flatMap((id) => wordsOf(texts.get(id)!));
      expect(words.length, one.indicator).toBeLessThanOrEqual(60);
    }
  });
});

describe("the series of the report", () => {
  it("come chapter by chapter, each once, with whom they count", () => {
    const uses = reportUses();
    expect([...new Set(uses.map(({chapter}) => chapter.id))]).toEqual(kapitel.map(({id}) => id));
    expect(reportIndicators().length).toBe(new Set(uses.map(({use}) => use.indicator.id)).size);
    const ofPupils = uses.find(({use}) => use.indicator.id === "BIL-06")!;
    expect(populationOf(ofPupils.use)).toBe("D6");
  });
});

describe("the place of a claim", () => {
  it("is the first line of the page that names it", () => {
    const page = '# T\n\n- ${aussage("a-b")}\n\n## X: ${titel("a")}\n';
    expect(claimLine(page, "a-b")).toBe(3);
    expect(claimLine(page, "a")).toBe(5);
    expect(claimLine(page, "c")).toBeUndefined();
  });
});

describe("the pages of the report", () => {
  it("exist where they are linked, each under one id", () => {
    for (const {page} of seiten) if (page !== undefined) expect(existsSync(`src${page}.md`), page).toBe(true);
    expect(new Set(seiten.map(({id}) => id)).size).toBe(seiten.length);
  });

  it("have a chapter for every module of claims, and no written chapter without one", () => {
    const written = kapitel.filter(({page}) => page !== undefined).map(({id}) => id);
    expect(written.sort()).toEqual(Object.keys(chapterContents).sort());
  });

  it("say where they stand", () => {
    expect(kapitel.map(({id}) => placeOf(id))[1]).toBe(`Kapitel 2 von ${kapitel.length}`);
    expect(placeOf(anhang[0]!.id)).toBe("Anhang A");
    expect(placeOf("zusammenfassung")).toBe("Zentrale Ergebnisse");
  });

  it("are known by id only", () => {
    expect(() => findPage("sport")).toThrow("unknown page of the report: sport");
  });
});

describe("words of the definition in running text", () => {
  it("come from the indicator", () => {
    expect(expandDefinition('wahl("ARB-01", "alter")')).toBe("15 bis 64 Jahre");
    expect(expandDefinition('stichtag("ARB-02")')).toBe("30. Juni");
    expect(expandDefinition("sonst()")).toBeUndefined();
    expect(() => expandDefinition('wahl("ARB-01", "farbe")')).toThrow("unknown parameter of ARB-01: farbe");
  });
});
