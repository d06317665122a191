import {fell, higherThan, points, ratio, states} from "../../../indicators/claims/index.js";
import {formatNumber} from "../../../indicators/definition/german.js";
import {langzeitbezug} from "../../../indicators/soziale-sicherung/soz-05-langzeitbezug.js";
import {bothGroups, groupSection, type IndicatorContent} from "../../chapter.js";

const lange = bothGroups(langzeitbezug);

/** Section and claims of SOZ-05. */
export const soz05: IndicatorContent = {
  section: groupSection(langzeitbezug, "Anteil im Langzeitbezug, Prozent der erwerbsfähigen Leistungsberechtigten"),
  claims: [
    higherThan({
      id: "soz-05-titel",
      group: lange.reference,
      reference: lange.group,
      text: () => "Nichtdeutsche sind seltener lange auf Grundsicherung angewiesen als Deutsche"
    }),
    higherThan({
      id: "soz-05-hoehe",
      group: lange.reference,
      reference: lange.group,
      text: ({gruppe, vergleich}) =>
        `Im Dezember ${gruppe.to.year} waren ${vergleich.to.text} der nichtdeutschen Leistungsberechtigten lange im Bezug, unter den deutschen ${gruppe.to.text}.`
    }),
    states({
      id: "soz-05-abstand",
      uses: {gruppe: lange.reference, vergleich: lange.group},
      text: ({gruppe, vergleich}) =>
        `Der Abstand beträgt ${points(gruppe.to, vergleich.to)}, im Verhältnis das ${ratio(gruppe.to, vergleich.to)}-Fache.`
    }),
    fell({
      id: "soz-05-ukraine",
      use: lange.group,
      from: "2021",
      to: "2022",
      text: ({wert: {from, to}}) =>
        `Von ${from!.year} auf ${to.year} sank der Anteil der Nichtdeutschen von ${from!.text} auf ${to.text}.`
    }),
    states({
      id: "soz-05-lesebeispiel",
      uses: {wert: lange.group},
      text: ({wert}) =>
        `Von hundert nichtdeutschen Leistungsberechtigten waren im Dezember ${wert.to.year} rund ${formatNumber(wert.to.value)} lange im Bezug.`
    })
  ]
};
