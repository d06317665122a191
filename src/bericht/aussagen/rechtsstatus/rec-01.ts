import {above, fell, points, ratio, states} from "../../../indicators/claims/index.js";
import {gesicherterAufenthalt} from "../../../indicators/rechtsstatus/rec-01-gesicherter-aufenthalt.js";
import {type IndicatorContent, ofHundred, use} from "../../chapter.js";
import {nachBereinigung} from "./common.js";

const gesichert = use(gesicherterAufenthalt);
const gesichertAbFuenf = use(gesicherterAufenthalt, {eu: "ab-5"});

/** Section and claims of REC-01. */
export const rec01: IndicatorContent = {
  section: {
    indicator: gesichert.indicator,
    caption: "Anteil mit langfristig gesichertem Aufenthaltsrecht, Prozent der Nichtdeutschen",
    series: [
      {label: "EU von Anfang an", use: gesichert},
      {label: "EU ab 5 Jahren", use: gesichertAbFuenf}
    ]
  },
  claims: [
    fell({
      id: "rec-01-titel",
      use: gesichert,
      ...nachBereinigung,
      text: ({wert: {from}}) => `Der Anteil mit gesichertem Aufenthalt ist seit ${from!.year} gesunken`
    }),
    above(50, {
      id: "rec-01-hoehe",
      use: use(gesicherterAufenthalt, {eu: "pauschal"}),
      text: ({wert}) =>
        `Am ${wert.to.date} hatten ${wert.to.text} der Nichtdeutschen in Wuppertal ein langfristig gesichertes Aufenthaltsrecht.`
    }),
    fell({
      id: "rec-01-rueckgang",
      use: gesichert,
      ...nachBereinigung,
      text: ({wert: {from, to}}) => `Das sind ${points(to, from!)} weniger als ${from!.year} (${from!.text}).`
    }),
    states({
      id: "rec-01-verhaeltnis",
      uses: {wert: gesichert},
      ...nachBereinigung,
      text: ({wert: {from, to}}) =>
        `Im Verhältnis zu ${from!.year} erreicht der Anteil noch das ${ratio(to, from!)}-Fache.`
    }),
    fell({
      id: "rec-01-ukraine",
      use: gesichert,
      from: "2021",
      to: "2022",
      text: ({wert: {from, to}}) => `Allein von ${from!.year} auf ${to.year} sank er um ${points(to, from!)}.`
    }),
    states({
      id: "rec-01-ab-fuenf",
      uses: {wert: gesichertAbFuenf},
      text: ({wert}) => `Zählen sie erst nach fünf Jahren Aufenthalt mit, liegt der Anteil bei ${wert.to.text}.`
    }),
    states({
      id: "rec-01-lesebeispiel",
      uses: {wert: gesichert},
      text: ({wert}) =>
        `Von hundert Nichtdeutschen konnten am ${wert.to.date} rund ${ofHundred(wert.to)} auf Dauer in Deutschland bleiben.`
    })
  ]
};
