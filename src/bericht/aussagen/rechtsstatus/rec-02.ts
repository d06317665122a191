import {claim, points, ratio, rose, states} from "../../../indicators/claims/index.js";
import {befristeteZwecke} from "../../../indicators/rechtsstatus/rec-02-zwecke.js";
import {type IndicatorContent, ofHundred, use} from "../../chapter.js";
import {nachBereinigung} from "./common.js";

const humanitaer = use(befristeteZwecke, {zweck: "humanitaer"});
const familie = use(befristeteZwecke, {zweck: "familie"});
const schutz24 = use(befristeteZwecke, {zweck: "p24"});
const erwerb = use(befristeteZwecke, {zweck: "erwerb"});

/** Section and claims of REC-02. */
export const rec02: IndicatorContent = {
  section: {
    indicator: humanitaer.indicator,
    caption: "Zwecke der befristeten Aufenthaltserlaubnisse, Prozent",
    series: [
      {label: "humanitär", use: humanitaer},
      {label: "Familie", use: familie},
      {label: "§ 24 (Ukraine)", use: schutz24},
      {label: "Arbeit", use: erwerb}
    ]
  },
  claims: [
    claim({
      id: "rec-02-titel",
      uses: {humanitaer, familie},
      text: () => "Humanitäre Gründe und Familie tragen die meisten befristeten Erlaubnisse",
      contrasts: (values) => [
        {
          terms: [
            [1, values.humanitaer.to],
            [1, values.familie.to]
          ],
          minus: 50
        }
      ]
    }),
    states({
      id: "rec-02-hoehe",
      uses: {humanitaer, familie},
      text: (values) =>
        `Ende ${values.humanitaer.to.year} beruhten ${values.humanitaer.to.text} der befristeten Erlaubnisse auf humanitären Gründen, ${values.familie.to.text} auf der Familie.`
    }),
    states({
      id: "rec-02-ukraine",
      uses: {wert: schutz24},
      text: ({wert}) => `Der vorübergehende Schutz, vor allem für Menschen aus der Ukraine, kam auf ${wert.to.text}.`
    }),
    states({
      id: "rec-02-abstand",
      uses: {humanitaer, familie},
      text: (values) =>
        `Zwischen humanitären Gründen und Familie liegt ein Abstand von ${points(values.humanitaer.to, values.familie.to, "dativ")}, im Verhältnis das ${ratio(values.humanitaer.to, values.familie.to)}-Fache.`
    }),
    rose({
      id: "rec-02-erwerb",
      use: erwerb,
      ...nachBereinigung,
      text: ({wert: {from, to}}) =>
        `Erlaubnisse zur Arbeit nahmen zu: ${from!.year} waren es ${from!.text}, ${to.year} dann ${to.text}.`
    }),
    states({
      id: "rec-02-lesebeispiel",
      uses: {wert: familie},
      text: ({wert}) =>
        `Von hundert befristeten Aufenthaltserlaubnissen galten am ${wert.to.date} rund ${ofHundred(wert.to)} dem Zusammenleben in der Familie.`
    })
  ]
};
