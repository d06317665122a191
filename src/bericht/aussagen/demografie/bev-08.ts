import {altersquotienten} from "../../../indicators/bevoelkerung/bev-08-altersquotienten.js";
import {gap, higherThan, ratio, states} from "../../../indicators/claims/index.js";
import {formatNumber} from "../../../indicators/definition/german.js";
import {type IndicatorContent, use} from "../../chapter.js";

const jungMit = use(altersquotienten, {quotient: "jung", gruppe: "mit"});
const jungOhne = use(altersquotienten, {quotient: "jung", gruppe: "ohne"});

/** Section and claims of BEV-08. */
export const bev08: IndicatorContent = {
  section: {
    indicator: jungMit.indicator,
    caption: "Kinder und Jugendliche je hundert Menschen mittleren Alters",
    series: [
      {label: "mit Migrationshintergrund", use: jungMit},
      {label: "ohne", use: jungOhne}
    ]
  },
  claims: [
    higherThan({
      id: "bev-08-titel",
      group: jungMit,
      reference: jungOhne,
      k: 2,
      text: () => "Auf Menschen mit Migrationshintergrund kommen mehr als doppelt so viele Kinder"
    }),
    higherThan({
      id: "bev-08-hoehe",
      group: jungMit,
      reference: jungOhne,
      text: ({gruppe, vergleich}) =>
        `Im Jahr ${gruppe.to.year} kamen auf hundert Erwachsene mit Migrationshintergrund ${gruppe.to.text} Junge, ohne Migrationshintergrund ${vergleich.to.text}.`
    }),
    states({
      id: "bev-08-abstand",
      uses: {gruppe: jungMit, vergleich: jungOhne},
      text: ({gruppe, vergleich}) =>
        `Der Abstand beträgt ${formatNumber(Math.abs(gap(gruppe.to, vergleich.to)), 1)} Junge, im Verhältnis das ${ratio(gruppe.to, vergleich.to)}-Fache.`
    }),
    states({
      id: "bev-08-lesebeispiel",
      uses: {wert: jungMit},
      text: ({wert}) =>
        `Auf hundert Menschen mittleren Alters mit Migrationshintergrund kamen am ${wert.to.date} rund ${formatNumber(wert.to.value)} Kinder und Jugendliche.`
    })
  ]
};
