import {uebergangGymnasium} from "../../../indicators/bildung/bil-08-uebergang-gymnasium.js";
import {claim, higherThan, points, ratio, states} from "../../../indicators/claims/index.js";
import {type IndicatorContent, ofHundred, use} from "../../chapter.js";
import {mitUndOhne} from "./common.js";

const uebergang = mitUndOhne(uebergangGymnasium);
const nurGymnasium = {
  gymnasiumMit: use(uebergangGymnasium, {gruppe: "mit", ziel: "gymnasium"}),
  gymnasiumOhne: use(uebergangGymnasium, {gruppe: "ohne", ziel: "gymnasium"})
};
const oberstufe = {
  mit: use(uebergangGymnasium, {gruppe: "mit", ziel: "oberstufe"}),
  ohne: use(uebergangGymnasium, {gruppe: "ohne", ziel: "oberstufe"})
};

/** Section and claims of BIL-08. */
export const bil08: IndicatorContent = {
  section: {
    indicator: uebergang.mit.indicator,
    caption: "Übergänge von der Grundschule auf ein Gymnasium nach Zuwanderungsgeschichte, Prozent",
    series: [
      {label: "mit Zuwanderungsgeschichte", use: uebergang.mit},
      {label: "ohne", use: uebergang.ohne}
    ]
  },
  claims: [
    higherThan({
      id: "bil-08-titel",
      group: uebergang.ohne,
      reference: uebergang.mit,
      text: () => "Kinder mit Zuwanderungsgeschichte wechseln seltener auf ein Gymnasium"
    }),
    higherThan({
      id: "bil-08-hoehe",
      group: uebergang.ohne,
      reference: uebergang.mit,
      text: ({gruppe, vergleich}) =>
        `Im Sommer ${vergleich.to.year} wechselten ${vergleich.to.text} der Kinder mit Zuwanderungsgeschichte auf ein Gymnasium, ohne Zuwanderungsgeschichte ${gruppe.to.text}.`
    }),
    states({
      id: "bil-08-abstand",
      uses: uebergang,
      text: ({mit, ohne}) =>
        `Der Abstand beträgt ${points(ohne.to, mit.to)}, im Verhältnis das ${ratio(ohne.to, mit.to)}-Fache.`
    }),
    claim({
      id: "bil-08-oberstufe",
      uses: {...nurGymnasium, ...oberstufe},
      text: ({mit, ohne}) =>
        `Mit der Gesamtschule zusammen sind es ${mit.to.text} und ${ohne.to.text}; im Verhältnis liegen die Gruppen dann näher beieinander.`,
      holds: ({gymnasiumMit, gymnasiumOhne, mit, ohne}) =>
        ohne.to.value / mit.to.value < gymnasiumOhne.to.value / gymnasiumMit.to.value
    }),
    states({
      id: "bil-08-lesebeispiel",
      uses: {wert: uebergang.mit},
      text: ({wert}) =>
        `Von hundert Kindern mit Zuwanderungsgeschichte wechselten im Sommer ${wert.to.year} nach der Grundschule rund ${ofHundred(wert.to)} auf ein Gymnasium.`
    })
  ]
};
