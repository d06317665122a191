import {claim, fell, gap, highestSince, ratio, states} from "../../../indicators/claims/index.js";
import {formatNumber} from "../../../indicators/definition/german.js";
import {verfahrensdauer} from "../../../indicators/rechtsstatus/rec-08-verfahrensdauer.js";
import {type IndicatorContent, use} from "../../chapter.js";

const dauer = use(verfahrensdauer, {ruecknahme: "ohne"});
const dauerAbgeschlossen = use(verfahrensdauer, {angabe: "abgeschlossen"});
const dauerAller = use(verfahrensdauer, {angabe: "alle"});
const offeneAntraege = use(verfahrensdauer, {angabe: "offen"});

/** Section and claims of REC-08. */
export const rec08: IndicatorContent = {
  section: {
    indicator: dauer.indicator,
    caption: "Dauer der Einbürgerungsverfahren vom Antrag bis zur Urkunde (Median), Tage",
    series: [
      {label: "abgeschlossene", use: dauerAbgeschlossen},
      {label: "auch offene", use: dauerAller}
    ]
  },
  claims: [
    claim({
      id: "rec-08-titel",
      uses: {dauer: dauerAbgeschlossen, offen: offeneAntraege},
      from: "2021",
      text: (values) => `Verfahren sind kürzer als ${values.dauer.from!.year}, doch mehr Anträge sind offen`,
      contrasts: (values) => [
        {
          terms: [
            [1, values.dauer.from!],
            [-1, values.dauer.to]
          ]
        },
        {
          terms: [
            [1, values.offen.to],
            [-1, values.offen.from!]
          ]
        }
      ]
    }),
    fell({
      id: "rec-08-hoehe",
      use: dauer,
      from: "2021",
      text: ({wert: {from, to}}) =>
        `Im Jahr ${to.year} war die Hälfte der Verfahren nach ${to.text} Tagen abgeschlossen; ${from!.year} waren es ${from!.text} Tage.`
    }),
    highestSince({
      id: "rec-08-offen",
      use: offeneAntraege,
      from: "2014",
      text: ({wert: {to}}) =>
        `Auf hundert Menschen mit genügend langem Aufenthalt kamen ${to.text} offene Anträge, mehr als in jedem Jahr davor.`
    }),
    states({
      id: "rec-08-alle",
      uses: {alle: dauerAller, abgeschlossen: dauerAbgeschlossen},
      text: ({alle, abgeschlossen}) =>
        `Zählen auch die offenen mit, dauert es ${alle.to.text} Tage: ein Unterschied von ${formatNumber(gap(alle.to, abgeschlossen.to))} Tagen, im Verhältnis das ${ratio(alle.to, abgeschlossen.to)}-Fache.`
    }),
    states({
      id: "rec-08-lesebeispiel",
      uses: {wert: dauerAbgeschlossen},
      text: ({wert}) =>
        `Von hundert Verfahren, die ${wert.to.year} mit einer Urkunde endeten, waren fünfzig in höchstens ${wert.to.text} Tagen fertig.`
    })
  ]
};
