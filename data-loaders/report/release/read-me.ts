import type {EditionRecord} from "../../../indicators/release/edition-record.js";
import {ausgabe} from "../../../src/bericht/kapitel.js";
import type {Environment} from "./environment.js";

/** What whoever opens the folder of an edition reads first. */
export function readMe({edition, probe, commit, stand}: Environment, last: EditionRecord | undefined): string {
  const lines = [
    `${ausgabe.titel}, Ausgabe ${edition}`,
    ...(probe ? ["", "PROBE AUF BEISPIELDATEN. Kein Wert darin ist amtlich. Nicht weitergeben."] : []),
    "",
    "bericht/          der Bericht als PDF, als einzelne HTML-Dateien und die Vorlage",
    "seiten/           alle Seiten der Werkstatt; sie brauchen einen Webserver",
    "zellen/           jede veröffentlichte Zelle als CSV, mit einer Beschreibung je Tabelle",
    "ausgabe.json      Definitionen, Werte, Aussagen und Sätze dieser Ausgabe",
    "freigaben.json    welche Stelle wann welchen Schritt eingetragen hat",
    "lieferungen.json  woher die Zahlen kommen; vertraege.json: was mit den Stellen vereinbart ist",
    "umgebung.json     womit die Ausgabe gebaut ist",
    ...(last ? [`aenderungen.txt   was gegenüber Ausgabe ${last.edition} anders ist, auch als aenderungen.json`] : []),
    "pruefen.html      öffnen, den Ordner wählen: prüft, ob alles unverändert ist",
    "pruefsummen.txt   die Prüfsumme jeder Datei",
    "",
    "Wer das Projekt hat, prüft auch mit „npm run release:verify -- ORDNER“ und baut mit „--rebuild“ dieselben Bytes noch einmal,",
    `aus denselben Lieferungen und dem Stand ${commit} vom ${stand}.`,
    ""
  ];
  return lines.join("\n");
}
