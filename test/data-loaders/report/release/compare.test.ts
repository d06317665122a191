import {mkdirSync, mkdtempSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {beschaeftigungsquote} from "../../../../indicators/arbeit/arb-01-beschaeftigungsquote.js";
import {minijobs} from "../../../../indicators/arbeit/arb-02-minijobs.js";
import type {Indicator} from "../../../../indicators/definition/index.js";
import {compareEditions, type EditionChanges} from "../../../../indicators/release/compare-editions.js";
import {kinderSgb2} from "../../../../indicators/soziale-sicherung/soz-03-kinder-sgb-2.js";
import {mindestsicherungsquote} from "../../../../indicators/soziale-sicherung/soz-09-mindestsicherungsquote.js";
import {checkChapters} from "../../../../data-loaders/report/release/check-claims.js";
import {writeData} from "../../../../data-loaders/report/release/edition-data.js";
import {recordEdition} from "../../../../data-loaders/report/release/record.js";
import {runCompare} from "../../../../data-loaders/report/release/run-compare.js";
import {readRecord} from "../../../../data-loaders/editions/editions.js";
import {deliver, deliverWithoutRise} from "./changed-delivery.js";
import {employmentChapter, employmentCubes, writeEmploymentSamples} from "./chapter.js";

const folder = mkdtempSync(join(tmpdir(), "ausgaben-"));
const asIndicator = (indicator: unknown): Indicator => indicator as Indicator;
const reason = "Der Titel sagt jetzt, wer gezählt wird.";

/** The definition of the minor jobs as the second edition has it. */
const renamed: Indicator = {
  ...asIndicator(minijobs),
  title: "Minijobs am Wohnort",
  version: "1.1.0",
  changes: [...minijobs.changes, {version: "1.1.0", date: "2027-02-01", what: reason}]
};

const definitions = {
  "2024": [beschaeftigungsquote, minijobs, mindestsicherungsquote].map(asIndicator),
  "2026": [beschaeftigungsquote, renamed, kinderSgb2].map(asIndicator)
};

let changes: EditionChanges;

/** The same with plain spaces. */
function plain<T>(value: T): T {
  return JSON.parse(JSON.stringify(value).replace(/[\u00a0\u202f]/g, " ")) as T;
}

beforeAll(async () => {
  const samples = join(folder, "samples");
  await writeEmploymentSamples(samples);
  deliver(samples, join(folder, "lieferungen-2024"));
  deliverWithoutRise(samples, join(folder, "lieferungen-2026"));
  for (const edition of ["2024", "2026"] as const) {
    const cubes = employmentCubes(samples, join(folder, `lieferungen-${edition}`));
    const checked = checkChapters([employmentChapter()], cubes);
    const record = recordEdition(edition, checked, cubes, definitions[edition]);
    mkdirSync(join(folder, edition));
    const environment = {
      edition,
      probe: false,
      commit: "c",
      stand: "2026-11-29",
      node: "v20",
      browser: "Chromium 1",
      pakete: "p"
    };
    writeData(join(folder, edition), {
      record,
      last: undefined,
      environment,
      approvals: [],
      deliveries: {},
      contracts: []
    });
  }
  const [before, after] = ["2024", "2026"].map((edition) => readRecord(join(folder, edition)));
  changes = compareEditions(before!, after!, {"SOZ-09": "SOZ-01 sagt mehr."});
});
afterAll(() => rmSync(folder, {recursive: true}));

describe("a second edition from changed deliveries and definitions", () => {
  it("has exactly the planted differences of the catalogue", () => {
    expect(changes.catalogue).toEqual({
      added: [{id: "SOZ-03", title: kinderSgb2.title, version: "1.0.0", why: kinderSgb2.changes[0]!.what}],
      changed: [
        {
          id: "ARB-02",
          title: "Minijobs am Wohnort",
          before: "1.0.0",
          version: "1.1.0",
          why: reason,
          differences: [{label: "Titel", from: minijobs.title, to: "Minijobs am Wohnort"}]
        }
      ],
      dropped: [{id: "SOZ-09", title: mindestsicherungsquote.title, version: "1.0.0", why: "SOZ-01 sagt mehr."}]
    });
  });

  it("has exactly the planted revision among the values, and says what rests on it", () => {
    expect(changes.values.map(plain)).toEqual([
      {
        indicator: "ARB-01",
        title: beschaeftigungsquote.title,
        choices: "",
        words: expect.stringContaining("30.06.2022"),
        from: "46,4 %",
        to: "26,2 %",
        cause: "Revision",
        weight: "schwer",
        claims: ["titel", "anstieg", "doppelt", "abstand", "verhaeltnis"].map((name) => `arbeit/arb-01-${name}`)
      }
    ]);
  });

  it("has exactly the sentences that print the revised value", () => {
    const rise = (value: string) =>
      `Von 2015 bis 2022 stieg die Beschäftigungsquote der Nichtdeutschen von 35,4 % auf ${value} %.`;
    const pairs = changes.sentences.map(plain).map(({line, from, to}) => [line, from?.slice(0, 20), to?.slice(0, 20)]);
    expect(pairs).toEqual([
      [34, "Von 2015 bis 2022 st", "Von 2015 bis 2022 st"],
      [34, "Das sind 11,0 Prozen", "Das sind 9,2 Prozent"],
      [46, "Von 2015 bis 2022 st", "Von 2015 bis 2022 st"],
      [46, "Das sind 11,0 Prozen", "Das sind 9,2 Prozent"],
      [54, "Der Abstand zu den D", "Der Abstand zu den D"],
      [54, "Im Verhältnis lag di", "Im Verhältnis lag di"]
    ]);
    expect(plain(changes.sentences[0]!)).toMatchObject({
      name: "Arbeit und Wirtschaft",
      from: rise("46,4"),
      to: rise("26,2")
    });
  });

  it("is told in German by the command, and as data", () => {
    const lines: string[] = [];
    const [before, after] = [join(folder, "2024"), join(folder, "2026")];
    expect(runCompare([before, after], (line) => lines.push(line))).toBe(0);
    expect(plain(lines[0]!)).toContain("- SOZ-09 Mindestsicherungsquote. Ohne Grund.");
    expect(plain(lines[0]!)).toContain(
      "- ARB-02 Minijobs am Wohnort, Fassung 1.0.0 → 1.1.0. Der Titel sagt jetzt, wer gezählt wird."
    );
    expect(plain(lines[0]!)).toMatch(
      /- ARB-01, [^:]*: 46,4 % → 26,2 % \(Revision, schwer\)\. Darauf beruht: arbeit\/arb-01-titel/
    );
    expect(runCompare([before, after, "--json"], (line) => lines.push(line))).toBe(0);
    expect(JSON.parse(lines[1]!)).toMatchObject({values: changes.values, sentences: changes.sentences});
  });

  it("finds nothing between an edition and itself, and refuses what is none", () => {
    const lines: string[] = [];
    const edition = join(folder, "2026");
    expect(runCompare([edition, edition, "--json"], (line) => lines.push(line))).toBe(0);
    expect(JSON.parse(lines[0]!)).toMatchObject({
      catalogue: {added: [], changed: [], dropped: []},
      values: [],
      sentences: []
    });
    expect(runCompare([edition, folder], () => {})).toBe(1);
    expect(runCompare([edition], () => {})).toBe(2);
  });
});
