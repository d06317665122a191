import type {CodeEntry} from "./entry.js";

/** Codes K: deliveries against one another. */
export const comparisonCodes = {
  K401: {
    severity: "info",
    title: "Von neuerem Stand ersetzt",
    meaning:
      "Zu derselben Tabelle und demselben Zeitpunkt liegt eine Lieferung mit neuerem Stand vor; deren Zahlen gelten.",
    example: "12521-03i zum 31.12.2024 mit Stand 09.02.2026 ersetzt die mit Stand 12.06.2025.",
    advice: "Nichts. Die ältere Datei kann liegen bleiben."
  },
  K402: {
    severity: "error",
    title: "Widersprüchliche Lieferungen",
    meaning:
      "Zwei Lieferungen derselben Tabelle, desselben Zeitpunkts und desselben Standes haben verschiedene Zahlen.",
    example: "Eine Kopie der Datei, in der von Hand eine Zahl geändert wurde.",
    advice: "Beide mit der Datei beim Anbieter vergleichen und die falsche entfernen."
  },
  K403: {
    severity: "info",
    title: "Zweimal dieselben Zahlen",
    meaning: "Zwei Lieferungen haben dieselbe Tabelle, denselben Zeitpunkt, denselben Stand und dieselben Zahlen.",
    example: "Eine Kopie derselben Datei in einem anderen Ordner.",
    advice: "Nichts; eine der beiden kann entfernt werden."
  },
  K404: {
    severity: "error",
    title: "Keine gültige Lieferung",
    meaning:
      "Für diese Daten gibt es keine Lieferung, die ihren Vertrag einhält; deshalb gibt es sie auf keiner Seite.",
    example: "Die einzige Datei der Tabelle ist abgeschnitten.",
    advice: "Die genannten Fehler beheben oder die Datei aus exports/ nehmen; ohne sie gelten wieder die Beispieldaten."
  },
  K405: {
    severity: "info",
    title: "Kein Vertrag",
    meaning: "Keiner der Verträge beschreibt diese Datei. Sie wird nicht verwendet.",
    example: "Eine Tabelle, die der Arbeitsplatz noch nicht kennt.",
    advice: "Nichts, wenn die Datei nicht gebraucht wird; sonst einen Vertrag dafür schreiben."
  },
  K406: {
    severity: "info",
    title: "Blätter ohne Vertrag",
    meaning:
      "Die Arbeitsmappe hat neben den Blättern, die zu einem Vertrag gehören, weitere, die keiner beschreibt. Sie werden nicht verwendet.",
    example: "Ein Blatt mit Nebenrechnungen.",
    advice: "Nichts, wenn die Blätter nicht gebraucht werden; sonst einen Vertrag dafür schreiben."
  },
  K407: {
    severity: "info",
    title: "Noch nicht geliefert",
    meaning: "Für diese Daten gibt es weder eine Lieferung noch Beispieldaten.",
    example: "Schutzsuchende, bevor die Tabelle 12531-0043 das erste Mal abgerufen wurde.",
    advice: "Die Tabelle beim Anbieter abrufen und in den Ordner exports legen."
  },
  K411: {
    severity: "warning",
    title: "Spalte verschoben",
    meaning:
      "Eine Spalte steht an anderer Stelle als in der Lieferung davor. Spalten werden an ihren Überschriften erkannt, nicht an ihrer Stelle; die Zahlen stimmen.",
    example: "„weiblich“ steht vor „männlich“.",
    advice: "Nichts, wenn die Überschriften stimmen; bei vertauschten Überschriften beim Anbieter nachfragen."
  },
  K412: {
    severity: "warning",
    title: "Spalte umbenannt",
    meaning: "Eine Spalte hat eine andere Überschrift als in der Lieferung davor.",
    example: "„Empfänger/innen“ heißt jetzt „Leistungsberechtigte“.",
    advice:
      "Beim Anbieter nachfragen, ob damit auch etwas anderes gezählt wird; wenn ja, braucht der Vertrag eine neue Fassung."
  },
  K413: {
    severity: "info",
    title: "Neue Spalte",
    meaning: "Die Lieferung davor hatte diese Spalte nicht.",
    example: "Eine Spalte „divers“.",
    advice: "Prüfen, ob die Spalte gebraucht wird, und den Vertrag ergänzen."
  },
  K414: {
    severity: "warning",
    title: "Spalte entfallen",
    meaning: "Eine Spalte der Lieferung davor gibt es nicht mehr.",
    example: "Die Spalte „dar. Hauptwohnung“ fehlt.",
    advice: "Beim Anbieter nachfragen, ob die Angabe künftig fehlt."
  },
  K415: {
    severity: "warning",
    title: "Ausprägung entfallen",
    meaning: "Ein Schlüssel, zu dem bisher Zahlen geliefert wurden, kommt nicht mehr vor.",
    example: "Ein Quartier, das bisher Zeilen hatte, hat keine mehr.",
    advice:
      "Beim Anbieter nachfragen, ob der Schlüssel weggefallen, mit einem anderen zusammengelegt oder beim Abruf vergessen ist."
  },
  K416: {
    severity: "info",
    title: "Neue Ausprägung",
    meaning: "Ein Schlüssel kommt zum ersten Mal vor.",
    example: "Eine Staatsangehörigkeit, die es bisher in Wuppertal nicht gab.",
    advice: "Nichts, wenn die Ausprägung neu ist; ersetzt sie eine andere, ist die Reihe gebrochen."
  },
  K417: {
    severity: "info",
    title: "Neues Zeichen",
    meaning: "Ein Zeichen kommt vor, das in der Lieferung davor nicht stand.",
    example: "„/“ (nicht sicher genug) in einer Tabelle, die bisher nur Zahlen hatte.",
    advice: "In der Zeichenerklärung des Anbieters nachsehen, ob er seine Geheimhaltung geändert hat."
  },
  K418: {
    severity: "info",
    title: "Anderer Zeichensatz",
    meaning: "Die Datei ist in einem anderen Zeichensatz geschrieben oder ein anderes Format als die davor.",
    example: "UTF-8 statt windows-1252.",
    advice:
      "Nichts; der Zeichensatz wird erkannt. Er ist oft ein Zeichen dafür, dass die Datei mit einem anderen Programm erzeugt wurde."
  },
  K419: {
    severity: "warning",
    title: "Aufbau eines anderen Jahres",
    meaning:
      "Die Spalten sind nicht die der letzten Lieferung, sondern die einer früheren oder einer anderen Ausgabe der Tabelle.",
    example: "22517-02i mit den vier Spalten von 2023, obwohl es seit 2024 22 sind.",
    advice: "Prüfen, ob versehentlich ein altes Muster benutzt wurde."
  },
  K420: {
    severity: "warning",
    title: "Zahl der Zeilen auffällig",
    meaning: "Die Datei hat viel mehr oder viel weniger Zeilen als alle Lieferungen davor.",
    example: "400 statt 13.481 Zeilen.",
    advice: "Prüfen, ob die Auswahl beim Abruf vollständig war."
  },
  K421: {
    severity: "warning",
    title: "Andere Einheit",
    meaning: "Einheit oder Maß der Tabelle sind andere als in der Lieferung davor.",
    example: "„1000“ statt „Anzahl“.",
    advice:
      "Beim Anbieter nachfragen; die Zahlen sind mit den bisherigen nicht zu vergleichen, solange der Vertrag sie nicht umrechnet."
  },
  K422: {
    severity: "info",
    title: "Anderer Titel",
    meaning:
      "Der Titel der Tabelle ist anders geschrieben als in der Lieferung davor; Jahre und Daten zählen dabei nicht.",
    example: "„Bevölkerung am Ort der Hauptwohnung“ statt „Bevölkerung“.",
    advice: "Lesen, ob der neue Titel etwas anderes meint, zum Beispiel eine andere Abgrenzung."
  },
  K423: {
    severity: "info",
    title: "Andere Blätter",
    meaning: "Die Tabelle steht auf anderen Blättern der Arbeitsmappe als bisher.",
    example: "Ein zusätzliches Blatt „Korrektur“.",
    advice: "Prüfen, ob alle Blätter zur Lieferung gehören."
  },
  K424: {
    severity: "warning",
    title: "Ausprägung umbenannt",
    meaning: "Zu einem Schlüssel steht ein anderer Name als in der Lieferung davor.",
    example: "Schlüssel 144 heißt nicht mehr „Mazedonien“, sondern „Nordmazedonien“.",
    advice: "Prüfen, ob nur der Name oder auch die Abgrenzung eine andere ist."
  },
  K431: {
    severity: "info",
    title: "Korrigiert",
    meaning:
      "Neben der Lieferung liegt eine Datei mit Korrekturen; die genannte Stelle wird anders gelesen, als sie geliefert ist. Die Zahl trägt überall das Zeichen „r“ (berichtigt), der gelieferte Wert bleibt sichtbar.",
    example:
      "Zeile 10, Spalte 5, „51000“: Der Wert ist ersetzt; gelesen wird „50000“. Grund: Zahlendreher, vom Anbieter bestätigt.",
    advice: "Nichts. Den Anbieter bitten, den Fehler in der nächsten Lieferung zu beheben."
  },
  K432: {
    severity: "error",
    title: "Korrektur überholt",
    meaning:
      "An der Stelle, die eine Korrektur nennt, steht nicht mehr, was sie erwartet: Der Anbieter hat die Datei geändert, vielleicht den Fehler behoben. Die Lieferung wird zurückgewiesen, damit nichts doppelt berichtigt wird.",
    example: "Die Korrektur erwartet „51000“, geliefert ist jetzt „50000“.",
    advice:
      "Die neue Lieferung ansehen; ist der Fehler behoben, die Korrektur aus der Datei „….korrektur.json“ nehmen, sonst „erwartet“ anpassen."
  },
  K433: {
    severity: "error",
    title: "Datei mit Korrekturen ungültig",
    meaning:
      "Die Datei „….korrektur.json“ neben der Lieferung ist nicht so geschrieben wie vereinbart. Solange das so ist, wird die Lieferung nicht verwendet.",
    example: "„korrektur“ statt „korrekturen“; ein Datum in der Form 9.2.2026.",
    advice: "Die genannte Angabe berichtigen; das Handbuch zeigt ein Beispiel."
  },
  K434: {
    severity: "error",
    title: "Korrektur trifft nichts",
    meaning:
      "Die Stelle, die eine Korrektur nennt, gibt es in der Lieferung nicht, oder dort steht keine Zahl, die sich vervielfachen ließe.",
    example: "Zeile 900 in einer Datei mit 12 Zeilen.",
    advice: "Blatt, Zeile und Spalte der Korrektur mit der Datei vergleichen."
  },
  K435: {
    severity: "error",
    title: "Korrektur ohne Lieferung",
    meaning: "Eine Datei mit Korrekturen liegt im Ordner, aber nicht die Lieferung, für die sie gemacht ist.",
    example: "„2024.csv.korrektur.json“ ohne „2024.csv“.",
    advice:
      "Die Lieferung danebenlegen oder die Datei mit Korrekturen entfernen; wurde die Lieferung umbenannt, auch diese Datei umbenennen."
  }
} as const satisfies Record<string, CodeEntry>;
