import {choice, defineIndicator} from "../definition/index.js";
import {count, rate} from "../engine/index.js";

/** Three of the four benefits are rounded to multiples of 5 since 2020, each by at most two persons. */
const roundedParts = 6;

/** SOZ-09: share of residents who receive minimum income benefits, as delivered or computed from counts. */
export const mindestsicherungsquote = defineIndicator({
  id: "SOZ-09",
  title: "Mindestsicherungsquote",
  question: "Wie viele von 100 Menschen leben von Leistungen der sozialen Mindestsicherung?",
  theme: "soziale-sicherung",
  parameters: {
    berechnung: choice(
      "Berechnung",
      {
        geliefert: "Quote, wie IT.NRW sie liefert",
        insgesamt: "aus Anzahlen: Empfängerinnen und Empfänger insgesamt",
        summe: "aus Anzahlen: Summe der Leistungen"
      },
      "geliefert"
    )
  },
  numerator: ({berechnung}) => {
    switch (berechnung) {
      case "geliefert":
        return rate("mindestsicherungsquote");
      case "insgesamt":
        return count("mindestsicherung-leistungen", {leistungsart: "insgesamt"}, {tolerance: roundedParts});
      case "summe":
        return count(
          "mindestsicherung-leistungen",
          {leistungsart: ["sgb2", "hlu", "grundsicherung", "asylblg"]},
          {tolerance: roundedParts}
        );
    }
  },
  denominator: ({berechnung}) => (berechnung === "geliefert" ? undefined : count("bevoelkerung-alter")),
  measure: ({berechnung}) => (berechnung === "geliefert" ? "rate" : "share"),
  unit: "Prozent",
  referenceDate: "31. Dezember",
  breakdowns: ["stichtag", "gebiet"],
  variants: [
    {
      id: "wie-geliefert",
      title: "Wie geliefert",
      parameters: {berechnung: "geliefert"},
      argument: "Die amtliche Zahl, wie sie veröffentlicht ist; Zähler und Nenner sind darin nicht zu sehen.",
      usedBy: "IT.NRW, Sozialberichterstattung"
    },
    {
      id: "aus-anzahlen",
      title: "Aus Anzahlen",
      parameters: {berechnung: "insgesamt"},
      argument: "Zähler und Nenner sind sichtbar, und die Zahl der Menschen steht daneben.",
      usedBy: "Vorschlag"
    },
    {
      id: "summe",
      title: "Summe der Leistungen",
      parameters: {berechnung: "summe"},
      argument: "Prüft, ob die Teile das gelieferte Ganze ergeben; drei der vier Teile sind gerundet.",
      usedBy: "Vorschlag"
    }
  ],
  direction: "niedrig ist gut",
  population: "insgesamt",
  breaks: ["SGB2REV", "R5-2020", "UKR", "ZENSUS22"],
  disclosure: "R5 und BA3",
  example: ({labels, text}) =>
    `${labels.gebiet ?? "Im gewählten Gebiet"}: Am ${labels.stichtag ?? "Stichtag"} lebten ${text} der ` +
    "Bevölkerung von Leistungen der sozialen Mindestsicherung.",
  limits: [
    "Wohngeld und Kinderzuschlag sind nicht enthalten.",
    "Armutsgefährdung nach dem Mikrozensus ist ein anderes Konzept und darf nicht daneben auf dieselbe Achse.",
    "Wer Anspruch hat und ihn nicht geltend macht, erscheint nicht in der Zahl."
  ],
  relevance: "Fasst alle Leistungen zusammen, die den Lebensunterhalt sichern.",
  assessment: {
    relevant: "Zentrales Maß für die soziale Lage der Stadt.",
    accepted: "Amtlich festgelegt und bundesweit gleich.",
    credible: "Vier Statistiken, geprüft; drei davon gerundet.",
    easy: "Leicht zu lesen.",
    robust: "Rechtskreiswechsel verschieben nur zwischen den Teilen, nicht im Ganzen."
  },
  effort: {level: "gering", why: "Wird jährlich geliefert."},
  ethics: "Leistungsbezug ist ein Recht; Formulierungen wie „hängen am Tropf“ sind ausgeschlossen.",
  evidence: ["F:S13"],
  related: ["SOZ-01", "SOZ-07", "SOZ-08"],
  state: "Vorschlag",
  version: "1.0.0",
  changes: [{version: "1.0.0", date: "2026-11-22", what: "Erste Fassung mit drei Berechnungen."}]
});
