import {quartierCodes, quartiere, stadtbezirke} from "../../../indicators/vocabulary/quartiere.js";
import type {Contract, Labels, ValueColumns} from "../../contract/contract.js";
import {bundesagentur, lizenz, zahlen as zeichen} from "./provider.js";
import {
  erwerbsalter,
  gerundeteSummen,
  geschlechter,
  hinweise,
  inWuppertal,
  jahresdurchschnitt,
  monat,
  nationalitaeten,
  nur,
  staatengruppen,
  summen,
  wuerfel,
  zahlen,
  region
} from "./tabellen.js";

const dauern: Labels = {"": "insgesamt", "unter 1 Jahr": "unter-einem-jahr", "1 Jahr und länger": "langzeit"};

const abschluesse: Labels = {
  insgesamt: "insgesamt",
  "mit Angabe zum Abschluss": "mit-angabe",
  "ohne Abschluss": "ohne",
  "mit Abschluss": "mit",
  "ohne Angabe": "ohne-angabe"
};

/** Columns of the cross-table: duration and vocational certificate in one label, such as “unter 1 Jahr: ohne Abschluss”. */
export const arbeitslosenspalten: readonly ValueColumns[] = Object.entries(dauern).flatMap(([time, dauer]) =>
  Object.entries(abschluesse).map(([certificate, berufsabschluss]) => ({
    path: [time === "" ? `Arbeitslose: ${certificate}` : `${time}: ${certificate}`],
    codes: {dauer, berufsabschluss}
  }))
);

/** Unemployed in the mean of a year by Rechtskreis, sex, age, group of states, duration and certificate: cross-table as CSV. */
export const arbeitslose: Contract = {
  id: "bundesagentur-arbeitslose",
  version: 1,
  provider: bundesagentur,
  title: "Arbeitslose nach Staatengruppe, Rechtskreis, Dauer und Berufsabschluss (Jahresdurchschnitt)",
  cube: wuerfel("arbeitslose", "Arbeitslosenstatistik", [nur("arbeitslose", "alter", Object.values(erwerbsalter))]),
  recognise: {
    layout: "plain",
    tableCode: "Datenexport Arbeitslose",
    headers: ["Jahresdurchschnitt", "AGS", "Rechtskreis", "Geschlecht", "Alter", "Staatengruppe"]
  },
  keys: [
    {kind: "date", header: "Jahresdurchschnitt", dimension: "stichtag", form: {written: "JJJJ", day: "12-31"}},
    ...region,
    {
      kind: "text",
      header: "Rechtskreis",
      dimension: "rechtskreis",
      labels: {Insgesamt: "insgesamt", "SGB III": "sgb3", "SGB II": "sgb2"}
    },
    {kind: "text", header: "Geschlecht", dimension: "geschlecht", labels: geschlechter},
    {kind: "text", header: "Alter", dimension: "alter", labels: erwerbsalter},
    {kind: "text", header: "Staatengruppe", dimension: "staatengruppe", labels: staatengruppen}
  ],
  values: arbeitslosenspalten,
  numbers: zeichen,
  required: {
    gebiet: ["05124"],
    rechtskreis: ["insgesamt", "sgb3", "sgb2"],
    staatengruppe: ["insgesamt", "deutsch", "nichtdeutsch"]
  },
  plausibility: [
    {kind: "not-empty", codes: {gebiet: "05124"}},
    ...gerundeteSummen("geschlecht", "alter", "staatengruppe", "rechtskreis", "dauer", "berufsabschluss")
  ],
  licence: lizenz,
  notes: [
    ...hinweise,
    "Das Jahr steht für seinen Durchschnitt und erscheint als 31. Dezember. Durchschnitte sind einzeln gerundet; Summen weichen um wenige Personen ab.",
    "„ohne Abschluss“ enthält Menschen, deren Abschluss nicht anerkannt ist: Die Anerkennung fehlt, nicht das Können.",
    "Seit Juni 2022 zählen Menschen aus der Ukraine zum Rechtskreis SGB II."
  ]
};

/** Base of the unemployment rate: civilian labour force by sex and nationality, fixed once a year. */
export const erwerbspersonen: Contract = {
  id: "bundesagentur-erwerbspersonen",
  version: 1,
  provider: bundesagentur,
  title: "Bezugsgrößen der Arbeitslosenquote nach Geschlecht und Staatsangehörigkeit",
  cube: wuerfel("erwerbspersonen", "Arbeitslosenstatistik", [
    nur("erwerbspersonen", "staatengruppe", Object.values(nationalitaeten))
  ]),
  recognise: {
    layout: "workbook",
    tableCode: "Bezugsgrößen",
    title: /Zivile Erwerbspersonen \(Bezugsgrößen der Arbeitslosenquoten\)/
  },
  titles: [inWuppertal, jahresdurchschnitt],
  keys: [
    {
      kind: "texts",
      header: "Merkmal",
      levels: [/^(?:Insgesamt|Männer|Frauen)$/, /./],
      dimensions: {geschlecht: "insgesamt", staatengruppe: "insgesamt"},
      rows: Object.fromEntries(
        Object.entries(geschlechter).flatMap(([sexLabel, geschlecht]) =>
          Object.entries(nationalitaeten).map(([label, staatengruppe]) => [
            staatengruppe === "insgesamt" ? sexLabel : `${sexLabel} › ${label}`,
            {geschlecht, staatengruppe} as Labels
          ])
        )
      )
    }
  ],
  values: [
    {path: ["alle zivilen Erwerbspersonen"], codes: {bezug: "alle"}},
    {path: ["davon", "abhängige zivile Erwerbspersonen"], codes: {bezug: "abhaengige"}},
    {path: ["davon", "Selbstständige und mithelfende Angehörige"], codes: {bezug: "selbststaendige"}}
  ],
  numbers: zahlen,
  required: {
    geschlecht: ["insgesamt", "maennlich", "weiblich"],
    staatengruppe: ["insgesamt", "deutsch", "nichtdeutsch"]
  },
  plausibility: [
    {kind: "not-empty", codes: {gebiet: "05124"}},
    ...gerundeteSummen("geschlecht", "staatengruppe", "bezug")
  ],
  licence: lizenz,
  notes: [
    ...hinweise,
    "Die Bundesagentur legt die Bezugsgröße einmal im Jahr aus älteren Zahlen fest; bei schneller Zuwanderung ist sie für Ausländer zu klein und die Quote zu hoch.",
    "Nach einzelnen Staatengruppen gibt es keine Bezugsgrößen."
  ]
};

/** How the rows name the city, its Stadtbezirke and Quartiere: by number and name, so that no two read the same. */
export const gebietszeilen: Labels = {
  "Wuppertal insgesamt": "05124",
  ...Object.fromEntries(stadtbezirke.map(({id, name}) => [`${id.slice(6)} ${name}`, id])),
  ...Object.fromEntries(quartiere.map(({id, number, name}) => [`${number} ${name}`, id]))
};

/** Unemployed of Quartiere at the end of a year, as the Statistikstelle hands them on. */
export const arbeitsloseQuartier: Contract = {
  id: "bundesagentur-arbeitslose-quartier",
  version: 1,
  provider: bundesagentur,
  title: "Arbeitslose im Alter von 15 bis unter 65 Jahren nach Quartieren",
  cube: {
    ...wuerfel("arbeitslose-quartier", "Arbeitslosenstatistik", [
      {id: "quartier", label: "Quartier", codes: quartierCodes}
    ]),
    territory: {id: "wuppertal", label: "Wuppertal"}
  },
  recognise: {
    layout: "workbook",
    tableCode: "Arbeitslose nach Quartieren",
    title: /Bestand an Arbeitslosen im Alter von 15 bis unter 65 Jahren nach Quartieren/
  },
  titles: [monat],
  keys: [{kind: "text", header: "Gebiet", dimension: "quartier", labels: gebietszeilen}],
  values: [
    {
      path: [
        {dimension: "staatsangehoerigkeit", labels: nationalitaeten},
        {
          dimension: "alter",
          labels: {
            "15 bis unter 65 Jahre": "insgesamt",
            "15 bis unter 18 Jahre": "k15",
            "18 bis unter 65 Jahre": "k18"
          }
        }
      ]
    }
  ],
  numbers: zahlen,
  required: {quartier: Object.values(gebietszeilen)},
  plausibility: [
    {kind: "not-empty", codes: {quartier: "05124"}},
    ...summen("quartier", "alter", "staatsangehoerigkeit")
  ],
  licence: lizenz,
  notes: [
    ...hinweise,
    "Gezählt ist zur Mitte des Berichtsmonats; er steht für seinen letzten Tag. Die Quartiere ordnet die Statistikstelle nach der Anschrift zu.",
    "Wer 65 Jahre oder älter ist, fehlt in dieser Tabelle."
  ]
};
