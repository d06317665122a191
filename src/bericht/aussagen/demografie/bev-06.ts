import {aufenthaltsdauer} from "../../../indicators/bevoelkerung/bev-06-aufenthaltsdauer.js";
import {fell, gap, ratio, states} from "../../../indicators/claims/index.js";
import {formatNumber} from "../../../indicators/definition/german.js";
import {type IndicatorContent, use} from "../../chapter.js";

const dauer = use(aufenthaltsdauer, {angabe: "median"});

/** Section and claims of BEV-06. */
export const bev06: IndicatorContent = {
  section: {
    indicator: dauer.indicator,
    caption: "Mittlere Aufenthaltsdauer der Ausländerinnen und Ausländer (Median), Jahre",
    series: [{label: "Median", use: dauer}]
  },
  claims: [
    fell({
      id: "bev-06-titel",
      use: dauer,
      from: "2016",
      text: () => "Nichtdeutsche leben im Mittel kürzer hier als früher"
    }),
    fell({
      id: "bev-06-hoehe",
      use: dauer,
      from: "2016",
      text: ({wert: {from, to}}) =>
        `Die Hälfte der Nichtdeutschen lebte ${to.year} seit mindestens ${to.text} Jahren in Deutschland; ${from!.year} waren es ${from!.text} Jahre.`
    }),
    states({
      id: "bev-06-abstand",
      uses: {wert: dauer},
      from: "2016",
      text: ({wert: {from, to}}) =>
        `Der Unterschied beträgt ${formatNumber(Math.abs(gap(to, from!)), 1)} Jahre; im Verhältnis blieb das ${ratio(to, from!)}-Fache.`
    }),
    states({
      id: "bev-06-lesebeispiel",
      uses: {wert: dauer},
      text: ({wert}) =>
        `Am ${wert.to.date} lebte jede zweite nichtdeutsche Person seit ${wert.to.text} Jahren oder länger in Deutschland.`
    })
  ]
};
