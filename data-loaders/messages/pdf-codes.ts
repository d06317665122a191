import type {HandbookEntry} from "./entry.js";

/** Codes D2: what a reader of a printed file would stumble over, on the screen or on paper. */
export const pdfCodes = {
  D201: {
    title: "Die Datei hat keine Struktur: Ein Vorleseprogramm kennt weder Überschriften noch Reihenfolge.",
    meaning: "Eine PDF-Datei braucht neben dem Bild der Seite einen Baum ihrer Überschriften, Absätze und Tabellen.",
    example: "Ein eingescanntes Blatt oder ein PDF aus einem Programm ohne „Tagged PDF“.",
    advice: "Mit npm run report neu drucken; andere Programme: „Tagged PDF“ einschalten."
  },
  D202: {
    title: "Die Sprache der Datei fehlt: Ein Vorleseprogramm rät sie.",
    meaning: "Ohne Angabe der Sprache liest das Programm in der Sprache des Rechners vor.",
    example: "Ein deutscher Text wird mit englischer Aussprache vorgelesen.",
    advice: "Die Sprache der Datei auf Deutsch (de-DE) setzen."
  },
  D203: {
    title: "Der Titel fehlt, oder das Fenster zeigt statt seiner den Dateinamen.",
    meaning: "Wer mehrere Dateien offen hat, erkennt sie am Titel des Fensters.",
    example: "Das Fenster heißt „integrationsbericht-2026-arbeit.pdf“.",
    advice: "Den Titel in den Eigenschaften der Datei setzen und anzeigen lassen."
  },
  D204: {
    title: "Eine Abbildung hat keinen Alternativtext.",
    meaning: "Wer die Abbildung nicht sieht, erfährt nicht, was sie zeigt.",
    example: "Ein Diagramm ohne Beschreibung seiner Reihen.",
    advice: "Der Grafik eine Beschreibung geben (aria-label)."
  },
  D205: {
    title: "Eine Schrift ist nicht eingebettet: Auf anderen Rechnern erscheint der Text anders.",
    meaning: "Die Datei nennt die Schrift nur beim Namen; hat ein Rechner sie nicht, nimmt er eine andere.",
    example: "„Helvetica“ steht in der Datei, die Schrift selbst nicht.",
    advice: "Die Schrift einbetten."
  },
  D206: {
    title: "Eine Überschrift überspringt eine Ebene.",
    meaning: "Vorleseprogramme springen von Überschrift zu Überschrift; eine Lücke klingt nach fehlendem Text.",
    example: "Auf eine Überschrift der Ebene 2 folgt eine der Ebene 4.",
    advice: "Mit Ebene 1 beginnen und höchstens eine Ebene tiefer gehen."
  },
  D207: {
    title: "Eine Tabelle hat keine Kopfzellen.",
    meaning: "Ohne Kopfzellen hört man Zahlen, aber nicht, was sie zählen.",
    example: "Alle Zellen der ersten Zeile sind als gewöhnliche Zellen ausgezeichnet.",
    advice: "Die erste Zeile oder Spalte als Kopf auszeichnen (th)."
  },
  D208: {
    title: "Eine Zelle gehört zu keinem Kopf.",
    meaning: "Für diese Zelle kann ein Vorleseprogramm keinen Kopf nennen.",
    example: "Eine Zeile hat eine Zelle mehr als die Kopfzeile.",
    advice: "Kopfzellen mit Richtung (scope) auszeichnen oder die Zelle auf ihren Kopf verweisen lassen."
  },
  D209: {
    title: "Inhalt steht außerhalb der Struktur: Er wird nicht vorgelesen.",
    meaning: "Auf der Seite steht etwas, das weder zum Text gehört noch als Beiwerk gekennzeichnet ist.",
    example: "Eine Seitenzahl ohne die Kennzeichnung als Beiwerk.",
    advice: "Den Inhalt einem Element zuordnen oder als Beiwerk (Artifact) kennzeichnen."
  },
  D210: {
    title: "Ein Verweis sagt nicht, wohin er führt.",
    meaning: "Der Verweis hat weder Text noch Beschreibung; vorgelesen heißt er nur „Verweis“.",
    example: "Ein Verweis, der nur um ein Bild liegt.",
    advice: "Dem Verweis einen Text geben."
  },
  D211: {
    title: "Die Lesezeichen fehlen oder nennen nicht alle Überschriften.",
    meaning:
      "Lesezeichen sind das Inhaltsverzeichnis neben der Datei; lange Berichte sind ohne sie schwer zu benutzen.",
    example: "Ein Kapitel steht im Text, aber nicht in den Lesezeichen.",
    advice: "Lesezeichen aus den Überschriften erzeugen."
  },
  D212: {
    title: "Die Seiten haben keine Bezeichnungen.",
    meaning: "Ohne Bezeichnungen nennt das Programm andere Seitenzahlen, als auf dem Papier stehen.",
    example: "Auf dem Blatt steht 12, das Programm zeigt 14.",
    advice: "Seitenbezeichnungen (PageLabels) setzen."
  },
  D213: {
    title: "Ein Strukturelement hat einen Typ, den PDF nicht kennt.",
    meaning: "Ein unbekannter Typ wird übergangen oder als gewöhnlicher Text vorgelesen.",
    example: "Ein Element heißt „Strong“, das es in PDF 1.7 nicht gibt.",
    advice: "Einen der Typen von ISO 32000-1 verwenden oder ihn einem zuordnen (RoleMap)."
  },
  D214: {
    title: "Eine Liste oder Tabelle ist unvollständig gegliedert.",
    meaning: "Listen bestehen aus Einträgen, Tabellen aus Zeilen gleicher Länge; hier fehlt ein Glied.",
    example: "In einer Liste steht ein Absatz, der zu keinem Eintrag gehört.",
    advice: "Listen aus Einträgen (LI mit LBody), Tabellen aus Zeilen gleicher Länge bilden."
  },
  D215: {
    title: "Text lässt sich nicht in Zeichen übersetzen: Er wird falsch oder gar nicht vorgelesen.",
    meaning: "Die Buchstaben sind nur gezeichnet; welches Zeichen gemeint ist, sagt die Datei nicht.",
    example: "Kopierter Text besteht aus Kästchen.",
    advice: "Die Schrift mit Zuordnung zu Unicode einbetten."
  },
  D216: {
    title: "Die Datei gibt sich als PDF/UA aus, hat aber Mängel.",
    meaning: "Die Kennung verspricht eine barrierefreie Datei; sie darf nur stehen, wo die Prüfung nichts findet.",
    example: "Eine gekennzeichnete Datei, deren Abbildung keinen Alternativtext hat.",
    advice: "Die Mängel beheben oder die Kennung entfernen."
  },
  D217: {
    title: "Die Lesereihenfolge springt auf eine frühere Seite zurück.",
    meaning: "Beim Vorlesen käme Text einer früheren Seite nach dem einer späteren.",
    example: "Die erste Zeile einer Seite steht zusätzlich unsichtbar am Ende der Seite davor.",
    advice: "Den Inhalt in der Reihenfolge des Lesens anordnen."
  },
  D218: {
    title: "Eine Schrift gehört nicht zum Bericht: Auf einem anderen Rechner sähe er anders aus.",
    meaning:
      "Ein Zeichen fehlt den Schriften des Berichts, und der Browser hat es aus einer Schrift dieses Rechners geliehen.",
    example: "Ein Promillezeichen, das weder Source Sans 3 noch Source Serif 4 enthält.",
    advice: "Nur Source Sans 3 und Source Serif 4 verwenden; ein Zeichen ersetzen, das ihnen fehlt."
  },
  D219: {
    title: "Die Datei lässt sich nicht als PDF lesen.",
    meaning: "Die Datei fehlt, ist abgeschnitten, verschlüsselt oder von anderer Art.",
    example: "Eine Textdatei mit der Endung pdf.",
    advice: "Prüfen, ob der Pfad stimmt und die Datei vollständig und nicht verschlüsselt ist."
  },
  D220: {
    title: "Etwas ist breiter als das Blatt: Der Browser druckt deshalb das ganze Dokument kleiner.",
    meaning: "Ein einziges zu breites Stück lässt die Schrift des ganzen Dokuments schrumpfen.",
    example: "Ein langes Wort in einer Tabelle mit vielen Spalten.",
    advice: "Die Tabelle oder Grafik schmaler machen; lange Wörter umbrechen lassen."
  },
  D221: {
    title: "Ein Indikator braucht mehr als eine Seite.",
    meaning: "Titel, Kernaussage, Grafik, Tabelle und Text eines Indikators sollen zusammen auf einer Seite stehen.",
    example: "Die Quelle steht allein auf einem zweiten Blatt.",
    advice: "Seinen Text kürzen, oder weniger Reihen in Abbildung und Tabelle zeigen."
  }
} as const satisfies Record<string, HandbookEntry>;
