import {choice, defineIndicator, entryWords, formatSigned, input} from "../definition/index.js";
import {merkmale, status, statusParameters} from "./status.js";

/** QUA-07: index of social position of the Quartiere: the mean of z-values, its class, and how it has moved in two years. */
export const soziallage = defineIndicator({
  id: "QUA-07",
  title: "Soziallagen-/Statusindex der Quartiere",
  question: "Wo häufen sich soziale Lagen, in denen Unterstützung gebraucht wird?",
  theme: "quartiere",
  parameters: {
    angabe: choice(
      "Angabe",
      {
        status: "Status (Mittel der z-Werte)",
        klasse: "Klasse des Status (1 bis 4)",
        dynamik: "Dynamik (Veränderung des Status in zwei Jahren)"
      },
      "status"
    ),
    ...statusParameters
  },
  inputs: ({angabe, gewichtung, umfang}) =>
    angabe === "dynamik"
      ? [
          input("Status", status, {gewichtung, umfang}),
          input("Status zwei Jahre zuvor", status, {gewichtung, umfang}, {date: "two-years-before"})
        ]
      : merkmale({gewichtung, umfang}),
  over: () => ["quartier"],
  measure: ({angabe}) =>
    (({status: "standardised-mean", klasse: "deviation-class", dynamik: "difference"}) as const)[angabe],
  unit: ({angabe}) => (angabe === "klasse" ? "Klasse" : "Index"),
  referenceDate: "31. Dezember, alle zwei Jahre",
  breakdowns: ["stichtag", "quartier"],
  by: ["stichtag", "quartier"],
  variants: [
    {
      id: "gleich",
      title: "Gleich gewichtet",
      parameters: {gewichtung: "gleich"},
      argument: "Ohne Begründung für andere Gewichte die ehrlichste Wahl.",
      usedBy: "Berlin (MSS, Vorbild)"
    },
    {
      id: "kinder",
      title: "Kinder doppelt",
      parameters: {gewichtung: "kinder"},
      argument: "Kinderarmut wirkt am längsten nach.",
      usedBy: "Vorschlag"
    },
    {
      id: "klassen",
      title: "Vier Klassen",
      parameters: {angabe: "klasse"},
      argument: "Nennt Gruppen von Quartieren statt Rängen, die der Zufall vertauscht.",
      usedBy: "Berlin (MSS, Grenzen zu prüfen)"
    },
    {
      id: "dynamik",
      title: "Dynamik",
      parameters: {angabe: "dynamik"},
      argument: "Zeigt, wo sich die Lage gegenüber den anderen Quartieren bewegt.",
      usedBy: "Berlin (MSS, Vorbild)"
    }
  ],
  direction: "niedrig ist gut",
  population: "insgesamt",
  breaks: ["GEB", "SGB2REV"],
  disclosure: "KOM",
  example: (row, {angabe}) => {
    if (angabe === "klasse") return `${entryWords(row)}: Klasse ${row.text} von 4 (4: am meisten Bedarf).`;
    if (angabe === "dynamik") {
      return `${entryWords(row)}: Der Index hat sich in zwei Jahren um ${formatSigned(row.value!, 2)} verändert (über 0: mehr Bedarf als vorher, gemessen an den anderen Quartieren).`;
    }
    return `${entryWords(row)}: Der Index liegt bei ${row.text} Standardabweichungen (über 0: mehr Bedarf als im Mittel der Quartiere).`;
  },
  limits: [
    "Der Anteil mit Migrationshintergrund gehört nicht in den Index: Herkunft ist keine Belastung.",
    "Der Index ist relativ: Er sinkt nicht, wenn es allen Quartieren besser geht.",
    "Auch die Dynamik ist relativ: Sie sagt, wie sich ein Quartier gegenüber den anderen bewegt hat, nicht ob es ihm besser geht."
  ],
  relevance: "Entscheidet mit über Fördergebiete.",
  assessment: {
    relevant: "Steuert Mittel.",
    accepted: "Vorbild Berlin; in Wuppertal noch abzustimmen.",
    credible: "Aus geprüften Quoten gerechnet.",
    easy: "z-Werte sind schwer zu lesen.",
    robust: "Ein einzelnes Merkmal kann Ränge verschieben."
  },
  effort: {level: "mittel", why: "Drei Quoten je Quartier."},
  ethics: "Kein Etikett für Menschen; nie mit Herkunft verrechnet.",
  method: [
    "z-Werte über alle Quartiere eines Stichtags mit der Standardabweichung der Vollerhebung; ein Quartier ohne eines der Merkmale hat keinen Wert und geht in Mittel und Streuung nicht ein.",
    "Klassen nach der Standardabweichung des Index: 1 bis −1, 2 bis +1, 3 bis +1,5, 4 darüber; die Grenzen folgen dem Berliner Vorbild und sind zu prüfen.",
    "Ein Intervall steht nicht: Die Quoten eines Quartiers hängen voneinander ab, und für ihr gemeinsames Mittel gibt es keine einfache Formel."
  ],
  evidence: ["F:S56"],
  related: ["SOZ-01", "SOZ-03", "ARB-04"],
  state: "Vorschlag",
  version: "1.1.0",
  changes: [
    {version: "1.0.0", date: "2026-11-22", what: "Erste Fassung nach dem Katalog."},
    {version: "1.1.0", date: "2026-11-22", what: "Vier Klassen und die Dynamik über zwei Jahre."}
  ]
});
