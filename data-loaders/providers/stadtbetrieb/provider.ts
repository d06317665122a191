import type {NumberForm, Provider} from "../../contract/contract.js";

/** The city's own operation that runs day care and keeps the places of all bodies. */
export const stadtbetriebAmt: Provider = {
  id: "stadtbetrieb",
  label: "Stadtbetrieb Tageseinrichtungen für Kinder Wuppertal"
};

export const stadt = {id: "wuppertal", label: "Stadt Wuppertal"} as const;

/** No public licence: the numbers may be cited with their source, the lines of the file are not shown. */
export const lizenz = {
  id: "Stadt Wuppertal, intern",
  public: false,
  line: "© Stadt Wuppertal, Stadtbetrieb Tageseinrichtungen für Kinder"
} as const;

export const zitat = (table: string): string =>
  `Stadt Wuppertal, Stadtbetrieb Tageseinrichtungen für Kinder, ${table}; eigene Berechnungen`;

/** Whole children as counted. “.” stands where the office withholds a number. */
export const zahlen: NumberForm = {
  notation: "german",
  thousands: true,
  signs: {"-": "genau-null", "–": "genau-null", ".": "geheim", "...": "spaeter", "": "leer"}
};

/** What nobody has seen yet. */
export const aufbau = "Aufbau angenommen; mit der ersten echten Lieferung zu prüfen.";

export const merkmale =
  "Merkmale der Kinder- und Jugendhilfestatistik (D8): Herkunft der Eltern und Familiensprache sind zwei Angaben der Einrichtung, jede nur mit Ja oder Nein; Mehrsprachigkeit kennt sie nicht.";

export const stichtag = "Stichtag ist der 1. März (seit 2009; davor der 15. März).";
