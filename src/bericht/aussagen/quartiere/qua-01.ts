import {higherThan, points, ratio, rose, states} from "../../../indicators/claims/index.js";
import {spannweite} from "../../../indicators/quartiere/qua-01-spannweite.js";
import {type IndicatorContent, ofHundred, use} from "../../chapter.js";
import {seit2014} from "./common.js";

const stadt = use(spannweite, {angabe: "quartiere"});
const kleinster = use(spannweite, {angabe: "least"});
const mittlerer = use(spannweite, {angabe: "median"});
const groesster = use(spannweite, {angabe: "greatest"});

/** Section and claims of QUA-01. */
export const qua01: IndicatorContent = {
  section: {
    indicator: stadt.indicator,
    caption: "Anteil mit Migrationshintergrund: ganze Stadt und Spannweite der Quartiere, Prozent",
    series: [
      {label: "ganze Stadt", use: stadt},
      {label: "kleinster Wert", use: kleinster},
      {label: "mittlerer Wert", use: mittlerer},
      {label: "größter Wert", use: groesster}
    ]
  },
  claims: [
    higherThan({
      id: "qua-01-titel",
      group: groesster,
      reference: kleinster,
      k: 3,
      text: () => "Von Quartier zu Quartier ist die Bevölkerung sehr verschieden zusammengesetzt"
    }),
    states({
      id: "qua-01-hoehe",
      uses: {kleinster, groesster},
      text: (values) =>
        `Ende ${values.kleinster.to.year} reichte der Anteil mit Migrationshintergrund über alle Quartiere von ${values.kleinster.to.text} bis ${values.groesster.to.text}.`
    }),
    states({
      id: "qua-01-mitte",
      uses: {mittlerer, stadt},
      text: (values) =>
        `In der Hälfte der Quartiere lag er höchstens bei ${values.mittlerer.to.text}, in der ganzen Stadt bei ${values.stadt.to.text}.`
    }),
    states({
      id: "qua-01-abstand",
      uses: {kleinster, groesster},
      text: (values) =>
        `Der Abstand beider Enden beträgt ${points(values.groesster.to, values.kleinster.to)}, im Verhältnis das ${ratio(values.groesster.to, values.kleinster.to)}-Fache.`
    }),
    rose({
      id: "qua-01-anstieg",
      use: mittlerer,
      ...seit2014,
      text: ({wert: {from, to}}) => `Der mittlere Wert stieg seit ${from!.year} um ${points(to, from!)}.`
    }),
    states({
      id: "qua-01-lesebeispiel",
      uses: {wert: mittlerer},
      text: ({wert}) =>
        `Im mittleren aller Quartiere hatten am ${wert.to.date} von hundert Menschen rund ${ofHundred(wert.to)} einen Migrationshintergrund.`
    })
  ]
};
