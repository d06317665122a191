import {higherThan, points, ratio, states} from "../../../indicators/claims/index.js";
import {wohnversorgung} from "../../../indicators/quartiere/qua-08-wohnversorgung.js";
import {type IndicatorContent, ofHundred, use} from "../../chapter.js";

const wohnen = (merkmal: "flaeche" | "ueberbelegung" | "eigentum") => ({
  mit: use(wohnversorgung, {merkmal, haushalt: "mit-einwanderung"}),
  ohne: use(wohnversorgung, {merkmal, haushalt: "ohne-einwanderung"})
});
const eng = wohnen("ueberbelegung");
const flaeche = wohnen("flaeche");
const eigentum = wohnen("eigentum");

/** Section and claims of QUA-08. */
export const qua08: IndicatorContent = {
  section: {
    indicator: eng.mit.indicator,
    caption: "Haushalte mit weniger als einem Raum je Person, Prozent",
    series: [
      {label: "mit Einwanderungsgeschichte", use: eng.mit},
      {label: "ohne", use: eng.ohne},
      {
        label: "alle Haushalte",
        use: use(wohnversorgung, {merkmal: "ueberbelegung", haushalt: "insgesamt"})
      }
    ]
  },
  claims: [
    higherThan({
      id: "qua-08-titel",
      group: eng.mit,
      reference: eng.ohne,
      k: 2,
      text: () => "Haushalte mit Einwanderungsgeschichte wohnen deutlich häufiger zu eng"
    }),
    higherThan({
      id: "qua-08-hoehe",
      group: eng.mit,
      reference: eng.ohne,
      k: 2,
      text: ({gruppe, vergleich}) =>
        `Im Mai ${gruppe.to.year} waren ${gruppe.to.text} der Haushalte mit Einwanderungsgeschichte überbelegt, ohne Einwanderungsgeschichte ${vergleich.to.text}.`
    }),
    states({
      id: "qua-08-abstand",
      uses: eng,
      text: ({mit, ohne}) =>
        `Der Abstand beträgt ${points(mit.to, ohne.to)}, im Verhältnis das ${ratio(mit.to, ohne.to)}-Fache.`
    }),
    states({
      id: "qua-08-flaeche",
      uses: flaeche,
      text: ({mit, ohne}) =>
        `Auf eine Person kommen in Haushalten mit Einwanderungsgeschichte ${mit.to.text} Quadratmeter, in anderen ${ohne.to.text}.`
    }),
    states({
      id: "qua-08-eigentum",
      uses: eigentum,
      text: ({mit, ohne}) => `Im eigenen Haus oder in der eigenen Wohnung leben ${mit.to.text} und ${ohne.to.text}.`
    }),
    states({
      id: "qua-08-lesebeispiel",
      uses: {wert: eng.mit},
      text: ({wert}) =>
        `Von hundert Haushalten mit Einwanderungsgeschichte hatten am ${wert.to.date} rund ${ofHundred(wert.to)} weniger als einen Raum je Person.`
    })
  ]
};
