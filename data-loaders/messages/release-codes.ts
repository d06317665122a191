import type {HandbookEntry} from "./entry.js";

/** Codes F2: what speaks against an edition. */
export const releaseCodes = {
  F201: {
    title: "Eine Aussage gilt nicht",
    meaning:
      "Ein Satz des Berichts hält seiner Bedingung nicht stand: Er stimmt mit den jetzigen Zahlen nicht, kehrt sich unter einer vertretbaren Variante um, quert einen Bruch oder ruht auf zu wenigen Fällen.",
    example:
      "Kapitel „Arbeit und Wirtschaft“, Zeile 57, Aussage arb-01-anstieg: gilt nicht. Damals 46,4 %, jetzt 26,1 %.",
    advice: "Den Satz ändern oder streichen, oder die Lieferung prüfen. Die Seite zeigt am Satz, worauf er beruht."
  },
  F202: {
    title: "Fehler der Sprache",
    meaning: "Die Sprachprüfung findet im Text etwas, das eine Regel als Fehler und nicht nur als Hinweis führt.",
    example: "Ein Anteil „stieg um 3 Prozent“, gemeint sind Prozentpunkte.",
    advice: "Den Text nach dem Vorschlag ändern."
  },
  F203: {
    title: "Zahl von Hand getippt",
    meaning: "Im Text steht eine Zahl, die aus keinem Indikator kommt und sich mit den Lieferungen nicht ändert.",
    example: "„Rund 38 Prozent“ als getippter Text.",
    advice: "Die Zahl aus einem Indikator holen, damit sie sich mit den Lieferungen ändert."
  },
  F204: {
    title: "Beispieldaten im Bericht",
    meaning: "Ein Kapitel oder eine andere Seite zeigt erfundene Zahlen, weil die Lieferung dazu fehlt.",
    example: "Kapitel „Bildung und Sprache“ beruht auf Beispieldaten: „Schulabgänge nach Abschluss“.",
    advice:
      "Die fehlenden Lieferungen in exports/ legen. Eine gekennzeichnete Probe macht „npm run release -- JAHR --mit-beispieldaten“."
  },
  F205: {
    title: "Definition geändert, Fassung nicht",
    meaning: "Ein Indikator rechnet anders als in der letzten Ausgabe und sagt es nicht.",
    example: "BEV-02 hat einen anderen Nenner und noch Fassung 1.1.0.",
    advice: "Die Fassung erhöhen und unter „changes“ sagen, was sich geändert hat und warum."
  },
  F206: {
    title: "Indikator ohne Grund gestrichen",
    meaning: "Ein Indikator der letzten Ausgabe fehlt im Katalog, und niemand sagt warum.",
    example: "ARB-04 stand 2024 im Bericht und hat keine Datei mehr.",
    advice: "Den Grund in indicators/dropped.ts eintragen."
  },
  F207: {
    title: "Seite des Berichts nicht geschrieben",
    meaning: "Die Liste der Kapitel nennt eine Seite, die es noch nicht gibt.",
    example: "„Glossar“ ist noch nicht geschrieben.",
    advice: "Die Seite schreiben oder aus src/bericht/kapitel.ts nehmen."
  },
  F208: {
    title: "Schritte der Freigabe fehlen",
    meaning: "Ein Kapitel oder ein Indikator, den der Bericht liest, ist nicht bis zum Ende geprüft.",
    example: "Kapitel „Demografie“: Es fehlen „methodisch geprüft“ und „freigegeben“.",
    advice: "Die fehlenden Schritte mit „npm run approve“ eintragen."
  },
  F209: {
    title: "Änderungen nicht festgehalten",
    meaning:
      "Dateien des Projekts sind anders als im letzten Stand von git; die Ausgabe ließe sich nicht wiederherstellen.",
    example: "Nicht festgehaltene Änderungen: src/bericht/arbeit.md.",
    advice: "Alle Änderungen mit „git commit“ festhalten; sonst lässt sich die Ausgabe nicht wiederherstellen."
  },
  F210: {
    title: "Stand des Projekts unbekannt",
    meaning: "Der Ordner ist kein Arbeitsverzeichnis von git; welcher Stand freigegeben würde, ist nicht zu sagen.",
    example: "Das Projekt wurde als Archiv heruntergeladen und entpackt.",
    advice: "Die Freigabe in einem Arbeitsverzeichnis von git aufrufen."
  },
  F211: {
    title: "Ausgabe schon vorhanden",
    meaning: "Den Ordner dieser Ausgabe gibt es; eine Ausgabe wird nie überschrieben.",
    example: "npm run release -- 2026, zum zweiten Mal.",
    advice: "Eine Ausgabe wird nie überschrieben. Eine berichtigte bekommt einen eigenen Namen, etwa „2026-2“."
  },
  F212: {
    title: "Kein Name einer Ausgabe",
    meaning: "Eine Ausgabe heißt nach ihrem Jahr, eine berichtigte mit einer Nummer dahinter.",
    example: "npm run release -- 26",
    advice:
      "Den Namen wie „2026“ oder, nach einer Berichtigung, „2026-2“ angeben; das Jahr steht in src/bericht/kapitel.ts."
  },
  F213: {
    title: "Freigabe ohne Kapitel oder Indikator",
    meaning: "In docs/freigaben/ liegt eine Datei, die zu nichts gehört.",
    example: "kapitel-sport.txt, obwohl es kein Kapitel „sport“ gibt.",
    advice: "Die Datei umbenennen oder entfernen."
  },
  F214: {
    title: "Eine Tabelle ist nicht zu veröffentlichen",
    meaning: "Lieferung oder Geheimhaltung lassen einen Würfel nicht zu, den der Katalog liest.",
    example: "bevoelkerung-alter.arrow: Die Lieferung hält ihren Vertrag nicht ein.",
    advice: "Die genannten Fehler beheben: „npm run check“ nennt die Lieferung."
  },
  F215: {
    title: "Interne Ansicht eingeschaltet",
    meaning: "Mit GEHEIMHALTUNG=intern zeigt der Rechner wahre Zahlen; daraus entsteht keine Ausgabe.",
    example: "Die Variable ist in der Umgebung noch gesetzt.",
    advice: "Ohne GEHEIMHALTUNG=intern noch einmal aufrufen."
  },
  F216: {
    title: "Seiten nicht gebaut",
    meaning: "Beim Bau der Seiten für die Ausgabe trat ein Fehler auf.",
    example: "Eine Seite verweist auf eine Datei, die es nicht gibt.",
    advice: "Die Meldungen des Baus darüber lesen."
  },
  F218: {
    title: "Gedruckte Datei mit Mängeln",
    meaning: "Die Prüfung der gedruckten Datei findet etwas (D201 bis D221); so wird sie nicht veröffentlicht.",
    example: "bericht/integrationsbericht-2026-arbeit.pdf: D204, eine Abbildung hat keinen Alternativtext.",
    advice: "Die Seite berichtigen und mit „npm run report“ drucken, bis dort kein Mangel mehr steht."
  },
  F219: {
    title: "Gedruckte Datei nennt sich Entwurf",
    meaning: "Alles im Bericht ist freigegeben, die gedruckte Seite erkennt ihre Freigaben aber nicht an.",
    example: "Seite und Prüfung haben verschiedene Zahlen gelesen, weil während des Laufs eine Lieferung dazukam.",
    advice: "Noch einmal aufrufen; bleibt es dabei, die Seite in der Vorschau öffnen: Sie sagt neben dem Stand, warum."
  }
} as const satisfies Record<string, HandbookEntry>;

/** Codes F3: what the check of an edition finds. */
export const editionCodes = {
  F301: {
    title: "Kein Ordner einer Ausgabe",
    meaning: "Im genannten Ordner fehlen Prüfsummen oder Verzeichnis einer Ausgabe.",
    example: "npm run release:verify -- bericht-ausgabe",
    advice: "Den Ordner einer Ausgabe angeben, etwa ausgaben/2026."
  },
  F302: {
    title: "Datei verändert",
    meaning: "Eine Datei der Ausgabe hat andere Bytes als bei der Freigabe, oder ein zweiter Bau gibt andere.",
    example: "Ein Programm hat ein PDF beim Öffnen neu gespeichert.",
    advice: "Die Ausgabe aus der Sicherung wiederherstellen und niemandem mehr geben."
  },
  F303: {
    title: "Datei fehlt",
    meaning: "Eine Datei, die bei der Freigabe dabei war, ist nicht mehr da.",
    example: "bericht/integrationsbericht-2026-gesamt.pdf wurde verschoben.",
    advice: "Die Datei aus der Sicherung zurückholen."
  },
  F304: {
    title: "Datei zu viel",
    meaning: "Im Ordner liegt eine Datei, die nicht freigegeben wurde.",
    example: "Eine Notiz oder eine Sicherungskopie.",
    advice: "Die Datei gehört nicht zur Ausgabe: entfernen."
  },
  F305: {
    title: "Liste der Prüfsummen verändert",
    meaning:
      "pruefsummen.txt passt nicht zu sich selbst oder nicht zu dem, was dieser Rechner bei der Freigabe aufschrieb.",
    example: "Jemand hat eine Datei getauscht und ihre Prüfsumme dazu.",
    advice: "pruefsummen.txt aus der Sicherung zurückholen; ohne sie sagt keine Prüfung etwas."
  },
  F306: {
    title: "Anders als bei der Freigabe",
    meaning: "Für einen zweiten Bau braucht es denselben Stand, dieselben Programme und dieselben Lieferungen.",
    example: "Node: v22.1.0 statt v20.20.2.",
    advice: "Den Stand herstellen, den umgebung.json nennt, und noch einmal aufrufen."
  }
} as const satisfies Record<string, HandbookEntry>;
