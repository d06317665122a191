import {cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync} from "node:fs";
import {join, resolve} from "node:path";
import {pathToFileURL} from "node:url";
import {afterAll, beforeAll, describe, expect, it, vi} from "vitest";
import type * as Breakdowns from "../../src/components/breakdowns.js";
import type * as DefinitionList from "../../src/components/definition-list.js";
import type * as Sheet from "../../src/components/indicator-sheet.js";
import type * as View from "../../src/components/indicator-view.js";
import {describe as definitionOf, type Indicator} from "../../indicators/definition/index.js";
import {installRecorder, markupOf} from "../src/recorder.js";
import {choicesOneByOne, expectationsOf, valuesOf} from "./expectations.js";
import {syntheticCubes} from "./synthetic.js";

const repository = resolve(import.meta.dirname, "../..");
const folder = join(repository, "test/.output/one-character");
const cubes = syntheticCubes();

/** All that follows from one definition. */
interface Appearance {
  readonly text: string;
  readonly numbers: string;
  readonly variants: string;
  readonly chart: string;
  readonly sheet: string;
  readonly expectations: string;
}

const parts = ["text", "numbers", "variants", "chart", "sheet", "expectations"] as const;

/** Copies definitions and components, with a change in one file, and says how every indicator then appears. */
async function appearances(name: string, change?: Change): Promise<ReadonlyMap<string, Appearance>> {
  const root = join(folder, name);
  mkdirSync(join(root, "src"), {recursive: true});
  cpSync(join(repository, "indicators"), join(root, "indicators"), {recursive: true});
  cpSync(join(repository, "src/components"), join(root, "src/components"), {recursive: true});
  symlinkSync(join(root, "indicators"), join(root, "src/indicators"), "junction");
  if (change !== undefined) {
    const file = join(root, "indicators", change.file);
    const [before, after] = [readFileSync(file, "utf8"), readFileSync(file, "utf8").replace(change.from, change.to)];
    expect(differingCharacters(before, after)).toBe(1);
    writeFileSync(file, after);
  }
  const load = async <T>(path: string) => (await import(pathToFileURL(join(root, path)).href)) as T;
  const {indicators} = await load<{indicators: readonly Indicator[]}>("indicators/index.ts");
  const {breakdownChoices} = await load<typeof Breakdowns>("src/components/breakdowns.ts");
  const {definitionList} = await load<typeof DefinitionList>("src/components/definition-list.ts");
  const {indicatorSheet} = await load<typeof Sheet>("src/components/indicator-sheet.ts");
  const {indicatorView} = await load<typeof View>("src/components/indicator-view.ts");
  const lines = () => Promise.resolve({deliveries: []});
  return new Map(
    indicators.map((indicator) => {
      const breakdown = breakdownChoices(indicator, cubes)[0]!.value;
      const draw = (parameters: Readonly<Record<string, string>>) =>
        markupOf(indicatorView({indicator, parameters, cubes, lines, breakdown}));
      const choices = choicesOneByOne(indicator);
      const values = valuesOf(indicator, cubes, choices);
      const described = choices.map((chosen) => definitionOf(indicator, chosen, cubes));
      return [
        indicator.id,
        {
          text: JSON.stringify([indicator.title, indicator.question, described]),
          numbers: JSON.stringify(values),
          variants: JSON.stringify(
            indicator.variants.map((variant) => [variant, definitionOf(indicator, variant.parameters, cubes)])
          ),
          chart: draw({}),
          sheet: markupOf(definitionList(indicator, {}, cubes)) + markupOf(indicatorSheet(indicator)),
          expectations: JSON.stringify([indicator.id, expectationsOf(indicator), values])
        }
      ];
    })
  );
}

interface Change {
  readonly file: string;
  readonly from: string;
  readonly to: string;
}

/** How many characters must be replaced or put in; both ends are the same otherwise. */
function differingCharacters(a: string, b: string): number {
  let start = 0;
  while (start < a.length && a[start] === b[start]) ++start;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) ++end;
  return Math.max(a.length, b.length) - start - end;
}

/** Which parts of which indicators differ. */
function differences(a: ReadonlyMap<string, Appearance>, b: ReadonlyMap<string, Appearance>) {
  expect([...b.keys()]).toEqual([...a.keys()]);
  return Object.fromEntries(
    [...a].flatMap(([id, own]) => {
      const changed = parts.filter((part) => own[part] !== b.get(id)![part]);
      return changed.length === 0 ? [] : [[id, changed]];
    })
  );
}

describe("one character in one indicator’s file", () => {
  let removeRecorder: () => void;
  let before: ReadonlyMap<string, Appearance>;

  beforeAll(async () => {
    rmSync(folder, {recursive: true, force: true});
    removeRecorder = installRecorder();
    // Views announce what they show a moment later, when there is no document any more.
    vi.useFakeTimers({toFake: ["setTimeout", "clearTimeout"]});
    before = await appearances("before");
  });
  afterAll(() => {
    vi.useRealTimers();
    removeRecorder();
    rmSync(folder, {recursive: true, force: true});
  });

  it("draws every indicator of the catalogue", () => {
    expect(before.size).toBeGreaterThanOrEqual(60);
    for (const [id, {chart, sheet}] of before) {
      expect(chart, id).toMatch(/<svg|<p class="wirkung"/);
      expect(sheet, id).toContain("Was die Zahl nicht sagt");
    }
  });

  it("changes text, number, variants, chart, Kennblatt and expectations of that indicator, and nothing else: a bound of an age band", async () => {
    const after = await appearances("bound", {
      file: "arbeit/arb-01-beschaeftigungsquote.ts",
      from: `"15-64": {from: 15, to: 64}`,
      to: `"15-64": {from: 16, to: 64}`
    });
    expect(differences(before, after)).toEqual({"ARB-01": parts});
    expect(before.get("ARB-01")!.sheet).toContain("15 bis 64 Jahre");
    expect(after.get("ARB-01")!.sheet).toContain("16 bis 64 Jahre");
  });

  it("changes the words of that indicator but no number: a letter of the title; others change only where they name it", async () => {
    const after = await appearances("title", {
      file: "rechtsstatus/rec-06-einbuergerungsquote.ts",
      from: `title: "Einbürgerungsquote"`,
      to: `title: "Einbürgerungsquoten"`
    });
    const {"REC-06": own, ...others} = differences(before, after);
    expect(own).toEqual(["text", "chart", "sheet"]);
    for (const [id, changed] of Object.entries(others)) {
      expect(changed, id).toEqual(["sheet"]);
      expect(after.get(id)!.sheet.replace("REC-06 Einbürgerungsquoten", "REC-06 Einbürgerungsquote")).toBe(
        before.get(id)!.sheet
      );
    }
  });

  it("reaches what is made of that indicator, and nothing else: a bound of a rate that goes into an index", async () => {
    const after = await appearances("input", {
      file: "soziale-sicherung/soz-01-sgb-2-quote.ts",
      from: `alter === "65" ? 64 : 65`,
      to: `alter === "65" ? 64 : 66`
    });
    const {"SOZ-01": own, "QUA-07": index, ...others} = differences(before, after);
    expect(own).toEqual(parts);
    expect(index).toContain("text");
    expect(others).toEqual({});
  });
});
