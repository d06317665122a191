import type {HandbookEntry} from "./entry.js";

/** Codes F1: steps of approval that cannot be entered, or no longer count. */
export const approvalCodes = {
  F101: {
    title: "Zeile einer Freigabe nicht lesbar",
    meaning: "Eine Zeile in docs/freigaben/ hat nicht die fünf Spalten Schritt, Kürzel, Funktion, Tag und Prüfsummen.",
    example: "Beim Zusammenführen zweier Fassungen ist ein Strich verloren gegangen.",
    advice: "Die Zeile löschen und den Schritt mit „npm run approve“ neu eintragen."
  },
  F102: {
    title: "Unbekannter Schritt",
    meaning: "Den genannten Schritt der Freigabe gibt es nicht.",
    example: "npm run approve -- geprueft arbeit",
    advice: "Einen der Schritte entwurf, fachlich, methodisch, geheimhaltung oder freigabe angeben."
  },
  F103: {
    title: "Kein Kürzel",
    meaning: "Ein Kürzel hat zwei bis zwölf Buchstaben oder Ziffern und ist kein Name.",
    example: "--kuerzel „Vorname Nachname“",
    advice: "Ein Kürzel wie „rd“ angeben."
  },
  F104: {
    title: "Kein Tag",
    meaning: "Der Tag der Freigabe steht nicht im Kalender oder ist anders geschrieben.",
    example: "--tag 2026-02-30",
    advice: "Den Tag als JJJJ-MM-TT schreiben."
  },
  F105: {
    title: "Freigabe ohne lesbare Prüfsummen",
    meaning: "Die Zeile sagt nicht, für welchen Text, welche Definition oder welche Zahlen sie gilt.",
    example: "Eine Prüfsumme ist von Hand gekürzt worden.",
    advice: "Den Schritt mit „npm run approve“ neu eintragen: Der Befehl rechnet die Prüfsummen aus."
  },
  F106: {
    title: "Freigabe gilt nicht mehr",
    meaning: "Seit dem Schritt haben sich Text, Definition oder Zahlen geändert; geprüft ist damit etwas anderes.",
    example: "Nach der methodischen Prüfung kam eine berichtigte Lieferung.",
    advice: "Noch einmal prüfen und den Schritt neu eintragen."
  },
  F107: {
    title: "Falsche Funktion für diesen Schritt",
    meaning: "Jeder Schritt gehört zu einer Funktion; fachlich prüft nur, wer Zahlen dazu liefert.",
    example: "Die Redaktion trägt „Geheimhaltung frei“ ein.",
    advice: "Den Schritt von einer der genannten Funktionen eintragen lassen."
  },
  F108: {
    title: "Eigene Arbeit freigegeben",
    meaning: "Wer den Entwurf vorgelegt hat, auch einen früheren, prüft ihn nicht.",
    example: "Dasselbe Kürzel steht bei „Entwurf“ und bei „methodisch geprüft“.",
    advice: "Jemand anderes muss prüfen und den Schritt eintragen."
  },
  F109: {
    title: "Zwei Schritte von denselben Augen",
    meaning: "Jede Stufe prüft jemand anderes; dieses Kürzel hat schon eine Stufe eingetragen.",
    example: "Dasselbe Kürzel steht bei „Geheimhaltung frei“ und bei „freigegeben“.",
    advice: "Den Schritt von jemand anderem eintragen lassen."
  },
  F110: {
    title: "Ein früherer Schritt fehlt",
    meaning: "Die Schritte gehen der Reihe nach; vor diesem fehlt einer, oder er gilt nicht mehr.",
    example: "„Geheimhaltung frei“ soll eingetragen werden, „methodisch geprüft“ fehlt.",
    advice: "Zuerst den fehlenden Schritt eintragen lassen."
  }
} as const satisfies Record<string, HandbookEntry>;
