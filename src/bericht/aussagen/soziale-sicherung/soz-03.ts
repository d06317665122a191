import {above, fell, higherThan, points, ratio, rose, states} from "../../../indicators/claims/index.js";
import {formatNumber} from "../../../indicators/definition/german.js";
import {kinderSgb2} from "../../../indicators/soziale-sicherung/soz-03-kinder-sgb-2.js";
import {bothGroups, groupSection, type IndicatorContent} from "../../chapter.js";
import {seit2015} from "./common.js";

const kinder = bothGroups(kinderSgb2);

/** Section and claims of SOZ-03. */
export const soz03: IndicatorContent = {
  section: groupSection(kinderSgb2, "Kinder in der Grundsicherung nach dem SGB II, Prozent der Kinder gleichen Alters"),
  claims: [
    higherThan({
      id: "soz-03-titel",
      ...kinder,
      k: 2,
      text: () => "Nichtdeutsche Kinder leben mehr als doppelt so oft von Grundsicherung"
    }),
    above(100 / 3, {
      id: "soz-03-hoehe",
      use: kinder.group,
      text: ({wert}) =>
        `Mehr als ein Drittel der nichtdeutschen Kinder lebte im Dezember ${wert.to.year} von Grundsicherung: ${wert.to.text}.`
    }),
    states({
      id: "soz-03-deutsche",
      uses: {wert: kinder.reference},
      text: ({wert}) => `Bei den deutschen Kindern waren es ${wert.to.text}.`
    }),
    rose({
      id: "soz-03-anstieg",
      use: kinder.group,
      ...seit2015,
      text: ({wert: {from, to}}) =>
        `Seit ${from!.year} stieg der Anteil der nichtdeutschen Kinder um ${points(to, from!)}.`
    }),
    fell({
      id: "soz-03-rueckgang",
      use: kinder.reference,
      ...seit2015,
      text: ({wert: {from, to}}) => `Der Anteil der deutschen sank um ${points(to, from!)}.`
    }),
    states({
      id: "soz-03-verhaeltnis",
      uses: {gruppe: kinder.group, vergleich: kinder.reference},
      text: ({gruppe, vergleich}) =>
        `Der Abstand beträgt nun ${points(gruppe.to, vergleich.to)}, im Verhältnis das ${ratio(gruppe.to, vergleich.to)}-Fache.`
    }),
    states({
      id: "soz-03-lesebeispiel",
      uses: {wert: kinder.group},
      text: ({wert}) =>
        `Von hundert nichtdeutschen Kindern lebten im Dezember ${wert.to.year} rund ${formatNumber(wert.to.value)} von Grundsicherung.`
    })
  ]
};
