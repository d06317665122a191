import {mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterEach, beforeEach, describe, expect, it} from "vitest";
import {loadDecisions} from "../../data-loaders/decisions/load.js";
import {parseDecision} from "../../data-loaders/decisions/parse.js";
import {decisionsAbout} from "../../src/components/decision-list.js";

const head = (changes: Record<string, string | undefined> = {}): string => {
  const entries = {
    indikator: "REC-06",
    fassung: "1.0.0",
    stand: "offen",
    datum: "2026-11-22",
    von: "Statistikstelle",
    ...changes
  };
  const lines = Object.entries(entries).flatMap(([name, value]) => (value === undefined ? [] : [`${name}: ${value}`]));
  return `---\n${lines.join("\n")}\n---\n`;
};

describe("parseDecision", () => {
  it("reads header, question, arguments that go over several lines, and paragraphs", () => {
    const text = `${head({werkstatt: "/werkstatt?a=b"})}\n# Wer zählt?\n\n## Dafür\n\n- erstens\n  und weiter\n- zweitens\n\n## Entscheidung\n\nNoch\nkeine.\n`;
    expect(parseDecision("docs/frage.md", text.replaceAll("\n", "\r\n"))).toEqual({
      id: "frage",
      question: "Wer zählt?",
      indicators: ["REC-06"],
      version: "1.0.0",
      state: "offen",
      date: "2026-11-22",
      by: "Statistikstelle",
      workshop: "/werkstatt?a=b",
      sections: [
        {title: "Dafür", paragraphs: [], items: ["erstens und weiter", "zweitens"]},
        {title: "Entscheidung", paragraphs: ["Noch keine."], items: []}
      ]
    });
  });

  it.each([
    ["# Frage", "beginnt nicht mit einem Kopf"],
    [`${head({von: undefined})}# Frage`, "fehlt „von:“"],
    [`${head({stand: "erledigt"})}# Frage`, "Den Stand „erledigt“ gibt es nicht"],
    [`${head({datum: "22.11.2026"})}# Frage`, "nicht als JJJJ-MM-TT"],
    [head(), "fehlt die Frage"]
  ])("refuses a broken file with a German sentence", (text, message) => {
    expect(() => parseDecision("frage.md", text)).toThrow(message);
  });
});

describe("loadDecisions", () => {
  let folder: string;
  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), "decisions-"))));
  afterEach(() => rmSync(folder, {recursive: true}));

  it("keeps a question attached to an indicator that was renumbered, under the number that it has today", () => {
    writeFileSync(join(folder, "alt.md"), `${head({indikator: "REC-06, BEV-03"})}# Frage?`);
    const read = loadDecisions(folder, [{id: "REC-16", formerIds: ["REC-06"]}, {id: "BEV-03"}]);
    expect(read.map(({indicators}) => indicators)).toEqual([["REC-16", "BEV-03"]]);
    expect(decisionsAbout("REC-16", read)).toHaveLength(1);
  });

  it("refuses a question that would lose one of its indicators, and says what to do", () => {
    writeFileSync(join(folder, "verwaist.md"), `${head({indikator: "REC-06, REC-99"})}# Frage?`);
    expect(() => loadDecisions(folder)).toThrow(
      /verwaist\.md: Den Indikator REC-99 gibt es nicht\. .*formerIds in seine Definition/
    );
  });

  it("reads every question of the project, the open ones first", () => {
    const decisions = loadDecisions();
    expect(decisions.length).toBeGreaterThanOrEqual(6);
    expect(decisions[0]!.state).toBe("offen");
    for (const {question, sections} of decisions) {
      expect(question.endsWith("?")).toBe(true);
      expect(sections.at(-1)!.title).toBe("Entscheidung");
    }
  });
});
