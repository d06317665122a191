import {format, resolveConfig} from "prettier";
import type {AgeBand} from "../../indicators/engine/selection.js";
import {cubeDeclarations} from "../../indicators/vocabulary/cubes/index.js";
import {identifierOf} from "./names.js";
import {partsOf} from "./read.js";
import {type Answers, dateWords, hasDenominator, listOf, measureWords} from "./questions.js";
import {type Chosen, dimensionsOf, readSelection} from "./selection.js";

/** The file of a proposed indicator, from complete and valid answers; formatted as the project formats its files at `path`. */
export async function sourceOf(answers: Answers, today: string, path: string): Promise<string> {
  return format(unformatted(answers, today).replace(/\n\s*\n(?=  \w)/g, "\n"), {
    ...(await resolveConfig(path)),
    parser: "typescript"
  });
}

/** Where the file belongs, below `indicators`. */
export function pathOf({thema, id, name}: Answers): string {
  return `${thema}/${id!.toLowerCase()}-${name}.ts`;
}

function unformatted(answers: Answers, today: string): string {
  const {id, titel, frage, thema, population, stichtag, richtung, satz} = answers;
  const measure = measureWords[answers["mass"] as keyof typeof measureWords];
  const constructor = measure === "rate" ? "rate" : "count";
  const numerator = selectionSource(constructor, answers["zaehler"]!, numeratorOf(answers));
  const denominator = hasDenominator(answers) ? `denominator: () => ${denominatorSource(answers)},` : "";
  const cubes = [answers["zaehler"]!, ...(hasDenominator(answers) ? [answers["nenner"]!] : [])];
  const breakdowns = ["stichtag", ...listOf(answers["gliederung"]!)];
  const by = breakdowns.includes("gebiet") ? `by: ["stichtag", "gebiet"],` : "";
  const related = listOf(answers["verwandt"]!);
  const body = `${numerator} ${denominator}`.includes("wuppertal");
  return `
import {defineIndicator, entryWords} from "../definition/index.js";
import {${constructor}} from "../engine/index.js";
${body ? `import {wuppertal} from "../vocabulary/areas.js";` : ""}

/** ${id}: ${comment(titel!)}, as proposed on ${today}. */
export const ${identifierOf(answers["name"]!)} = defineIndicator({
  id: ${text(id!)},
  title: ${text(titel!)},
  question: ${text(frage!)},
  theme: ${text(thema!)},
  numerator: () => ${numerator},
  ${denominator}
  measure: ${text(measure)},
  unit: ${text(hasDenominator(answers) ? "Prozent" : cubeDeclarations[answers["zaehler"]!]!.unit)},
  referenceDate: ${text(stichtag!)},
  breakdowns: ${list(breakdowns)},
  ${by}
  direction: ${text(richtung!)},
  population: ${text(population!)},
  breaks: ${list(listOf(answers["brueche"]!))},
  disclosure: ${text([...new Set(cubes.map((cube) => cubeDeclarations[cube]!.disclosure))].join(" und "))},
  example: (row) => \`\${entryWords(row)}: ${template(satz!)}\`,
  limits: ${list([answers["grenze"]!])},
  relevance: ${text(answers["wozu"]!)},
  assessment: {
    relevant: ${text(answers["relevant"]!)},
    accepted: ${text(answers["akzeptiert"]!)},
    credible: ${text(answers["glaubwuerdig"]!)},
    easy: ${text(answers["leicht"]!)},
    robust: ${text(answers["robust"]!)}
  },
  effort: {level: ${text(answers["aufwand"]!)}, why: ${text(answers["aufwandGrund"]!)}},
  ethics: ${text(answers["ethik"]!)},
  evidence: ${list(partsOf(answers["belege"]!, ","))},
  ${related.length > 0 ? `related: ${list(related)},` : ""}
  state: "Vorschlag",
  version: "0.1.0",
  changes: [{version: "0.1.0", date: ${text(today)}, what: "Vorschlag."}]
});
`;
}

function numeratorOf({zaehler, zaehlerAuswahl, nenner}: Answers): Chosen {
  return withCity(zaehler!, readSelection(zaehler!, zaehlerAuswahl!).value!, nenner);
}

function denominatorSource({nenner, nennerAuswahl, nennerStichtag, zaehler}: Answers): string {
  const chosen = withCity(nenner!, readSelection(nenner!, nennerAuswahl!).value!, zaehler);
  const date = dateWords[(nennerStichtag ?? "gleich") as keyof typeof dateWords];
  return selectionSource("count", nenner!, chosen, date);
}

/** Where one part covers the city only, the other must not be the whole Land. */
function withCity(cube: string, chosen: Chosen, other: string | undefined): Chosen {
  const alone = dimensionsOf(cube).includes("gebiet") && other !== undefined && !dimensionsOf(other).includes("gebiet");
  return alone && chosen["gebiet"] === undefined ? {gebiet: ["05124"], ...chosen} : chosen;
}

function selectionSource(constructor: string, cube: string, chosen: Chosen, date?: string): string {
  const where = Object.entries(chosen).map(([id, codes]) => `${key(id)}: ${codesSource(id, codes)}`);
  const named = where.length > 0 || date !== undefined ? `, {${where.join(", ")}}` : "";
  return `${constructor}(${text(cube)}${named}${date === undefined ? "" : `, {date: ${text(date)}}`})`;
}

function codesSource(id: string, codes: readonly (string | AgeBand)[]): string {
  const items = codes.map((code) => {
    if (typeof code !== "string") return `{from: ${code.from}${code.to === undefined ? "" : `, to: ${code.to}`}}`;
    return id === "gebiet" && code === "05124" ? "wuppertal" : text(code);
  });
  return items.length === 1 ? items[0]! : `[${items.join(", ")}]`;
}

function key(id: string): string {
  return /^[a-z]+$/.test(id) ? id : text(id);
}

function text(value: string): string {
  return JSON.stringify(value);
}

function list(values: readonly string[]): string {
  return `[${values.map(text).join(", ")}]`;
}

/** A sentence inside a template, with the value in its place. */
function template(sentence: string): string {
  return sentence.replace(/[\\`]|\$(?=\{)/g, (char) => `\\${char}`).replaceAll("{Wert}", "${row.text}");
}

/** A text that cannot end a comment. */
function comment(value: string): string {
  return value.replaceAll("*/", "* /");
}
