import {fell, points, ratio, states} from "../../../indicators/claims/index.js";
import {wahlberechtigte} from "../../../indicators/rechtsstatus/rec-10-wahlberechtigte.js";
import {type IndicatorContent, ofHundred, use} from "../../chapter.js";

const waehlen = use(wahlberechtigte);
const parlament = use(wahlberechtigte, {wahl: "parlament", alter: "18"});

/** Section and claims of REC-10. */
export const rec10: IndicatorContent = {
  section: {
    indicator: waehlen.indicator,
    caption: "Anteil der Wahlberechtigten, Prozent der Menschen im Wahlalter",
    series: [
      {label: "Kommunalwahl", use: waehlen},
      {label: "Landtag, Bundestag", use: parlament}
    ]
  },
  claims: [
    fell({
      id: "rec-10-titel",
      use: waehlen,
      from: "2014",
      text: ({wert: {from}}) => `Der Anteil der Wahlberechtigten ist seit ${from!.year} gesunken`
    }),
    fell({
      id: "rec-10-hoehe",
      use: waehlen,
      from: "2014",
      text: ({wert: {from, to}}) =>
        `Ende ${to.year} durften ${to.text} der Menschen im Wahlalter bei der Kommunalwahl wählen; ${from!.year} waren es ${from!.text}.`
    }),
    states({
      id: "rec-10-parlament",
      uses: {wert: parlament},
      text: ({wert}) => `Bei Landtag und Bundestag sind es ${wert.to.text}.`
    }),
    states({
      id: "rec-10-abstand",
      uses: {kommunal: use(wahlberechtigte, {wahl: "kommunal", alter: "16"}), parlament},
      text: (values) =>
        `Zwischen beiden Wahlen liegt ein Abstand von ${points(values.kommunal.to, values.parlament.to, "dativ")}, im Verhältnis das ${ratio(values.kommunal.to, values.parlament.to)}-Fache.`
    }),
    states({
      id: "rec-10-lesebeispiel",
      uses: {wert: waehlen},
      text: ({wert}) =>
        `Von hundert Menschen im Wahlalter hätten am ${wert.to.date} rund ${ofHundred(wert.to)} bei einer Kommunalwahl wählen dürfen.`
    })
  ]
};
