import {medianentgeltVerhaeltnis} from "../../../indicators/arbeit/arb-09-medianentgelt.js";
import {below, fell, states} from "../../../indicators/claims/index.js";
import {formatNumber} from "../../../indicators/definition/german.js";
import {type IndicatorContent, use} from "../../chapter.js";
import {seit2015} from "./common.js";

const entgelt = use(medianentgeltVerhaeltnis, {form: "quotient"});
const entgeltAbstand = use(medianentgeltVerhaeltnis, {form: "differenz"});

/** Section and claims of ARB-09. */
export const arb09: IndicatorContent = {
  section: {
    indicator: entgelt.indicator,
    caption: "Medianentgelt in Vollzeit, Nichtdeutsche im Verhältnis zu Deutschen",
    series: [{label: "Verhältnis", use: entgelt}]
  },
  claims: [
    below(1, {
      id: "arb-09-titel",
      use: entgelt,
      text: () => "In Vollzeit verdienen Nichtdeutsche weniger als Deutsche"
    }),
    states({
      id: "arb-09-hoehe",
      uses: {wert: entgelt, abstand: entgeltAbstand},
      text: ({wert, abstand}) =>
        `Das mittlere Entgelt der Nichtdeutschen erreichte ${wert.to.year} das ${wert.to.text}-Fache dessen der Deutschen, ${formatNumber(Math.abs(abstand.to.value))} Euro weniger im Monat.`
    }),
    fell({
      id: "arb-09-rueckgang",
      use: entgelt,
      ...seit2015,
      text: ({wert: {from, to}}) => `Das Verhältnis sank seit ${from!.year} von ${from!.text} auf ${to.text}.`
    }),
    fell({
      id: "arb-09-abstand",
      use: entgeltAbstand,
      ...seit2015,
      text: ({wert: {from, to}}) =>
        `Der Abstand wuchs von ${formatNumber(Math.abs(from!.value))} auf ${formatNumber(Math.abs(to.value))} Euro im Monat.`
    }),
    states({
      id: "arb-09-lesebeispiel",
      uses: {wert: entgelt},
      text: ({wert}) =>
        `Wo Deutsche in Vollzeit hundert Euro verdienten, kamen Nichtdeutsche am ${wert.to.date} auf rund ${formatNumber(100 * wert.to.value)} Euro.`
    })
  ]
};
