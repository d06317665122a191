import {unversorgteBewerber} from "../../../indicators/arbeit/arb-11-ausbildungsbewerber.js";
import {higherThan, points, ratio, states} from "../../../indicators/claims/index.js";
import {bothGroups, groupSection, type IndicatorContent, ofHundred} from "../../chapter.js";

const unversorgt = bothGroups(unversorgteBewerber);

/** Section and claims of ARB-11. */
export const arb11: IndicatorContent = {
  section: groupSection(unversorgteBewerber, "Anteil der Bewerberinnen und Bewerber ohne Ausbildungsplatz, Prozent"),
  claims: [
    higherThan({
      id: "arb-11-titel",
      ...unversorgt,
      text: () => "Nichtdeutsche finden seltener einen Ausbildungsplatz"
    }),
    higherThan({
      id: "arb-11-hoehe",
      ...unversorgt,
      text: ({gruppe, vergleich}) =>
        `Ende September ${gruppe.to.year} waren ${gruppe.to.text} der nichtdeutschen Bewerberinnen und Bewerber ohne Ausbildungsplatz, bei den deutschen ${vergleich.to.text}.`
    }),
    states({
      id: "arb-11-abstand",
      uses: {gruppe: unversorgt.group, vergleich: unversorgt.reference},
      text: ({gruppe, vergleich}) =>
        `Der Abstand beträgt ${points(gruppe.to, vergleich.to)}, im Verhältnis das ${ratio(gruppe.to, vergleich.to)}-Fache.`
    }),
    states({
      id: "arb-11-lesebeispiel",
      uses: {wert: unversorgt.group},
      text: ({wert}) =>
        `Von hundert nichtdeutschen Bewerberinnen und Bewerbern hatten am ${wert.to.date} rund ${ofHundred(wert.to)} weder Platz noch Alternative.`
    })
  ]
};
