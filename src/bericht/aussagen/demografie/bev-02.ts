import {anteilNichtdeutsche} from "../../../indicators/bevoelkerung/bev-02-anteil-nichtdeutsche.js";
import {above, higherThan, points, ratio, rose, states} from "../../../indicators/claims/index.js";
import {formatNumber} from "../../../indicators/definition/german.js";
import {type IndicatorContent, use} from "../../chapter.js";

const anteil = use(anteilNichtdeutsche);
const anteilNrw = {...anteil, where: {gebiet: "05"}};
/** The register was cleaned until 2016, and the Zensus of May 2022 changed the denominator: between them nothing breaks. */
const zwischenBruechen = {from: "2016", to: "2021"} as const;

/** Section and claims of BEV-02. */
export const bev02: IndicatorContent = {
  section: {
    indicator: anteil.indicator,
    caption: "Anteil der Menschen ohne deutsche Staatsangehörigkeit, Prozent der Bevölkerung",
    series: [
      {label: "Wuppertal", use: anteil},
      {label: "Land", use: anteilNrw}
    ]
  },
  claims: [
    above(20, {
      id: "bev-02-titel",
      use: anteil,
      text: () => "Mehr als jede fünfte Person hat keinen deutschen Pass"
    }),
    above(20, {
      id: "bev-02-hoehe",
      use: anteil,
      text: ({wert}) =>
        `Am ${wert.to.date} hatten ${wert.to.text} der Menschen in Wuppertal keine deutsche Staatsangehörigkeit.`
    }),
    higherThan({
      id: "bev-02-nrw",
      group: anteil,
      reference: anteilNrw,
      text: ({vergleich}) => `In Nordrhein-Westfalen waren es ${vergleich.to.text}.`
    }),
    rose({
      id: "bev-02-anstieg",
      use: anteil,
      ...zwischenBruechen,
      text: ({wert: {from, to}}) =>
        `Von ${from!.year} bis ${to.year} stieg der Anteil um ${points(to, from!)}, auf ${to.text}.`
    }),
    states({
      id: "bev-02-abstand",
      uses: {gruppe: anteil, vergleich: anteilNrw},
      text: ({gruppe, vergleich}) =>
        `Der Abstand zum Land beträgt ${points(gruppe.to, vergleich.to)}, im Verhältnis das ${ratio(gruppe.to, vergleich.to)}-Fache.`
    }),
    states({
      id: "bev-02-lesebeispiel",
      uses: {wert: anteil},
      text: ({wert}) =>
        `Von hundert Menschen in Wuppertal hatten am ${wert.to.date} rund ${formatNumber(wert.to.value)} keine deutsche Staatsangehörigkeit.`
    })
  ]
};
