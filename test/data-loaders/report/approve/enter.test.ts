import {mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterEach, beforeEach, describe, expect, it} from "vitest";
import {readApprovals} from "../../../../data-loaders/approvals/read.js";
import {standingOf, type Subject} from "../../../../indicators/release/standing.js";
import type {StepId} from "../../../../indicators/release/steps.js";
import {enterStep, type Entry} from "../../../../data-loaders/report/approve/enter.js";

const subject: Subject = {
  title: "Kapitel „Arbeit“",
  current: {text: "1".repeat(32), definition: "2".repeat(32), zahlen: "3".repeat(32)},
  providers: ["Jobcenter"]
};
const other: Subject = {title: "SOZ-01 Quote", current: {definition: "4".repeat(32)}, providers: ["Jobcenter"]};
const entry = (step: StepId, sign: string, role: string): Entry => ({step, sign, role, date: "2026-11-29"});

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), "freigaben-"))));
afterEach(() => rmSync(folder, {recursive: true}));

const both = new Map([
  ["kapitel-arbeit", subject],
  ["SOZ-01", other]
]);

describe("entering a step", () => {
  it("writes a line for each subject, which then stands for its state", () => {
    const steps = [
      entry("entwurf", "rd", "Redaktion"),
      entry("fachlich", "jc", "Jobcenter"),
      entry("methodisch", "mb", "Methodische Beratung"),
      entry("geheimhaltung", "gs", "Abgeschottete Statistikstelle"),
      entry("freigabe", "lt", "Leitung")
    ];
    for (const step of steps) expect(enterStep(step, both, folder)).toEqual([]);
    expect(readdirSync(folder).sort()).toEqual(["SOZ-01.md", "kapitel-arbeit.md"]);
    const {approvals, problems} = readApprovals("kapitel-arbeit", folder);
    expect(problems).toEqual([]);
    expect(standingOf(subject, approvals).state).toBe("freigegeben");
    expect(readFileSync(join(folder, "kapitel-arbeit.md"), "utf8")).toContain(
      "| fachlich | jc | Jobcenter | 2026-11-29 |"
    );
  });

  it("refuses a step before the one that it rests on", () => {
    expect(enterStep(entry("methodisch", "mb", "Methodische Beratung"), both, folder)).toMatchObject([
      {code: "F110", message: "Kapitel „Arbeit“: Vor „methodisch geprüft“ fehlt „Entwurf“."},
      {code: "F110", message: "SOZ-01 Quote: Vor „methodisch geprüft“ fehlt „Entwurf“."}
    ]);
  });

  it("refuses whoever laid the draft before, and a function that may not", () => {
    enterStep(entry("entwurf", "rd", "Redaktion"), both, folder);
    expect(enterStep(entry("fachlich", "RD", "Jobcenter"), both, folder).map(({code}) => code)).toEqual([
      "F108",
      "F108"
    ]);
    expect(enterStep(entry("fachlich", "xy", "Schulamt"), both, folder).map(({code}) => code)).toEqual([
      "F107",
      "F107"
    ]);
  });

  it("enters nothing if anything speaks against one of them", () => {
    enterStep(entry("entwurf", "rd", "Redaktion"), new Map([["SOZ-01", other]]), folder);
    const before = readFileSync(join(folder, "SOZ-01.md"), "utf8");
    expect(enterStep(entry("fachlich", "jc", "Jobcenter"), both, folder)).toHaveLength(1);
    expect(readFileSync(join(folder, "SOZ-01.md"), "utf8")).toBe(before);
    expect(readdirSync(folder)).toEqual(["SOZ-01.md"]);
  });

  it("says why a step that was taken is missing again", () => {
    enterStep(entry("entwurf", "rd", "Redaktion"), both, folder);
    const changed = new Map([["SOZ-01", {...other, current: {definition: "5".repeat(32)}}]]);
    const [problem] = enterStep(entry("fachlich", "jc", "Jobcenter"), changed, folder);
    expect(problem!.advice).toContain("gilt nicht mehr. Seither hat sich die Definition geändert.");
  });

  it("refuses a sign that is a name, and a day that is none, and leaves a file alone that it cannot read", () => {
    const codes = (own: Entry) => enterStep(own, both, folder).map(({code}) => code);
    expect(codes({...entry("entwurf", "A. Beispiel", "Redaktion"), date: "gestern"})).toEqual(["F103", "F104"]);
    writeFileSync(join(folder, "SOZ-01.md"), "| entwurf | ab |\n");
    expect(codes(entry("entwurf", "rd", "Redaktion"))).toEqual(["F101"]);
    expect(readFileSync(join(folder, "SOZ-01.md"), "utf8")).toBe("| entwurf | ab |\n");
  });
});
