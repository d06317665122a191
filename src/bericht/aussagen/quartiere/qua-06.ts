import {fell, points, ratio, states} from "../../../indicators/claims/index.js";
import {fluktuation} from "../../../indicators/quartiere/qua-06-fluktuation.js";
import {type IndicatorContent, ofHundred, use} from "../../chapter.js";
import {seit2014} from "./common.js";

const bewegung = use(fluktuation);
const bewegungOhne = use(fluktuation, {mass: "fluktuation", unterkunft: "ohne"});
const wohndauer = use(fluktuation, {mass: "wohndauer"});

/** Section and claims of QUA-06. */
export const qua06: IndicatorContent = {
  section: {
    indicator: bewegung.indicator,
    caption: "Fluktuation: halbe Summe der Zu-, Fort- und Umzüge, Prozent der Bevölkerung",
    series: [
      {label: "alle Wechsel", use: bewegung},
      {label: "ohne Unterkünfte", use: bewegungOhne}
    ]
  },
  claims: [
    fell({
      id: "qua-06-titel",
      use: bewegung,
      from: "2022",
      text: ({wert: {from}}) => `Seit ${from!.year} wechseln wieder weniger Menschen die Nachbarschaft`
    }),
    fell({
      id: "qua-06-hoehe",
      use: bewegung,
      from: "2022",
      text: ({wert: {from, to}}) =>
        `Zuzüge, Fortzüge und Umzüge erneuerten ${to.year} rechnerisch ${to.text} der Bevölkerung; ${from!.year} waren es ${from!.text}.`
    }),
    states({
      id: "qua-06-abstand",
      uses: {wert: bewegung},
      from: "2022",
      text: ({wert: {from, to}}) =>
        `Der Unterschied zu ${from!.year} beträgt ${points(to, from!)}; im Verhältnis blieb das ${ratio(to, from!)}-Fache.`
    }),
    states({
      id: "qua-06-unterkuenfte",
      uses: {wert: bewegungOhne},
      text: ({wert}) => `Ohne die Wechsel in Sammelunterkünften liegt der Wert bei ${wert.to.text}.`
    }),
    fell({
      id: "qua-06-wohndauer",
      use: wohndauer,
      ...seit2014,
      text: ({wert: {from, to}}) =>
        `Seit mindestens zehn Jahren an derselben Anschrift wohnten ${to.text} der Menschen; ${from!.year} waren es ${from!.text}.`
    }),
    states({
      id: "qua-06-lesebeispiel",
      uses: {wert: bewegung},
      text: ({wert}) =>
        `Auf hundert Menschen kamen ${wert.to.year} rund ${ofHundred(wert.to)} Wechsel: die halbe Summe aus allen Zu-, Fort- und Umzügen.`
    })
  ]
};
