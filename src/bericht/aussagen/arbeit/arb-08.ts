import {helferniveau} from "../../../indicators/arbeit/arb-08-helferniveau.js";
import {gapWidened, higherThan, points, ratio, states} from "../../../indicators/claims/index.js";
import {bothGroups, groupSection, type IndicatorContent, ofHundred} from "../../chapter.js";
import {seit2015} from "./common.js";

const helfer = bothGroups(helferniveau);

/** Section and claims of ARB-08. */
export const arb08: IndicatorContent = {
  section: groupSection(helferniveau, "Anteil mit Helfertätigkeit, Prozent der Beschäftigten"),
  claims: [
    higherThan({
      id: "arb-08-titel",
      ...helfer,
      k: 2,
      text: () => "Nichtdeutsche arbeiten mehr als doppelt so oft in Helfertätigkeiten"
    }),
    higherThan({
      id: "arb-08-hoehe",
      ...helfer,
      text: ({gruppe, vergleich}) =>
        `Am ${gruppe.to.date} arbeiteten ${gruppe.to.text} der nichtdeutschen Beschäftigten auf Helferniveau, bei den Deutschen ${vergleich.to.text}.`
    }),
    gapWidened({
      id: "arb-08-abstand",
      ...helfer,
      ...seit2015,
      text: ({gruppe, vergleich}) =>
        `Der Abstand wuchs seit ${gruppe.from!.year} von ${points(gruppe.from!, vergleich.from!, "dativ")} auf ${points(gruppe.to, vergleich.to)}.`
    }),
    states({
      id: "arb-08-verhaeltnis",
      uses: {gruppe: helfer.group, vergleich: helfer.reference},
      ...seit2015,
      text: ({gruppe, vergleich}) =>
        `Das Verhältnis stieg vom ${ratio(gruppe.from!, vergleich.from!)}-Fachen auf das ${ratio(gruppe.to, vergleich.to)}-Fache.`
    }),
    states({
      id: "arb-08-lesebeispiel",
      uses: {wert: helfer.group},
      text: ({wert}) =>
        `Von hundert nichtdeutschen Beschäftigten hatten am ${wert.to.date} rund ${ofHundred(wert.to)} eine Helferstelle.`
    })
  ]
};
