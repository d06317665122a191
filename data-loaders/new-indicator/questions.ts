import {formatList} from "../../indicators/definition/german.js";
import {cubeDeclarations} from "../../indicators/vocabulary/cubes/index.js";
import {breaks} from "../../indicators/vocabulary/breaks.js";
import {populationOfDimension} from "../../indicators/vocabulary/dimensions.js";
import {populations} from "../../indicators/vocabulary/populations.js";
import {type ThemeId, themes} from "../../indicators/vocabulary/themes.js";
import {printable} from "../inspect/printable.js";
import {type Catalogue, nextId, prefixes} from "./catalogue.js";
import {identifierOf, isIdentifier, slugOf} from "./names.js";
import {partsOf, type Read, readOneOf} from "./read.js";
import {cubeHelp, dimensionsOf, readCube, readSelection} from "./selection.js";

/** Answers as they were typed, by the id of the question. */
export type Answers = Readonly<Record<string, string>>;

export interface Question {
  readonly id: string;
  /** German, as it is asked. */
  readonly text: string;
  /** What can be chosen, shown with the question. */
  help?(given: Answers, catalogue: Catalogue): string;
  /** The answer that an empty line stands for. */
  initial?(given: Answers, catalogue: Catalogue): string;
  /** Whether it is asked at all; always unless told. */
  when?(given: Answers): boolean;
  /** The answer in the form in which it is kept, or what is wrong with it. Earlier answers are right already. */
  read(text: string, given: Answers, catalogue: Catalogue): Read<string>;
}

/** Measures that a first definition can have, by the word for them. */
export const measureWords = {
  anteil: "share",
  verhaeltnis: "ratio",
  anzahl: "count",
  quote: "rate"
} as const;

/** How the reference day of the denominator follows from that of the numerator. */
export const dateWords = {gleich: undefined, jahr: "same-year", vorjahr: "previous-year-end"} as const;

const directions = ["hoch ist gut", "niedrig ist gut", "Annäherung", "Kontext"];
const none = "keine";

/** Everything that is asked to propose an indicator, in order. */
export const questions: readonly Question[] = [
  {
    id: "thema",
    text: "Zu welchem Thema gehört der Indikator?",
    help: () =>
      Object.entries(themes)
        .map(([id, label]) => `    ${id}: ${label}`)
        .join("\n"),
    read: (text) => readOneOf(text, Object.keys(themes), `Ein Thema „${text}“ gibt es nicht.`)
  },
  {
    id: "id",
    text: "Welche Kennung bekommt er?",
    initial: ({thema}, catalogue) => nextId(catalogue, thema as ThemeId),
    read: readId
  },
  {
    id: "titel",
    text: "Wie heißt er?",
    read: (text, _, {indicators}) => {
      const same = indicators.find(({title}) => title === text);
      return same ? {problem: `So heißt schon ${same.id}.`} : readText(text, 4, 90);
    }
  },
  {
    id: "name",
    text: "Welchen Namen bekommt die Datei (kleine Buchstaben, Ziffern, Bindestriche)?",
    initial: ({titel}) => slugOf(titel!),
    read: (text, _, {index}) => {
      if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(text))
        return {problem: `„${text}“ ist kein Dateiname, wie er hier üblich ist.`};
      const name = identifierOf(text);
      const used = new RegExp(`\\b${name}\\b`).test(index);
      return used || !isIdentifier(name) ? {problem: `Der Name „${text}“ ist vergeben.`} : {value: text};
    }
  },
  {
    id: "frage",
    text: "Welche Frage beantwortet die Zahl?",
    read: (text) =>
      text.endsWith("?") ? readText(text, 12, 200) : {problem: "Die Frage endet nicht mit einem Fragezeichen."}
  },
  {
    id: "mass",
    text: "Was wird gerechnet?",
    help: () =>
      "    anteil: Teil eines Ganzen, in Prozent\n    verhaeltnis: Zähler muss nicht im Nenner enthalten sein, in Prozent\n" +
      "    anzahl: nur gezählt\n    quote: wie vom Anbieter geliefert",
    read: (text) => readOneOf(text, Object.keys(measureWords), `Ein Maß „${text}“ gibt es nicht.`)
  },
  {
    id: "zaehler",
    text: "Aus welchem Datenwürfel kommt der Zähler (bei Anzahl und Quote: die Zahl selbst)?",
    help: ({mass}) => cubeList(mass === "quote" ? "rate" : "count"),
    read: (text, {mass}) => readCubeFor(text, mass === "quote" ? "rate" : "count")
  },
  {
    id: "zaehlerAuswahl",
    text: "Wer wird gezählt? Form: merkmal=ausprägung; merkmal=15-64. Leer: alle.",
    help: ({zaehler}) => cubeHelp(zaehler!),
    initial: () => "",
    read: (text, {zaehler}) => keep(text, readSelection(zaehler!, text))
  },
  {
    id: "nenner",
    text: "Aus welchem Datenwürfel kommt der Nenner?",
    when: hasDenominator,
    help: () => cubeList("count"),
    initial: ({zaehler}) => zaehler!,
    read: (text) => readCubeFor(text, "count")
  },
  {
    id: "nennerAuswahl",
    text: "Wer steht im Nenner? Leer: alle.",
    when: hasDenominator,
    help: ({nenner}) => cubeHelp(nenner!),
    initial: () => "",
    read: (text, {nenner, zaehler, zaehlerAuswahl}) => {
      const read = readSelection(nenner!, text);
      const same =
        nenner === zaehler &&
        JSON.stringify(read.value) === JSON.stringify(readSelection(zaehler!, zaehlerAuswahl!).value);
      return same ? {problem: "Zähler und Nenner zählen dasselbe; der Wert wäre immer 100 Prozent."} : keep(text, read);
    }
  },
  {
    id: "nennerStichtag",
    text: "Welcher Stichtag des Nenners gehört zum Zähler?",
    when: (given) => hasDenominator(given) && given["nenner"] !== given["zaehler"],
    help: () =>
      "    gleich: derselbe Tag\n    jahr: der Stichtag desselben Jahres\n    vorjahr: der 31. Dezember des Vorjahres",
    initial: ({zaehler, nenner}) => (referenceOf(zaehler!) === referenceOf(nenner!) ? "gleich" : "jahr"),
    read: readDate
  },
  {
    id: "gliederung",
    text: "Wonach darf aufgeteilt werden, außer nach Stichtagen (mit Komma getrennt)?",
    help: (given) => `    möglich: ${breakdownsOf(given).join(", ") || none}`,
    initial: (given) =>
      breakdownsOf(given)
        .filter((id) => usual.has(id))
        .join(", ") || none,
    read: (text, given) => readList(text, breakdownsOf(given), "So lässt sich nicht aufteilen:")
  },
  {
    id: "population",
    text: "Nach welcher Definition wird gezählt?",
    help: () =>
      Object.entries(populations)
        .map(([id, {label}]) => `    ${id}: ${label}`)
        .join("\n"),
    initial: ({zaehler, zaehlerAuswahl}) => countedPopulation(zaehler!, zaehlerAuswahl!),
    read: (text) => readOneOf(text, Object.keys(populations), `Eine Definition „${text}“ gibt es nicht.`)
  },
  {
    id: "stichtag",
    text: "Auf welchen Stichtag bezieht sich die Zahl, in Worten?",
    initial: ({zaehler}) => referenceOf(zaehler!),
    read: (text) => readText(text, 3, 90)
  },
  {
    id: "richtung",
    text: "Was ist gut?",
    help: () => `    ${formatList(directions, "oder")}`,
    initial: () => "Kontext",
    read: (text) => readOneOf(text, directions, `„${text}“ ist keine Richtung.`)
  },
  {
    id: "brueche",
    text: "Welche Brüche der Reihe gibt es (mit Komma getrennt)?",
    help: () =>
      Object.entries(breaks)
        .map(([id, {title}]) => `    ${id}: ${title}`)
        .join("\n"),
    initial: () => none,
    read: (text) => readList(text, Object.keys(breaks), "Einen solchen Bruch kennt das Verzeichnis nicht:")
  },
  {
    id: "satz",
    text: "Ein Satz, der eine Zahl vorliest; {Wert} steht für die Zahl.",
    read: (text) =>
      text.includes("{Wert}")
        ? readSentence(text)
        : {problem: "Im Satz fehlt {Wert}, zum Beispiel: {Wert} der Kinder werden betreut."}
  },
  sentence("grenze", "Was sagt die Zahl nicht?"),
  sentence("wozu", "Wozu wird die Zahl gebraucht?"),
  sentence("relevant", "Bewertung: Warum ist sie bedeutsam?"),
  sentence("akzeptiert", "Bewertung: Wie weit ist sie anerkannt?"),
  sentence("glaubwuerdig", "Bewertung: Wie glaubwürdig ist die Quelle?"),
  sentence("leicht", "Bewertung: Wie leicht ist sie zu erheben und zu lesen?"),
  sentence("robust", "Bewertung: Was bringt sie ins Schwanken?"),
  {
    id: "aufwand",
    text: "Wie hoch ist der Aufwand (gering, mittel, hoch)?",
    read: (text) => readOneOf(text, ["gering", "mittel", "hoch"], `„${text}“ ist keine Stufe.`)
  },
  sentence("aufwandGrund", "Woran liegt der Aufwand?"),
  sentence("ethik", "Was ist zu beachten, damit die Zahl niemandem schadet?"),
  {
    id: "belege",
    text: "Woher kommt die Definition (P: Vorschlag, K: allgemeiner Kenntnisstand, C: nachgerechnet, F:S12: Quelle 12)?",
    initial: () => "P",
    read: (text) => {
      const wrong = partsOf(text, ",").find((tag) => !/^([KCP]|F:S\d+)$/.test(tag));
      return wrong === undefined
        ? {value: text}
        : {problem: `„${wrong}“ ist kein Beleg. Möglich: P, K, C oder F:S mit einer Nummer.`};
    }
  },
  {
    id: "verwandt",
    text: "Mit welchen Indikatoren sollte sie zusammen gelesen werden (mit Komma getrennt)?",
    initial: () => none,
    read: (text, _, {indicators}) =>
      readList(
        text,
        indicators.map(({id}) => id),
        "Einen solchen Indikator gibt es nicht:"
      )
  }
];

const usual: ReadonlySet<string> = new Set(["gebiet", "quartier", "geschlecht"]);

function sentence(id: string, text: string): Question {
  return {id, text, read: readSentence};
}

/** Whether the measure puts one count over another. */
export function hasDenominator({mass}: Answers): boolean {
  return mass === "anteil" || mass === "verhaeltnis";
}

/** Dimensions that every cube has and that neither part has decided already. */
export function breakdownsOf({zaehler, zaehlerAuswahl, nenner, nennerAuswahl}: Answers): readonly string[] {
  const parts = [
    [zaehler!, zaehlerAuswahl!] as const,
    ...(nenner === undefined ? [] : [[nenner, nennerAuswahl!] as const])
  ];
  const decided = new Set(parts.flatMap(([cube, text]) => Object.keys(readSelection(cube, text).value ?? {})));
  return dimensionsOf(zaehler!).filter(
    (id) => !decided.has(id) && parts.every(([cube]) => dimensionsOf(cube).includes(id))
  );
}

/** A list as typed; “keine” is an empty one. */
export function listOf(text: string): readonly string[] {
  return text === none ? [] : partsOf(text, ",");
}

function readList(text: string, known: readonly string[], unknown: string): Read<string> {
  const items: string[] = [];
  for (const item of listOf(text)) {
    const found = readOneOf(item, known, `${unknown} „${item}“.`);
    if (found.value === undefined) return found;
    if (!items.includes(found.value)) items.push(found.value);
  }
  return {value: items.join(", ") || none};
}

function readId(text: string, {thema}: Answers, catalogue: Catalogue): Read<string> {
  const prefix = prefixes[thema as ThemeId];
  const id = text.toUpperCase();
  const free = nextId(catalogue, thema as ThemeId);
  if (!new RegExp(`^${prefix}-\\d{2}$`).test(id)) {
    return {problem: `„${text}“ ist keine Kennung dieses Themas. Sie beginnt mit ${prefix}; frei ist ${free}.`};
  }
  const owner = catalogue.indicators.find((own) => own.id === id);
  if (owner === undefined) return {value: id};
  return {problem: `${id} ist vergeben: „${owner.title}“. Kennungen werden nie neu belegt; frei ist ${free}.`};
}

function readText(text: string, least: number, most: number): Read<string> {
  if (text.length < least) return {problem: `Das ist zu kurz: Es sind mindestens ${least} Zeichen nötig.`};
  if (text.length > most) return {problem: `Das ist zu lang: Es sind höchstens ${most} Zeichen möglich.`};
  return printable(text) === text ? {value: text} : {problem: "Der Text enthält Steuerzeichen."};
}

function readSentence(text: string): Read<string> {
  return /[.…]$/.test(text) ? readText(text, 8, 400) : {problem: "Bitte ein ganzer Satz, mit einem Punkt am Ende."};
}

function readCubeFor(text: string, kind: "count" | "rate"): Read<string> {
  const cube = readCube(text);
  if (cube.value === undefined || cubeDeclarations[cube.value]!.kind === kind) return cube;
  return {
    problem:
      kind === "rate"
        ? `„${cube.value}“ enthält Anzahlen, keine gelieferten Quoten.`
        : `„${cube.value}“ enthält Quoten, keine Anzahlen; daraus lässt sich nichts zusammenzählen.`
  };
}

function readDate(text: string, {zaehler, nenner}: Answers): Read<string> {
  const read = readOneOf(text, Object.keys(dateWords), `„${text}“ ist keine Zuordnung.`);
  const [first, second] = [referenceOf(zaehler!), referenceOf(nenner!)];
  if (read.value !== "gleich" || first === second) return read;
  return {
    problem: `Der Zähler gilt für „${first}“, der Nenner für „${second}“: Derselbe Tag kommt nie vor. Möglich: jahr oder vorjahr.`
  };
}

/** The definition that a selection counts by: that of its cube, or of the dimension in which it names a group. */
function countedPopulation(cube: string, text: string): string {
  const {population} = cubeDeclarations[cube]!;
  if (population !== "insgesamt") return population;
  const named = Object.entries(readSelection(cube, text).value ?? {}).filter(
    ([, codes]) => codes.join() !== "insgesamt"
  );
  return named.map(([id]) => populationOfDimension(id)).find((id) => id !== undefined) ?? population;
}

function keep(text: string, read: Read<unknown>): Read<string> {
  return read.problem === undefined ? {value: text} : {problem: read.problem};
}

function referenceOf(cube: string): string {
  return cubeDeclarations[cube]!.reference;
}

function cubeList(kind: "count" | "rate"): string {
  return Object.entries(cubeDeclarations)
    .filter(([, declared]) => declared.kind === kind)
    .map(([id, {title, provider}]) => `    ${id}: ${title} (${provider})`)
    .join("\n");
}
