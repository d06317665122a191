import type {HandbookEntry} from "./entry.js";

/** Codes A: why a number, a difference or a comparison cannot be worked out as asked. */
export const evaluationCodes = {
  A101: {
    title: "Daten fehlen",
    meaning: "Die Tabelle, die der Indikator liest, ist nicht geliefert oder auf dieser Seite nicht geladen.",
    example: "Ein Kapitel liest eine Tabelle, die seine Seite nicht lädt.",
    advice: "Die Lieferung einspielen, oder die Tabelle auf der Seite laden."
  },
  A102: {
    title: "Merkmal fehlt",
    meaning: "Die Tabelle ist nach diesem Merkmal nicht gegliedert.",
    example: "Eine Tabelle nach Alter wird nach „geschlecht“ gefragt.",
    advice: "Eines der genannten Merkmale verwenden."
  },
  A103: {
    title: "Ausprägung fehlt",
    meaning: "Das Merkmal hat diesen Wert nicht.",
    example: "gruppe: „auslaender“ statt „nichtdeutsch“.",
    advice: "Einen der ähnlichen Werte aus der Meldung verwenden."
  },
  A104: {
    title: "Doppelt gezählt",
    meaning: "Die Auswahl enthält einen Teil und das Ganze, zu dem er gehört.",
    example: "„Europa“ und „Türkei“ in derselben Summe.",
    advice: "Nur das Ganze oder nur seine Teile auswählen."
  },
  A105: {
    title: "Quoten lassen sich nicht zusammenzählen",
    meaning: "Die Tabelle enthält Quoten; ihre Summe oder ihr Mittel hätte keinen Sinn.",
    example: "Arbeitslosenquoten zweier Gruppen werden addiert.",
    advice: "Eine einzelne Quote wählen, oder mit einer Tabelle von Anzahlen rechnen."
  },
  A106: {
    title: "Altersgruppe nicht zu bilden",
    meaning: "Eine Grenze der Altersgruppe liegt innerhalb einer Klasse der Tabelle.",
    example: "Ab 18 Jahren aus einer Tabelle mit der Klasse „15 bis 19 Jahre“.",
    advice: "Eine Grenze wählen, an der auch eine Klasse beginnt."
  },
  A107: {
    title: "Aufteilung nicht möglich",
    meaning: "Der Indikator lässt sich nach diesem Merkmal nicht aufteilen oder filtern.",
    example: "Ein Vergleich aller Quartiere wird auf ein einzelnes eingeschränkt.",
    advice: "Nach einem Merkmal aufteilen, das der Katalog beim Indikator nennt."
  },
  A108: {
    title: "Stichtag nicht eindeutig",
    meaning: "Mehrere Stichtage kommen in Frage, oder einer fehlt; zusammengezählt werden sie nie.",
    example: "Ein Jahr mit vier Quartalen, ohne dass die Definition eines nennt.",
    advice: "Einen Stichtag wählen, oder nach Stichtagen aufteilen."
  },
  A109: {
    title: "Dieselbe Zelle mehrfach",
    meaning: "Eine Zelle kommt in der Tabelle mehr als einmal vor; eine Summe wäre falsch.",
    example: "Zwei Dateien desselben Jahres sind nebeneinander geraten.",
    advice: "Mit „npm run check“ nachsehen, welche Lieferungen sich überschneiden."
  },
  A110: {
    title: "Zu viele Einträge",
    meaning: "Das Ergebnis hätte mehr Einträge, als eine Seite verarbeitet.",
    example: "Nach Quartier, Alter, Staat und Stichtag zugleich.",
    advice: "Weniger Merkmale oder weniger Ausprägungen wählen."
  },
  A111: {
    title: "Bruch in der Reihe",
    meaning: "Zwischen den Stichtagen hat sich die Messung geändert; eine Veränderung wird darüber nicht berechnet.",
    example: "Von 2021 bis 2022 über den Zensus hinweg.",
    advice: "Zwei Stichtage auf derselben Seite des Bruchs wählen."
  },
  A112: {
    title: "Unbekannte Einstellung",
    meaning: "Der Indikator hat diese Wahlmöglichkeit nicht.",
    example: "„altersband“ statt „alter“.",
    advice: "Eine der genannten Einstellungen verwenden."
  },
  A113: {
    title: "Filter außerhalb der Auswahl",
    meaning: "Gefragt wird nach etwas, das der Indikator gar nicht auswählt.",
    example: "Deutsche in einem Indikator, der nur Nichtdeutsche zählt.",
    advice: "Den Filter entfernen, oder die Auswahl des Indikators ändern."
  },
  A114: {
    title: "Daten anders aufgebaut als erwartet",
    meaning:
      "Die Datei der Seite ist keine Tabelle dieses Arbeitsplatzes, oder sie enthält Summen, wo keine sein sollen.",
    example: "Eine Datei aus einem älteren Stand des Projekts.",
    advice: "Die Website neu bauen; bleibt die Meldung, den Fehler mit der Kennung der Tabelle melden."
  },
  A201: {
    title: "Zu viele Unterschiede zum Zerlegen",
    meaning: "Die beiden Zahlen unterscheiden sich in mehr Punkten, als sich einzeln ausweisen lassen.",
    example: "Andere Gruppe, anderes Alter, anderer Nenner, anderer Stichtag und andere Quelle zugleich.",
    advice: "Einige Punkte angleichen."
  },
  A202: {
    title: "Kein Wert auf dem Weg",
    meaning: "Zwischen den beiden Zahlen liegt eine Definition, für die es keinen Wert gibt.",
    example: "Der neue Nenner liegt für die ältere Altersgruppe nicht vor.",
    advice: "Eine der genannten Definitionen angleichen."
  },
  A203: {
    title: "Verschiedene Einheiten",
    meaning: "Die Differenz zweier Zahlen mit verschiedenen Einheiten hätte keinen Sinn.",
    example: "Prozent gegen Jahre.",
    advice: "Zwei Zahlen mit derselben Einheit wählen."
  },
  A204: {
    title: "Bruch zwischen zwei Zahlen",
    meaning: "Zwischen den Stichtagen liegt ein Bruch; eine Differenz wird darüber hinweg nicht zerlegt.",
    example: "2019 gegen 2024 bei einer Reihe, die 2022 neu beginnt.",
    advice: "Zwei Stichtage auf derselben Seite wählen."
  },
  A205: {
    title: "Keine oder zu viele Definitionen",
    meaning: "Für den Vergleich bleibt keine Definition übrig, oder es wären zu viele.",
    example: "Sechs Wahlmöglichkeiten mit je fünf Werten.",
    advice: "Einzelne Wahlmöglichkeiten festlegen, und bei jeder mindestens einen Wert zulassen."
  },
  A206: {
    title: "Zu viele Zahlen für einen Vergleich",
    meaning: "Definitionen mal Gebiete mal Stichtage ergäben mehr Zahlen, als eine Seite verarbeitet.",
    example: "Alle 69 Quartiere an allen Stichtagen unter allen Definitionen.",
    advice: "Weniger Gebiete oder Stichtage wählen, oder Wahlmöglichkeiten festlegen."
  },
  A207: {
    title: "Verglichene Gruppen enthalten einander",
    meaning: "Ein Vergleich braucht Gruppen, die nebeneinander stehen.",
    example: "Stadtbezirke und ihre Quartiere in einer Reihe.",
    advice: "Nur eine Ebene wählen."
  }
} as const satisfies Record<string, HandbookEntry>;
