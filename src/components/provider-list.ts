import type {ProviderName} from "../indicators/vocabulary/cubes/index.js";

/** A body with a page of its own under “/daten/”. */
export interface ProviderPage {
  /** Also the address, and the folder of its contracts. */
  readonly id: string;
  readonly name: string;
  /** As declared cubes name it; several sources may deliver for one body. */
  readonly declared: ProviderName;
  /** What it brings to the monitoring, in a sentence. */
  readonly brings: string;
  /** Whether it is one of the eight bodies that the committee paper names; the others are further sources of one of them. */
  readonly source?: true;
}

/** The eight bodies that deliver, in the order of the committee paper, and after the Land its further sources. */
export const providerPages: readonly ProviderPage[] = [
  {
    id: "statistikstelle",
    name: "Statistikstelle",
    declared: "Statistikstelle",
    brings: "Auszüge aus dem Melderegister: wer in der Stadt lebt, zuzieht und fortzieht, nach Quartieren."
  },
  {
    id: "auslaenderbehoerde",
    name: "Ausländerbehörde",
    declared: "Ausländerbehörde",
    brings: "Aufenthaltsrecht, Einbürgerungen und ihre Dauer, aus dem Fachverfahren."
  },
  {
    id: "schulamt",
    name: "Schulamt",
    declared: "Schulamt",
    brings: "Schülerinnen und Schüler, Übergänge, Abschlüsse und Erstförderung."
  },
  {
    id: "stadtbetrieb",
    name: "Stadtbetrieb Tageseinrichtungen für Kinder",
    declared: "Stadtbetrieb Tageseinrichtungen für Kinder",
    brings: "Kinder in Tagesbetreuung nach Alter, Familiensprache und Herkunft der Eltern."
  },
  {
    id: "gewerbecenter",
    name: "Gewerbecenter",
    declared: "Gewerbecenter",
    brings: "Gewerbeanmeldungen und -abmeldungen nach Rechtsform und Staatsangehörigkeit."
  },
  {
    id: "land-nrw",
    name: "Land NRW",
    declared: "Land NRW",
    brings: "Tabellen der Landesdatenbank (IT.NRW): Bevölkerung, Ausländerzentralregister, Schule, Sozialleistungen."
  },
  {
    id: "genesis",
    name: "GENESIS und Zensus",
    declared: "Land NRW",
    brings:
      "Tabellen aus Regionaldatenbank, GENESIS und Zensusdatenbank der Statistischen Ämter des Bundes und der Länder.",
    source: true
  },
  {
    id: "mikrozensus",
    name: "Mikrozensus",
    declared: "Land NRW",
    brings: "Hochgerechnete Ergebnisse des Mikrozensus zum Vergleich.",
    source: true
  },
  {
    id: "jobcenter",
    name: "Jobcenter",
    declared: "Jobcenter",
    brings: "Leistungsberechtigte nach dem SGB II, ihr Erwerb, die Dauer ihres Bezugs und Integrationen in Arbeit."
  },
  {
    id: "bundesagentur",
    name: "Bundesagentur für Arbeit",
    declared: "Bundesagentur für Arbeit",
    brings: "Beschäftigung, Arbeitslosigkeit, Entgelte und Ausbildungsmarkt, nach ihrer eigenen Geheimhaltung."
  }
];

/** The page with the given address. Throws on an unknown one. */
export function findProvider(id: string): ProviderPage {
  const page = providerPages.find((candidate) => candidate.id === id);
  if (page === undefined) throw new Error(`unknown provider: ${id}`);
  return page;
}
