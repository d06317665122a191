import {kinderEinwanderungsgeschichte} from "../../../indicators/bevoelkerung/bev-04-kinder-einwanderungsgeschichte.js";
import {above, points, ratio, rose, states} from "../../../indicators/claims/index.js";
import {formatNumber} from "../../../indicators/definition/german.js";
import {type IndicatorContent, use} from "../../chapter.js";

const kinder = use(kinderEinwanderungsgeschichte);

/** Section and claims of BEV-04. */
export const bev04: IndicatorContent = {
  section: {
    indicator: kinder.indicator,
    caption: "Anteil der jüngsten Kinder mit Migrationshintergrund nach dem Melderegister, Prozent",
    series: [{label: "Kinder", use: kinder}]
  },
  claims: [
    above(50, {
      id: "bev-04-titel",
      use: kinder,
      text: () => "Die meisten jungen Kinder haben einen Migrationshintergrund"
    }),
    above(50, {
      id: "bev-04-hoehe",
      use: kinder,
      text: ({wert}) =>
        `Am ${wert.to.date} hatten ${wert.to.text} der jüngsten Kinder einen Migrationshintergrund nach dem Melderegister.`
    }),
    rose({
      id: "bev-04-anstieg",
      use: kinder,
      from: "2015",
      text: ({wert: {from, to}}) => `Seit ${from!.year} stieg der Anteil um ${points(to, from!)}, von ${from!.text}.`
    }),
    states({
      id: "bev-04-verhaeltnis",
      uses: {wert: kinder},
      from: "2015",
      text: ({wert: {from, to}}) => `Im Verhältnis beträgt er nun das ${ratio(to, from!)}-Fache.`
    }),
    states({
      id: "bev-04-lesebeispiel",
      uses: {wert: kinder},
      text: ({wert}) =>
        `Von hundert jungen Kindern in Wuppertal hatten am ${wert.to.date} rund ${formatNumber(wert.to.value)} einen Migrationshintergrund.`
    })
  ]
};
