import {betreuung3Bis6} from "../../../indicators/bildung/bil-02-betreuung-3-bis-6.js";
import {claim, higherThan, points, ratio, states} from "../../../indicators/claims/index.js";
import {type IndicatorContent, ofHundred} from "../../chapter.js";
import {kleine, mitUndOhne} from "./common.js";

const grosse = mitUndOhne(betreuung3Bis6);

/** Section and claims of BIL-02. */
export const bil02: IndicatorContent = {
  section: {
    indicator: grosse.mit.indicator,
    caption: "Kinder von drei bis unter sechs Jahren in Betreuung, Prozent der Kinder gleichen Alters",
    series: [
      {label: "mit ausländischer Herkunft", use: grosse.mit},
      {label: "ohne", use: grosse.ohne}
    ]
  },
  claims: [
    claim({
      id: "bil-02-titel",
      uses: {kleineMit: kleine.mit, kleineOhne: kleine.ohne, mit: grosse.mit, ohne: grosse.ohne},
      text: () => "Ab drei Jahren ist der Abstand in der Betreuung kleiner",
      contrasts: (values) => [
        {
          terms: [
            [1, values.kleineOhne.to],
            [-1, values.kleineMit.to],
            [-1, values.ohne.to],
            [1, values.mit.to]
          ]
        }
      ]
    }),
    higherThan({
      id: "bil-02-hoehe",
      group: grosse.ohne,
      reference: grosse.mit,
      text: ({gruppe, vergleich}) =>
        `Am ${vergleich.to.date} waren ${vergleich.to.text} der Kinder ab drei mit Eltern ausländischer Herkunft in Betreuung, ohne solche Eltern ${gruppe.to.text}.`
    }),
    states({
      id: "bil-02-abstand",
      uses: grosse,
      text: ({mit, ohne}) =>
        `Hier trennen ${points(ohne.to, mit.to)} die beiden Gruppen, im Verhältnis das ${ratio(ohne.to, mit.to)}-Fache.`
    }),
    states({
      id: "bil-02-lesebeispiel",
      uses: {wert: grosse.mit},
      text: ({wert}) =>
        `Auf hundert Kinder ab drei aus Familien ausländischer Herkunft kamen am ${wert.to.date} rund ${ofHundred(wert.to)} Kinder in Kita oder Tagespflege.`
    })
  ]
};
