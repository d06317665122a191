/** What a code of the workbook reader means, for messages and for its page in the handbook. */
export interface WorkbookCode {
  readonly severity: "error" | "warning" | "info";
  /** German: heading of the page in the handbook. */
  readonly title: string;
  /** German: what to do. */
  readonly advice: string;
}

const resend = "Beim Absender eine neue, vollständige Datei anfordern.";
const resave =
  "Die Datei in Excel oder LibreOffice öffnen, unter neuem Namen als „Excel-Arbeitsmappe (*.xlsx)“ speichern.";
const suspicious = "Die Datei nicht öffnen und beim Absender nachfragen, womit sie erzeugt wurde.";

/** All codes of the workbook reader: W101–W129 refuse the file, W151–W179 let it pass and are shown. */
export const workbookCodes = {
  W101: {severity: "error", title: "Die Datei ist leer", advice: resend},
  W102: {severity: "error", title: "Die Datei ist keine Excel-Arbeitsmappe", advice: resave},
  W103: {severity: "error", title: "Dieses Arbeitsmappenformat wird nicht gelesen", advice: resave},
  W104: {
    severity: "error",
    title: "Sperrdatei statt Arbeitsmappe",
    advice:
      "Die Datei mit „~$“ am Anfang löschen oder liegen lassen; die eigentliche Arbeitsmappe schließen und einspielen."
  },
  W105: {
    severity: "error",
    title: "Die Arbeitsmappe ist verschlüsselt",
    advice: "In Excel mit Kennwort öffnen, unter Datei › Informationen das Kennwort entfernen und erneut speichern."
  },
  W106: {severity: "error", title: "Die Datei ist unvollständig", advice: resend},
  W107: {severity: "error", title: "Die Datei ist beschädigt", advice: resend},
  W108: {severity: "error", title: "Ein Teil der Arbeitsmappe ist fehlerhaft aufgebaut", advice: resave},
  W109: {severity: "error", title: "Die Arbeitsmappe enthält eine Dokumenttyp-Angabe", advice: suspicious},
  W110: {
    severity: "error",
    title: "Die Arbeitsmappe ist zu groß",
    advice: "Die Tabelle auf mehrere Dateien aufteilen oder als CSV liefern lassen."
  },
  W111: {severity: "error", title: "Die Arbeitsmappe entpackt sich zu unmöglicher Größe", advice: suspicious},
  W112: {severity: "error", title: "Die Arbeitsmappe hat zu viele Teile", advice: suspicious},
  W113: {severity: "error", title: "Eine Zelle liegt außerhalb jeder Tabelle", advice: resave},
  W114: {severity: "error", title: "Eine Zelle steht mehrfach in der Datei", advice: resave},
  W115: {severity: "error", title: "Ein Teil der Arbeitsmappe fehlt", advice: resend},
  W116: {severity: "error", title: "Unbekannte Zeichenkodierung", advice: resave},
  W117: {severity: "error", title: "Die Arbeitsmappe hat kein Tabellenblatt", advice: resend},
  W151: {
    severity: "info",
    title: "Makros werden nicht ausgeführt",
    advice: "Nichts zu tun: gelesen werden nur die gespeicherten Zellen."
  },
  W152: {
    severity: "info",
    title: "Verknüpfungen mit anderen Dateien werden nicht verfolgt",
    advice: "Prüfen, ob die verknüpften Zellen den gewünschten Stand haben; gelesen wird der zuletzt gespeicherte."
  },
  W153: {
    severity: "info",
    title: "Datenverbindungen und eingebettete Dateien werden nicht gelesen",
    advice: "Nichts zu tun: gelesen werden nur die gespeicherten Zellen."
  },
  W154: {
    severity: "info",
    title: "Ein Blatt ist keine Tabelle",
    advice: "Nichts zu tun, sofern das Diagramm keine Zahlen enthält, die gebraucht werden."
  },
  W155: {
    severity: "warning",
    title: "Zahlenformat nicht verstanden",
    advice: "Die Zahlen sind richtig gelesen; ihre Anzeige mit dem Bild in Excel vergleichen."
  },
  W156: {
    severity: "warning",
    title: "Werte sind durch ihr Zahlenformat unsichtbar",
    advice:
      "Beim Absender klären, ob die unsichtbaren Werte geliefert werden sollten, und sie bis dahin nicht verwenden."
  },
  W157: {
    severity: "warning",
    title: "Formel ohne gespeichertes Ergebnis",
    advice: "Die Datei in Excel öffnen, neu berechnen lassen (F9), speichern und erneut einspielen."
  },
  W158: {
    severity: "warning",
    title: "Unmögliches Datum",
    advice: "Den Wert in der Arbeitsmappe prüfen und beim Absender klären."
  },
  W159: {
    severity: "warning",
    title: "Zahlzelle ohne lesbare Zahl",
    advice: "Die Zelle in der Arbeitsmappe prüfen; sie ist als Text gelesen."
  },
  W160: {
    severity: "warning",
    title: "Ersatzzeichen im Text",
    advice: "Die Datei wurde mit falscher Zeichenkodierung erzeugt: beim Absender eine neue anfordern."
  },
  W161: {
    severity: "warning",
    title: "Unbekannte Zellart",
    advice: "Die Zelle in der Arbeitsmappe prüfen; sie ist als Text gelesen."
  }
} as const satisfies Record<string, WorkbookCode>;

export type WorkbookCodeId = keyof typeof workbookCodes;
