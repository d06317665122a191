import type {Contract, KeyColumn, Labels, PlausibilityRule} from "../../contract/contract.js";
import {kreisfreieStaedte, regionalschluessel} from "../ars.js";
import {declaredWithAreas} from "../declared.js";
import {gebiete, genesis, kreise, lizenz, merkmal, zahlen} from "./provider.js";

/** The census writes numbers with a decimal comma, in flat files too: “108,84”. */
const zensuszahlen = {...zahlen, notation: "german" as const};

/** Areas: Länder and Kreise by the keys of all tables, Gemeinden by 12 digits. */
const gebietskeys: readonly KeyColumn[] = [
  {
    kind: "code",
    variable: ["GEOGM4", "GEOLK4", "GEOBL1"],
    dimension: "gebiet",
    form: regionalschluessel,
    translate: kreisfreieStaedte,
    others: "skip"
  },
  {kind: "label", variable: ["GEOGM4", "GEOLK4", "GEOBL1"], of: "gebiet"}
];

const haushalt = merkmal("HSHEWG", "haushalt", {
  "": "insgesamt",
  MIT: "mit-einwanderung",
  OHNE: "ohne-einwanderung"
});

interface Zensustabelle {
  readonly id: string;
  readonly cube: string;
  readonly title: string;
  readonly measure: string;
  readonly unit: string;
  readonly merkmale: readonly KeyColumn[];
  readonly plausibility: readonly PlausibilityRule[];
  readonly note: string;
}

/** What both tables have in common: special evaluations of the census in the form of its public flat files. */
function zensustabelle({id, cube, title, measure, unit, merkmale, plausibility, note}: Zensustabelle): Contract {
  const constants: Labels = {statistics_code: "ZENSUS22", value_variable_code: measure, value_unit: unit};
  return {
    id,
    version: 1,
    provider: genesis,
    title,
    cube: {
      ...declaredWithAreas(cube, gebiete),
      territory: kreise,
      citation: "© Statistisches Bundesamt (Destatis), Zensus 2022, Sonderauswertung, dl-de/by-2-0"
    },
    recognise: {layout: "genesis-flat", tableCode: "Zensus 2022", flat: {statistic: "ZENSUS22", measure}},
    keys: [
      {kind: "date", variable: ["STAG"], dimension: "stichtag", form: {written: "JJJJ-MM-TT"}},
      ...gebietskeys,
      haushalt,
      ...merkmale
    ],
    constants,
    values: [{path: ["value"]}],
    numbers: zensuszahlen,
    required: {gebiet: ["05124"]},
    plausibility: [{kind: "not-empty", codes: {gebiet: "05124"}}, ...plausibility],
    licence: lizenz("bund"),
    notes: [
      "Aufbau angenommen nach den öffentlichen Dateien des Zensus 2022 (Regionalschlüssel mit 12 Stellen, Dezimalkomma, Gütezeichen „e“); mit der ersten echten Lieferung zu prüfen. Kennungen von Statistik und Merkmalen sind Platzhalter: Eine öffentliche Tabelle mit der Einwanderungsgeschichte des Haushalts ist nicht bekannt.",
      "Die Zahlen sind mit der Cell-Key-Methode leicht verändert und werden übernommen, wie sie veröffentlicht sind; Teile werden nie zu Summen addiert.",
      note
    ]
  };
}

/** Households by history of immigration and tenure, and by history of immigration and crowding. */
export const wohnversorgung = zensustabelle({
  id: "genesis-zensus-wohnversorgung",
  cube: "wohnversorgung",
  title: "Haushalte nach Einwanderungsgeschichte, Wohnform und Belegung (Zensus 2022)",
  measure: "HAUSHALTE",
  unit: "Anzahl",
  merkmale: [
    merkmal("WOHNFORM", "wohnform", {"": "insgesamt", EIGENTUM: "eigentum", MIETE: "miete"}),
    merkmal("BELEGUNG", "belegung", {"": "insgesamt", "UNTER-1": "ueberbelegt", "AB-1": "nicht-ueberbelegt"})
  ],
  plausibility: [],
  note: "Überbelegt heißt hier: weniger als ein Raum je Person. Wohnform und Belegung sind nicht gekreuzt."
});

/** Floor space per person by the household’s history of immigration. */
export const wohnflaeche = zensustabelle({
  id: "genesis-zensus-wohnflaeche",
  cube: "wohnflaeche",
  title: "Wohnfläche je Person nach Einwanderungsgeschichte des Haushalts (Zensus 2022)",
  measure: "WOHNFLAECHE",
  unit: "qm",
  merkmale: [],
  plausibility: [{kind: "range", from: 10, to: 120}],
  note: "Die Wohnfläche je Person wird als Durchschnitt geliefert und lässt sich nicht aus Teilen zusammensetzen."
});
