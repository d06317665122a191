/** One side of a comparison: a cube and which of its codes; of dimensions not named, the total. */
export interface Side {
  readonly cube: string;
  readonly codes: Readonly<Record<string, string>>;
}

/** Two sources that count nearly the same, and by how much they may differ for reasons that are known. */
export interface CrossProviderPair {
  readonly id: string;
  /** German: what both count. */
  readonly title: string;
  readonly left: Side;
  readonly right: Side;
  /** Least and largest ratio of left to right that the known reasons explain. */
  readonly corridor: readonly [number, number];
  /** German: why they differ, and which way. */
  readonly explanation: string;
}

const wuppertal = {gebiet: "05124"};

/** Comparisons between providers. The corridors are set by judgement from the published figures, wide enough for the known reasons. */
export const crossProviderPairs: readonly CrossProviderPair[] = [
  {
    id: "azr-fortschreibung",
    title: "Ausländerinnen und Ausländer: Ausländerzentralregister und Fortschreibung",
    left: {cube: "auslaender-azr", codes: wuppertal},
    right: {cube: "bevoelkerung-nationalitaet", codes: {...wuppertal, staatsangehoerigkeit: "nichtdeutsch"}},
    corridor: [0.93, 1.1],
    explanation:
      "Das Register zählt Personen mit Aufenthalt von nicht nur vorübergehender Dauer, die Fortschreibung Einwohner mit alleiniger oder Hauptwohnung ab dem letzten Zensus. Nicht abgemeldete Fortzüge bleiben im Register länger stehen; jeder Zensus ändert den Abstand."
  },
  {
    id: "azr-melderegister",
    title: "Ausländerinnen und Ausländer: Ausländerzentralregister und Melderegister der Stadt",
    left: {cube: "auslaender-azr", codes: wuppertal},
    right: {cube: "einwohner-staaten", codes: {quartier: "05124", staatengruppe: "nichtdeutsch"}},
    corridor: [0.9, 1.08],
    explanation:
      "Beide werden laufend geführt, aber von verschiedenen Behörden: Meldungen kommen zeitversetzt an, und das Register rundet seit 2016 jede Zahl auf ein Vielfaches von 5."
  },
  {
    id: "melderegister-fortschreibung",
    title: "Einwohner mit Hauptwohnung: Melderegister der Stadt und Fortschreibung",
    left: {cube: "einwohner-staaten", codes: {quartier: "05124"}},
    right: {cube: "bevoelkerung-nationalitaet", codes: wuppertal},
    corridor: [0.98, 1.035],
    explanation:
      "Die Fortschreibung rechnet vom Zensus an weiter, das Melderegister zählt seinen Bestand; er lag zuletzt höher. Ein Verhältnis über dem Korridor deutet darauf, dass Nebenwohnungen mitgezählt sind."
  },
  {
    id: "melderegister-wohnung",
    title: "Einwohner mit Hauptwohnung: zwei Auszüge des Melderegisters",
    left: {cube: "einwohner-wohnung", codes: {quartier: "05124", wohnung: "hauptwohnung"}},
    right: {cube: "einwohner-staaten", codes: {quartier: "05124"}},
    corridor: [0.999, 1.001],
    explanation: "Beide Auszüge beruhen auf demselben Bestand zum selben Stichtag und müssen gleich sein."
  },
  {
    id: "jobcenter-bundesagentur",
    title: "Leistungsberechtigte nach dem SGB II: Jobcenter und Bundesagentur für Arbeit",
    left: {cube: "leistungsberechtigte", codes: {quartier: "05124"}},
    right: {cube: "leistungsberechtigte-ba", codes: wuppertal},
    corridor: [0.95, 1.05],
    explanation:
      "Das Jobcenter wertet seinen Bestand zum Stichtag aus (T-0), die Bundesagentur nach drei Monaten Wartezeit (T-3) mit Nachmeldungen und Rückforderungen."
  },
  {
    id: "bundesagentur-sozialberichterstattung",
    title: "Regelleistungsberechtigte nach dem SGB II: Bundesagentur und Sozialberichterstattung des Landes",
    left: {cube: "leistungsberechtigte-ba", codes: {...wuppertal, leistungsgruppe: "rlb"}},
    right: {cube: "mindestsicherung-leistungen", codes: {...wuppertal, leistungsart: "sgb2"}},
    corridor: [0.98, 1.02],
    explanation: "Das Land übernimmt die Zahl der Bundesagentur; kleine Abweichungen kommen von Revisionen."
  },
  {
    id: "einbuergerungen",
    title: "Einbürgerungen: Einbürgerungsbehörde und amtliche Statistik",
    left: {cube: "einbuergerungen", codes: {}},
    right: {cube: "einbuergerungen-amtlich", codes: wuppertal},
    corridor: [0.93, 1.07],
    explanation:
      "Die Behörde zählt nach dem Tag der Urkunde, die Statistik nach Meldejahr; seit 2016 ist die amtliche Zahl auf ein Vielfaches von 5 gerundet."
  },
  {
    id: "schueler",
    title: "Schülerinnen und Schüler am Schulort: Schulamt und amtliche Schuldaten",
    left: {cube: "schueler", codes: {ort: "schulort"}},
    right: {cube: "schueler-amtlich", codes: wuppertal},
    corridor: [0.97, 1.03],
    explanation: "Beide gehen auf dieselbe Erhebung im Oktober zurück; Berichtigungen kommen im Land später an."
  },
  {
    id: "arbeitslose-quartiere",
    title: "Arbeitslose: kleinräumige Auswertung und Kreisstatistik der Bundesagentur",
    left: {cube: "arbeitslose-quartier", codes: {quartier: "05124"}},
    right: {cube: "arbeitslose", codes: wuppertal},
    corridor: [0.95, 1.02],
    explanation:
      "Die kleinräumige Auswertung zählt bis unter 65 Jahre und nur zuordenbare Anschriften, die Kreisstatistik bis zur Regelaltersgrenze."
  }
];
