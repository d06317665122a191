import {mkdtempSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {formatProblem} from "../../../../data-loaders/contract/problem.js";
import {
  checkChapters,
  type CheckedChapter,
  claimProblems
} from "../../../../data-loaders/report/release/check-claims.js";
import {recordEdition} from "../../../../data-loaders/report/release/record.js";
import {beschaeftigungsquote} from "../../../../indicators/arbeit/arb-01-beschaeftigungsquote.js";
import type {Indicator} from "../../../../indicators/definition/index.js";
import {claimLine} from "../../../../src/bericht/claim-line.js";
import {deliver, deliverWithoutRise} from "./changed-delivery.js";
import {employmentChapter, employmentCubes, writeEmploymentSamples} from "./chapter.js";

const folder = mkdtempSync(join(tmpdir(), "ausgabe-"));
let [before, after]: (readonly CheckedChapter[])[] = [[], []];

beforeAll(async () => {
  const samples = join(folder, "samples");
  await writeEmploymentSamples(samples);
  deliver(samples, join(folder, "damals"));
  deliverWithoutRise(samples, join(folder, "jetzt"));
  const chapter = employmentChapter();
  [before, after] = ["damals", "jetzt"].map((name) =>
    checkChapters([chapter], employmentCubes(samples, join(folder, name)))
  );
});
afterAll(() => rmSync(folder, {recursive: true}));

describe("a claim that a changed delivery makes false", () => {
  it("was no reason against an edition before", () => {
    expect(claimProblems(before!, undefined)).toEqual([]);
  });

  it("is named with chapter, line, claim, and its values then and now", () => {
    const last = recordEdition("2024", before!, [], [beschaeftigungsquote as unknown as Indicator]);
    const problems = claimProblems(after!, last);
    const line = claimLine(after![0]!.chapter.markdown, "arb-01-anstieg")!;
    const found = problems.find(({message}) => message.includes("arb-01-anstieg"))!;
    expect(found.code).toBe("F201");
    expect(found.place).toMatchObject({file: "src/bericht/arbeit.md", row: line});
    const text = formatProblem(found).replaceAll("\u202f", " ");
    expect(text).toContain(`Kapitel „Arbeit und Wirtschaft“, Zeile ${line}, Aussage arb-01-anstieg: gilt nicht.`);
    expect(text).toMatch(
      /Damals \(Ausgabe 2024\): wert 35,\d % \(ARB-01, 30\.06\.2015\); wert (4\d,\d) % \(ARB-01, 30\.06\.2022\)\./
    );
    expect(text).toMatch(
      /Jetzt: wert 35,\d % \(ARB-01, 30\.06\.2015\); wert (2\d|3\d),\d % \(ARB-01, 30\.06\.2022\)\./
    );
  });

  it("says where there is no earlier edition that there is none", () => {
    expect(claimProblems(after!, undefined)[0]!.message).toContain(
      "Eine frühere Ausgabe mit dieser Aussage gibt es nicht."
    );
  });
});
