import {ohneBerufsabschluss} from "../../../indicators/arbeit/arb-07-ohne-berufsabschluss.js";
import {above, higherThan, points, ratio, states} from "../../../indicators/claims/index.js";
import {bothGroups, groupSection, type IndicatorContent, ofHundred} from "../../chapter.js";

const ohneAbschluss = bothGroups(ohneBerufsabschluss);

/** Section and claims of ARB-07. */
export const arb07: IndicatorContent = {
  section: groupSection(ohneBerufsabschluss, "Anteil ohne anerkannten Berufsabschluss, Prozent der Arbeitslosen"),
  claims: [
    above(50, {
      id: "arb-07-titel",
      use: ohneAbschluss.group,
      text: () => "Den meisten nichtdeutschen Arbeitslosen fehlt ein anerkannter Abschluss"
    }),
    higherThan({
      id: "arb-07-hoehe",
      ...ohneAbschluss,
      text: ({gruppe, vergleich}) =>
        `Im Jahr ${gruppe.to.year} hatten ${gruppe.to.text} der nichtdeutschen Arbeitslosen keinen anerkannten Berufsabschluss, bei den deutschen ${vergleich.to.text}.`
    }),
    states({
      id: "arb-07-abstand",
      uses: {gruppe: ohneAbschluss.group, vergleich: ohneAbschluss.reference},
      text: ({gruppe, vergleich}) =>
        `Der Abstand beträgt ${points(gruppe.to, vergleich.to)}, das Verhältnis ${ratio(gruppe.to, vergleich.to)} zu eins.`
    }),
    states({
      id: "arb-07-lesebeispiel",
      uses: {wert: ohneAbschluss.group},
      text: ({wert}) =>
        `Von hundert nichtdeutschen Arbeitslosen hatten ${wert.to.year} rund ${ofHundred(wert.to)} keinen anerkannten Berufsabschluss.`
    })
  ]
};
