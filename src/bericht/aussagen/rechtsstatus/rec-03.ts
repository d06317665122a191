import {fell, points, ratio, states} from "../../../indicators/claims/index.js";
import {formatNumber} from "../../../indicators/definition/german.js";
import {duldung} from "../../../indicators/rechtsstatus/rec-03-duldung.js";
import {type IndicatorContent, use} from "../../chapter.js";
import {nachBereinigung} from "./common.js";

const geduldet = use(duldung);
const langeGeduldet = use(duldung, {teil: "lang"});

/** Section and claims of REC-03. */
export const rec03: IndicatorContent = {
  section: {
    indicator: geduldet.indicator,
    caption: "Anteil der Menschen mit Duldung, Prozent der Nichtdeutschen",
    series: [
      {label: "alle", use: geduldet},
      {label: "über sechs Jahre", use: langeGeduldet}
    ]
  },
  claims: [
    fell({
      id: "rec-03-titel",
      use: geduldet,
      ...nachBereinigung,
      text: () => "Der Anteil der Menschen mit Duldung ist kleiner geworden"
    }),
    fell({
      id: "rec-03-hoehe",
      use: geduldet,
      ...nachBereinigung,
      text: ({wert: {from, to}}) =>
        `Am ${to.date} lebten ${to.text} der Nichtdeutschen mit einer Duldung in Wuppertal; ${from!.year} waren es ${from!.text}.`
    }),
    fell({
      id: "rec-03-rueckgang",
      use: geduldet,
      from: "2022",
      text: ({wert: {from, to}}) => `Allein seit ${from!.year} sank der Anteil von ${from!.text} auf ${to.text}.`
    }),
    states({
      id: "rec-03-abstand",
      uses: {wert: geduldet},
      from: "2022",
      text: ({wert: {from, to}}) =>
        `Das ist ein Unterschied von ${points(to, from!, "dativ")}; im Verhältnis blieb das ${ratio(to, from!)}-Fache.`
    }),
    states({
      id: "rec-03-lange",
      uses: {wert: langeGeduldet},
      text: ({wert}) => `Seit mehr als sechs Jahren geduldet waren ${wert.to.text}.`
    }),
    states({
      id: "rec-03-lesebeispiel",
      uses: {wert: geduldet},
      text: ({wert}) =>
        `Von tausend Nichtdeutschen lebten am ${wert.to.date} rund ${formatNumber(10 * wert.to.value)} mit einer Duldung in der Stadt.`
    })
  ]
};
