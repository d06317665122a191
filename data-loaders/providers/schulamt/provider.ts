import type {Labels, NumberForm, Provider, RowTexts} from "../../contract/contract.js";

/** The city's school authority. */
export const schulamt: Provider = {id: "schulamt", label: "Schulamt der Stadt Wuppertal"};

export const stadt = {id: "wuppertal", label: "Stadt Wuppertal"} as const;

/** No public licence: the numbers may be cited with their source, the lines of the file are not shown. */
export const lizenz = {id: "Stadt Wuppertal, intern", public: false, line: "© Stadt Wuppertal, Schulamt"} as const;

export const zitat = (table: string): string => `Stadt Wuppertal, Schulamt, ${table}; eigene Berechnungen`;

/** Whole persons as counted. “.” stands where the office withholds a number. */
export const zahlen: NumberForm = {
  notation: "german",
  thousands: true,
  signs: {"-": "genau-null", "–": "genau-null", ".": "geheim", "...": "spaeter", "": "leer"}
};

/** What nobody has seen yet. */
export const aufbau = "Aufbau angenommen; mit der ersten echten Lieferung zu prüfen.";

export const zuwanderung =
  "Zuwanderungsgeschichte nach den amtlichen Schuldaten (D6): selbst oder ein Elternteil zugewandert, oder zu Hause wird vorrangig eine andere Sprache gesprochen. Die Staatsangehörigkeit zählt nicht mit; auch Nichtdeutsche können ohne Zuwanderungsgeschichte sein. An Waldorfschulen fragt die amtliche Statistik nicht danach; ob das Schulamt es dort weiß, ist zu prüfen.";

/** Types of school as the office prints them. */
export const schulformen: Labels = {
  Grundschule: "grundschule",
  Hauptschule: "hauptschule",
  Realschule: "realschule",
  Sekundarschule: "sekundarschule",
  Gesamtschule: "gesamtschule",
  Gymnasium: "gymnasium",
  Förderschule: "foerderschule",
  "Sonstige (Waldorfschule)": "uebrige-schulen"
};

const staat: Labels = {Insgesamt: "insgesamt", deutsch: "deutsch", nichtdeutsch: "nichtdeutsch"};
const herkunft: Labels = {"mit Zuwanderungsgeschichte": "mit", "ohne Zuwanderungsgeschichte": "ohne"};
const geschlecht: Labels = {männlich: "maennlich", weiblich: "weiblich"};

const zeilen: RowTexts["rows"] = Object.fromEntries(
  Object.entries(staat).flatMap(([label, staatsangehoerigkeit]) =>
    [["", ""], ...Object.entries(herkunft)].flatMap(([group, zuwanderungsgeschichte]) =>
      [["", ""], ...Object.entries(geschlecht)].map(([sex, code]) => [
        [label, group, sex].filter(Boolean).join(" › "),
        {
          staatsangehoerigkeit,
          ...(zuwanderungsgeschichte && {zuwanderungsgeschichte}),
          ...(code && {geschlecht: code})
        }
      ])
    )
  )
);

/** Rows by nationality, below it by Zuwanderungsgeschichte, below that by sex, each with its total: 27 in all. */
export const gruppen: RowTexts = {
  kind: "texts",
  header: "Schülerinnen und Schüler",
  levels: [/^(?:Insgesamt|deutsch|nichtdeutsch)$/, /^(?:mit|ohne) Zuwanderungsgeschichte$/, /^(?:männlich|weiblich)$/],
  dimensions: {staatsangehoerigkeit: "insgesamt", zuwanderungsgeschichte: "insgesamt", geschlecht: "insgesamt"},
  rows: zeilen
};

/** All 27 rows must be there: sums over what is missing could not be checked. */
export const gruppenzeilen = {
  staatsangehoerigkeit: ["insgesamt", "deutsch", "nichtdeutsch"],
  zuwanderungsgeschichte: ["insgesamt", "mit", "ohne"],
  geschlecht: ["insgesamt", "maennlich", "weiblich"]
} as const;

/** What must add up in every table with these rows. */
export const gruppenregeln = ["staatsangehoerigkeit", "zuwanderungsgeschichte", "geschlecht"].map(
  (dimension) => ({kind: "parts", dimension, total: "insgesamt"}) as const
);
