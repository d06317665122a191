import {execFileSync, spawn} from "node:child_process";
import {cpSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync} from "node:fs";
import {join, resolve} from "node:path";
import {pathToFileURL} from "node:url";
import * as fc from "fast-check";
import {afterAll, beforeEach, describe, expect, it} from "vitest";
import {checkAnswers} from "../../../data-loaders/new-indicator/answer.js";
import {breakdownsOf, questions} from "../../../data-loaders/new-indicator/questions.js";
import {dimensionsOf, readSelection} from "../../../data-loaders/new-indicator/selection.js";
import {readIndex, writeIndicator} from "../../../data-loaders/new-indicator/write.js";
import {run} from "../../../data-loaders/new-indicator/run.js";
import type {Indicator} from "../../../indicators/definition/index.js";
import {evaluate} from "../../../indicators/engine/index.js";
import {indicators} from "../../../indicators/index.js";
import {declaredDimension} from "../../../indicators/vocabulary/cubes/declared-dimension.js";
import {cubeDeclarations} from "../../../indicators/vocabulary/cubes/index.js";
import {syntheticCube} from "../../indicators/synthetic.js";
import {pupils} from "./answers.js";

const repository = resolve(import.meta.dirname, "../../..");
const project = join(repository, "test/.output/new-indicator");
const today = "2026-11-22";
const catalogue = {indicators, index: readIndex(repository), today};

/** The project as far as an indicator needs it. */
function makeProject(): void {
  rmSync(project, {recursive: true, force: true});
  mkdirSync(project, {recursive: true});
  for (const path of ["indicators", "package.json", "tsconfig.json", ".prettierrc.json"]) {
    cpSync(join(repository, path), join(project, path), {recursive: true});
  }
  symlinkSync(join(repository, "node_modules"), join(project, "node_modules"), "junction");
}

/** The type checker’s objections to the definitions of the project. */
function typeErrors(): string {
  const config = join(project, "tsconfig.check.json");
  writeFileSync(config, JSON.stringify({extends: "./tsconfig.json", include: ["indicators"], exclude: []}));
  try {
    return execFileSync(join(repository, "node_modules/.bin/tsc"), ["-p", config], {encoding: "utf8"});
  } catch (error) {
    return (error as {stdout: string}).stdout;
  }
}

function filesOf(): readonly string[] {
  return readdirSync(join(project, "indicators"), {recursive: true, encoding: "utf8"}).sort();
}

async function answer(given: object): Promise<{code: number; printed: string}> {
  const file = join(project, "antworten.json");
  writeFileSync(file, JSON.stringify(given));
  let printed = "";
  const print = (text: string): void => void (printed += `${text}\n`);
  const code = await run(["--answers", file], project, {print, warn: print, ask: async () => undefined});
  rmSync(file);
  return {code, printed};
}

async function loadIndicators(): Promise<readonly Indicator[]> {
  const url = `${pathToFileURL(join(project, "indicators/index.ts")).href}?${Date.now()}`;
  return ((await import(url)) as {indicators: readonly Indicator[]}).indicators;
}

describe("npm run new:indicator", () => {
  beforeEach(makeProject);
  afterAll(() => rmSync(project, {recursive: true, force: true}));

  it("writes a Vorschlag that compiles, is registered after its theme, formatted, and evaluates", async () => {
    const before = filesOf();
    const {code, printed} = await answer(pupils);
    expect([printed.includes("BIL-14"), code]).toEqual([true, 0]);
    const path = "bildung/bil-14-gymnasiastinnen-gymnasiasten-zuwanderungsgeschichte.ts";
    expect(filesOf()).toEqual([...before, path].sort());
    expect(typeErrors()).toBe("");
    execFileSync(
      join(repository, "node_modules/.bin/prettier"),
      ["--check", "indicators/index.ts", `indicators/${path}`],
      {
        cwd: project
      }
    );
    writeFileSync(join(project, "indicators", path.replace("bil-14", "zz")), "export const x: number = true;");
    expect(typeErrors()).toContain("TS2322");
    const all = await loadIndicators();
    expect(all.map(({id}) => id)).toEqual(indicators.map(({id}) => id).toSpliced(31, 0, "BIL-14"));
    const made = all.find(({id}) => id === "BIL-14")!;
    expect(made).toMatchObject({state: "Vorschlag", version: "0.1.0", referenceDate: "15. Oktober"});
    const result = evaluate(made, [syntheticCube("schueler")]);
    expect(result.value.every((value) => value > 0 && value < 100)).toBe(true);
    expect(result.warnings).toEqual([]);
    expect(made.example({text: "12 %", labels: {stichtag: "2024-10-15"}} as never, {} as never)).toBe(
      "15.10.2024: 12 % der Schülerinnen und Schüler `mit` ${Geschichte} besuchen ein Gymnasium."
    );
  });

  it.each([
    [
      "a taken id",
      {id: "BIL-06"},
      "id: BIL-06 ist vergeben: „Schülerinnen und Schüler mit Zuwanderungsgeschichte“. Kennungen werden nie neu belegt; frei ist BIL-14."
    ],
    ["an id of another theme", {id: "ARB-44"}, "Sie beginnt mit BIL; frei ist BIL-14."],
    [
      "an unknown cube",
      {zaehler: "schuler"},
      "zaehler: Einen Datenwürfel „schuler“ gibt es nicht. Am nächsten: schueler"
    ],
    [
      "an unknown dimension",
      {zaehlerAuswahl: "schulfrom=gymnasium"},
      "Das Merkmal „schulfrom“ hat „schueler“ nicht. Am nächsten: schulform"
    ],
    [
      "an unknown code",
      {zaehlerAuswahl: "schulform=gymnasum"},
      "Die Ausprägung „gymnasum“ hat „schulform“ nicht. Am nächsten: gymnasium"
    ],
    [
      "codes that count people twice",
      {zaehlerAuswahl: "schulform=gymnasium, allgemeinbildend"},
      "ist in „allgemeinbildende Schulen“ schon enthalten"
    ],
    [
      "a band that the classes cannot build",
      {zaehler: "einwohner-migration", zaehlerAuswahl: "alter=14-64"},
      "lässt sich aus den Klassen von „Alter“ nicht genau bilden"
    ],
    ["rates that would be added up", {zaehler: "mindestsicherungsquote"}, "enthält Quoten, keine Anzahlen"],
    [
      "reference days that never fall together",
      {nenner: "einwohner-migration", nennerAuswahl: "", nennerStichtag: "gleich"},
      "Derselbe Tag kommt nie vor"
    ],
    ["an unknown break", {brueche: "SCHULFROM"}, "Am nächsten: SCHULFORM"],
    [
      "a numerator that is the denominator",
      {nennerAuswahl: pupils["zaehlerAuswahl"]},
      "Zähler und Nenner zählen dasselbe"
    ],
    ["a title that is taken", {titel: "Mindestsicherungsquote"}, "So heißt schon SOZ-09."],
    ["a name that the list knows", {name: "duldung"}, "Der Name „duldung“ ist vergeben."],
    ["a path in place of a name", {name: "../../boese"}, "ist kein Dateiname"],
    ["a missing answer", {satz: undefined}, "satz: Die Antwort fehlt."],
    ["an answer to no question", {farbe: "rot"}, "farbe: Diese Frage gibt es nicht."],
    ["an answer that is no text", {titel: 7}, "titel: Die Antwort ist kein Text."]
  ])("refuses %s in German and writes nothing", async (_, changed, message) => {
    const before = [filesOf(), readIndex(project)];
    const {code, printed} = await answer({...pupils, ...changed});
    expect(printed).toContain(message);
    expect(printed).toContain("Es wurde nichts geschrieben.");
    expect(code).toBe(1);
    expect([filesOf(), readIndex(project)]).toEqual(before);
  });

  it("names all faults of a file at once, but none that only follow from another", async () => {
    const {printed} = await answer({...pupils, mass: "anteill", ethik: "kein Punkt", aufwand: "viel"});
    expect(printed.split("\n").map((line) => line.split(":")[0])).toEqual([
      "mass",
      "aufwand",
      "ethik",
      "Es wurde nichts geschrieben.",
      ""
    ]);
  });

  it("leaves nothing behind if the list of indicators cannot be replaced", async () => {
    const {answers} = checkAnswers(pupils, catalogue);
    const index = readFileSync(join(project, "indicators/index.ts"));
    rmSync(join(project, "indicators/index.ts"));
    mkdirSync(join(project, "indicators/index.ts/belegt"), {recursive: true});
    const before = filesOf();
    await expect(writeIndicator(project, answers, catalogue)).rejects.toThrow();
    expect(filesOf()).toEqual(before);
    rmSync(join(project, "indicators/index.ts"), {recursive: true});
    writeFileSync(join(project, "indicators/index.ts"), index);
    await writeIndicator(project, answers, catalogue);
    await expect(writeIndicator(project, answers, catalogue)).rejects.toThrow("file exists already");
  });

  it("asks on the terminal, repeats a question until its answer does, and takes initial answers for empty lines", async () => {
    const child = spawn(process.execPath, ["--import", "tsx", join(repository, "data-loaders/new-indicator.ts")], {
      cwd: project
    });
    const typed = questions.flatMap(({id}) =>
      id === "zaehler" ? ["schuler", "schueler"] : id === "nennerStichtag" ? [] : [pupils[id] ?? ""]
    );
    child.stdin.end(`${typed.join("\n")}\n`);
    let shown = "";
    child.stdout.setEncoding("utf8").on("data", (text: string) => (shown += text));
    const code = await new Promise((done) => child.on("close", done));
    expect(shown).toContain("Welche Kennung bekommt er? [BIL-14]");
    expect(shown).toContain("Einen Datenwürfel „schuler“ gibt es nicht. Am nächsten: schueler");
    expect(shown).toContain(
      "steht als Vorschlag in indicators/bildung/bil-14-gymnasiastinnen-gymnasiasten-zuwanderungsgeschichte.ts"
    );
    expect(code).toBe(0);
  });

  it("writes nothing if the reader leaves before the last answer", async () => {
    const before = filesOf();
    const lines = ["bildung", ""];
    let warned = "";
    const code = await run([], project, {
      print: () => undefined,
      warn: (text) => void (warned += text),
      ask: async () => lines.shift()
    });
    expect([code, warned]).toEqual([1, "Es wurde nichts geschrieben."]);
    expect(filesOf()).toEqual(before);
  });

  it("gives files that compile for whatever answers it accepts, on random cubes, codes and texts", async () => {
    const proposals = fc.sample(proposal, {numRuns: 40, seed: 11}).flatMap((given, n) => {
      const {answers, faults} = checkAnswers({...given, name: `zufall-${n}`}, catalogue);
      return faults.length === 0 ? [{...answers, id: `${answers["id"]!.slice(0, 4)}${n + 20}`}] : [];
    });
    expect(proposals.length).toBeGreaterThan(15);
    for (const answers of proposals) await writeIndicator(project, answers, {...catalogue, index: readIndex(project)});
    expect(typeErrors()).toBe("");
    for (const made of (await loadIndicators()).filter(({version}) => version === "0.1.0")) {
      const cubes = made.providers.map(({cube}) => syntheticCube(cube));
      expect(evaluate(made, cubes, {by: made.by}).length, made.id).toBeGreaterThan(0);
    }
  });
});

const counted = Object.keys(cubeDeclarations).filter((id) => cubeDeclarations[id]!.kind === "count");

/** A selection of up to two dimensions of a cube with declared codes. */
function selection(cube: string): fc.Arbitrary<string> {
  const closed = dimensionsOf(cube).filter((id) => declaredDimension(cube, id) !== undefined);
  return fc
    .subarray(closed, {maxLength: Math.min(2, closed.length)})
    .chain((ids) =>
      fc.tuple(
        ...ids.map((id) => fc.constantFrom(...declaredDimension(cube, id)!.codes.map((code) => `${id}=${code.id}`)))
      )
    )
    .map((parts) => parts.join("; "))
    .filter((text) => readSelection(cube, text).problem === undefined);
}

const words = fc.string({unit: "grapheme", minLength: 12, maxLength: 40});

const proposal = fc
  .tuple(fc.constantFrom(...counted), fc.constantFrom(...counted), fc.constantFrom("anteil", "verhaeltnis", "anzahl"))
  .chain(([zaehler, nenner, mass]) =>
    fc.record({
      zaehler: fc.constant(zaehler),
      nenner: fc.constant(nenner),
      mass: fc.constant(mass),
      zaehlerAuswahl: selection(zaehler),
      nennerAuswahl: selection(nenner),
      titel: words,
      satz: words.map((text) => `{Wert} ${text}.`)
    })
  )
  .map(({nenner, nennerAuswahl, ...rest}) => ({
    ...pupils,
    ...rest,
    ...(rest.mass === "anzahl" ? {nenner: undefined, nennerAuswahl: undefined} : {nenner, nennerAuswahl})
  }))
  .map((given) => Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)))
  .filter((given) => breakdownsOf(given as Record<string, string>) !== undefined);
