import {points, ratio, rose, states} from "../../../indicators/claims/index.js";
import {formatNumber} from "../../../indicators/definition/german.js";
import {einbuergerungspotenzial} from "../../../indicators/rechtsstatus/rec-07-einbuergerungspotenzial.js";
import {type IndicatorContent, use} from "../../chapter.js";
import {vorPandemie} from "./common.js";

const potenzial = use(einbuergerungspotenzial);
const potenzialNach = (jahre: "5" | "8" | "10") => use(einbuergerungspotenzial, {jahre, zaehler: "alle"});

/** Section and claims of REC-07. */
export const rec07: IndicatorContent = {
  section: {
    indicator: potenzial.indicator,
    caption: "Einbürgerungen, Prozent der Nichtdeutschen mit einer Mindestdauer des Aufenthalts",
    series: [
      {label: "ab 10 Jahren", use: potenzialNach("10")},
      {label: "ab 8 Jahren", use: potenzialNach("8")},
      {label: "ab 5 Jahren", use: potenzialNach("5")}
    ]
  },
  claims: [
    rose({
      id: "rec-07-titel",
      use: potenzial,
      ...vorPandemie,
      text: ({wert: {from}}) => `Das ausgeschöpfte Einbürgerungspotenzial ist größer als ${from!.year}`
    }),
    rose({
      id: "rec-07-hoehe",
      use: potenzial,
      ...vorPandemie,
      text: ({wert: {from, to}}) =>
        `Gemessen an denen, die seit mindestens zehn Jahren hier leben, kamen Einbürgerungen im Jahr ${to.year} auf ${to.text} (${from!.year}: ${from!.text}).`
    }),
    states({
      id: "rec-07-abstand",
      uses: {zehn: potenzialNach("10"), fuenf: potenzialNach("5")},
      text: ({zehn, fuenf}) =>
        `Mit einer Frist von fünf Jahren liegt der Wert bei ${fuenf.to.text}: ein Unterschied von ${points(zehn.to, fuenf.to, "dativ")}, im Verhältnis das ${ratio(zehn.to, fuenf.to)}-Fache.`
    }),
    states({
      id: "rec-07-lesebeispiel",
      uses: {wert: potenzial},
      text: ({wert}) =>
        `Auf tausend Nichtdeutsche mit mindestens zehn Jahren Aufenthalt kamen ${wert.to.year} rund ${formatNumber(10 * wert.to.value)} Einbürgerungen.`
    })
  ]
};
