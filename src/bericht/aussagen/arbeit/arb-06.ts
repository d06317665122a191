import {langzeitarbeitslose} from "../../../indicators/arbeit/arb-06-langzeitarbeitslose.js";
import {gapNarrowed, higherThan, points, ratio, rose, states} from "../../../indicators/claims/index.js";
import {bothGroups, groupSection, type IndicatorContent, ofHundred} from "../../chapter.js";
import {seit2015} from "./common.js";

const lange = bothGroups(langzeitarbeitslose);

/** Section and claims of ARB-06. */
export const arb06: IndicatorContent = {
  section: groupSection(
    langzeitarbeitslose,
    "Anteil derer, die seit mindestens einem Jahr arbeitslos sind, Prozent der Arbeitslosen"
  ),
  claims: [
    higherThan({
      id: "arb-06-titel",
      group: lange.reference,
      reference: lange.group,
      text: () => "Nichtdeutsche Arbeitslose sind seltener lange ohne Arbeit als deutsche"
    }),
    higherThan({
      id: "arb-06-hoehe",
      group: lange.reference,
      reference: lange.group,
      text: ({gruppe, vergleich}) =>
        `Im Jahr ${gruppe.to.year} suchten ${vergleich.to.text} der nichtdeutschen Arbeitslosen seit mindestens einem Jahr Arbeit, unter deutschen ${gruppe.to.text}.`
    }),
    gapNarrowed({
      id: "arb-06-abstand",
      ...lange,
      ...seit2015,
      text: ({gruppe, vergleich}) =>
        `Seit ${gruppe.from!.year} schrumpfte der Abstand von ${points(vergleich.from!, gruppe.from!, "dativ")} auf ${points(vergleich.to, gruppe.to)}.`
    }),
    rose({
      id: "arb-06-pandemie",
      use: lange.group,
      from: "2019",
      to: "2021",
      text: ({wert: {from, to}}) =>
        `Von ${from!.year} bis ${to.year}, in der Pandemie, stieg der Anteil von ${from!.text} auf ${to.text}.`
    }),
    rose({
      id: "arb-06-pandemie-deutsche",
      use: lange.reference,
      from: "2019",
      to: "2021",
      text: ({wert: {from, to}}) => `Bei den Deutschen stieg er von ${from!.text} auf ${to.text}.`
    }),
    states({
      id: "arb-06-verhaeltnis",
      uses: {gruppe: lange.group, vergleich: lange.reference},
      text: ({gruppe, vergleich}) =>
        `Im Verhältnis erreichte der Anteil der Deutschen ${gruppe.to.year} das ${ratio(vergleich.to, gruppe.to)}-Fache.`
    }),
    states({
      id: "arb-06-lesebeispiel",
      uses: {wert: lange.group},
      text: ({wert}) =>
        `Von hundert nichtdeutschen Arbeitslosen waren ${wert.to.year} rund ${ofHundred(wert.to)} seit mindestens einem Jahr arbeitslos.`
    })
  ]
};
