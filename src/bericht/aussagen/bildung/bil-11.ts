import {hochschulreife} from "../../../indicators/bildung/bil-11-hochschulreife.js";
import {higherThan, points, ratio, states} from "../../../indicators/claims/index.js";
import {type IndicatorContent, ofHundred} from "../../chapter.js";
import {mitUndOhne} from "./common.js";

const reife = mitUndOhne(hochschulreife);

/** Section and claims of BIL-11. */
export const bil11: IndicatorContent = {
  section: {
    indicator: reife.mit.indicator,
    caption: "Abgänge mit Fachhochschul- oder Hochschulreife nach Zuwanderungsgeschichte, Prozent",
    series: [
      {label: "mit Zuwanderungsgeschichte", use: reife.mit},
      {label: "ohne", use: reife.ohne}
    ]
  },
  claims: [
    higherThan({
      id: "bil-11-titel",
      group: reife.ohne,
      reference: reife.mit,
      text: () => "Jugendliche mit Zuwanderungsgeschichte erreichen seltener die Hochschulreife"
    }),
    higherThan({
      id: "bil-11-hoehe",
      group: reife.ohne,
      reference: reife.mit,
      text: ({gruppe, vergleich}) =>
        `Im Sommer ${vergleich.to.year} verließen ${vergleich.to.text} der Jugendlichen mit Zuwanderungsgeschichte die Schule mit Hochschulreife, ohne Zuwanderungsgeschichte ${gruppe.to.text}.`
    }),
    states({
      id: "bil-11-abstand",
      uses: reife,
      text: ({mit, ohne}) =>
        `Beide Gruppen trennen ${points(ohne.to, mit.to)}; im Verhältnis ist der Anteil ohne Zuwanderungsgeschichte ${ratio(ohne.to, mit.to)}-mal so hoch.`
    }),
    states({
      id: "bil-11-lesebeispiel",
      uses: {wert: reife.mit},
      text: ({wert}) =>
        `Von hundert Jugendlichen mit Zuwanderungsgeschichte verließen im Sommer ${wert.to.year} rund ${ofHundred(wert.to)} die Schule mit der Berechtigung zu studieren.`
    })
  ]
};
