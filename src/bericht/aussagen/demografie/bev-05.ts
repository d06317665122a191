import {staatsangehoerigkeiten} from "../../../indicators/bevoelkerung/bev-05-staatsangehoerigkeiten.js";
import {above, points, ratio, rose, states} from "../../../indicators/claims/index.js";
import {formatNumber} from "../../../indicators/definition/german.js";
import {type IndicatorContent, use} from "../../chapter.js";

const paesse = (staatsangehoerigkeit: string) => ({
  ...use(staatsangehoerigkeiten, {ebene: "kontinente", gruppe: "auslaender"}),
  where: {staatsangehoerigkeit}
});
const europa = paesse("1");
const afrika = paesse("2");
const amerika = paesse("3");
const asien = paesse("4");

/** Section and claims of BEV-05. */
export const bev05: IndicatorContent = {
  section: {
    indicator: europa.indicator,
    caption: "Staatsangehörigkeiten nach Kontinenten, Prozent der Nichtdeutschen",
    series: [
      {label: "Europa", use: europa},
      {label: "Asien", use: asien},
      {label: "Afrika", use: afrika},
      {label: "Amerika", use: amerika}
    ]
  },
  claims: [
    above(50, {
      id: "bev-05-titel",
      use: europa,
      text: () => "Die meisten Nichtdeutschen haben den Pass eines europäischen Staates"
    }),
    above(50, {
      id: "bev-05-hoehe",
      use: europa,
      text: ({wert}) =>
        `Am ${wert.to.date} hatten ${wert.to.text} der Nichtdeutschen die Staatsangehörigkeit eines europäischen Staates.`
    }),
    states({
      id: "bev-05-andere",
      uses: {asien, afrika},
      text: (values) => `Asiatische Pässe hatten ${values.asien.to.text}, afrikanische ${values.afrika.to.text}.`
    }),
    rose({
      id: "bev-05-asien",
      use: asien,
      from: "2016",
      text: ({wert: {from, to}}) =>
        `Der Anteil asiatischer Pässe stieg seit ${from!.year} von ${from!.text} auf ${to.text}.`
    }),
    states({
      id: "bev-05-abstand",
      uses: {europa, asien},
      text: (values) =>
        `Zwischen Europa und Asien liegt ein Abstand von ${points(values.europa.to, values.asien.to, "dativ")}, im Verhältnis das ${ratio(values.europa.to, values.asien.to)}-Fache.`
    }),
    states({
      id: "bev-05-lesebeispiel",
      uses: {wert: europa},
      text: ({wert}) =>
        `Von hundert Nichtdeutschen in Wuppertal hatten am ${wert.to.date} rund ${formatNumber(wert.to.value)} den Pass eines europäischen Staates.`
    })
  ]
};
