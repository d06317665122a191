import {schuelerZuwanderungsgeschichte} from "../../../indicators/bildung/bil-06-zuwanderungsgeschichte.js";
import {above, higherThan, points, ratio, rose, states} from "../../../indicators/claims/index.js";
import {type IndicatorContent, ofHundred, use} from "../../chapter.js";
import {seit2015} from "./common.js";

const schueler = use(schuelerZuwanderungsgeschichte);
const schuelerNrw = {...schueler, where: {gebiet: "05"}};

/** Section and claims of BIL-06. */
export const bil06: IndicatorContent = {
  section: {
    indicator: schueler.indicator,
    caption: "Schülerinnen und Schüler mit Zuwanderungsgeschichte, Prozent",
    series: [
      {label: "Wuppertal", use: schueler},
      {label: "Land", use: schuelerNrw}
    ]
  },
  claims: [
    above(50, {
      id: "bil-06-titel",
      use: schueler,
      text: () => "Die meisten Schülerinnen und Schüler haben eine Zuwanderungsgeschichte"
    }),
    rose({
      id: "bil-06-hoehe",
      use: schueler,
      ...seit2015,
      text: ({wert: {from, to}}) =>
        `Im Oktober ${to.year} hatten ${to.text} der Schülerinnen und Schüler in Wuppertal eine Zuwanderungsgeschichte; ${from!.year} waren es ${from!.text}.`
    }),
    higherThan({
      id: "bil-06-nrw",
      group: schueler,
      reference: schuelerNrw,
      text: ({vergleich}) => `In ganz Nordrhein-Westfalen sind es ${vergleich.to.text}.`
    }),
    higherThan({
      id: "bil-06-abstand",
      group: schueler,
      reference: schuelerNrw,
      text: ({gruppe, vergleich}) =>
        `Das Land liegt ${points(gruppe.to, vergleich.to)} darunter; im Verhältnis erreicht Wuppertal das ${ratio(gruppe.to, vergleich.to)}-Fache.`
    }),
    states({
      id: "bil-06-lesebeispiel",
      uses: {wert: schueler},
      text: ({wert}) =>
        `Von hundert Schülerinnen und Schülern hatten am ${wert.to.date} rund ${ofHundred(wert.to)} eine Zuwanderungsgeschichte.`
    })
  ]
};
