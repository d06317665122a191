import {cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {join, resolve} from "node:path";
import * as fc from "fast-check";
import {afterAll, beforeEach, describe, expect, it} from "vitest";
import {applyProposal} from "../../../data-loaders/proposal/apply-proposal.js";
import type {ProjectCheck} from "../../../data-loaders/proposal/project-checks.js";
import {readProposal} from "../../../data-loaders/proposal/read-proposal.js";
import {run} from "../../../data-loaders/proposal/run.js";
import {indicators} from "../../../indicators/index.js";
import {type Proposal, proposalFormat} from "../../../src/components/proposal-types.js";

const repository = resolve(import.meta.dirname, "../../..");
const project = join(repository, "test/.output/proposal");
const path = "indicators/rechtsstatus/rec-06-einbuergerungsquote.ts";
const indicator = indicators.find(({id}) => id === "REC-06")!;

const variant: Proposal = {
  format: proposalFormat,
  indicator: "REC-06",
  version: indicator.version,
  kind: "variante",
  parameters: {zaehler: "anspruch", nenner: "ab-8"},
  title: "V9: Anspruch ab 8 Jahren",
  usedBy: "Vorschlag",
  reason: "Zähler und Nenner folgen demselben Recht",
  author: "Statistikstelle",
  date: "2026-11-22",
  address: "http://localhost/werkstatt?indikator=REC-06&b.nenner=ab-8"
};
const standard: Proposal = {...variant, kind: "standard", parameters: {zaehler: "alle", nenner: "ab-8"}};
const source = readFileSync(join(repository, path), "utf8");

const passes: ProjectCheck = {name: "Typprüfung", run: () => undefined};
const objects: ProjectCheck = {name: "Tests des Indikators", run: () => "expected 1 to be 2\u001b[31m"};

async function propose(proposal: unknown, checks: readonly ProjectCheck[]): Promise<{code: number; said: string}> {
  const file = join(project, "vorschlag.json");
  writeFileSync(file, typeof proposal === "string" ? proposal : JSON.stringify(proposal));
  let said = "";
  const say = (text: string): void => void (said += `${text}\n`);
  const code = await run([file], project, checks, {print: say, warn: say});
  return {code, said};
}

const now = (): string => readFileSync(join(project, path), "utf8");

beforeEach(() => {
  rmSync(project, {recursive: true, force: true});
  mkdirSync(join(project, "indicators/rechtsstatus"), {recursive: true});
  for (const file of [path, ".prettierrc.json"]) cpSync(join(repository, file), join(project, file));
});
afterAll(() => rmSync(project, {recursive: true, force: true}));

describe("npm run proposal -- FILE", () => {
  it("adds a variant with its argument, raises the version and keeps every other line", async () => {
    const {code, said} = await propose(variant, [passes]);
    expect(said).toContain("Fassung 1.1.0");
    expect(code).toBe(0);
    const [before, after] = [source.split("\n"), now().split("\n")];
    expect(before.filter((line) => !after.includes(line)).map((line) => line.trim())).toEqual([
      'version: "1.0.0",',
      'changes: [{version: "1.0.0", date: "2026-11-22", what: "Erste Fassung nach dem Katalog."}]'
    ]);
    expect(now()).toContain('argument: "Zähler und Nenner folgen demselben Recht."');
    expect(now()).toContain("/werkstatt?indikator=REC-06&b.nenner=ab-8");
  });

  it("makes other initial values the standard definition, which is a new main version", async () => {
    expect((await propose(standard, [passes])).code).toBe(0);
    expect(now()).toMatch(/unbefristet: "[^"]+"\s+\},\s+"ab-8"\s+\)/);
    expect(now()).toContain('version: "2.0.0"');
  });

  it("undoes everything where a check objects, and prints the objection without control characters", async () => {
    const {code, said} = await propose(variant, [passes, objects]);
    expect(code).toBe(1);
    expect(said).toContain("Tests des Indikators nicht bestanden");
    expect(said).toContain("expected 1 to be 2");
    expect(said).not.toContain("\u001b");
    expect(now()).toBe(source);
  });

  it("undoes everything where a check itself breaks", async () => {
    const breaks: ProjectCheck = {
      name: "Typprüfung",
      run: () => {
        throw new Error("no memory");
      }
    };
    await expect(propose(variant, [breaks])).rejects.toThrow("no memory");
    expect(now()).toBe(source);
  });

  it("refuses when the definition has moved on since", async () => {
    const {code, said} = await propose({...variant, version: "0.9.0"}, [passes]);
    expect(code).toBe(1);
    expect(said).toContain("ist weitergegangen");
    expect(now()).toBe(source);
  });
});

describe("readProposal(text, indicators)", () => {
  const problems = (change: object): string => {
    const read = readProposal(JSON.stringify({...variant, ...change}), indicators);
    return (read.problems ?? []).join(" ");
  };

  it("names the nearest indicator, parameter and value", () => {
    expect(problems({indicator: "REC-66"})).toContain("REC-06");
    expect(problems({parameters: {zaehler: "alle", neenner: "ab-8", nenner: "ab-8"}})).toContain("Am nächsten: nenner");
    expect(problems({parameters: {zaehler: "alle", nenner: "ab-88"}})).toContain("ab-8");
  });

  it("refuses what changes nothing", () => {
    expect(problems({parameters: {zaehler: "alle", nenner: "ab-8"}})).toContain("V2: ab 8 Jahren");
    expect(problems({kind: "standard", parameters: {zaehler: "alle", nenner: "alle"}})).toContain("schon die Standard");
  });

  it("takes no field on trust: unknown ones, wrong types, invisible characters, other addresses, names of prototypes", () => {
    expect(problems({befehl: "rm"})).toContain("„befehl“");
    expect(problems({reason: 7})).toContain("muss ein Text sein");
    expect(problems({reason: "a\u202eb"})).toContain("unsichtbare Zeichen");
    expect(problems({reason: "x".repeat(401)})).toContain("zu lang");
    expect(problems({address: "javascript:alert(1)//werkstatt"})).toContain("Adresse der Werkstatt");
    expect(problems({date: "2026-02-30"})).toContain("Tag");
    expect(problems({parameters: {zaehler: "constructor", nenner: "toString"}})).toContain("Den Wert");
  });

  it("answers any text with sentences and never throws", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        const {problems: found} = readProposal(text, indicators) as {problems: readonly string[]};
        expect(found.length).toBeGreaterThan(0);
      })
    );
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(variant)), fc.jsonValue(), (name, value) => {
        const read = readProposal(JSON.stringify({...variant, [name]: value}), indicators);
        for (const problem of read.problems ?? []) expect(problem).toMatch(/[.:]$/);
      })
    );
  });
});

describe("applyProposal(source, path, proposal, indicator)", () => {
  it("lets no text leave its literal, whatever is in it", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({unit: "grapheme", maxLength: 60}), async (text) => {
        const {source: changed} = await applyProposal(
          source,
          join(repository, path),
          {...variant, reason: text},
          indicator
        );
        expect(
          changed!
            .replaceAll("\r", "")
            .split("\n")
            .filter((line) => line.startsWith("export "))
        ).toHaveLength(1);
      }),
      {numRuns: 30}
    );
  });

  it("applies a variant to every definition that is written out, and says of the others that a person must", async () => {
    const files = readdirSync(join(repository, "indicators"), {recursive: true, encoding: "utf8"});
    const outcomes: string[] = [];
    for (const own of indicators.filter(({parameters}) => Object.keys(parameters).length > 0)) {
      const file = files.find((name) => name.split(/[\\/]/).at(-1)!.startsWith(`${own.id.toLowerCase()}-`))!;
      const at = join(repository, "indicators", file);
      const parameters = Object.fromEntries(Object.entries(own.parameters).map(([id, {initial}]) => [id, initial]));
      const proposal = {...variant, indicator: own.id, version: own.version, parameters};
      const {source: changed, problem} = await applyProposal(readFileSync(at, "utf8"), at, proposal, own);
      outcomes.push(`${own.id} ${problem ?? (changed!.includes("V9: Anspruch") ? "applied" : "lost")}`);
    }
    const others = outcomes.filter((outcome) => !outcome.endsWith(" applied"));
    expect(others.map((outcome) => outcome.slice(0, 6))).toEqual(["ARB-09", "QUA-09"]); // definitions that are extended after they are made
    for (const outcome of others) expect(outcome).toContain("Bitte von Hand ändern.");
  });
});
