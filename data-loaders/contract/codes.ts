import type {Place, Problem} from "./problem.js";

/** What the handbook says about one kind of problem. All texts are German. */
export interface CodeEntry {
  readonly severity: Problem["severity"];
  readonly title: string;
  readonly meaning: string;
  readonly example: string;
  readonly advice: string;
}

/**
 * Every code that a check can report. L: the file itself; V: the contract;
 * P: plausibility; K: deliveries against one another. A code keeps its meaning
 * for good; one that is no longer used is not given again.
 */
export const codeEntries = {
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
    meaning: "Im Titel steht nicht, was der Vertrag dort erwartet, etwa Monat oder Rechtskreis.",
    example: "„Dezember (Datenstand Mai 2020)“ ohne Jahr.",
    advice:
      "Die Arbeitsmappe unverändert ablegen; hat der Anbieter den Titel geändert, braucht der Vertrag eine neue Fassung."
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
    example: "„5124“ statt „05124“: Die führende Null ist verloren.",
    advice: "Die Datei unverändert ablegen; Tabellenprogramme entfernen führende Nullen."
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
  P301: {
    severity: "error",
    title: "Teile ergeben nicht die Summe",
    meaning: "Die Teile weichen von der gelieferten Summe weiter ab, als das Rundungsverfahren des Anbieters erklärt.",
    example: "Männer 57850 und Frauen 56520, insgesamt aber 94110.",
    advice: "Die Zeile in der Datei ansehen und beim Anbieter nachfragen."
  },
  P302: {
    severity: "error",
    title: "Wert außerhalb des Möglichen",
    meaning: "Ein Wert liegt außerhalb der Grenzen, die der Vertrag setzt.",
    example: "Eine Quote von 158 Prozent.",
    advice: "Die Zeile in der Datei ansehen; vielleicht fehlt ein Komma."
  },
  P303: {
    severity: "error",
    title: "Noch nicht veröffentlicht",
    meaning:
      "Für Wuppertal steht in der ganzen Lieferung nur „-“ oder nichts: Der Anbieter hat das Jahr noch nicht veröffentlicht.",
    example: "Ein Abruf des Stichtags 30.06.2025, bevor die Zahlen da sind.",
    advice: "Warten, bis der Anbieter die Zahlen veröffentlicht, und dann neu abrufen."
  },
  P304: {
    severity: "warning",
    title: "Ungewöhnlicher Sprung",
    meaning: "Ein Wert hat sich gegenüber dem Vorjahr weit stärker verändert als in allen anderen Jahren der Reihe.",
    example: "Ukraine von 660 auf 6900 im Jahr 2022.",
    advice:
      "Prüfen, ob es einen Grund gibt (Ereignis, Umstellung, Fehler um den Faktor 1000), und ihn im Register der Brüche festhalten."
  },
  P305: {
    severity: "warning",
    title: "Gliederung unvollständig",
    meaning:
      "Die gelieferten Teile ergeben weniger oder mehr als ihre Summe; der Anbieter sagt auch nicht zu, dass er alle Teile nennt.",
    example: "„Sonstige“ in Nordrhein-Westfalen 26790, die drei Staatsangehörigkeiten darunter ergeben 26655.",
    advice: "Die Teile nicht anstelle der Summe addieren."
  },
  P306: {
    severity: "warning",
    title: "Noch nicht veröffentlicht, als „fällt später an“ übernommen",
    meaning:
      "Ein Gebiet hat zu einem Zeitpunkt nur „-“, das übergeordnete aber Zahlen: Der Anbieter hat das Gebiet noch nicht veröffentlicht. Die Zellen gelten als „fällt später an“, nie als null.",
    example: "13111-01-03-4 zum 30.06.2025: Für das Land stehen Zahlen da, für alle Kreise „-“.",
    advice: "Die Tabelle später noch einmal abrufen; die dann veröffentlichten Zahlen ersetzen diese Zellen."
  },
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
  }
} as const satisfies Record<string, CodeEntry>;

export type Code = keyof typeof codeEntries;

/** A problem with the severity and the advice that its code has. */
export function problem(
  code: Code,
  place: Place,
  message: string,
  more: Pick<Problem, "more" | "expected" | "advice"> = {}
): Problem {
  const {severity, advice} = codeEntries[code];
  return {code, severity, message, place, advice, ...more};
}
