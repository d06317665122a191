import type {HandbookEntry} from "./entry.js";

/** Codes G1 and G2: tables, hierarchies and options that the commands of statistical disclosure control cannot use. */
export const disclosureInputCodes = {
  G101: {
    title: "Hierarchiedatei mit anderen Spalten",
    meaning: "Eine Hierarchie hat die Spalten dim, code und parent; mindestens eine fehlt.",
    example: "Die Kopfzeile lautet „dimension,code,eltern“.",
    advice: "Kopfzeile ergänzen; ein leerer Wert in parent kennzeichnet die Wurzel."
  },
  G102: {
    title: "Hierarchie zu lang",
    meaning: "Die Hierarchie hat mehr Zeilen, als der Befehl verarbeitet.",
    example: "Eine Liste aller Adressen statt aller Quartiere.",
    advice: "Feinste Klassen vorher zusammenfassen."
  },
  G103: {
    title: "Dimension oder Code fehlt",
    meaning: "In einer Zeile der Hierarchie ist eine der ersten beiden Angaben leer.",
    example: "„alter,,Insg“",
    advice: "Die Zeile ergänzen oder löschen."
  },
  G104: {
    title: "Übergeordneter Code nicht erklärt",
    meaning: "Eine Zeile nennt einen übergeordneten Code, den keine Zeile einführt.",
    example: "„alter,a15_64,Insg“ ohne eine Zeile für „Insg“.",
    advice: "Eine Zeile mit diesem Code und leerem parent (Wurzel) oder mit seinem übergeordneten Code ergänzen."
  },
  G105: {
    title: "Hierarchie läuft im Kreis",
    meaning: "Ein Code liegt unter sich selbst; eine Summe daraus hätte keinen Sinn.",
    example: "A liegt unter B und B unter A.",
    advice: "Eine der Zuordnungen entfernen."
  },
  G110: {
    title: "Tabelle ohne Zellen",
    meaning: "Unter der Kopfzeile steht keine Zeile.",
    example: "Nur die Kopfzeile wurde exportiert.",
    advice: "Die Tabelle noch einmal ausgeben."
  },
  G111: {
    title: "Tabelle zu lang",
    meaning: "Die Tabelle hat mehr Zeilen, als der Befehl verarbeitet.",
    example: "Einzeldaten statt einer ausgezählten Tabelle.",
    advice: "Die Tabelle zuerst auszählen oder in Teilen schützen, die nichts gemeinsam haben."
  },
  G112: {
    title: "Spalte „value“ fehlt",
    meaning: "Die Zahl jeder Zelle steht in einer Spalte namens „value“.",
    example: "Die Spalte heißt „anzahl“.",
    advice: "Die Spalte umbenennen."
  },
  G113: {
    title: "Dimension fehlt in der Tabelle",
    meaning: "Die Hierarchie beschreibt eine Dimension, für die die Tabelle keine Spalte hat.",
    example: "Hierarchie mit „geschlecht“, Tabelle nur nach „alter“.",
    advice: "Die Spalte ergänzen oder die Dimension aus der Hierarchie nehmen."
  },
  G114: {
    title: "Code nicht in der Hierarchie",
    meaning: "Eine Zelle trägt einen Code, den die Hierarchie nicht kennt.",
    example: "„w“ in der Tabelle, „weiblich“ in der Hierarchie.",
    advice: "Den Code in der Hierarchiedatei ergänzen oder in der Tabelle berichtigen."
  },
  G115: {
    title: "Wert ist keine Anzahl",
    meaning: "Erwartet wird eine ganze Zahl von 0 an, ohne Tausenderzeichen.",
    example: "„1.204“ oder „12,5“",
    advice: "Die Zahl ohne Punkt und Komma schreiben."
  },
  G116: {
    title: "Spalte für Sperrungen fehlt",
    meaning: "Die genannte Spalte mit 0 und 1 gibt es in der Tabelle nicht.",
    example: "--suppressed=sperre, aber keine Spalte „sperre“.",
    advice: "Den Namen der Spalte berichtigen."
  },
  G117: {
    title: "Sperrung weder 0 noch 1",
    meaning: "0 heißt veröffentlicht, 1 heißt gesperrt; etwas anderes gibt es nicht.",
    example: "„ja“",
    advice: "Die Angabe durch 0 oder 1 ersetzen."
  },
  G118: {
    title: "Zelle steht zweimal in der Tabelle",
    meaning: "Zwei Zeilen haben dieselben Codes; welche gilt, ist nicht zu sagen.",
    example: "Frauen, 15 bis 64 Jahre: einmal 120, einmal 118.",
    advice: "Eine der Zeilen entfernen."
  },
  G119: {
    title: "Zellen widersprechen einander",
    meaning: "Teile und Summen der Tabelle passen nicht zusammen.",
    example: "Frauen 60, Männer 50, zusammen 111.",
    advice: "Die Tabelle beim Anbieter prüfen lassen; gerundete Tabellen lassen sich so nicht schützen."
  },
  G120: {
    title: "Gliederung zu fein",
    meaning: "Alle Dimensionen zusammen hätten mehr Klassen, als sich prüfen lassen.",
    example: "Einzelne Altersjahre mal Staaten mal Quartiere.",
    advice: "Weniger Dimensionen gemeinsam schützen oder Gliederungen vorher zusammenfassen."
  },
  G121: {
    title: "Zellen aus zu vielen feinsten Klassen",
    meaning: "Die Summen der Tabelle greifen auf mehr feinste Klassen zu, als sich prüfen lassen.",
    example: "Viele Summen über dieselben tausend Klassen.",
    advice: "Weniger Summen zugleich veröffentlichen oder Gliederungen zusammenfassen."
  },
  G201: {
    title: "Befehlszeile nicht zu verstehen",
    meaning: "Eine Angabe gibt es nicht, oder ihr fehlt der Wert.",
    example: "--zellen statt --cells",
    advice: "Eine der genannten Angaben verwenden."
  },
  G202: {
    title: "Angabe fehlt",
    meaning: "Ohne diese Angabe kann der Befehl nicht arbeiten.",
    example: "npm run disclosure ohne --cells",
    advice: "Die Angabe ergänzen."
  },
  G203: {
    title: "Keine Zelle übrig",
    meaning: "Nach der Auswahl mit --tables und --publish-only bleibt nichts zu schützen.",
    example: "--publish-only nennt nur Codes, die in keiner Zelle vorkommen.",
    advice: "Die Auswahl erweitern."
  },
  G204: {
    title: "Keine brauchbare Zahl",
    meaning: "Die Angabe ist keine ganze Zahl in den erlaubten Grenzen.",
    example: "--threshold=drei",
    advice: "Eine Zahl in den genannten Grenzen angeben."
  },
  G205: {
    title: "Unbekannter Wert einer Angabe",
    meaning: "Die Angabe kennt nur bestimmte Wörter.",
    example: "--method=weglassen",
    advice: "Eines der genannten Wörter verwenden."
  },
  G206: {
    title: "Datei nicht lesbar",
    meaning: "Die Datei fehlt, oder sie darf nicht gelesen werden.",
    example: "Der Pfad enthält einen Tippfehler.",
    advice: "Pfad und Leserechte prüfen."
  },
  G207: {
    title: "Unbekannte Dimension in --tables",
    meaning: "Die Liste nennt eine Dimension, die die Tabelle nicht hat.",
    example: "--tables=alter,herkunft, obwohl die Tabelle nur nach Alter gegliedert ist.",
    advice: "Eine der genannten Dimensionen verwenden."
  },
  G208: {
    title: "Unbekannte Auswahl in --publish-only",
    meaning: "Die Auswahl nennt eine Dimension oder einen Code, den es nicht gibt.",
    example: "alter=a15-64 statt alter=a15_64",
    advice: "Dimension und Codes aus der Hierarchiedatei übernehmen."
  },
  G209: {
    title: "Ausgabe nicht zu schreiben",
    meaning: "Der Ordner fehlt, oder in ihm darf nicht geschrieben werden.",
    example: "--out zeigt in einen geschützten Ordner.",
    advice: "Verzeichnis und Schreibrechte prüfen."
  },
  G210: {
    title: "Rundungsbasis kleiner als die Schwelle",
    meaning: "Eine so kleine Basis ließe Zahlen unter der Schwelle erkennen.",
    example: "--base=3 bei --threshold=5",
    advice: "Eine Basis angeben, die mindestens so groß ist wie die Schwelle."
  }
} as const satisfies Record<string, HandbookEntry>;

/** Codes G3 to G5: what a pattern, a cube or several editions together would give away. */
export const disclosureCodes = {
  G301: {
    title: "Veröffentlichte Zelle passt nicht zu den übrigen",
    meaning: "Aus den übrigen veröffentlichten Zellen folgt eine andere Zahl.",
    example: "Summe 100, Teile zusammen 98, nichts gesperrt.",
    advice: "Die Tabelle prüfen, bevor ein Muster von Sperrungen geprüft wird."
  },
  G302: {
    title: "Gesperrte Zelle genau berechenbar",
    meaning: "Wer die veröffentlichten Zellen verrechnet, erhält die gesperrte Zahl.",
    example: "Nur eine von drei Zellen einer Zeile ist gesperrt, die Summe steht daneben.",
    advice: "Eine weitere Zelle derselben Zeile und Spalte sperren."
  },
  G303: {
    title: "Gesperrte Zelle zu eng eingegrenzt",
    meaning: "Die gesperrte Zahl lässt sich auf einen Bereich eingrenzen, der schmaler ist als der Schutz verlangt.",
    example: "Die gesperrte Zahl liegt sicher zwischen 1 und 2.",
    advice: "Weitere Zellen sperren, bis der Bereich breit genug ist."
  },
  G304: {
    title: "In der vorgesehenen Zeit nicht geprüft",
    meaning: "Ob die Zelle geschützt ist, ließ sich nicht entscheiden; das gilt als nicht bestanden.",
    example: "Eine sehr große Tabelle mit vielen gemeinsamen Summen.",
    advice: "Mehr Zeit geben oder die Tabelle teilen."
  },
  G401: {
    title: "Summe ist nicht die Summe ihrer Zellen",
    meaning: "Gerundet wird von den feinsten Zellen her; eine gedruckte Summe widerspricht ihnen.",
    example: "Stadt insgesamt 1.000, alle Quartiere zusammen 998.",
    advice: "Beim Anbieter klären, welche Zahl stimmt."
  },
  G402: {
    title: "Einzelne Schulen oder Einrichtungen",
    meaning: "Eine Tabelle nennt einzelne Einheiten; sie verlässt den Rechner nicht, der die Seiten baut.",
    example: "Anmeldungen je Grundschule.",
    advice: "Auf Seiten nur Kennzahlen verwenden, die über alle Einheiten gebildet sind."
  },
  G403: {
    title: "Quoten aus ungeschützten Anzahlen",
    meaning: "Aus Quote und Nenner ließe sich der Zähler errechnen.",
    example: "Eine gelieferte Quote von 3,7 Prozent bei 81 Menschen im Nenner.",
    advice: "Anzahlen liefern lassen; die Quote bildet der Arbeitsplatz aus den gerundeten Anzahlen."
  },
  G404: {
    title: "Tabellen teilen sich Summen im Kreis",
    meaning: "Mehrere Tabellen nebeneinander haben gemeinsame Summen; gerundet würden sie einander widersprechen.",
    example: "Nach Alter und Geschlecht, nach Geschlecht und Pass, nach Pass und Alter.",
    advice: "Die Tabelle mit allen Merkmalen zugleich liefern lassen, oder als getrennte Tabellen führen."
  },
  G405: {
    title: "Kleine Fallzahl in einer geschützten Lieferung",
    meaning: "Der Anbieter wollte sperren, zeigt aber eine Zahl unter der Schwelle.",
    example: "Eine Zelle mit 2 in einer Tabelle, deren kleine Zahlen gesperrt ankommen sollen.",
    advice: "Beim Anbieter eine gesperrte Fassung anfordern, oder den Würfel im Vertrag als ungeschützt (KOM) führen."
  },
  G406: {
    title: "Kleines Gebiet ohne Nachbarn",
    meaning: "Ein Gebiet hat zu wenige Menschen, und keines daneben lässt sich mit ihm zusammenfassen.",
    example: "Ein Quartier mit 120 Menschen, das einzige seines Stadtbezirks.",
    advice: "Die Tabelle auf der nächsthöheren Ebene liefern lassen."
  },
  G501: {
    title: "Zweites Verfahren für dieselben Menschen",
    meaning:
      "Was schon gerundet erschien, soll nun mit Sperrungen erscheinen, oder umgekehrt; zusammen verraten sie mehr.",
    example: "Ende 2024 gerundet in Ausgabe 2026, mit Sperrungen in 2026-2.",
    advice: "Bei dem Verfahren bleiben, mit dem dieser Stichtag zuerst veröffentlicht wurde."
  },
  G502: {
    title: "Andere Zahlen ohne berichtigte Lieferung",
    meaning: "Für einen veröffentlichten Stichtag entstünden andere Zahlen, obwohl die Lieferung dieselbe ist.",
    example: "Die Regeln des Rundens haben sich seit der letzten Ausgabe geändert.",
    advice:
      "Die frühere Fassung von Regeln und Programm verwenden, oder die Abweichung von der Statistikstelle entscheiden lassen."
  },
  G503: {
    title: "Veröffentlichungsbuch nicht lesbar",
    meaning: "Eine Zeile des Buches ist beschädigt; ohne sie fehlt, was schon veröffentlicht ist.",
    example: "Jemand hat das Buch in einem Editor geöffnet und gekürzt.",
    advice: "Das Buch aus der Sicherung wiederherstellen; Zeilen werden nur angehängt, nie geändert."
  },
  G504: {
    title: "Zwei Ausgaben zusammen verraten eine Zelle",
    meaning: "Jede Ausgabe für sich ist geschützt, beide zusammen grenzen eine Zahl zu eng ein.",
    example: "Mit der alten Zahl 3 und der neuen 6 bleibt nur 4 oder 5.",
    advice: "Bei den veröffentlichten Zahlen bleiben, wo sie noch stimmen; so rechnet der Bau mit Buch und Schlüssel."
  },
  G505: {
    title: "Mehrere Tabellen zusammen verraten eine Zelle",
    meaning: "Tabellen über dieselben Menschen am selben Tag lassen sich voneinander abziehen.",
    example: "15 bis 64 Jahre neben 18 bis 64 Jahren: Übrig bleiben die 15- bis 17-Jährigen.",
    advice:
      "Die Tabellen als verknüpft eintragen (data-loaders/disclosure/linked-cubes.ts) oder eine von beiden nicht veröffentlichen."
  },
  G506: {
    title: "Schlüsseldatei beschädigt",
    meaning: "Die Datei mit dem geheimen Schlüssel der Rundung hat nicht die erwartete Form.",
    example: "Die Datei ist leer.",
    advice: "Die Datei aus der Sicherung wiederherstellen. Ein neuer Schlüssel würde alle Zahlen neu auslosen."
  },
  G507: {
    title: "Schlüsseldatei nicht zugänglich",
    meaning: "Der Schlüssel der Rundung lässt sich nicht lesen oder anlegen.",
    example: "Der Ordner exports/ ist schreibgeschützt, und es gibt noch keinen Schlüssel.",
    advice:
      "Schreibrecht für den Ordner geben, oder mit VEROEFFENTLICHUNGSBUCH einen anderen Ort für Buch und Schlüssel nennen."
  }
} as const satisfies Record<string, HandbookEntry>;
