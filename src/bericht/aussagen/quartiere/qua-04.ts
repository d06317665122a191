import {below, claim, gap, ratio, rose, states} from "../../../indicators/claims/index.js";
import {formatNumber} from "../../../indicators/definition/german.js";
import {diversitaet} from "../../../indicators/quartiere/qua-04-diversitaet.js";
import {type IndicatorContent, use} from "../../chapter.js";
import {seit2014} from "./common.js";

const vielfalt = use(diversitaet, {mass: "diversity"});
const theilH = use(diversitaet, {mass: "multigroup-theil-h"});

/** Section and claims of QUA-04. */
export const qua04: IndicatorContent = {
  section: {
    indicator: vielfalt.indicator,
    caption: "Vielfalt der Herkunft in der Stadt und ihre ungleiche Verteilung, Indizes von null bis eins",
    series: [
      {label: "Vielfalt", use: vielfalt},
      {label: "Verteilung (H)", use: theilH}
    ]
  },
  claims: [
    claim({
      id: "qua-04-titel",
      uses: {vielfalt, verteilung: theilH},
      ...seit2014,
      text: () => "Die Stadt ist vielfältiger geworden, und die Quartiere ähneln sich darin",
      contrasts: (values) => [
        {
          terms: [
            [1, values.vielfalt.to],
            [-1, values.vielfalt.from!]
          ]
        },
        {terms: [[-1, values.verteilung.to]], minus: -0.1}
      ]
    }),
    rose({
      id: "qua-04-hoehe",
      use: vielfalt,
      ...seit2014,
      text: ({wert: {from, to}}) =>
        `Der Index der Vielfalt stieg von ${from!.text} (${from!.year}) auf ${to.text} (${to.year}); eins hieße, alle Herkunftsgruppen sind gleich groß.`
    }),
    below(0.1, {
      id: "qua-04-verteilung",
      use: theilH,
      text: ({wert}) =>
        `Ungleich über die Quartiere verteilt ist diese Vielfalt nur zu einem kleinen Teil (${wert.to.text}).`
    }),
    states({
      id: "qua-04-abstand",
      uses: {wert: vielfalt},
      ...seit2014,
      text: ({wert: {from, to}}) =>
        `Der Unterschied beträgt ${formatNumber(gap(to, from!), 2)}, im Verhältnis das ${ratio(to, from!)}-Fache.`
    }),
    states({
      id: "qua-04-lesebeispiel",
      uses: {wert: vielfalt},
      text: ({wert}) =>
        `Am ${wert.to.date} erreichte Wuppertal ${formatNumber(100 * wert.to.value)} von hundert Teilen der Vielfalt, die sechs gleich große Gruppen hätten.`
    })
  ]
};
