import {gymnasialanteil} from "../../../indicators/bildung/bil-09-gymnasialanteil.js";
import {higherThan, points, ratio, rose, states} from "../../../indicators/claims/index.js";
import {bothGroups, type IndicatorContent, ofHundred} from "../../chapter.js";
import {mitUndOhne} from "./common.js";

const gymnasium = mitUndOhne(gymnasialanteil);
const gymnasiumNachPass = bothGroups(gymnasialanteil);

/** Section and claims of BIL-09. */
export const bil09: IndicatorContent = {
  section: {
    indicator: gymnasium.mit.indicator,
    caption: "Anteil am Gymnasium in Klasse acht nach Zuwanderungsgeschichte, Prozent",
    series: [
      {label: "mit Zuwanderungsgeschichte", use: gymnasium.mit},
      {label: "ohne", use: gymnasium.ohne}
    ]
  },
  claims: [
    higherThan({
      id: "bil-09-titel",
      group: gymnasium.ohne,
      reference: gymnasium.mit,
      text: () => "In Klasse acht sind die Gymnasien ungleich besucht"
    }),
    higherThan({
      id: "bil-09-hoehe",
      group: gymnasium.ohne,
      reference: gymnasium.mit,
      text: ({gruppe, vergleich}) =>
        `Im Jahr ${vergleich.to.year} besuchten in Klasse acht ${vergleich.to.text} der Jugendlichen mit Zuwanderungsgeschichte ein Gymnasium, ohne Zuwanderungsgeschichte ${gruppe.to.text}.`
    }),
    rose({
      id: "bil-09-anstieg",
      use: gymnasium.mit,
      from: "2014",
      text: ({wert: {from, to}}) =>
        `Seit ${from!.year} stieg der Anteil unter Jugendlichen mit Zuwanderungsgeschichte um ${points(to, from!)}.`
    }),
    higherThan({
      id: "bil-09-pass",
      group: gymnasiumNachPass.reference,
      reference: gymnasiumNachPass.group,
      text: ({gruppe, vergleich}) =>
        `Nach dem Pass gezählt, besuchten ${vergleich.to.text} der nichtdeutschen und ${gruppe.to.text} der deutschen Jugendlichen ein Gymnasium.`
    }),
    states({
      id: "bil-09-abstand",
      uses: gymnasium,
      text: ({mit, ohne}) =>
        `Zwischen den Gruppen liegt damit ein Abstand von ${points(ohne.to, mit.to, "dativ")}, im Verhältnis das ${ratio(ohne.to, mit.to)}-Fache.`
    }),
    states({
      id: "bil-09-lesebeispiel",
      uses: {wert: gymnasium.mit},
      text: ({wert}) =>
        `Von hundert Jugendlichen mit Zuwanderungsgeschichte in Klasse acht besuchten am ${wert.to.date} rund ${ofHundred(wert.to)} ein Gymnasium.`
    })
  ]
};
