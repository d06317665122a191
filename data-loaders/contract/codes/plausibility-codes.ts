import type {CodeEntry} from "./entry.js";

/** Codes P: numbers against one another. */
export const plausibilityCodes = {
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
  P307: {
    severity: "warning",
    title: "Vielleicht eine andere Bevölkerung",
    meaning:
      "Die Summe liegt weiter über der des Zeitpunkts davor, als Geburten und Zuzüge erklären: Vielleicht sind Nebenwohnungen mitgezählt.",
    example: "348.014 Personen, wo im Jahr davor 342.000 gezählt sind.",
    advice: "Im Titel der Datei nachsehen, wen sie zählt, und beim Anbieter nachfragen."
  },
  P308: {
    severity: "warning",
    title: "Zwei Tabellen zählen nicht dieselben",
    meaning:
      "Zwei Tabellen eines Anbieters sollen dieselben Personen zählen, ihre Summen sind aber verschieden. Oft zählt eine auch Nebenwohnungen.",
    example: "Einwohner nach Migrationshintergrund 365.861, Hauptwohnungen am selben Tag aber 361.300.",
    advice: "Klären, wen welche Tabelle zählt; bis dahin keine Anteile über beide Tabellen rechnen."
  },
  P311: {
    severity: "warning",
    title: "Zwei Anbieter zählen zu verschieden",
    meaning: "Zwei Quellen, die fast dasselbe zählen, liegen weiter auseinander, als die bekannten Gründe erklären.",
    example: "Das Melderegister zählt 5 Prozent mehr Einwohner mit Hauptwohnung als die Fortschreibung.",
    advice:
      "Nachsehen, ob eine der beiden Lieferungen etwas anderes zählt, zum Beispiel auch Nebenwohnungen; sonst bei beiden Anbietern nachfragen."
  }
} as const satisfies Record<string, CodeEntry>;
