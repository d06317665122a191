import {fell, gap, ratio, rose, states} from "../../../indicators/claims/index.js";
import {formatNumber} from "../../../indicators/definition/german.js";
import {asylbewerberleistungen} from "../../../indicators/soziale-sicherung/soz-08-asylbewerberleistungen.js";
import {type IndicatorContent, use} from "../../chapter.js";

const asylbewerber = use(asylbewerberleistungen);
const grundleistungen = use(asylbewerberleistungen, {leistung: "grundleistungen"});

/** Section and claims of SOZ-08. */
export const soz08: IndicatorContent = {
  section: {
    indicator: asylbewerber.indicator,
    caption: "Leistungen nach dem Asylbewerberleistungsgesetz, je tausend Einwohnerinnen und Einwohner",
    series: [
      {label: "alle", use: asylbewerber},
      {label: "Grundleistungen", use: grundleistungen}
    ]
  },
  claims: [
    fell({
      id: "soz-08-titel",
      use: asylbewerber,
      from: "2022",
      text: ({wert: {from}}) => `Weniger Menschen als ${from!.year} erhalten Leistungen für Asylsuchende`
    }),
    fell({
      id: "soz-08-hoehe",
      use: asylbewerber,
      from: "2022",
      text: ({wert: {from, to}}) =>
        `Ende ${to.year} erhielten ${formatNumber(to.value, 1)} von tausend Menschen in Wuppertal Leistungen für Asylsuchende; ${from!.year} waren es ${formatNumber(from!.value, 1)}.`
    }),
    rose({
      id: "soz-08-vorjahr",
      use: asylbewerber,
      from: "2023",
      text: ({wert: {from}}) =>
        `Im Jahr ${from!.year} lag der Wert bei ${formatNumber(from!.value, 1)}; seither stieg er wieder.`
    }),
    states({
      id: "soz-08-abstand",
      uses: {wert: asylbewerber},
      from: "2022",
      text: ({wert: {from, to}}) =>
        `Der Abstand zu ${from!.year} beträgt ${formatNumber(gap(from!, to), 1)} je tausend; im Verhältnis blieb das ${ratio(to, from!)}-Fache.`
    }),
    states({
      id: "soz-08-lesebeispiel",
      uses: {wert: asylbewerber},
      text: ({wert}) =>
        `Von tausend Menschen in der Stadt erhielten am ${wert.to.date} rund ${formatNumber(wert.to.value)} Leistungen nach dem Asylbewerberleistungsgesetz.`
    })
  ]
};
