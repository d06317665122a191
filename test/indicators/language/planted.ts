import type {BlockKind, RuleId} from "../../../indicators/language/index.js";

/** A bad sentence with the one rule that must catch it, and the block it stands in. */
export interface Planted {
  readonly rule: RuleId;
  readonly text: string;
  readonly block?: Exclude<BlockKind, "text" | "titel">;
}

/** Sentences as people write them, each wrong in one way. The section is that of ARB-01, which counts Ausländerinnen und Ausländer. */
export const planted: readonly Planted[] = [
  // Percent against percentage points.
  {rule: "prozentpunkt", text: "Der Anteil stieg um ${zahl} Prozent."},
  {rule: "prozentpunkt", text: "Die Quote der Deutschen sank um ${zahl} % und blieb dann gleich."},
  {rule: "prozentpunkt", text: "Die Quote ist um rund ${zahl} Prozent höher als vorher."},
  {rule: "prozentpunkt", text: "Der Anteil beträgt ${zahl} Prozentpunkte."},
  // Causes that no number shows.
  {rule: "ursache", text: "Die Quote sank, weil viele Betriebe schlossen."},
  {rule: "ursache", text: "Viele arbeiten aufgrund fehlender Kurse noch nicht."},
  {rule: "ursache", text: "Der Sprachkurs führt zu mehr Arbeit.", block: "kernaussage"},
  {rule: "ursache", text: "Der Rückgang ist auf den Krieg zurückzuführen."},
  {rule: "ursache", text: "Das Programm sorgt für bessere Zahlen."},
  // Abbreviations without their long form.
  {rule: "abkuerzung", text: "Die Zahlen stammen aus dem AZR.", block: "methodik"},
  {rule: "abkuerzung", text: "Die Zahl der SvB ist gestiegen."},
  {rule: "abkuerzung", text: "Viele leben bzw. arbeiten in Elberfeld."},
  {rule: "abkuerzung", text: "Das betrifft v. a. junge Menschen."},
  // Passive.
  {rule: "passiv", text: "Die Personen wurden zweimal gezählt."},
  {rule: "passiv", text: "Hier wird ein neuer Nenner verwendet.", block: "grenzen"},
  {rule: "passiv", text: "Seit dem Zensus werden alle Haushalte befragt."},
  // Nouns instead of verbs.
  {rule: "nominalstil", text: "Die Verbesserung der Vermittlung und die Anerkennung der Abschlüsse halten an."},
  {rule: "nominalstil", text: "Ob ein Fehler in Betracht kommt, zeigt die Zahl nicht.", block: "grenzen"},
  {rule: "nominalstil", text: "Die Ermittlung der Höhe erfolgte durch die Stadt.", block: "methodik"},
  // Long sentences.
  {
    rule: "satzlaenge",
    text: "Wer in der Stadt lebt und arbeitet und dabei Kinder hat und eine Schule sucht und einen Platz findet, ist hier mit dabei."
  },
  {
    rule: "satzlaenge",
    text: "Die Stadt zählt Menschen mit Arbeit am Wohnort und lässt dabei alle aus, die selbst einen Betrieb führen oder als Beamte im Dienst stehen."
  },
  // Groups that the definition in force does not count.
  {rule: "gruppe", text: "Menschen mit Migrationshintergrund arbeiten öfter als früher."},
  {rule: "gruppe", text: "Menschen mit Einwanderungsgeschichte haben seltener Arbeit.", block: "kernaussage"},
  {rule: "gruppe", text: "Von den Migrantinnen arbeitet ein Teil in Pflegeheimen."},
  {rule: "gruppe", text: "Jugendliche mit Zuwanderungsgeschichte finden öfter eine Stelle."},
  // Stigmatising terms.
  {rule: "begriff", text: "Nach der Flüchtlingswelle blieb der Anteil gleich."},
  {rule: "begriff", text: "Betroffen sind bildungsferne Familien."},
  {rule: "begriff", text: "Sozial schwache Haushalte haben seltener Arbeit."},
  {rule: "begriff", text: "Die Oststadt ist ein sozialer Brennpunkt."},
  {rule: "begriff", text: "Der Ausländeranteil ist bekannt.", block: "methodik"},
  {rule: "begriff", text: "Die Stadt hat ein Ausländerproblem."},
  // Rankings of Quartiere.
  {rule: "rangfolge", text: "Das Quartier mit dem höchsten Anteil nichtdeutscher Menschen liegt am Hang."},
  {rule: "rangfolge", text: "In welchem Stadtteil die meisten ausländischen Familien leben, zeigt die Karte."},
  {rule: "rangfolge", text: "Bei der Einwanderung steht ein Viertel im Osten an der Spitze."},
  // Typed numbers.
  {rule: "zahl", text: "Im Jahr 2024 waren es 47,8 von hundert."},
  {rule: "zahl", text: "Die Stadt hat 358.193 Menschen."},
  {rule: "zahl", text: "Der Stichtag ist der 30. Juni.", block: "methodik"},
  {rule: "zahl", text: "Rund vierzig Prozent der Menschen arbeiten."},
  // Budgets.
  {
    rule: "umfang",
    block: "kernaussage",
    text: "Die Quote stieg. Sie stieg auch davor. Sie blieb höher als früher."
  },
  {rule: "umfang", block: "handlungsbezug", text: `${"Die Stadt hilft allen Menschen bei der Suche. ".repeat(6)}`}
];
