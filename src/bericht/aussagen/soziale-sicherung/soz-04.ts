import {gapWidened, higherThan, points, ratio, states} from "../../../indicators/claims/index.js";
import {formatNumber} from "../../../indicators/definition/german.js";
import {erwerbstaetigeElb} from "../../../indicators/soziale-sicherung/soz-04-erwerbstaetige-elb.js";
import {bothGroups, groupSection, type IndicatorContent} from "../../chapter.js";
import {seit2015} from "./common.js";

const arbeitend = bothGroups(erwerbstaetigeElb);

/** Section and claims of SOZ-04. */
export const soz04: IndicatorContent = {
  section: groupSection(erwerbstaetigeElb, "Anteil mit Arbeit, Prozent der erwerbsfähigen Leistungsberechtigten"),
  claims: [
    higherThan({
      id: "soz-04-titel",
      ...arbeitend,
      text: () => "Nichtdeutsche Leistungsberechtigte arbeiten öfter als deutsche"
    }),
    higherThan({
      id: "soz-04-hoehe",
      ...arbeitend,
      text: ({gruppe, vergleich}) =>
        `Im Dezember ${gruppe.to.year} hatten ${gruppe.to.text} der nichtdeutschen erwerbsfähigen Leistungsberechtigten Arbeit, unter den deutschen ${vergleich.to.text}.`
    }),
    gapWidened({
      id: "soz-04-abstand",
      ...arbeitend,
      ...seit2015,
      text: ({gruppe, vergleich}) =>
        `Der Abstand wuchs seit ${gruppe.from!.year} von ${points(gruppe.from!, vergleich.from!, "dativ")} auf ${points(gruppe.to, vergleich.to)}.`
    }),
    states({
      id: "soz-04-verhaeltnis",
      uses: {gruppe: arbeitend.group, vergleich: arbeitend.reference},
      text: ({gruppe, vergleich}) =>
        `Im Verhältnis erreichte der Anteil der Nichtdeutschen ${gruppe.to.year} das ${ratio(gruppe.to, vergleich.to)}-Fache.`
    }),
    states({
      id: "soz-04-lesebeispiel",
      uses: {wert: arbeitend.group},
      text: ({wert}) =>
        `Von hundert nichtdeutschen erwerbsfähigen Leistungsberechtigten arbeiteten im Dezember ${wert.to.year} rund ${formatNumber(wert.to.value)}.`
    })
  ]
};
