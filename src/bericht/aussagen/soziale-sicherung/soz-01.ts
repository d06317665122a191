import {fell, gapWidened, higherThan, points, ratio, states} from "../../../indicators/claims/index.js";
import {formatNumber} from "../../../indicators/definition/german.js";
import {sgb2Quote} from "../../../indicators/soziale-sicherung/soz-01-sgb-2-quote.js";
import {bothGroups, groupSection, type IndicatorContent} from "../../chapter.js";
import {seit2015} from "./common.js";

const sgb2 = bothGroups(sgb2Quote);

/** Section and claims of SOZ-01. */
export const soz01: IndicatorContent = {
  section: groupSection(
    sgb2Quote,
    "Leistungsberechtigte nach dem SGB II, Prozent der Bevölkerung unter der Altersgrenze"
  ),
  claims: [
    higherThan({
      id: "soz-01-titel",
      ...sgb2,
      k: 2,
      text: () => "Grundsicherung betrifft Nichtdeutsche mehr als doppelt so oft"
    }),
    higherThan({
      id: "soz-01-hoehe",
      ...sgb2,
      k: 2,
      text: ({gruppe, vergleich}) =>
        `Ende ${gruppe.to.year} lebten ${gruppe.to.text} der Nichtdeutschen unter der Altersgrenze von Grundsicherung, unter den Deutschen ${vergleich.to.text}.`
    }),
    gapWidened({
      id: "soz-01-abstand",
      ...sgb2,
      ...seit2015,
      text: ({gruppe, vergleich}) =>
        `Der Abstand wuchs seit ${gruppe.from!.year} von ${points(gruppe.from!, vergleich.from!, "dativ")} auf ${points(gruppe.to, vergleich.to)}.`
    }),
    states({
      id: "soz-01-verhaeltnis",
      uses: {gruppe: sgb2.group, vergleich: sgb2.reference},
      text: ({gruppe, vergleich}) =>
        `Im Verhältnis erreicht die Quote der Nichtdeutschen das ${ratio(gruppe.to, vergleich.to)}-Fache.`
    }),
    fell({
      id: "soz-01-rueckgang",
      use: sgb2.group,
      from: "2022",
      text: ({wert: {from, to}}) => `Seit ${from!.year} sank sie von ${from!.text} auf ${to.text}.`
    }),
    states({
      id: "soz-01-lesebeispiel",
      uses: {wert: sgb2.group},
      text: ({wert}) =>
        `Von hundert Nichtdeutschen unter der Altersgrenze lebten am ${wert.to.date} rund ${formatNumber(wert.to.value)} ganz oder zum Teil von Grundsicherung.`
    })
  ]
};
