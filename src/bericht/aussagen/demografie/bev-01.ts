import {einwohner} from "../../../indicators/bevoelkerung/bev-01-einwohner.js";
import {above, claim, gap, ratio, rose, states} from "../../../indicators/claims/index.js";
import {formatNumber} from "../../../indicators/definition/german.js";
import {type IndicatorContent, use} from "../../chapter.js";

const alle = use(einwohner, {gruppe: "insgesamt"});
const imRegister = use(einwohner, {gruppe: "insgesamt", zaehlung: "hauptwohnung"});
const deutsche = use(einwohner, {gruppe: "deutsche", zaehlung: "hauptwohnung"});
const nichtdeutsche = use(einwohner, {gruppe: "auslaender", zaehlung: "hauptwohnung"});
/** The title names it, and the claim holds the number of residents against it. */
const runde = 350_000;
/** A number of people: “3.107”. */
function persons(value: number): string {
  return formatNumber(Math.abs(value));
}

/** Section and claims of BEV-01. */
export const bev01: IndicatorContent = {
  section: {
    indicator: alle.indicator,
    caption: "Menschen mit Hauptwohnung in Wuppertal nach dem Melderegister",
    series: [
      {label: "alle", use: imRegister},
      {label: "Deutsche", use: deutsche},
      {label: "Nichtdeutsche", use: nichtdeutsche}
    ]
  },
  claims: [
    above(runde, {
      id: "bev-01-titel",
      use: alle,
      text: () => `In Wuppertal leben mehr als ${formatNumber(runde)} Menschen`
    }),
    above(runde, {
      id: "bev-01-hoehe",
      use: use(einwohner, {gruppe: "insgesamt", zaehlung: "amtlich"}),
      text: ({wert}) => `Am ${wert.to.date} lebten nach der amtlichen Statistik ${wert.to.text} Menschen in Wuppertal.`
    }),
    claim({
      id: "bev-01-richtung",
      uses: {deutsche, nichtdeutsche},
      from: "2014",
      text: (values) =>
        `Seit ${values.deutsche.from!.year} sank im Melderegister die Zahl der Deutschen um ${persons(gap(values.deutsche.to, values.deutsche.from!))}, die der Nichtdeutschen stieg um ${persons(gap(values.nichtdeutsche.to, values.nichtdeutsche.from!))}.`,
      contrasts: (values) => [
        {
          terms: [
            [1, values.deutsche.from!],
            [-1, values.deutsche.to]
          ]
        },
        {
          terms: [
            [1, values.nichtdeutsche.to],
            [-1, values.nichtdeutsche.from!]
          ]
        }
      ]
    }),
    rose({
      id: "bev-01-anstieg",
      use: alle,
      from: "2014",
      to: "2021",
      text: ({wert: {from, to}}) =>
        `Von ${from!.year} bis ${to.year} wuchs die Stadt nach der amtlichen Statistik um ${persons(gap(to, from!))} Menschen.`
    }),
    states({
      id: "bev-01-abstand",
      uses: {register: imRegister, amtlich: use(einwohner, {gruppe: "insgesamt", zaehlung: "amtlich"})},
      text: (values) =>
        `Der Abstand beider Zählungen beträgt ${persons(gap(values.register.to, values.amtlich.to))} Menschen, im Verhältnis das ${ratio(values.register.to, values.amtlich.to)}-Fache.`
    }),
    states({
      id: "bev-01-lesebeispiel",
      uses: {wert: nichtdeutsche},
      text: ({wert}) =>
        `Am ${wert.to.date} waren ${wert.to.text} Menschen ohne deutschen Pass mit ihrer Hauptwohnung in Wuppertal gemeldet.`
    })
  ]
};
