import {arbeitslosenquote} from "../../../indicators/arbeit/arb-03-arbeitslosenquote.js";
import {fell, gapWidened, higherThan, points, ratio, states} from "../../../indicators/claims/index.js";
import {bothGroups, groupSection, type IndicatorContent, ofHundred} from "../../chapter.js";
import {seit2015} from "./common.js";

const arbeitslos = bothGroups(arbeitslosenquote);

/** Section and claims of ARB-03. */
export const arb03: IndicatorContent = {
  section: groupSection(arbeitslosenquote, "Arbeitslose je hundert zivile Erwerbspersonen, Prozent"),
  claims: [
    gapWidened({
      id: "arb-03-titel",
      ...arbeitslos,
      ...seit2015,
      text: () => "Der Abstand bei der Arbeitslosigkeit ist gewachsen"
    }),
    higherThan({
      id: "arb-03-hoehe",
      ...arbeitslos,
      k: 2,
      text: ({gruppe, vergleich}) =>
        `${gruppe.to.year} waren ${gruppe.to.text} der nichtdeutschen Erwerbspersonen arbeitslos, mehr als doppelt so viele wie unter Deutschen (${vergleich.to.text}).`
    }),
    gapWidened({
      id: "arb-03-abstand",
      ...arbeitslos,
      ...seit2015,
      text: ({gruppe, vergleich}) =>
        `Der Abstand wuchs seit ${gruppe.from!.year} von ${points(gruppe.from!, vergleich.from!, "dativ")} auf ${points(gruppe.to, vergleich.to)}.`
    }),
    fell({
      id: "arb-03-deutsche",
      use: arbeitslos.reference,
      ...seit2015,
      text: ({wert: {from, to}}) => `Die Quote der Deutschen sank in dieser Zeit von ${from!.text} auf ${to.text}.`
    }),
    states({
      id: "arb-03-verhaeltnis",
      uses: {gruppe: arbeitslos.group, vergleich: arbeitslos.reference},
      ...seit2015,
      text: ({gruppe, vergleich}) =>
        `Als Verhältnis: ${gruppe.from!.year} das ${ratio(gruppe.from!, vergleich.from!)}-Fache, ${gruppe.to.year} das ${ratio(gruppe.to, vergleich.to)}-Fache der Quote der Deutschen.`
    }),
    states({
      id: "arb-03-lesebeispiel",
      uses: {wert: arbeitslos.group},
      text: ({wert}) =>
        `Von hundert nichtdeutschen Erwerbspersonen waren im Mittel des Jahres ${wert.to.year} rund ${ofHundred(wert.to)} arbeitslos gemeldet.`
    })
  ]
};
