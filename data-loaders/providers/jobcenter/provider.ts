import {declaredCube} from "../../contract/declared-cube.js";
import type {CubeDefinition, DimensionDefinition, Labels, NumberForm, Provider} from "../../contract/contract.js";

/** The Jobcenter Wuppertal AöR, a zugelassener kommunaler Träger: own data without waiting time (T-0). */
export const jobcenter: Provider = {id: "jobcenter", label: "Jobcenter Wuppertal"};

/** Own data of the Jobcenter: not public. */
export const lizenz = {id: "Jobcenter", public: false, line: "Jobcenter Wuppertal, nicht veröffentlicht"} as const;

export const hinweise = [
  "Aufbau angenommen; mit der ersten echten Lieferung zu prüfen.",
  "Eigene Daten des Jobcenters ohne Wartezeit (T-0). Die Bundesagentur zählt drei Monate später (T-3) und liegt etwas höher, weil nachträgliche Bewilligungen eingearbeitet sind.",
  "Zählkonzept seit der Revision von 2016, zurückgerechnet bis 2005: LB = RLB (ELB + NEF) + SLB.",
  "Das Register kennt neben weiblich und männlich auch divers und ohne Angabe; wie das Jobcenter sie ausweist, ist zu klären. Bis dahin wird eine Lieferung damit zurückgewiesen."
] as const;

/** Plain counts; nothing is hidden in own data, so that they stay inside until they are protected. */
export const zahlen: NumberForm = {notation: "german", thousands: true, signs: {"-": "genau-null", "": "leer"}};

/** A declared cube of the Jobcenter, with the dimensions that the delivery or this provider says otherwise. */
export function wuerfel(id: string, others: readonly DimensionDefinition[] = []): CubeDefinition {
  const declared = declaredCube(id);
  return {
    ...declared,
    dimensions: declared.dimensions.map((dimension) => others.find((other) => other.id === dimension.id) ?? dimension),
    territory: {id: "wuppertal", label: "Wuppertal"},
    citation: `Jobcenter Wuppertal, eigene Daten (T-0): ${declared.title}; eigene Berechnungen`
  };
}

/** First ages of the classes up to the age limit of § 7a SGB II, as the tables cut them. */
export const altersklassen: readonly (readonly [code: string, label: string])[] = [
  ["k0", "unter 3 Jahre"],
  ["k3", "3 bis unter 6 Jahre"],
  ["k6", "6 bis unter 10 Jahre"],
  ["k10", "10 bis unter 15 Jahre"],
  ["k15", "15 Jahre"],
  ["k16", "16 bis unter 18 Jahre"],
  ["k18", "18 bis unter 20 Jahre"],
  ["k20", "20 Jahre"],
  ["k21", "21 bis unter 25 Jahre"],
  ["k25", "25 bis unter 45 Jahre"],
  ["k45", "45 bis unter 55 Jahre"],
  ["k55", "55 bis unter 60 Jahre"],
  ["k60", "60 bis unter 65 Jahre"],
  ["k65", "65 Jahre"],
  ["k66", "66 Jahre"],
  ["k67", "67 Jahre und älter"]
];

/** Classes of those who can be erwerbsfähig: from 15 years. */
export const erwerbsalter = altersklassen.slice(4);

export const geschlechter: Labels = {Insgesamt: "insgesamt", Männer: "maennlich", Frauen: "weiblich"};

export const staatengruppen: Labels = {
  Insgesamt: "insgesamt",
  Deutschland: "deutsch",
  Ausland: "nichtdeutsch",
  "EU-27": "eu27",
  Drittstaaten: "drittstaaten",
  Türkei: "tuerkei",
  Ukraine: "ukraine",
  "Asylherkunftsländer (TOP 8)": "asylherkunft",
  "übrige Drittstaaten": "uebrige-drittstaaten"
};

/** Labels of age classes with the total before them. */
export const altersnamen = (classes: typeof altersklassen): Labels => ({
  Insgesamt: "insgesamt",
  ...Object.fromEntries(classes.map(([code, label]) => [label, code]))
});
