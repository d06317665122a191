import {fell, points, ratio, rose, states} from "../../../indicators/claims/index.js";
import {formatNumber} from "../../../indicators/definition/german.js";
import {einbuergerungsquote} from "../../../indicators/rechtsstatus/rec-06-einbuergerungsquote.js";
import {type IndicatorContent, use} from "../../chapter.js";
import {vorPandemie} from "./common.js";

const quote = use(einbuergerungsquote);
const quoteAnspruch = use(einbuergerungsquote, {zaehler: "anspruch", nenner: "unbefristet"});

/** Section and claims of REC-06. */
export const rec06: IndicatorContent = {
  section: {
    indicator: quote.indicator,
    caption: "Einbürgerungen eines Jahres, Prozent der Nichtdeutschen am Ende des Vorjahres",
    series: [
      {label: "an allen", use: quote},
      {label: "mit Anspruch", use: quoteAnspruch}
    ]
  },
  claims: [
    rose({
      id: "rec-06-titel",
      use: quote,
      ...vorPandemie,
      text: ({wert: {from}}) => `Auf hundert Nichtdeutsche kommen mehr Einbürgerungen als ${from!.year}`
    }),
    rose({
      id: "rec-06-hoehe",
      use: quote,
      ...vorPandemie,
      text: ({wert: {from, to}}) =>
        `Im Jahr ${to.year} entsprachen die Einbürgerungen ${to.text} der Nichtdeutschen; ${from!.year} waren es ${from!.text}.`
    }),
    fell({
      id: "rec-06-vorjahr",
      use: quote,
      from: "2023",
      text: ({wert: {from}}) => `Im Jahr ${from!.year} lag die Quote mit ${from!.text} noch höher.`
    }),
    states({
      id: "rec-06-abstand",
      uses: {wert: quote},
      ...vorPandemie,
      text: ({wert: {from, to}}) =>
        `Der Unterschied zu ${from!.year} beträgt ${points(to, from!)}, im Verhältnis das ${ratio(to, from!)}-Fache.`
    }),
    states({
      id: "rec-06-anspruch",
      uses: {wert: quoteAnspruch},
      text: ({wert}) => `Zählt man nur Menschen, die einen Anspruch haben können, liegt die Quote bei ${wert.to.text}.`
    }),
    states({
      id: "rec-06-lesebeispiel",
      uses: {wert: quote},
      text: ({wert}) =>
        `Auf tausend Nichtdeutsche am Ende des Vorjahres kamen ${wert.to.year} rund ${formatNumber(10 * wert.to.value)} Einbürgerungen.`
    })
  ]
};
