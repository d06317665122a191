import {below, gap, ratio, rose, states} from "../../../indicators/claims/index.js";
import {formatNumber} from "../../../indicators/definition/german.js";
import {isolationsindex} from "../../../indicators/quartiere/qua-03-isolation.js";
import {type IndicatorContent, use} from "../../chapter.js";
import {seit2014} from "./common.js";

const nachbarn = use(isolationsindex, {gruppe: "nichtdeutsch", mass: "isolation"});
const nachbarnBereinigt = use(isolationsindex, {gruppe: "nichtdeutsch", mass: "eta-squared"});

/** Section and claims of QUA-03. */
export const qua03: IndicatorContent = {
  section: {
    indicator: nachbarn.indicator,
    caption: "Nichtdeutsche unter sich: Index der Nachbarschaft von null bis eins",
    series: [
      {label: "Nachbarschaft", use: nachbarn},
      {label: "bereinigt (η²)", use: nachbarnBereinigt}
    ]
  },
  claims: [
    below(0.5, {
      id: "qua-03-titel",
      use: nachbarn,
      text: () => "Nichtdeutsche haben im Quartier überwiegend deutsche Nachbarinnen und Nachbarn"
    }),
    below(0.5, {
      id: "qua-03-hoehe",
      use: nachbarn,
      text: ({wert}) =>
        `Wo Nichtdeutsche wohnen, waren Ende ${wert.to.year} im Mittel ${formatNumber(100 * wert.to.value)} von hundert Menschen im Quartier ebenfalls nichtdeutsch.`
    }),
    rose({
      id: "qua-03-anstieg",
      use: nachbarn,
      ...seit2014,
      text: ({wert: {from}}) => `Im Jahr ${from!.year} waren es ${formatNumber(100 * from!.value)}.`
    }),
    states({
      id: "qua-03-abstand",
      uses: {wert: nachbarn},
      ...seit2014,
      text: ({wert: {from, to}}) =>
        `Das ist ein Unterschied von ${formatNumber(100 * gap(to, from!))} je hundert, im Verhältnis das ${ratio(to, from!)}-Fache.`
    }),
    rose({
      id: "qua-03-bereinigt",
      use: nachbarnBereinigt,
      ...seit2014,
      text: ({wert: {from, to}}) =>
        `Rechnet man das heraus, stieg der Index von ${from!.text} auf ${to.text}, auf einer Skala bis eins.`
    }),
    states({
      id: "qua-03-lesebeispiel",
      uses: {wert: nachbarn},
      text: ({wert}) =>
        `Im Quartier einer durchschnittlichen nichtdeutschen Person hatten am ${wert.to.date} rund ${formatNumber(100 * (1 - wert.to.value))} von hundert Menschen einen deutschen Pass.`
    })
  ]
};
