import {ohneAbschluss} from "../../../indicators/bildung/bil-10-ohne-abschluss.js";
import {higherThan, points, ratio, states} from "../../../indicators/claims/index.js";
import {bothGroups, groupSection, type IndicatorContent, ofHundred} from "../../chapter.js";

const abgang = bothGroups(ohneAbschluss);

/** Section and claims of BIL-10. */
export const bil10: IndicatorContent = {
  section: groupSection(ohneAbschluss, "Abgänge ohne Ersten Schulabschluss, Prozent aller Abgänge von der Schule"),
  claims: [
    higherThan({
      id: "bil-10-titel",
      ...abgang,
      text: () => "Nichtdeutsche verlassen die Schule häufiger ohne Abschluss"
    }),
    higherThan({
      id: "bil-10-hoehe",
      ...abgang,
      text: ({gruppe, vergleich}) =>
        `Im Sommer ${gruppe.to.year} hatten ${gruppe.to.text} der nichtdeutschen Jugendlichen, die von der Schule abgingen, keinen Abschluss, unter deutschen ${vergleich.to.text}.`
    }),
    higherThan({
      id: "bil-10-abstand",
      ...abgang,
      text: ({gruppe, vergleich}) =>
        `Das sind ${points(gruppe.to, vergleich.to)} mehr, im Verhältnis das ${ratio(gruppe.to, vergleich.to)}-Fache.`
    }),
    states({
      id: "bil-10-lesebeispiel",
      uses: {wert: abgang.group},
      text: ({wert}) =>
        `Von hundert nichtdeutschen Jugendlichen, die ${wert.to.year} von der Schule abgingen, hatten rund ${ofHundred(wert.to)} keinen Ersten Schulabschluss.`
    })
  ]
};
