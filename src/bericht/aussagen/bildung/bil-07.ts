import {erstfoerderung} from "../../../indicators/bildung/bil-07-erstfoerderung.js";
import {fell, points, ratio, rose, states} from "../../../indicators/claims/index.js";
import {type IndicatorContent, ofHundred, use} from "../../chapter.js";

const foerderung = use(erstfoerderung);
const foerderungUkraine = use(erstfoerderung, {gruppe: "ukraine"});

/** Section and claims of BIL-07. */
export const bil07: IndicatorContent = {
  section: {
    indicator: foerderung.indicator,
    caption: "Schülerinnen und Schüler in der Erstförderung Deutsch, Prozent",
    series: [
      {label: "alle", use: foerderung},
      {label: "aus der Ukraine", use: foerderungUkraine}
    ]
  },
  claims: [
    fell({
      id: "bil-07-titel",
      use: foerderung,
      from: "2023-03",
      text: ({wert: {from}}) => `Der Anteil in der Erstförderung Deutsch ist kleiner als ${from!.year}`
    }),
    fell({
      id: "bil-07-hoehe",
      use: foerderung,
      from: "2023-03",
      text: ({wert: {from, to}}) =>
        `Im März ${to.year} lernten ${to.text} der Schülerinnen und Schüler in der Erstförderung Deutsch; im März ${from!.year} waren es ${from!.text}.`
    }),
    rose({
      id: "bil-07-anstieg",
      use: foerderung,
      from: "2022-03",
      to: "2023-03",
      text: ({wert: {from, to}}) =>
        `Von März ${from!.year} bis März ${to.year} war der Anteil von ${from!.text} auf ${to.text} gestiegen.`
    }),
    states({
      id: "bil-07-abstand",
      uses: {wert: foerderung},
      from: "2023-03",
      text: ({wert: {from, to}}) =>
        `Der Unterschied zum März ${from!.year} beträgt ${points(to, from!)}; im Verhältnis blieb das ${ratio(to, from!)}-Fache.`
    }),
    states({
      id: "bil-07-ukraine",
      uses: {wert: foerderungUkraine},
      text: ({wert}) => `Geförderte aus der Ukraine stellten zuletzt ${wert.to.text} aller Schülerinnen und Schüler.`
    }),
    states({
      id: "bil-07-lesebeispiel",
      uses: {wert: foerderung},
      text: ({wert}) =>
        `Von hundert Schülerinnen und Schülern lernten am ${wert.to.date} rund ${ofHundred(wert.to)} in der Erstförderung Deutsch.`
    })
  ]
};
