import type {CodeDefinition, Contract, Labels} from "../../contract/contract.js";
import {geschlechter, nationalitaeten} from "../gebiete.js";
import {gebiete, geschlechtImKopf, landNrw, lizenz, stichtag, zahlen, zeitUndGebiet} from "./provider.js";

/** Age groups of the table, as first year and year after the last; the last is open. */
const grenzen = [0, 3, 6, 10, 15, 18, 20, 25, 30, 35, 40, 45, 50, 55, 60, 65, 75] as const;

const zweistellig = (age: number): string => String(age).padStart(2, "0");

const altersgruppen: readonly CodeDefinition[] = grenzen.map((from, i) => {
  const until = grenzen[i + 1];
  if (until === undefined) return {id: `a${from}`, label: `${from} Jahre und älter`, parent: "insgesamt", from};
  return {
    id: `a${zweistellig(from)}-${zweistellig(until - 1)}`,
    label: from === 0 ? `unter ${until} Jahre` : `${from} bis unter ${until} Jahre`,
    parent: "insgesamt",
    from,
    to: until - 1
  };
});

const geliefert: Labels = {
  Insgesamt: "insgesamt",
  ...Object.fromEntries(altersgruppen.map(({id, label}) => [label, id])),
  "75 Jahre und mehr": "a75"
};

/** Residents by sex, nationality (German or not) and age group, Regionaldatenbank Deutschland. */
export const bevoelkerungNationalitaet: Contract = {
  id: "land-nrw-12411-03-03-4",
  version: 1,
  provider: landNrw,
  title: "Bevölkerung nach Geschlecht, Nationalität und Altersgruppen",
  cube: {
    id: "bevoelkerung-nationalitaet",
    title: "Bevölkerung nach Nationalität, Geschlecht und Altersgruppen (Fortschreibung)",
    population: "insgesamt",
    register: "Fortschreibung",
    unit: "Personen",
    kind: "count",
    territory: {id: "kreise", label: "Kreise und kreisfreie Städte"},
    dimensions: [
      {id: "stichtag", label: "Stichtag", codes: "delivered"},
      {id: "gebiet", label: "Gebiet", codes: gebiete},
      {id: "altersgruppe", label: "Altersgruppe", codes: [{id: "insgesamt", label: "Insgesamt"}, ...altersgruppen]},
      {id: "staatsangehoerigkeit", label: "Staatsangehörigkeit", codes: nationalitaeten},
      {id: "geschlecht", label: "Geschlecht", codes: geschlechter}
    ],
    citation: "© Statistische Ämter des Bundes und der Länder, Deutschland, Tabelle 12411-03-03-4, dl-de/by-2-0",
    disclosure: "KOM"
  },
  recognise: {layout: "landesdatenbank", tableCode: "12411-03-03-4"},
  keys: [...zeitUndGebiet(stichtag), {kind: "text", dimension: "altersgruppe", labels: geliefert}],
  values: [
    {
      path: [
        /^Bevölkerung/,
        {
          dimension: "staatsangehoerigkeit",
          labels: {Insgesamt: "insgesamt", Deutsche: "deutsch", Ausländer: "nichtdeutsch"}
        },
        {dimension: "geschlecht", labels: {insgesamt: "insgesamt", ...geschlechtImKopf}}
      ]
    }
  ],
  numbers: zahlen,
  required: {gebiet: ["05124"], altersgruppe: ["insgesamt"]},
  plausibility: [
    {kind: "not-empty", codes: {gebiet: "05124"}},
    {kind: "parts", dimension: "geschlecht", total: "insgesamt"},
    {kind: "parts", dimension: "staatsangehoerigkeit", total: "insgesamt"},
    {kind: "parts", dimension: "altersgruppe", total: "insgesamt"},
    {
      kind: "no-jump",
      codes: {gebiet: "05124", altersgruppe: "insgesamt", geschlecht: "insgesamt"},
      least: 1000
    }
  ],
  licence: lizenz,
  notes: [
    "Dem Projekt liegt keine echte Datei dieser Tabelle vor: Der Aufbau folgt öffentlichen Beschreibungen der Regionaldatenbank.",
    "„Ausländer“ sind hier alle Nichtdeutschen der Fortschreibung, nicht die des Ausländerzentralregisters."
  ]
};
