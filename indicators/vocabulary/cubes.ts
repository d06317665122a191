import type {PlannedCubes} from "./cubes/index.js";

/**
 * The cubes that deliveries make today: per cube its dimensions, per dimension
 * the codes that a definition may name. The compiler refuses a selection that is
 * in neither this list nor that of the planned cubes (`cubes/`); the engine
 * refuses again at run time, with the cube that was really delivered.
 */
export interface KnownCubes {
  /** 12521-03i: foreigners in the Ausländerzentralregister by nationality and sex. */
  "auslaender-azr": {
    stichtag: string;
    gebiet: string;
    staatsangehoerigkeit: string;
    geschlecht: "insgesamt" | "maennlich" | "weiblich";
  };
  /** 12411-09i: population by single year of age. */
  "bevoelkerung-alter": {
    stichtag: string;
    gebiet: string;
    alter: "insgesamt" | `a${number}`;
  };
  /** 12411-03-03-4: population by age group, German or not, and sex. */
  "bevoelkerung-nationalitaet": {
    stichtag: string;
    gebiet: string;
    altersgruppe: string;
    staatsangehoerigkeit: "insgesamt" | "deutsch" | "nichtdeutsch";
    geschlecht: "insgesamt" | "maennlich" | "weiblich";
  };
  /** 22811-01i: Mindestsicherungsquote, delivered as a rate. */
  mindestsicherungsquote: {
    stichtag: string;
    gebiet: string;
  };
  /** 22811-05i: recipients of Mindestsicherung by kind of benefit. */
  "mindestsicherung-leistungen": {
    stichtag: string;
    gebiet: string;
    leistungsart:
      | "insgesamt"
      | "sgb2"
      | "hlu"
      | "grundsicherung"
      | "grundsicherung-alter"
      | "grundsicherung-erwerbsminderung"
      | "asylblg";
  };
  /** 13111-54i: employees at their place of work by branch; school and vocational certificate are not crossed. */
  "beschaeftigte-abschluss": {
    stichtag: string;
    gebiet: string;
    wirtschaftsabschnitt: string;
    schulabschluss: "insgesamt" | "ohne" | "hauptschule" | "mittlere-reife" | "abitur" | "unbekannt";
    berufsabschluss: "insgesamt" | "ohne" | "berufsabschluss" | "akademisch" | "unbekannt";
  };
  /** 22517-02i: help with upbringing; what was begun is part of what was used. */
  "erzieherische-hilfen": {
    stichtag: string;
    gebiet: string;
    hilfeart: "insgesamt" | "p27" | "p28" | "p29" | "p30" | "p31" | "p32" | "p33" | "p34" | "p35" | "p35a";
    zaehlung: "in-anspruch-genommen" | "begonnen";
  };
  /** 12411-01-01-4: population by sex, Kreise. */
  "bevoelkerung-geschlecht": {
    stichtag: string;
    gebiet: string;
    geschlecht: "insgesamt" | "maennlich" | "weiblich";
  };
  /** 12531-0043: persons seeking protection; no totals of sex and nationality, statuses contain one another. */
  schutzsuchende: {
    stichtag: string;
    gebiet: string;
    schutzstatus:
      | "anerkannt"
      | "befristet"
      | "befristet-asylverfahren"
      | "befristet-sonstige"
      | "unbefristet"
      | "offen"
      | "ohne"
      | "ohne-geduldet"
      | "ohne-latent"
      | "ohne-vollziehbar";
    geschlecht: "maennlich" | "weiblich";
    staatsangehoerigkeit: string;
  };
  /** 13111-01-03-4: employees at their place of work by nationality and sex. */
  "beschaeftigte-staatsangehoerigkeit": {
    stichtag: string;
    gebiet: string;
    staatsangehoerigkeit: "insgesamt" | "nichtdeutsch";
    geschlecht: "insgesamt" | "maennlich" | "weiblich";
  };
  /** 12211-Z-11: living arrangements, Mikrozensus. */
  lebensformen: {
    stichtag: string;
    gebiet: string;
    lebensform: "insgesamt" | "familien" | "paare-ohne-kinder" | "alleinstehende";
  };
  /** § 281 SGB III, long form: unemployed by answer and one characteristic at a time. The denominator is “mit-angabe”. */
  "arbeitslose-migrationshintergrund": {
    stichtag: string;
    gebiet: string;
    migrationshintergrund: ArbeitsloseAntwort;
    geschlecht: "insgesamt" | "maennlich" | "weiblich";
    altersgruppe: "insgesamt" | "a15-24" | "a25-34" | "a35-44" | "a45-54" | "a55";
    schulabschluss:
      "insgesamt" | "kein-hauptschulabschluss" | "hauptschule" | "mittlere-reife" | "hochschulreife" | "keine-angabe";
    berufsausbildung: "insgesamt" | "ohne" | "ausbildung" | "akademisch" | "keine-angabe";
    qualifikation: "insgesamt" | "gering" | "keine-angabe";
    rechtskreis: "insgesamt" | "sgb3" | "sgb2";
  };
  /** § 281 SGB III, workbook: Kreise by Rechtskreis, without a total of both. */
  "arbeitslose-migrationshintergrund-rechtskreis": {
    stichtag: string;
    gebiet: string;
    rechtskreis: "sgb3" | "sgb2";
    migrationshintergrund: ArbeitsloseAntwort;
  };
  /** The same in percent, delivered as rates. */
  "arbeitslose-migrationshintergrund-anteile": {
    stichtag: string;
    gebiet: string;
    rechtskreis: "sgb3" | "sgb2";
    migrationshintergrund: ArbeitsloseAntwort;
  };
  /** § 281 SGB III, workbook: one region by characteristics, with duration under SGB II. */
  "arbeitslose-migrationshintergrund-merkmale": KnownCubes["arbeitslose-migrationshintergrund"] & {
    dauer: "insgesamt" | "nicht-langzeit" | "langzeit" | "ab-zwei-jahren" | "keine-angabe";
  };
  /** Mikrozensus, table 5: states by migration status and one characteristic at a time. */
  "mikrozensus-migrationsstatus": {
    stichtag: string;
    gebiet: string;
    geschlecht: "insgesamt" | "maennlich" | "weiblich";
    migrationsstatus: string;
    geburtsland: string;
    altersgruppe: string;
    aufenthaltsdauer: string;
  };
  /** Mikrozensus, Niedersachsen: country of origin over the years. */
  "mikrozensus-herkunft-niedersachsen": {
    stichtag: string;
    gebiet: string;
    herkunftsland: string;
    geschlecht: "insgesamt" | "maennlich" | "weiblich";
  };
}

/** What the unemployed answered, each code within the one that contains it: all, those who answered, with, without … */
type ArbeitsloseAntwort =
  | "insgesamt"
  | "mit-angabe"
  | "ohne"
  | "mit"
  | "eigene"
  | "eigene-auslaender"
  | "eigene-deutsche"
  | "eigene-aussiedler"
  | "keine-eigene"
  | "keine-eigene-auslaender"
  | "keine-eigene-deutsche"
  | "ohne-naehere-angabe";

export type CubeId = keyof KnownCubes;

/** Every cube that a definition may select from, delivered or planned. A delivered cube goes before its plan. */
export type SelectableCubes = KnownCubes & Omit<PlannedCubes, CubeId>;

/** What the cells of a known cube count, in words, and who counted it: for definitions shown without data. */
export const cubeWords: Readonly<Record<CubeId, {readonly counted: string; readonly register: string}>> = {
  "auslaender-azr": {counted: "Ausländische Bevölkerung", register: "AZR"},
  "bevoelkerung-alter": {counted: "Bevölkerung", register: "Fortschreibung"},
  "bevoelkerung-nationalitaet": {counted: "Bevölkerung", register: "Fortschreibung"},
  mindestsicherungsquote: {counted: "Mindestsicherungsquote", register: "Sozialberichterstattung"},
  "mindestsicherung-leistungen": {
    counted: "Empfängerinnen und Empfänger von Mindestsicherungsleistungen",
    register: "Sozialberichterstattung"
  },
  "beschaeftigte-abschluss": {
    counted: "Sozialversicherungspflichtig Beschäftigte am Arbeitsort",
    register: "Beschäftigungsstatistik"
  },
  "erzieherische-hilfen": {counted: "Erzieherische Hilfen", register: "Kinder- und Jugendhilfestatistik"},
  "bevoelkerung-geschlecht": {counted: "Bevölkerung", register: "Fortschreibung"},
  schutzsuchende: {counted: "Schutzsuchende", register: "AZR"},
  "beschaeftigte-staatsangehoerigkeit": {
    counted: "Sozialversicherungspflichtig Beschäftigte am Arbeitsort",
    register: "Beschäftigungsstatistik"
  },
  lebensformen: {counted: "Lebensformen", register: "Mikrozensus"},
  "arbeitslose-migrationshintergrund": {counted: "Arbeitslose", register: "Arbeitsmarktstatistik"},
  "arbeitslose-migrationshintergrund-rechtskreis": {counted: "Arbeitslose", register: "Arbeitsmarktstatistik"},
  "arbeitslose-migrationshintergrund-anteile": {counted: "Anteile der Arbeitslosen", register: "Arbeitsmarktstatistik"},
  "arbeitslose-migrationshintergrund-merkmale": {counted: "Arbeitslose", register: "Arbeitsmarktstatistik"},
  "mikrozensus-migrationsstatus": {counted: "Bevölkerung in Privathaushalten", register: "Mikrozensus"},
  "mikrozensus-herkunft-niedersachsen": {counted: "Personen mit Migrationshintergrund", register: "Mikrozensus"}
};
