import type {Contract, Labels} from "../../contract/contract.js";
import {partsOf} from "../codes.js";
import {gebiete, gebietskeys, genesis, kreise, lizenz, merkmal, zahlen, zitat} from "./provider.js";

/** “ST475” is 475, the key that the Ausländerzentralregister has for the nationality everywhere else. */
const schluessel: Labels = {
  ...Object.fromEntries(
    Array.from({length: 1000}, (_, n) => String(n).padStart(3, "0")).map((key) => [`ST${key}`, key])
  ),
  UNK: "ungeklaert"
};

/** Persons seeking protection by status, sex and nationality, from the Central Register of Foreigners. */
export const schutzsuchende: Contract = {
  id: "genesis-12531-0043",
  version: 1,
  provider: genesis,
  title: "Schutzsuchende nach Schutzstatus, Geschlecht und Staatsangehörigkeit, Kreise",
  cube: {
    id: "schutzsuchende",
    title: "Schutzsuchende nach Schutzstatus, Geschlecht und Staatsangehörigkeit (AZR)",
    population: "D1",
    register: "AZR",
    unit: "Personen",
    kind: "count",
    rounding: {base: 5, since: 2016},
    territory: kreise,
    dimensions: [
      {id: "stichtag", label: "Stichtag", codes: "delivered"},
      {id: "gebiet", label: "Gebiet", codes: gebiete},
      {
        id: "schutzstatus",
        label: "Schutzstatus",
        codes: [
          {id: "anerkannt", label: "anerkannter Schutzstatus"},
          ...partsOf("anerkannt", {befristet: "befristet anerkannt"}),
          ...partsOf("befristet", {
            "befristet-asylverfahren": "befristet anerkannt aus Asylverfahren",
            "befristet-sonstige": "befristet anerkannt, nicht aus Asylverfahren"
          }),
          ...partsOf("anerkannt", {unbefristet: "unbefristet anerkannt"}),
          {id: "offen", label: "offener Schutzstatus"},
          {id: "ohne", label: "ohne Schutzstatus"},
          ...partsOf("ohne", {
            "ohne-geduldet": "geduldet ausreisepflichtig",
            "ohne-latent": "latent ausreisepflichtig",
            "ohne-vollziehbar": "vollziehbar ausreisepflichtig"
          })
        ]
      },
      {
        id: "geschlecht",
        label: "Geschlecht",
        codes: [
          {id: "maennlich", label: "männlich"},
          {id: "weiblich", label: "weiblich"}
        ]
      },
      {id: "staatsangehoerigkeit", label: "Staatsangehörigkeit", codes: "delivered"}
    ],
    citation: zitat("12531-0043", "bund"),
    disclosure: "R5"
  },
  recognise: {layout: "genesis-flat", tableCode: "12531-0043", flat: {statistic: "12531", measure: "BEV030"}},
  keys: [
    {kind: "date", variable: ["STAG"], dimension: "stichtag", form: {written: "JJJJ-MM-TT"}},
    ...gebietskeys(["KREISE"]),
    merkmal("SCHST2", "schutzstatus", {
      "SCHUTZST-AK-1": "anerkannt",
      "SCHUTZST-AK-2": "befristet",
      "SCHUTZST-AK-3": "befristet-asylverfahren",
      "SCHUTZST-AK-4": "befristet-sonstige",
      "SCHUTZST-AK-5": "unbefristet",
      "SCHUTZST-OF": "offen",
      "SCHUTZST-X": "ohne",
      "AUSRPFL-G": "ohne-geduldet",
      "AUSRPFL-L": "ohne-latent",
      "AUSRPFL-V": "ohne-vollziehbar"
    }),
    merkmal("GES", "geschlecht", {GESM: "maennlich", GESW: "weiblich"}),
    {
      kind: "code",
      variable: ["STAAG5"],
      dimension: "staatsangehoerigkeit",
      form: {pattern: /^(?:ST\d{3}|UNK)$/, written: "ST und 3 Ziffern, wie ST475, oder UNK"},
      translate: schluessel
    },
    {kind: "label", variable: ["STAAG5"], of: "staatsangehoerigkeit"}
  ],
  constants: {statistics_code: "12531", value_variable_code: "BEV030", value_unit: "Anzahl"},
  values: [{path: ["value"]}],
  numbers: {...zahlen, signs: {...zahlen.signs, "0": "gerundet-null"}},
  required: {gebiet: ["05124"]},
  plausibility: [
    {kind: "not-empty", codes: {gebiet: "05124"}},
    {kind: "parts", dimension: "schutzstatus", total: "anerkannt"},
    {kind: "parts", dimension: "schutzstatus", total: "befristet"},
    {kind: "parts", dimension: "schutzstatus", total: "ohne"}
  ],
  licence: lizenz("bund"),
  notes: [
    "Die Kategorien überschneiden sich: „anerkannt“ umfasst „befristet“ und „unbefristet“, „ohne Schutzstatus“ die drei Arten der Ausreisepflicht. Alle Schutzsuchenden sind anerkannt, offen und ohne zusammen.",
    "Die Datei hat weder eine Summe der Geschlechter noch der Staatsangehörigkeiten, und keine Zeile, wo auf null gerundet wurde.",
    "Jede Zahl ist für sich auf ein Vielfaches von 5 gerundet; Summen weichen deshalb von ihren Teilen ab."
  ]
};
