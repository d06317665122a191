/** What a code of the workbook reader means, for messages and for its page in the handbook. */
export interface WorkbookCode {
  readonly severity: "error" | "warning" | "info";
  /** German: heading of the page in the handbook. */
  readonly title: string;
  /** German: what is meant. */
  readonly meaning: string;
  /** German: a case of it. */
  readonly example: string;
  /** German: what to do. */
  readonly advice: string;
}

const resend = "Beim Absender eine neue, vollständige Datei anfordern.";
const resave =
  "Die Datei in Excel oder LibreOffice öffnen, unter neuem Namen als „Excel-Arbeitsmappe (*.xlsx)“ speichern.";
const suspicious = "Die Datei nicht öffnen und beim Absender nachfragen, womit sie erzeugt wurde.";

/** All codes of the workbook reader: W101–W129 refuse the file, W151–W179 let it pass and are shown. */
export const workbookCodes = {
  W101: {
    severity: "error",
    title: "Die Datei ist leer",
    meaning: "Die Datei hat keinen Inhalt.",
    example: "Ein Anhang, der beim Speichern verloren ging.",
    advice: resend
  },
  W102: {
    severity: "error",
    title: "Die Datei ist keine Excel-Arbeitsmappe",
    meaning:
      "Die Datei heißt wie eine Excel-Datei, ist aber etwas anderes, etwa eine Textdatei, eine Webseite oder ein Archiv.",
    example: "Eine Auswertung, die ein Fachverfahren als HTML-Tabelle mit der Endung .xls ausgibt.",
    advice: resave
  },
  W103: {
    severity: "error",
    title: "Dieses Arbeitsmappenformat wird nicht gelesen",
    meaning:
      "Es ist eine Arbeitsmappe, aber in einem Format, das nicht gelesen wird: .xlsb, .ods, XML-Tabelle 2003 oder älter als Excel 5.",
    example: "Eine Tabelle, die LibreOffice im eigenen Format .ods gespeichert hat.",
    advice: resave
  },
  W104: {
    severity: "error",
    title: "Sperrdatei statt Arbeitsmappe",
    meaning: "Excel und LibreOffice legen neben eine geöffnete Datei eine Sperrdatei; sie enthält nur einen Namen.",
    example: "„~$Lieferung.xlsx“.",
    advice:
      "Die Datei mit „~$“ am Anfang löschen oder liegen lassen; die eigentliche Arbeitsmappe schließen und einspielen."
  },
  W105: {
    severity: "error",
    title: "Die Arbeitsmappe ist verschlüsselt",
    meaning: "Der Inhalt ist mit einem Kennwort geschützt und kann nicht gelesen werden.",
    example: "Eine Lieferung, deren Kennwort in einer zweiten E-Mail kam.",
    advice: "In Excel mit Kennwort öffnen, unter Datei › Informationen das Kennwort entfernen und erneut speichern."
  },
  W106: {
    severity: "error",
    title: "Die Datei ist unvollständig",
    meaning: "Die Datei bricht ab, bevor sie zu Ende ist.",
    example: "Ein abgebrochener Download.",
    advice: resend
  },
  W107: {
    severity: "error",
    title: "Die Datei ist beschädigt",
    meaning: "Prüfsummen oder Verweise innerhalb der Datei stimmen nicht; ihre Zahlen wären nicht sicher.",
    example: "Eine Datei, die beim Übertragen verändert wurde.",
    advice: resend
  },
  W108: {
    severity: "error",
    title: "Ein Teil der Arbeitsmappe ist fehlerhaft aufgebaut",
    meaning: "Ein Teil der Datei hält die Regeln von XML nicht ein.",
    example: "Eine Datei aus einem Programm, das sie fehlerhaft schreibt.",
    advice: resave
  },
  W109: {
    severity: "error",
    title: "Die Arbeitsmappe enthält eine Dokumenttyp-Angabe",
    meaning:
      "Dokumenttyp-Angaben können sich beim Lesen vervielfachen; Arbeitsmappen brauchen keine. Die Datei wird nicht gelesen.",
    example: "Eine präparierte Datei, die den Speicher füllen soll („billion laughs“).",
    advice: suspicious
  },
  W110: {
    severity: "error",
    title: "Die Arbeitsmappe ist zu groß",
    meaning: "Die Arbeitsmappe hat mehr Zellen, Texte oder Bytes, als eine Statistik braucht.",
    example: "Ein Auszug aller Einzeldaten statt einer Tabelle.",
    advice: "Die Tabelle auf mehrere Dateien aufteilen oder als CSV liefern lassen."
  },
  W111: {
    severity: "error",
    title: "Die Arbeitsmappe entpackt sich zu unmöglicher Größe",
    meaning: "Ein Teil der Datei ist ausgepackt viel größer, als er angibt oder als möglich ist: eine ZIP-Bombe.",
    example: "Ein Blatt mit 40 MiB Leerzeichen, gepackt auf 40 KiB.",
    advice: suspicious
  },
  W112: {
    severity: "error",
    title: "Die Arbeitsmappe hat zu viele Teile",
    meaning: "Die Datei hat mehr Blätter, Teile oder verbundene Bereiche, als erlaubt sind.",
    example: "Eine Arbeitsmappe mit 1001 Blättern.",
    advice: suspicious
  },
  W113: {
    severity: "error",
    title: "Eine Zelle liegt außerhalb jeder Tabelle",
    meaning: "Eine Zelle, Zeile oder ein verbundener Bereich steht an einer Stelle, die es in keiner Tabelle gibt.",
    example: "Zeile 1048577.",
    advice: resave
  },
  W114: {
    severity: "error",
    title: "Eine Zelle steht mehrfach in der Datei",
    meaning: "Zu derselben Zelle gibt es zwei verschiedene Inhalte; welcher gilt, ist nicht zu erkennen.",
    example: "Zweimal B7 im selben Blatt.",
    advice: resave
  },
  W115: {
    severity: "error",
    title: "Ein Teil der Arbeitsmappe fehlt",
    meaning: "Die Datei verweist auf einen Teil, der nicht in ihr ist.",
    example: "Ein Blatt steht im Verzeichnis, aber nicht in der Datei.",
    advice: resend
  },
  W116: {
    severity: "error",
    title: "Unbekannte Zeichenkodierung",
    meaning: "Die Texte sind in einer Kodierung geschrieben, die nicht gelesen wird.",
    example: "Eine .xls-Datei mit japanischer Kodierung.",
    advice: resave
  },
  W117: {
    severity: "error",
    title: "Die Arbeitsmappe hat kein Tabellenblatt",
    meaning: "Die Arbeitsmappe enthält nur Diagramme oder gar nichts.",
    example: "Eine Arbeitsmappe, deren Blätter gelöscht wurden.",
    advice: resend
  },
  W151: {
    severity: "info",
    title: "Makros werden nicht ausgeführt",
    meaning: "Die Arbeitsmappe enthält Makros. Sie werden weder gelesen noch ausgeführt.",
    example: "Eine .xlsm-Datei mit einer Schaltfläche „Aktualisieren“.",
    advice: "Nichts zu tun: gelesen werden nur die gespeicherten Zellen."
  },
  W152: {
    severity: "info",
    title: "Verknüpfungen mit anderen Dateien werden nicht verfolgt",
    meaning: "Zellen holen ihren Wert aus anderen Dateien. Gelesen wird, was zuletzt gespeichert wurde.",
    example: "„=[Vorjahr.xlsx]Tabelle1!B7“.",
    advice: "Prüfen, ob die verknüpften Zellen den gewünschten Stand haben; gelesen wird der zuletzt gespeicherte."
  },
  W153: {
    severity: "info",
    title: "Datenverbindungen und eingebettete Dateien werden nicht gelesen",
    meaning:
      "Die Arbeitsmappe enthält Verbindungen zu Datenbanken oder eingebettete Dateien. Sie werden nicht geöffnet.",
    example: "Eine Abfrage auf ein Fachverfahren.",
    advice: "Nichts zu tun: gelesen werden nur die gespeicherten Zellen."
  },
  W154: {
    severity: "info",
    title: "Ein Blatt ist keine Tabelle",
    meaning: "Ein Blatt besteht nur aus einem Diagramm oder Dialog.",
    example: "Ein Blatt „Grafik“.",
    advice: "Nichts zu tun, sofern das Diagramm keine Zahlen enthält, die gebraucht werden."
  },
  W155: {
    severity: "warning",
    title: "Zahlenformat nicht verstanden",
    meaning: "Ein Zahlenformat ist so geschrieben, dass es nicht gedeutet werden kann.",
    example: "Ein Format mit einer unbekannten Bedingung in eckigen Klammern.",
    advice: "Die Zahlen sind richtig gelesen; ihre Anzeige mit dem Bild in Excel vergleichen."
  },
  W156: {
    severity: "warning",
    title: "Werte sind durch ihr Zahlenformat unsichtbar",
    meaning: "Das Zahlenformat zeigt den Wert nicht an, gespeichert ist er trotzdem. Er wird als leer gelesen.",
    example: "Das Format „;;;“ über einer Spalte mit kleinen Fallzahlen.",
    advice:
      "Beim Absender klären, ob die unsichtbaren Werte geliefert werden sollten, und sie bis dahin nicht verwenden."
  },
  W157: {
    severity: "warning",
    title: "Formel ohne gespeichertes Ergebnis",
    meaning:
      "In einer Zelle steht eine Formel, aber kein Ergebnis. Gerechnet wird hier nicht; die Zelle gilt als leer.",
    example: "Eine Datei, die ein Programm ohne Rechenwerk geschrieben hat.",
    advice: "Die Datei in Excel öffnen, neu berechnen lassen (F9), speichern und erneut einspielen."
  },
  W158: {
    severity: "warning",
    title: "Unmögliches Datum",
    meaning: "Eine Zelle ist als Datum formatiert, enthält aber eine Zahl, die kein Datum ist.",
    example: "Der 29.02.1900.",
    advice: "Den Wert in der Arbeitsmappe prüfen und beim Absender klären."
  },
  W159: {
    severity: "warning",
    title: "Zahlzelle ohne lesbare Zahl",
    meaning: "Eine Zelle ist als Zahl angegeben, ihr Inhalt ist aber keine.",
    example: "„1,5“ in einer Zahlzelle; gespeichert sein müsste 1.5.",
    advice: "Die Zelle in der Arbeitsmappe prüfen; sie ist als Text gelesen."
  },
  W160: {
    severity: "warning",
    title: "Ersatzzeichen im Text",
    meaning: "Ein Text enthält das Zeichen, das für verlorene Umlaute steht.",
    example: "„M�nner“.",
    advice: "Die Datei wurde mit falscher Zeichenkodierung erzeugt: beim Absender eine neue anfordern."
  },
  W161: {
    severity: "warning",
    title: "Unbekannte Zellart",
    meaning: "Die Art einer Zelle ist nicht bekannt.",
    example: "Eine Zellart, die erst eine spätere Excel-Version eingeführt hat.",
    advice: "Die Zelle in der Arbeitsmappe prüfen; sie ist als Text gelesen."
  }
} as const satisfies Record<string, WorkbookCode>;

export type WorkbookCodeId = keyof typeof workbookCodes;
