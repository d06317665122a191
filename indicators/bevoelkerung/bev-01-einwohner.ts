import {choice, defineIndicator, formatDate} from "../definition/index.js";
import {count} from "../engine/index.js";

/** BEV-01: number of residents, in all or without German nationality, by three ways of counting. */
export const einwohner = defineIndicator({
  id: "BEV-01",
  title: "Einwohnerinnen und Einwohner",
  question: "Wie viele Menschen leben in der Stadt?",
  theme: "bevoelkerung",
  parameters: {
    gruppe: choice(
      "Gruppe",
      {insgesamt: "Bevölkerung insgesamt", deutsche: "Deutsche", auslaender: "Ausländerinnen und Ausländer (AZR)"},
      "insgesamt"
    ),
    zaehlung: choice(
      "Zählung",
      {
        amtlich: "amtliche Statistik (Fortschreibung, AZR)",
        hauptwohnung: "Melderegister, nur Hauptwohnung",
        wohnberechtigt: "Melderegister, auch Nebenwohnung"
      },
      "amtlich"
    )
  },
  numerator: ({gruppe, zaehlung}) => {
    const staatengruppe = ({insgesamt: "insgesamt", deutsche: "deutsch", auslaender: "nichtdeutsch"} as const)[gruppe];
    switch (zaehlung) {
      case "amtlich":
        if (gruppe === "deutsche") return count("bevoelkerung-nationalitaet", {staatsangehoerigkeit: "deutsch"});
        return gruppe === "insgesamt" ? count("bevoelkerung-alter") : count("auslaender-azr");
      case "hauptwohnung":
        return count("einwohner-wohnung", {staatengruppe, wohnung: "hauptwohnung"});
      case "wohnberechtigt":
        return count("einwohner-wohnung", {staatengruppe, wohnung: "insgesamt"});
    }
  },
  measure: "count",
  unit: "Personen",
  referenceDate: "31. Dezember",
  breakdowns: ["stichtag", "gebiet", "quartier", "geschlecht"],
  variants: [
    {
      id: "fortschreibung",
      title: "Amtliche Fortschreibung",
      parameters: {zaehlung: "amtlich"},
      argument: "Gilt für Finanzausgleich und Vergleiche mit dem Land; wird nach jedem Zensus neu aufgesetzt.",
      usedBy: "IT.NRW, Länder"
    },
    {
      id: "hauptwohnung",
      title: "Hauptwohnung",
      parameters: {zaehlung: "hauptwohnung"},
      argument: "Das Melderegister reicht bis in die Quartiere, und jeder Mensch zählt nur einmal.",
      usedBy: "Katalog des Wuppertaler Monitorings"
    },
    {
      id: "wohnberechtigt",
      title: "Mit Nebenwohnung",
      parameters: {zaehlung: "wohnberechtigt"},
      argument: "Zeigt alle, die in der Stadt wohnen; am Jahresende 2012 waren es 348.014 statt 342.855 bei IT.NRW.",
      usedBy: "Veröffentlichungen der Stadt (zu prüfen)"
    }
  ],
  direction: "Kontext",
  population: ({gruppe}) => (gruppe === "insgesamt" ? "insgesamt" : "D1"),
  breaks: ({gruppe, zaehlung}) => {
    if (zaehlung !== "amtlich") return ["NEBEN", "GEB", "UKR"];
    if (gruppe === "deutsche") return ["ZENSUS11", "ZENSUS22", "STAG24"];
    return gruppe === "insgesamt" ? ["ZENSUS11", "ZENSUS22", "UKR"] : ["AZR04", "AZR16", "UKR", "STAG24"];
  },
  disclosure: "KOM",
  example: ({labels, text}) =>
    `${labels.gebiet ?? labels.quartier ?? "Im gewählten Gebiet"}: Am ${formatDate(labels.stichtag ?? "Stichtag")} waren es ${text} Personen.`,
  limits: [
    "Das Melderegister der Stadt zählt anders: mit Nebenwohnungen sind es am 31.12.2024 in Wuppertal 365.861 statt 358.193.",
    "Ausländerzentralregister und Bevölkerungsfortschreibung zählen nicht dieselben Personen."
  ],
  relevance: "Nenner fast aller Quoten; wer ihn wechselt, ändert jede Quote um bis zu 1,5 Prozent.",
  assessment: {
    relevant: "Ohne diese Zahl lässt sich keine andere einordnen.",
    accepted: "Alle Ämter rechnen damit, aber nicht alle mit derselben.",
    credible: "Amtlich geprüft; die Zählungen weichen erklärbar voneinander ab.",
    easy: "Ohne Vorwissen zu verstehen.",
    robust: "Sprünge nach jedem Zensus; Nebenwohnungen machen den größten Unterschied."
  },
  effort: {level: "gering", why: "Liegt amtlich vor; die Quartiere liefert die Statistikstelle."},
  ethics: "Eine Einwohnerzahl ist kein Maß für Belastung; sie wird nicht mit Zuwanderung allein erklärt.",
  evidence: ["F:S8", "F:S9"],
  related: ["BEV-02", "BEV-07"],
  state: "Vorschlag",
  version: "1.2.0",
  changes: [
    {version: "1.0.0", date: "2026-11-22", what: "Erste Fassung nach der amtlichen Fortschreibung."},
    {version: "1.1.0", date: "2026-11-22", what: "Haupt- und Nebenwohnung nach dem Melderegister als Varianten."},
    {
      version: "1.2.0",
      date: "2026-11-22",
      what: "Deutsche als Gruppe, damit sich die Summe von 2015 nachrechnen lässt."
    }
  ]
});
