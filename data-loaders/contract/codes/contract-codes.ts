import type {CodeEntry} from "./entry.js";

/** Codes V: a file against its contract. */
export const contractCodes = {
  V201: {
    severity: "error",
    title: "Keine Datenzeile",
    meaning: "Der Kopf der Tabelle ist da, aber darunter steht keine einzige Zeile mit Daten.",
    example: "Ein Abruf, bei dem kein Gebiet ausgewählt war.",
    advice: "Den Abruf mit Auswahl der Gebiete wiederholen."
  },
  V202: {
    severity: "error",
    title: "Datei abgeschnitten",
    meaning:
      "Am Ende fehlen die Trennlinie „__________“ oder die Zeile mit © und Lizenz, mit denen der Anbieter jede Datei schließt.",
    example: "Ein abgebrochener Download; eine Datei, aus der von Hand Zeilen gelöscht wurden.",
    advice: "Die Datei noch einmal herunterladen und unverändert ablegen."
  },
  V203: {
    severity: "error",
    title: "Zeile mit falscher Zahl von Feldern",
    meaning: "Eine Datenzeile hat mehr oder weniger Felder als die Tabelle Spalten.",
    example: "Ein Name mit einem Semikolon, der nicht in Anführungszeichen steht.",
    advice: "Die Zeile mit der Datei beim Anbieter vergleichen; nicht von Hand ändern."
  },
  V204: {
    severity: "error",
    title: "Beschädigter Inhalt",
    meaning:
      "Die Datei enthält Ersatzzeichen, Nullbytes oder ein Anführungszeichen ohne Ende: Spuren eines Schadens vor der Ablage.",
    example: "„M�nchengladbach“ statt „Mönchengladbach“.",
    advice: "Die Datei noch einmal herunterladen und nicht in einem Editor umspeichern."
  },
  V205: {
    severity: "error",
    title: "Zwei Tabellen in einer Datei",
    meaning: "Unter der Tabelle beginnt eine zweite, oder ihr Kopf kommt noch einmal. Gelesen würde nur die erste.",
    example: "Zwei Abrufe, die mit Kopieren und Einfügen in eine Datei gesetzt wurden.",
    advice: "Jede Tabelle einzeln abrufen und als eigene Datei ablegen."
  },
  V211: {
    severity: "error",
    title: "Andere Schlüsselspalten",
    meaning: "Die Tabelle hat links mehr oder weniger Spalten ohne Überschrift, als der Vertrag beschreibt.",
    example: "Die Spalte mit dem amtlichen Schlüssel fehlt.",
    advice:
      "Die Tabelle mit den Schlüsseln abrufen; hat der Anbieter den Aufbau geändert, braucht der Vertrag eine neue Fassung."
  },
  V212: {
    severity: "error",
    title: "Unbekannte Spalte",
    meaning: "Die Überschriften einer Spalte kommen im Vertrag nicht vor.",
    example: "„Ausländische Bevölkerung / divers“.",
    advice: "Prüfen, was die Spalte bedeutet, und den Vertrag ergänzen."
  },
  V213: {
    severity: "error",
    title: "Spalte fehlt",
    meaning: "Eine Spalte, die der Vertrag zusagt, ist nicht in der Datei.",
    example: "„Ausländische Bevölkerung / weiblich“ fehlt.",
    advice: "Die Tabelle vollständig abrufen; hat der Anbieter die Spalte umbenannt, den Vertrag ergänzen."
  },
  V214: {
    severity: "error",
    title: "Spalte doppelt",
    meaning: "Eine Spalte kommt öfter vor, als der Vertrag vorsieht.",
    example: "Zweimal „Insgesamt“.",
    advice: "Die Tabelle noch einmal abrufen und jede Ausprägung nur einmal auswählen."
  },
  V215: {
    severity: "error",
    title: "Andere Tabelle oder Einheit",
    meaning: "Eine Spalte, die in jeder Zeile dasselbe sagen muss, etwa die Einheit, sagt etwas anderes.",
    example: "„1000“ in der Spalte value_unit, wo Personen einzeln gezählt werden.",
    advice:
      "Die Tabelle mit der vereinbarten Auswahl noch einmal abrufen; hat der Anbieter die Einheit geändert, braucht der Vertrag eine neue Fassung."
  },
  V216: {
    severity: "error",
    title: "Titel der Tabelle passt nicht",
    meaning:
      "Im Titel steht nicht, was der Vertrag dort erwartet, etwa Monat, Gebietsstand oder wen die Tabelle zählt.",
    example: "„Dezember (Datenstand Mai 2020)“ ohne Jahr.",
    advice: "Die Datei unverändert ablegen; hat der Anbieter den Titel geändert, braucht der Vertrag eine neue Fassung."
  },
  V221: {
    severity: "error",
    title: "Andere Schreibweise der Zahlen",
    meaning:
      "Eine Zahl steht in einer Schreibweise, die der Vertrag ausschließt: Dezimalpunkt statt Komma oder umgekehrt.",
    example: "„15.8“ in einer Tabelle mit Dezimalkomma.",
    advice: "Die Datei unverändert ablegen; sie wurde vermutlich in einem anderen Programm geöffnet und gespeichert."
  },
  V222: {
    severity: "error",
    title: "Unbekanntes Zeichen",
    meaning: "In einem Feld steht weder eine Zahl noch ein Zeichen, das der Vertrag mit diesem Anbieter kennt.",
    example: "„*“ in einer Tabelle der Landesdatenbank.",
    advice: "In der Zeichenerklärung des Anbieters nachsehen und das Zeichen in den Vertrag aufnehmen."
  },
  V223: {
    severity: "error",
    title: "Keine Anzahl",
    meaning: "Wo Personen gezählt werden, steht eine negative oder gebrochene Zahl.",
    example: "„12,5“ in einer Spalte mit Personen.",
    advice: "Beim Anbieter nachfragen; vielleicht steht eine Quote in der Spalte der Anzahlen."
  },
  V224: {
    severity: "error",
    title: "Doppelt gelieferte Spalte widerspricht sich",
    meaning: "Der Anbieter liefert dieselbe Angabe zweimal, und die beiden sind nicht gleich.",
    example: "SGB II in 22811-05i einmal 45419, einmal 45491.",
    advice: "Beim Anbieter nachfragen, welche Zahl gilt."
  },
  V225: {
    severity: "error",
    title: "Zelle doppelt",
    meaning: "Zwei Zeilen der Datei sagen etwas über dieselbe Zelle.",
    example: "Die Zeile „31.12.2024; 05124; Syrien“ steht zweimal da.",
    advice: "Die Datei noch einmal herunterladen; wurden Dateien aneinandergehängt, sie einzeln ablegen."
  },
  V226: {
    severity: "error",
    title: "Kennzeichen und Inhalt widersprechen sich",
    meaning: "Die Zeile ist als nicht auswertbar gekennzeichnet, trotzdem steht dort eine Zahl.",
    example: "Eine Zeile mit ², in der statt „x“ eine Anzahl steht.",
    advice: "Beim Anbieter nachfragen, ob das Kennzeichen oder die Zahl gilt."
  },
  V227: {
    severity: "error",
    title: "Unbekanntes Kennzeichen der Qualität",
    meaning: "In der Spalte mit den Kennzeichen der Qualität steht eines, das der Vertrag nicht kennt.",
    example: "„q“ in der Spalte value_q.",
    advice: "In der Zeichenerklärung des Anbieters nachsehen und das Kennzeichen in den Vertrag aufnehmen."
  },
  V228: {
    severity: "warning",
    title: "Verborgene Teile der Tabelle",
    meaning:
      "Das Blatt, oder Zeilen oder Spalten der Tabelle, sind in Excel ausgeblendet. Sie sind gelesen wie alle anderen.",
    example: "Eine ausgeblendete Spalte zwischen „Männer“ und „Frauen“.",
    advice: "Die Arbeitsmappe öffnen, die Teile einblenden und beim Absender nachfragen, ob sie zur Lieferung gehören."
  },
  V231: {
    severity: "error",
    title: "Zeile fehlt",
    meaning: "Eine Zeile, ohne die der Arbeitsplatz nichts anfangen kann, ist nicht in der Datei.",
    example: "Keine Zeile für Wuppertal (05124).",
    advice: "Den Abruf mit diesem Gebiet wiederholen."
  },
  V241: {
    severity: "error",
    title: "Kein gültiges Datum",
    meaning: "In der Spalte oder Überschrift mit dem Zeitpunkt steht etwas anderes.",
    example: "„31.02.2024“; „12/31/2024“.",
    advice: "Die Datei unverändert ablegen; sie wurde vermutlich in einem anderen Programm gespeichert."
  },
  V242: {
    severity: "error",
    title: "Schlüssel in falscher Form",
    meaning: "Ein Schlüssel hat nicht die Form, die der Vertrag zusagt.",
    example: "„Wuppertal“ in der Spalte mit dem amtlichen Schlüssel; „0512“ mit vier Ziffern.",
    advice: "Die Datei mit der beim Anbieter vergleichen; vielleicht sind Spalten verschoben."
  },
  V243: {
    severity: "error",
    title: "Unbekannte Ausprägung",
    meaning: "Ein Schlüssel oder Name kommt in der Liste des Vertrags nicht vor.",
    example: "„18 bis unter 21 Jahre“, wo die Tabelle „18 bis unter 20 Jahre“ hat.",
    advice: "Prüfen, ob der Anbieter die Gliederung geändert hat, und den Vertrag ergänzen."
  },
  V244: {
    severity: "error",
    title: "Schlüssel und Name passen nicht zusammen",
    meaning:
      "Neben einem Schlüssel steht ein anderer Name als der, den der Vertrag oder eine andere Zeile dafür kennt.",
    example: "05124 mit dem Namen „Solingen“.",
    advice: "Die Datei mit der beim Anbieter vergleichen; vielleicht sind Spalten verschoben."
  },
  V245: {
    severity: "error",
    title: "Führende Null verloren",
    meaning:
      "Einem Schlüssel fehlt die Null am Anfang. Das geschieht, wenn eine Tabellenkalkulation ihn für eine Zahl hält.",
    example: "„5124“ statt „05124“.",
    advice:
      "Die Datei noch einmal beim Anbieter holen und ablegen, ohne sie in Excel oder LibreOffice zu öffnen und zu speichern; die Null nicht von Hand ergänzen."
  }
} as const satisfies Record<string, CodeEntry>;
