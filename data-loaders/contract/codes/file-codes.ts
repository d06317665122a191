import type {CodeEntry} from "./entry.js";

/** Codes L: the file itself. */
export const fileCodes = {
  L101: {
    severity: "error",
    title: "Datei nicht lesbar",
    meaning: "Die Datei gibt es nicht, sie ist ein Ordner, oder das Betriebssystem erlaubt nicht, sie zu lesen.",
    example: "Die Datei darf nicht gelesen werden: Es fehlt die Berechtigung.",
    advice: "Pfad und Berechtigungen prüfen; die Datei noch einmal nach exports/ kopieren."
  },
  L102: {
    severity: "error",
    title: "Zeichensatz beschädigt",
    meaning: "Die Datei ist als UTF-8 oder UTF-16 gekennzeichnet, enthält aber Bytes, die darin nicht vorkommen.",
    example: "Eine UTF-8-Datei, die mitten in einem Umlaut abgeschnitten ist.",
    advice: "Die Datei beim Anbieter noch einmal herunterladen und nicht in einem Editor umspeichern."
  },
  L103: {
    severity: "error",
    title: "Datei leer",
    meaning: "Die Datei hat null Bytes.",
    example: "Ein abgebrochener Download.",
    advice: "Die Datei noch einmal herunterladen."
  },
  L104: {
    severity: "error",
    title: "Datei zu groß",
    meaning: "Die Datei ist größer, als eine Lieferung sein darf.",
    example: "Ein Videomitschnitt im Ordner exports/.",
    advice: "Prüfen, ob das die richtige Datei ist; sonst beim Anbieter einen kleineren Ausschnitt abrufen."
  },
  L105: {
    severity: "error",
    title: "Keine Tabelle",
    meaning: "Die Datei ist keine Textdatei, sondern zum Beispiel ein Bild, ein PDF oder ein Archiv.",
    example: "Die Datei ist ein PDF-Dokument, keine Tabelle, die gelesen werden kann.",
    advice: "Die Tabelle als CSV abrufen; ein Archiv vorher auspacken."
  },
  L106: {
    severity: "error",
    title: "Arbeitsmappe statt Textdatei",
    meaning: "Die Datei ist eine Excel-Arbeitsmappe, der Vertrag erwartet eine Textdatei.",
    example: "Eine Tabelle der Landesdatenbank, die in Excel geöffnet und als XLSX gespeichert wurde.",
    advice: "Die Tabelle beim Anbieter als CSV abrufen und unverändert ablegen."
  },
  L107: {
    severity: "error",
    title: "Arbeitsmappe ohne Tabelle",
    meaning: "Auf keinem Blatt der Arbeitsmappe steht ein Tabellenkopf mit Zahlen darunter.",
    example: "Eine Arbeitsmappe, die nur ein Deckblatt oder Diagramme enthält.",
    advice: "Prüfen, ob das die richtige Datei ist, und die Tabelle vollständig liefern lassen."
  },
  L108: {
    severity: "error",
    title: "Ordner zu groß",
    meaning: "Im Ordner der Lieferungen liegen mehr Dateien oder tiefere Ordner, als Lieferungen es sein können.",
    example: "EXPORTS_DIR zeigt auf ein ganzes Laufwerk.",
    advice: "Prüfen, ob das der richtige Ordner ist, und nur die Lieferungen hineinlegen."
  }
} as const satisfies Record<string, CodeEntry>;
