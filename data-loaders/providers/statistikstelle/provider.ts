import {currentGebietsstand} from "../../../indicators/vocabulary/gebietsstaende.js";
import {quartiere, stadtbezirke} from "../../../indicators/vocabulary/quartiere.js";
import type {
  Contract,
  CubeDefinition,
  DimensionDefinition,
  KeyColumn,
  Labels,
  NumberForm,
  Provider
} from "../../contract/contract.js";
import {declaredCube} from "../../contract/declared-cube.js";

/** The city’s statistical office, with its extracts from the register of residents. */
export const statistikstelle: Provider = {id: "statistikstelle", label: "Statistikstelle der Stadt Wuppertal"};

/** Whole persons; an empty field of a table with columns is “-”. No other sign: nothing is withheld in an extract. */
export const zahlen: NumberForm = {notation: "german", signs: {"-": "genau-null"}};

/** Extracts are for the statistical office alone; only what disclosure control made of them is shown. */
export const lizenz = {
  id: "nicht öffentlich",
  public: false,
  line: "Stadt Wuppertal, Statistikstelle; nur für die statistische Auswertung"
} as const;

export const quartierDimension: DimensionDefinition = {
  id: "quartier",
  label: "Quartier",
  codes: currentGebietsstand.areas!
};

/** A declared cube of register extracts: leaf cells only, by Quartier or Stadtbezirk. */
export function auszug(id: string): CubeDefinition {
  const {dimensions, ...cube} = declaredCube(id);
  return {
    ...cube,
    sums: "derived",
    territory: {id: "wuppertal-quartiere", label: "Stadtbezirke und Quartiere in Wuppertal"},
    dimensions: dimensions.map((dimension) => (dimension.id === "quartier" ? quartierDimension : dimension)),
    citation: "Stadt Wuppertal, Statistikstelle, Melderegister; eigene Berechnungen"
  };
}

/** “Gebietsstand: 31.12.2024 (69 Quartiere)” in the title block. */
export const gebietsstand: NonNullable<Contract["gebietsstand"]> = {
  pattern: /Gebietsstand: (\S+)/,
  known: {[currentGebietsstand.label]: currentGebietsstand.id}
};

/** “Stichtag: 31.12.2024” in the title block. */
export const stichtag: NonNullable<Contract["titles"]>[0] = {
  pattern: /Stichtag: (\S+)/,
  dimension: "stichtag",
  form: {written: "TT.MM.JJJJ"}
};

/** The title must say that only main residences are counted; an extract of all entitled to reside has the same columns. */
export const nurHauptwohnung: NonNullable<Contract["titleSays"]> = [
  {
    pattern: /\bmit Hauptwohnung\b/,
    about: "gezählt ist nur, wer hier die Hauptwohnung hat",
    written: "mit Hauptwohnung"
  }
];

/** Stadtbezirk, and Quartier by number and name: names must fit numbers, and Quartiere lie in their Stadtbezirk. */
export const quartierSpalten: readonly KeyColumn[] = [
  {
    kind: "label",
    header: "Stadtbezirk-Nr",
    of: "quartier",
    parent: true,
    names: Object.fromEntries(stadtbezirke.map(({id}) => [id, id.slice(-1)]))
  },
  {
    kind: "code",
    header: "Quartier-Nr",
    dimension: "quartier",
    form: {pattern: /^\d{2}$/, written: "2 Ziffern, auch mit führender Null: 01 und nicht 1"},
    translate: Object.fromEntries(quartiere.map(({number, id}) => [number, id]))
  },
  {kind: "label", header: "Quartier", of: "quartier"}
];

export const geschlecht: KeyColumn = {
  kind: "text",
  header: "Geschlecht",
  dimension: "geschlecht",
  labels: {m: "maennlich", w: "weiblich"}
};

/** Age classes as the extracts write them: “0-2”, “15”, “67 u. ä.”. */
export function altersklassen({dimensions}: CubeDefinition): Labels {
  const codes = dimensions.find(({id}) => id === "alter")!.codes;
  if (codes === "delivered") throw new Error("ages must be declared");
  return Object.fromEntries(
    codes.flatMap(({id, from, to}) => (from === undefined ? [] : [[klasse(from, to), id] as const]))
  );
}

function klasse(from: number, to: number | undefined): string {
  if (to === undefined) return `${from} u. ä.`;
  return from === to ? String(from) : `${from}-${to}`;
}

/** Groups of states as column heads and in footnotes. */
export const staatengruppen: Labels = {
  Deutsche: "deutsch",
  "EU-27": "eu27",
  Türkei: "tuerkei",
  Ukraine: "ukraine",
  "TOP-8-Asylherkunft": "asylherkunft",
  "übrige Drittstaaten": "uebrige-drittstaaten"
};

/** Every Quartier must be there: one that is left out would count as uninhabited. */
export const alleQuartiere: Contract["required"] = {quartier: quartiere.map(({id}) => id)};

/** What must hold of every table that counts all with Hauptwohnung: it is the same people, and no more of a sudden. */
export const dieselbeBevoelkerung: Contract["plausibility"] = [
  {kind: "same-population", most: 1.5},
  {kind: "same-total", cube: "einwohner-wohnung", where: {wohnung: "hauptwohnung"}, by: ["quartier"]}
];

/** Below each text table stands the sum of its numbers: a row that was lost would else count as nobody. */
export const kontrollsumme = /^Kontrollsumme: ([\d.]+)/;

/** What the text extracts have in common: whose they are, how they are written, and that what they do not list is zero. */
export const textauszug = {
  version: 1,
  provider: statistikstelle,
  gebietsstand,
  closed: true,
  controlTotal: kontrollsumme,
  numbers: zahlen,
  licence: lizenz
} as const satisfies Partial<Contract>;

/** Both sexes must be there in every table that tells them apart. */
export const beideGeschlechter = {geschlecht: ["maennlich", "weiblich"]} as const;

export const hinweise: readonly string[] = [
  "Aufbau angenommen; mit der ersten echten Lieferung zu prüfen.",
  "Die Datei nennt nur Kombinationen, in denen jemand gezählt ist; was fehlt, ist null. Summen bildet der Arbeitsplatz selbst. Die Kontrollsumme darunter zeigt, ob eine Zeile verloren ging; sie ist mit der Statistikstelle zu vereinbaren.",
  "Gezählt sind Männer und Frauen. Wie Personen mit dem Eintrag „divers“ oder ohne Eintrag zugeordnet sind, ist zu klären."
];
