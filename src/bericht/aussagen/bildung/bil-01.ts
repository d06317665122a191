import {higherThan, points, ratio, states} from "../../../indicators/claims/index.js";
import {type IndicatorContent, ofHundred} from "../../chapter.js";
import {kleine} from "./common.js";

/** Section and claims of BIL-01. */
export const bil01: IndicatorContent = {
  section: {
    indicator: kleine.mit.indicator,
    caption: "Kinder unter drei Jahren in Kita oder Tagespflege, Prozent der Kinder gleichen Alters",
    series: [
      {label: "mit ausländischer Herkunft", use: kleine.mit},
      {label: "ohne", use: kleine.ohne}
    ]
  },
  claims: [
    higherThan({
      id: "bil-01-titel",
      group: kleine.ohne,
      reference: kleine.mit,
      text: () => "Unter Dreijährige mit Eltern ausländischer Herkunft sind seltener in Betreuung"
    }),
    higherThan({
      id: "bil-01-hoehe",
      group: kleine.ohne,
      reference: kleine.mit,
      text: ({gruppe, vergleich}) =>
        `Am ${vergleich.to.date} waren ${vergleich.to.text} der unter Dreijährigen mit Eltern ausländischer Herkunft in Betreuung, ohne solche Eltern ${gruppe.to.text}.`
    }),
    states({
      id: "bil-01-abstand",
      uses: kleine,
      text: ({mit, ohne}) =>
        `Zwischen beiden Gruppen liegen ${points(ohne.to, mit.to)}; im Verhältnis ist der eine Anteil ${ratio(ohne.to, mit.to)}-mal so hoch wie der andere.`
    }),
    states({
      id: "bil-01-lesebeispiel",
      uses: {wert: kleine.mit},
      text: ({wert}) =>
        `Auf hundert unter Dreijährige aus Familien ausländischer Herkunft kamen am ${wert.to.date} rund ${ofHundred(wert.to)} Kinder in Kita oder Tagespflege.`
    })
  ]
};
