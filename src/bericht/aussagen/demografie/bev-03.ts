import {einwanderungsgeschichte} from "../../../indicators/bevoelkerung/bev-03-einwanderungsgeschichte.js";
import {above, points, ratio, rose, states} from "../../../indicators/claims/index.js";
import {formatNumber} from "../../../indicators/definition/german.js";
import {type IndicatorContent, use} from "../../chapter.js";

const register = use(einwanderungsgeschichte, {definition: "d9"});
const stichprobe = use(einwanderungsgeschichte, {definition: "d3"});

/** Section and claims of BEV-03. */
export const bev03: IndicatorContent = {
  section: {
    indicator: register.indicator,
    caption: "Dieselbe Stadt nach zwei Definitionen: Melderegister und Mikrozensus, Prozent der Bevölkerung",
    series: [
      {label: "Melderegister", use: register},
      {label: "Mikrozensus", use: stichprobe}
    ]
  },
  claims: [
    above(40, {
      id: "bev-03-titel",
      use: register,
      text: () => "Mehr als vier von zehn Menschen haben einen Migrationshintergrund"
    }),
    above(40, {
      id: "bev-03-hoehe",
      use: register,
      text: ({wert}) =>
        `Nach dem Melderegister hatten am ${wert.to.date} ${wert.to.text} der Menschen einen Migrationshintergrund.`
    }),
    rose({
      id: "bev-03-anstieg",
      use: register,
      from: "2014",
      text: ({wert: {from, to}}) => `Seit ${from!.year} stieg der Anteil um ${points(to, from!)}, von ${from!.text}.`
    }),
    states({
      id: "bev-03-stichprobe",
      uses: {register, stichprobe},
      text: (values) =>
        `Nach dem Mikrozensus haben ${values.stichprobe.to.text} der Menschen eine Einwanderungsgeschichte: ein Abstand von ${points(values.register.to, values.stichprobe.to, "dativ")}, im Verhältnis das ${ratio(values.register.to, values.stichprobe.to)}-Fache.`
    }),
    states({
      id: "bev-03-lesebeispiel",
      uses: {wert: register},
      text: ({wert}) =>
        `Von hundert Menschen in Wuppertal hatten am ${wert.to.date} rund ${formatNumber(wert.to.value)} einen Migrationshintergrund nach dem Melderegister.`
    })
  ]
};
