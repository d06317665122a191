import {above, fell, higherThan, points, ratio, states} from "../../../indicators/claims/index.js";
import {formatNumber} from "../../../indicators/definition/german.js";
import {mindestsicherungsquote} from "../../../indicators/soziale-sicherung/soz-09-mindestsicherungsquote.js";
import {type IndicatorContent, use} from "../../chapter.js";

const mindestsicherung = use(mindestsicherungsquote);
const mindestsicherungNrw = {...mindestsicherung, where: {gebiet: "05"}};
/** From 2022 on the denominator rests on the Zensus, so that no change is computed across it. */
const vorZensus = {from: "2015", to: "2021"} as const;

/** Section and claims of SOZ-09. */
export const soz09: IndicatorContent = {
  section: {
    indicator: mindestsicherung.indicator,
    caption: "Mindestsicherung, Prozent der Bevölkerung",
    series: [
      {label: "Wuppertal", use: mindestsicherung},
      {label: "Land", use: mindestsicherungNrw}
    ]
  },
  claims: [
    above(100 / 7, {
      id: "soz-09-titel",
      use: mindestsicherung,
      text: () => "Mehr als jede siebte Person erhält Mindestsicherung"
    }),
    above(100 / 7, {
      id: "soz-09-hoehe",
      use: mindestsicherung,
      text: ({wert}) =>
        `Am ${wert.to.date} erhielten ${wert.to.text} der Menschen in Wuppertal Leistungen der Mindestsicherung.`
    }),
    higherThan({
      id: "soz-09-nrw",
      group: mindestsicherung,
      reference: mindestsicherungNrw,
      text: ({vergleich}) => `In Nordrhein-Westfalen waren es ${vergleich.to.text}.`
    }),
    higherThan({
      id: "soz-09-abstand",
      group: mindestsicherung,
      reference: mindestsicherungNrw,
      text: ({gruppe, vergleich}) =>
        `Das Land liegt ${points(gruppe.to, vergleich.to)} darunter; im Verhältnis erreicht Wuppertal das ${ratio(gruppe.to, vergleich.to)}-Fache.`
    }),
    fell({
      id: "soz-09-rueckgang",
      use: mindestsicherung,
      ...vorZensus,
      text: ({wert: {from, to}}) =>
        `Von ${from!.year} bis ${to.year} sank die Quote in Wuppertal von ${from!.text} auf ${to.text}.`
    }),
    states({
      id: "soz-09-lesebeispiel",
      uses: {wert: mindestsicherung},
      text: ({wert}) =>
        `Von hundert Menschen in Wuppertal erhielten am ${wert.to.date} rund ${formatNumber(wert.to.value)} eine Leistung der Mindestsicherung.`
    })
  ]
};
