import {higherThan, points, ratio, rose, states} from "../../../indicators/claims/index.js";
import {formatNumber} from "../../../indicators/definition/german.js";
import {grundsicherungAlter} from "../../../indicators/soziale-sicherung/soz-07-grundsicherung-alter.js";
import {bothGroups, groupSection, type IndicatorContent} from "../../chapter.js";

const imAlter = bothGroups(grundsicherungAlter);

/** Section and claims of SOZ-07. */
export const soz07: IndicatorContent = {
  section: groupSection(grundsicherungAlter, "Grundsicherung im Alter, Prozent der Bevölkerung im Rentenalter"),
  claims: [
    higherThan({
      id: "soz-07-titel",
      ...imAlter,
      k: 3,
      text: () => "Im Alter brauchen Nichtdeutsche mehr als dreimal so oft Grundsicherung"
    }),
    higherThan({
      id: "soz-07-hoehe",
      ...imAlter,
      k: 3,
      text: ({gruppe, vergleich}) =>
        `Ende ${gruppe.to.year} erhielten ${gruppe.to.text} der Nichtdeutschen im Rentenalter Grundsicherung, unter den Deutschen ${vergleich.to.text}.`
    }),
    rose({
      id: "soz-07-anstieg",
      use: imAlter.group,
      from: "2021",
      to: "2022",
      text: ({wert: {from, to}}) =>
        `Von ${from!.year} auf ${to.year} stieg der Anteil unter Nichtdeutschen von ${from!.text} auf ${to.text}.`
    }),
    states({
      id: "soz-07-abstand",
      uses: {gruppe: imAlter.group, vergleich: imAlter.reference},
      text: ({gruppe, vergleich}) =>
        `Der Abstand beträgt ${points(gruppe.to, vergleich.to)}, im Verhältnis das ${ratio(gruppe.to, vergleich.to)}-Fache.`
    }),
    states({
      id: "soz-07-lesebeispiel",
      uses: {wert: imAlter.group},
      text: ({wert}) =>
        `Von hundert Nichtdeutschen im Rentenalter erhielten am ${wert.to.date} rund ${formatNumber(wert.to.value)} Grundsicherung im Alter.`
    })
  ]
};
