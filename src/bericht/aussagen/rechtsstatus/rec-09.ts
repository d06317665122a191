import {above, points, ratio, states} from "../../../indicators/claims/index.js";
import {chancenAufenthalt} from "../../../indicators/rechtsstatus/rec-09-chancen-aufenthalt.js";
import {type IndicatorContent, ofHundred, use} from "../../chapter.js";

const uebergang = use(chancenAufenthalt);
const jederTitel = use(chancenAufenthalt, {ziel: "titel", nenner: "kohorte"});
/** The first cohort under § 104c; later ones are too small to say more than their value. */
const ersteKohorte = {to: "2023-06"} as const;

/** Section and claims of REC-09. */
export const rec09: IndicatorContent = {
  section: {
    indicator: uebergang.indicator,
    caption: "Stand anderthalb Jahre nach dem Chancen-Aufenthaltsrecht, Prozent der Kohorte",
    series: [
      {label: "§ 25a, § 25b", use: uebergang},
      {label: "jeder Titel", use: jederTitel}
    ]
  },
  claims: [
    above(50, {
      id: "rec-09-titel",
      use: uebergang,
      ...ersteKohorte,
      text: () => "Mehr als die Hälfte der ersten Kohorte schaffte den Übergang"
    }),
    above(50, {
      id: "rec-09-hoehe",
      use: uebergang,
      ...ersteKohorte,
      text: ({wert}) =>
        `Im ersten Halbjahr ${wert.to.year} begann die erste Kohorte; ${wert.to.text} von ihr hatten nach anderthalb Jahren den angestrebten Titel.`
    }),
    states({
      id: "rec-09-abstand",
      uses: {titel: jederTitel, ziel: use(chancenAufenthalt, {ziel: "25ab", nenner: "kohorte"})},
      ...ersteKohorte,
      text: ({titel, ziel}) =>
        `Zählt jeder Aufenthaltstitel, sind es ${titel.to.text}: ein Abstand von ${points(titel.to, ziel.to, "dativ")}, im Verhältnis das ${ratio(titel.to, ziel.to)}-Fache.`
    }),
    states({
      id: "rec-09-lesebeispiel",
      uses: {wert: uebergang},
      ...ersteKohorte,
      text: ({wert}) =>
        `Von hundert Menschen der Kohorte bis zum ${wert.to.date} hatten anderthalb Jahre später rund ${ofHundred(wert.to)} einen Titel nach § 25a oder § 25b.`
    })
  ]
};
