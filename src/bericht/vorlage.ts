import type {State} from "../indicators/release/steps.js";
import {ausgabe, kapitel} from "./kapitel.js";

/** One row of the order in which bodies deal with a paper. */
export interface Beratung {
  /** ISO day; undefined until the session is fixed. */
  readonly sitzung: string | undefined;
  readonly gremium: string;
  readonly beschlussqualitaet: string;
}

/** The paper by which the report comes before the committee, in the frame of the city’s Vorlagen. */
export interface Vorlage {
  readonly state: State;
  readonly beratungen: readonly Beratung[];
  readonly titel: string;
  readonly grund: string;
  readonly beschlussvorschlag: string;
  /** The office that signs; nobody’s name. */
  readonly unterschrift: string;
  /** Paragraphs. */
  readonly begruendung: readonly string[];
  readonly klimacheck: {readonly ergebnis: "neutral" | "ja, positiv" | "ja, negativ"; readonly begruendung: string};
  readonly anlagen: readonly string[];
}

const bericht = `${ausgabe.titel} ${ausgabe.jahr}`;
const geschrieben = kapitel.filter(({page}) => page !== undefined);

export const vorlage: Vorlage = {
  state: "Entwurf",
  beratungen: [{sitzung: undefined, gremium: "Integrationsausschuss", beschlussqualitaet: "Entgegennahme o. B."}],
  titel: bericht,
  grund:
    "Die Verwaltung berichtet dem Ausschuss alle zwei bis drei Jahre, wie Menschen mit internationalen Geschichten in Wuppertal leben und teilhaben.",
  beschlussvorschlag: "Der Integrationsausschuss nimmt den Bericht ohne Beschluss entgegen.",
  unterschrift: "Beigeordnete oder Beigeordneter des zuständigen Geschäftsbereichs",
  begruendung: [
    "Der Bericht zeigt die Lage in Zahlen. Sie kommen aus der Verwaltung, von der Bundesagentur für Arbeit und aus der amtlichen Statistik.",
    "Jeder Abschnitt stellt eine Zahl vor. Er nennt den Vergleich, die Quelle und das, was die Zahl nicht sagt.",
    "Herkunft allein erklärt Unterschiede nicht. Die Gruppen unterscheiden sich auch nach Alter, Geschlecht, Bildung und Einkommen.",
    "Kleine Zahlen sind gerundet oder gesperrt. So lässt sich aus dem Bericht auf keinen einzelnen Menschen schließen."
  ],
  klimacheck: {
    ergebnis: "neutral",
    begruendung: "Der Bericht beschreibt die Lage. Er beschließt keine Maßnahme, die auf das Klima wirkt."
  },
  anlagen: [`${bericht}, gesamter Bericht`, ...geschrieben.map(({name}) => `${bericht}, Kapitel „${name}“`)]
};
