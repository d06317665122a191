import {fell, gapWidened, higherThan, points, ratio, states} from "../../../indicators/claims/index.js";
import {formatNumber} from "../../../indicators/definition/german.js";
import {elbQuote} from "../../../indicators/soziale-sicherung/soz-02-elb-quote.js";
import {bothGroups, groupSection, type IndicatorContent} from "../../chapter.js";
import {seit2015} from "./common.js";

const elb = bothGroups(elbQuote);

/** Section and claims of SOZ-02. */
export const soz02: IndicatorContent = {
  section: groupSection(
    elbQuote,
    "Erwerbsfähige Leistungsberechtigte nach dem SGB II, Prozent der Bevölkerung im Erwerbsalter"
  ),
  claims: [
    higherThan({
      id: "soz-02-titel",
      ...elb,
      k: 2,
      text: () => "Nichtdeutsche beziehen mehr als doppelt so oft Grundsicherung"
    }),
    higherThan({
      id: "soz-02-hoehe",
      ...elb,
      text: ({gruppe, vergleich}) =>
        `Im Dezember ${gruppe.to.year} bezogen ${gruppe.to.text} der Nichtdeutschen im Erwerbsalter Grundsicherung, bei den Deutschen ${vergleich.to.text}.`
    }),
    gapWidened({
      id: "soz-02-abstand",
      ...elb,
      ...seit2015,
      text: ({gruppe, vergleich}) =>
        `Der Abstand wuchs seit ${gruppe.from!.year} von ${points(gruppe.from!, vergleich.from!, "dativ")} auf ${points(gruppe.to, vergleich.to)}.`
    }),
    fell({
      id: "soz-02-deutsche",
      use: elb.reference,
      ...seit2015,
      text: ({wert: {from, to}}) => `Bei den Deutschen sank der Anteil in dieser Zeit von ${from!.text} auf ${to.text}.`
    }),
    states({
      id: "soz-02-verhaeltnis",
      uses: {gruppe: elb.group, vergleich: elb.reference},
      ...seit2015,
      text: ({gruppe, vergleich}) =>
        `Das Verhältnis beider Anteile betrug erst ${ratio(gruppe.from!, vergleich.from!)}, zuletzt ${ratio(gruppe.to, vergleich.to)} zu eins.`
    }),
    states({
      id: "soz-02-lesebeispiel",
      uses: {wert: elb.group},
      text: ({wert}) =>
        `Von hundert Nichtdeutschen im Erwerbsalter bezogen im Dezember ${wert.to.year} rund ${formatNumber(wert.to.value)} Grundsicherung.`
    })
  ]
};
