import {claim, gap, ratio, rose, roseMoreThan, states} from "../../../indicators/claims/index.js";
import {formatNumber} from "../../../indicators/definition/german.js";
import {schutzsuchende} from "../../../indicators/rechtsstatus/rec-05-schutzsuchende.js";
import {type IndicatorContent, use} from "../../chapter.js";
import {nachBereinigung} from "./common.js";

const suchend = use(schutzsuchende);
const mitUkraine = use(schutzsuchende, {ukraine: "mit"});
const ohneUkraine = use(schutzsuchende, {ukraine: "ohne"});

/** Section and claims of REC-05. */
export const rec05: IndicatorContent = {
  section: {
    indicator: suchend.indicator,
    caption: "Schutzsuchende je hundert Einwohnerinnen und Einwohner",
    series: [
      {label: "mit § 24", use: mitUkraine},
      {label: "ohne § 24", use: ohneUkraine}
    ]
  },
  claims: [
    roseMoreThan(2, {
      id: "rec-05-titel",
      group: mitUkraine,
      reference: ohneUkraine,
      from: "2021",
      text: ({gruppe}) => `Seit ${gruppe.from!.year} kamen vor allem Schutzsuchende aus der Ukraine hinzu`
    }),
    states({
      id: "rec-05-hoehe",
      uses: {mit: mitUkraine, ohne: ohneUkraine},
      text: ({mit, ohne}) =>
        `Ende ${mit.to.year} kamen auf hundert Menschen in Wuppertal ${mit.to.text} Schutzsuchende, ohne den vorübergehenden Schutz ${ohne.to.text}.`
    }),
    rose({
      id: "rec-05-anstieg",
      use: suchend,
      ...nachBereinigung,
      text: ({wert: {from}}) => `Im Jahr ${from!.year} waren es insgesamt ${from!.text}.`
    }),
    states({
      id: "rec-05-abstand",
      uses: {mit: mitUkraine, ohne: ohneUkraine},
      text: ({mit, ohne}) =>
        `Der Abstand beider Reihen beträgt ${formatNumber(gap(mit.to, ohne.to), 1)} Personen je hundert, im Verhältnis das ${ratio(mit.to, ohne.to)}-Fache.`
    }),
    claim({
      id: "rec-05-anerkannt",
      uses: {anerkannt: use(schutzsuchende, {status: "anerkannt", ukraine: "mit"}), alle: mitUkraine},
      text: ({anerkannt}) => `Die meisten haben einen anerkannten Schutz: ${anerkannt.to.text} je hundert Menschen.`,
      contrasts: ({anerkannt, alle}) => [
        {
          terms: [
            [2, anerkannt.to],
            [-1, alle.to]
          ]
        }
      ]
    }),
    states({
      id: "rec-05-lesebeispiel",
      uses: {wert: ohneUkraine},
      text: ({wert}) =>
        `Von tausend Menschen in der Stadt waren am ${wert.to.date} rund ${formatNumber(10 * wert.to.value)} Schutzsuchende ohne vorübergehenden Schutz.`
    })
  ]
};
