import {sprachlicheKonzentration} from "../../../indicators/bildung/bil-04-sprachliche-konzentration.js";
import {points, ratio, rose, states} from "../../../indicators/claims/index.js";
import {type IndicatorContent, ofHundred, use} from "../../chapter.js";
import {seit2015} from "./common.js";

const konzentration = use(sprachlicheKonzentration);
const starkeKonzentration = use(sprachlicheKonzentration, {schwelle: "75"});

/** Section and claims of BIL-04. */
export const bil04: IndicatorContent = {
  section: {
    indicator: konzentration.indicator,
    caption: "Kinder mit anderer Familiensprache in Kitas, in denen sie einen großen Teil stellen, Prozent",
    series: [
      {label: "ab der Hälfte", use: konzentration},
      {label: "ab drei Vierteln", use: starkeKonzentration}
    ]
  },
  claims: [
    rose({
      id: "bil-04-titel",
      use: konzentration,
      ...seit2015,
      text: () => "Kinder mit anderer Familiensprache sind in ihrer Kita häufiger die Mehrheit"
    }),
    rose({
      id: "bil-04-hoehe",
      use: konzentration,
      ...seit2015,
      text: ({wert: {from, to}}) =>
        `Am ${to.date} besuchten ${to.text} der Kinder mit anderer Familiensprache eine Kita, in der sie mindestens die Hälfte stellen (${from!.year}: ${from!.text}).`
    }),
    states({
      id: "bil-04-abstand",
      uses: {wert: konzentration},
      ...seit2015,
      text: ({wert: {from, to}}) =>
        `Der Unterschied zum Jahr ${from!.year} beträgt ${points(to, from!)}, im Verhältnis das ${ratio(to, from!)}-Fache.`
    }),
    rose({
      id: "bil-04-stark",
      use: starkeKonzentration,
      ...seit2015,
      text: ({wert: {from, to}}) =>
        `In Kitas, in denen sie mindestens drei Viertel stellen, waren ${to.text} von ihnen; ${from!.year} waren es ${from!.text}.`
    }),
    states({
      id: "bil-04-lesebeispiel",
      uses: {wert: konzentration},
      text: ({wert}) =>
        `Von hundert Kita-Kindern mit anderer Familiensprache waren am ${wert.to.date} rund ${ofHundred(wert.to)} in einer Kita, in der sie mindestens die Hälfte stellen.`
    })
  ]
};
