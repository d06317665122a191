import type {Contract} from "../../contract/contract.js";
import {declaredCube} from "../../contract/declared-cube.js";
import {abschnitte, anlaesse, erwerbe, geschlechter, rechtsformen, staatsangehoerigkeiten} from "./labels.js";

/** Trade notices by branch, legal form, nationality, sex and main or side job: a text file of the trade register’s software. */
export const gewerbeanzeigen: Contract = {
  id: "gewerbecenter-gewerbeanzeigen",
  version: 1,
  provider: {id: "gewerbecenter", label: "Gewerbecenter der Stadt Wuppertal"},
  title: "Gewerbeanzeigen nach Anlass, Rechtsform, Staatsangehörigkeit, Geschlecht, Erwerb und Wirtschaftszweig",
  cube: {
    ...declaredCube("gewerbeanzeigen"),
    sums: "derived",
    territory: {id: "wuppertal", label: "Stadt Wuppertal"},
    citation: "Stadt Wuppertal, Gewerbecenter, Gewerbeanzeigen; eigene Berechnungen"
  },
  recognise: {
    layout: "plain",
    tableCode: "Gewerbeanzeigen",
    headers: ["Meldejahr", "WZ 2008", "Rechtsform", "Erwerb"]
  },
  keys: [
    {kind: "date", header: "Meldejahr", dimension: "stichtag", form: {written: "JJJJ", day: "12-31"}},
    {
      kind: "code",
      header: "WZ 2008",
      dimension: "wirtschaftszweig",
      form: {pattern: /^[A-S]$/, written: "Abschnitt der WZ 2008: ein Buchstabe von A bis S"},
      translate: abschnitte
    },
    {kind: "label", header: "Wirtschaftsabschnitt", of: "wirtschaftszweig"},
    {kind: "text", header: "Rechtsform", dimension: "rechtsform", labels: rechtsformen},
    {kind: "text", header: "Staatsangehörigkeit", dimension: "staatsangehoerigkeit", labels: staatsangehoerigkeiten},
    {kind: "text", header: "Geschlecht", dimension: "geschlecht", labels: geschlechter},
    {kind: "text", header: "Erwerb", dimension: "erwerb", labels: erwerbe}
  ],
  values: [{path: [{dimension: "anlass", labels: anlaesse}]}],
  numbers: {notation: "german", thousands: true, signs: {"-": "genau-null", "": "leer"}},
  closed: true,
  controlTotal: /^Kontrollsumme: ([\d.]+)/,
  required: {rechtsform: ["einzelunternehmen", "gmbh"], staatsangehoerigkeit: ["ohne-angabe"]},
  plausibility: [
    {kind: "complete", dimensions: ["rechtsform", "staatsangehoerigkeit", "geschlecht", "erwerb"]},
    {kind: "not-empty", codes: {anlass: "neugruendung", staatsangehoerigkeit: "nichtdeutsch"}},
    {kind: "not-empty", codes: {anlass: "aufgabe"}},
    {kind: "range", from: 0, to: 5000},
    {kind: "no-total-jump", by: ["anlass"], least: 300}
  ],
  licence: {id: "Stadt Wuppertal, intern", public: false, line: "© Stadt Wuppertal, Gewerbecenter"},
  notes: [
    "Aufbau angenommen; mit der ersten echten Lieferung zu prüfen.",
    "Gezählt werden Anzeigen und nicht Menschen: Wer zweimal anmeldet, zählt zweimal. Freie Berufe melden kein Gewerbe an.",
    "Staatsangehörigkeit und Geschlecht gibt es nur bei natürlichen Personen; alle anderen Rechtsformen stehen bei „ohne Angabe“ und im Haupterwerb (angenommen).",
    "Wer mehrere Staatsangehörigkeiten hat, zählt als deutsch, wenn eine davon die deutsche ist (angenommen).",
    "Die Datei nennt nur Kombinationen mit mindestens einer Anzeige und keine Summen; Summen bildet die Werkstatt. Die Kontrollsumme darunter zeigt, ob eine Zeile verloren ging; sie ist mit dem Gewerbecenter zu vereinbaren.",
    "Abschnitte nach WZ 2008; O, T und U kommen im Gewerberegister nicht vor. Mit der WZ 2025 ändern sich die Abschnitte.",
    "Von der amtlichen Gewerbeanzeigenstatistik (IT.NRW, 52311) weichen die Zahlen ab, weil dort nach Eingang und ohne Automatenaufsteller und Reisegewerbe gezählt wird (zu prüfen)."
  ]
};
