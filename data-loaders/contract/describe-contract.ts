import type {SignId} from "../../indicators/vocabulary/signs.js";
import {singleUnits} from "../../indicators/vocabulary/dimensions.js";
import {baseOf, findProfile} from "../disclosure/profiles.js";
import type {Contract, DimensionDefinition, NumberForm} from "./contract.js";
import {ruleWords} from "./rule-words.js";

/** A contract in words and plain data, for the pages that show it. */
export interface DescribedContract {
  readonly id: string;
  readonly version: number;
  readonly title: string;
  readonly provider: Contract["provider"];
  /** Code or name by which the table is cited. */
  readonly table: string;
  readonly cube: string;
  readonly cubeTitle: string;
  readonly unit: string;
  readonly register: string;
  readonly citation: string;
  /** How the file is built, one German sentence each. */
  readonly layout: readonly string[];
  /** The same as is asked of the provider. */
  readonly form: {
    readonly layout: Contract["recognise"]["layout"];
    /** Column names by which the file is known, if it has such. */
    readonly columns: readonly string[];
    /** Whether the sum of all numbers stands below the table. */
    readonly controlTotal: boolean;
  };
  readonly dimensions: readonly DescribedDimension[];
  /** What the provider writes, and the sign that it becomes. */
  readonly signs: readonly {readonly raw: string; readonly sign: SignId}[];
  /** Further rules of reading, one German sentence each. */
  readonly reading: readonly string[];
  /** What must hold, one German sentence each. */
  readonly checks: readonly string[];
  readonly notes: readonly string[];
  readonly licence: Contract["licence"];
  readonly profile: {
    readonly id: string;
    readonly label: string;
    readonly protectedBy: "provider" | "city";
    /** Counts below this are small. */
    readonly threshold: number;
    /** Whether the table tells single schools or facilities apart and so stays on the machine that builds the site. */
    readonly single: boolean;
  };
}

export interface DescribedDimension {
  readonly id: string;
  readonly label: string;
  /** How many codes there are; absent where each delivery has its own. */
  readonly codes?: number;
  /** Their labels, where they are few enough to be named. */
  readonly labels?: readonly string[];
}

/** So many codes of a dimension are named one by one. */
const namedCodes = 40;

/** What was agreed with a provider about one table, in words. */
export function describeContract(contract: Contract): DescribedContract {
  const {id, version, title, provider, cube, recognise, numbers, plausibility, licence, notes = []} = contract;
  const profile = findProfile(cube.disclosure);
  const dimensions = cube.dimensions.map((dimension) => dimension.id);
  return {
    id,
    version,
    title,
    provider,
    table: recognise.tableCode,
    cube: cube.id,
    cubeTitle: cube.title,
    unit: cube.unit,
    register: cube.register,
    citation: cube.citation,
    layout: layoutWords(contract),
    form: {layout: recognise.layout, columns: columnsOf(contract), controlTotal: contract.controlTotal !== undefined},
    dimensions: cube.dimensions.map(describeDimension),
    signs: signsOf(numbers),
    reading: readingWords(contract),
    checks: ruleWords(plausibility, cube),
    notes,
    licence,
    profile: {
      id: cube.disclosure,
      label: profile.label,
      protectedBy: profile.protectedBy,
      threshold: baseOf(profile, dimensions),
      single: dimensions.some((dimension) => Object.hasOwn(singleUnits, dimension))
    }
  };
}

function describeDimension({id, label, codes}: DimensionDefinition): DescribedDimension {
  if (codes === "delivered" || codes.length === 0) return {id, label};
  const labels = codes.map((code) => code.label);
  return {id, label, codes: codes.length, ...(codes.length <= namedCodes && {labels})};
}

const layouts = {
  landesdatenbank: "Textdatei im Aufbau der Landesdatenbank: Titelblock, mehrzeiliger Tabellenkopf, Fußzeile mit Stand",
  "genesis-flat": "Textdatei im flachen Aufbau von GENESIS: ein Wert je Zeile, die Merkmale in Spalten",
  plain: "Textdatei mit einer Kopfzeile und einer Zeile je Kombination",
  workbook: "Arbeitsmappe (XLSX oder XLS) mit Titelzeilen und Tabellenkopf"
} as const;

const columnsOf = ({recognise: {headers = []}}: Contract): string[] =>
  headers.filter((header) => typeof header === "string");

function layoutWords(contract: Contract): string[] {
  const {recognise, titles = [], controlTotal, closed} = contract;
  const named = columnsOf(contract).map((header) => `„${header}“`);
  return [
    `${layouts[recognise.layout]}.`,
    named.length > 0 ? `Erkannt unter anderem an den Spalten ${named.join(", ")}.` : "",
    titles.length > 0 ? "Stichtag oder Gebiet stehen im Titel." : "",
    controlTotal ? "Unter der Tabelle steht eine Kontrollsumme." : "",
    closed ? "Die Datei endet mit einer Zeile „Stand:“; ohne sie gilt sie als abgeschnitten." : ""
  ].filter((sentence) => sentence !== "");
}

function signsOf({signs, brackets, quality = {}}: NumberForm): {raw: string; sign: SignId}[] {
  const marks = Object.entries(quality).flatMap(([raw, mark]) => {
    const sign = typeof mark === "string" ? mark : mark.sign;
    return raw === "" || sign === "wert" ? [] : [{raw: `Vermerk ${raw}`, sign}];
  });
  return [
    ...Object.entries(signs).map(([raw, sign]) => ({raw: raw === "" ? "leeres Feld" : raw, sign})),
    ...(brackets ? [{raw: "Zahl in runden Klammern", sign: brackets}] : []),
    ...marks
  ];
}

function readingWords({numbers, cube}: Contract): string[] {
  const {notation, thousands, scale, masked, unpublished} = numbers;
  return [
    notation === "german"
      ? `Dezimalzeichen ist das Komma; Punkte als Tausendertrennung sind ${thousands ? "erlaubt" : "nicht erlaubt"}.`
      : "Dezimalzeichen ist der Punkt.",
    scale ? `Die Zahlen werden mit ${scale} malgenommen: Der Anbieter zählt in anderen Einheiten.` : "",
    masked ? "Teile, die als „nichts“ gedruckt sind, obwohl ihre Summe es nicht ist, gelten als gesperrt." : "",
    unpublished
      ? "Steht ein Gebiet zu einem Stichtag überall auf „nichts“, gilt es als noch nicht veröffentlicht."
      : "",
    cube.sums === "derived"
      ? "Die Datei nennt nur Kombinationen, in denen jemand gezählt ist; was fehlt, ist null, und Summen werden hier gebildet."
      : "",
    cube.rounding ? `Seit ${cube.rounding.since} sind die Werte auf Vielfache von ${cube.rounding.base} gerundet.` : ""
  ].filter((sentence) => sentence !== "");
}
