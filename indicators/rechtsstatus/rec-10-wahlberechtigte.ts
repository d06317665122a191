import {choice, defineIndicator, entryWords} from "../definition/index.js";
import {count} from "../engine/index.js";

/** REC-10: share of residents who may vote. */
export const wahlberechtigte = defineIndicator({
  id: "REC-10",
  title: "Wahlberechtigte an der Bevölkerung",
  question: "Wie viele der Menschen im Wahlalter dürfen wählen?",
  theme: "rechtsstatus",
  parameters: {
    wahl: choice(
      "Wahl",
      {kommunal: "Kommunalwahl: Deutsche und Unionsbürger", parlament: "Landtag oder Bundestag: nur Deutsche"},
      "kommunal"
    ),
    alter: choice("Wahlalter", {"16": "ab 16 Jahren", "18": "ab 18 Jahren"}, "16")
  },
  numerator: ({wahl, alter}) =>
    count("einwohner-staaten", {
      alter: {from: Number(alter)},
      staatengruppe: wahl === "kommunal" ? ["deutsch", "eu27"] : "deutsch"
    }),
  denominator: ({alter}) => count("einwohner-staaten", {alter: {from: Number(alter)}}),
  measure: "share",
  unit: "Prozent",
  referenceDate: "Wahltag oder 31. Dezember",
  breakdowns: ["stichtag", "quartier", "geschlecht"],
  variants: [
    {
      id: "kommunal",
      title: "Kommunalwahl",
      parameters: {wahl: "kommunal", alter: "16"},
      argument: "Über die Stadt entscheiden auch Unionsbürgerinnen und -bürger ab 16.",
      usedBy: "Katalog des Wuppertaler Monitorings"
    },
    {
      id: "bund",
      title: "Bundestag",
      parameters: {wahl: "parlament", alter: "18"},
      argument: "Nur Deutsche ab 18 wählen den Bundestag.",
      usedBy: "Länder (A3, ähnlich)"
    }
  ],
  direction: "hoch ist gut",
  population: "insgesamt",
  breaks: ["BREXIT", "STAG24"],
  disclosure: "KOM",
  example: (row, {wahl, alter}) =>
    `${entryWords(row)}: ${row.text} der Menschen ab ${alter} Jahren dürfen ` +
    `${wahl === "kommunal" ? "bei der Kommunalwahl" : "den Landtag oder Bundestag"} wählen.`,
  limits: [
    "Wahlberechtigt ist nicht gleich wählend; über die Beteiligung sagt die Zahl nichts.",
    "Kürzere Mindestwohndauern und Ausschlüsse sind nicht berücksichtigt."
  ],
  relevance: "Zeigt, wer über die Stadt mitbestimmen darf.",
  assessment: {
    relevant: "Demokratische Teilhabe.",
    accepted: "Im Ländermonitoring ähnlich.",
    credible: "Melderegister.",
    easy: "Sehr leicht zu lesen.",
    robust: "Einbürgerung und Austritt des Vereinigten Königreichs verändern die Zahl."
  },
  effort: {level: "gering", why: "Melderegister."},
  ethics: "Keine Schlüsse auf politische Haltungen.",
  evidence: ["F:S16", "K"],
  related: ["REC-06", "BEV-02"],
  state: "Vorschlag",
  version: "1.0.0",
  changes: [{version: "1.0.0", date: "2026-11-22", what: "Erste Fassung nach dem Katalog."}]
});
