import {below, fell, points, ratio, states} from "../../../indicators/claims/index.js";
import {formatNumber} from "../../../indicators/definition/german.js";
import {gestattung} from "../../../indicators/rechtsstatus/rec-04-gestattung.js";
import {type IndicatorContent, use} from "../../chapter.js";
import {nachBereinigung} from "./common.js";

const imVerfahren = use(gestattung);

/** Section and claims of REC-04. */
export const rec04: IndicatorContent = {
  section: {
    indicator: imVerfahren.indicator,
    caption: "Anteil der Menschen im Asylverfahren, Prozent der Nichtdeutschen",
    series: [{label: "im Verfahren", use: imVerfahren}]
  },
  claims: [
    below(1, {
      id: "rec-04-titel",
      use: imVerfahren,
      text: () => "Weniger als eine von hundert nichtdeutschen Personen ist im Asylverfahren"
    }),
    below(1, {
      id: "rec-04-hoehe",
      use: imVerfahren,
      text: ({wert}) =>
        `Am ${wert.to.date} hatten ${wert.to.text} der Nichtdeutschen eine Aufenthaltsgestattung: Ihr Asylantrag war noch nicht entschieden.`
    }),
    fell({
      id: "rec-04-rueckgang",
      use: imVerfahren,
      ...nachBereinigung,
      text: ({wert: {from, to}}) => `Im Jahr ${from!.year} waren es ${from!.text}, also ${points(from!, to)} mehr.`
    }),
    states({
      id: "rec-04-verhaeltnis",
      uses: {wert: imVerfahren},
      ...nachBereinigung,
      text: ({wert: {from, to}}) => `Im Verhältnis war der Anteil damals ${ratio(from!, to)}-mal so hoch.`
    }),
    states({
      id: "rec-04-lesebeispiel",
      uses: {wert: imVerfahren},
      text: ({wert}) =>
        `Von tausend Nichtdeutschen warteten am ${wert.to.date} rund ${formatNumber(10 * wert.to.value)} auf eine Entscheidung über ihren Asylantrag.`
    })
  ]
};
