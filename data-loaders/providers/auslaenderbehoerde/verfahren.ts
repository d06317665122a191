import type {Contract} from "../../contract/contract.js";
import {declaredCube} from "../../contract/declared-cube.js";
import {gruppenMitSummen, verfahrensdauer, verfahrensstand} from "./labels.js";
import {aufbau, auslaenderbehoerde, lizenz, stadt, zahlen, zitat} from "./provider.js";

/** Naturalisation procedures by days since the application, closed ones and open ones: one workbook, a sheet a year. */
export const einbuergerungsverfahren: Contract = {
  id: "auslaenderbehoerde-verfahren",
  version: 1,
  provider: auslaenderbehoerde,
  title: "Einbürgerungsverfahren nach Dauer, Stand und Staatengruppe",
  cube: {...declaredCube("einbuergerungsverfahren"), territory: stadt, citation: zitat("Einbürgerungsverfahren")},
  recognise: {
    layout: "workbook",
    tableCode: "Einbürgerungsverfahren",
    title: /Einbürgerungsverfahren \d{4} nach Dauer in Tagen/
  },
  titles: [{pattern: /Einbürgerungsverfahren (\d{4})/, dimension: "stichtag", form: {written: "JJJJ", day: "12-31"}}],
  keys: [
    {
      kind: "text",
      header: "Tage seit dem Antrag",
      dimension: "verfahrensdauer",
      labels: {...verfahrensdauer, Insgesamt: "insgesamt"}
    }
  ],
  values: [
    {
      path: [
        {dimension: "staatengruppe", labels: gruppenMitSummen},
        {dimension: "verfahrensstand", labels: verfahrensstand}
      ]
    }
  ],
  numbers: zahlen,
  required: {verfahrensdauer: ["insgesamt", ...Object.values(verfahrensdauer)]},
  plausibility: [
    {kind: "not-empty", codes: {verfahrensstand: "urkunde"}},
    ...["staatengruppe", "verfahrensdauer", "verfahrensstand"].map(
      (dimension) => ({kind: "all-parts", dimension}) as const
    )
  ],
  licence: lizenz,
  notes: [
    aufbau,
    "Abgeschlossene Verfahren: Tage vom Antrag bis zur Urkunde, zur Rücknahme oder zur Ablehnung, im Kalenderjahr. Offene: Tage vom Antrag bis zum 31. Dezember; ihre Dauer ist noch nicht zu Ende (rechts zensiert).",
    "Jede Person hat ihr eigenes Verfahren (angenommen); die Zahl der Urkunden ist deshalb die der Einbürgerungen.",
    "Wann die Behörde die Software gewechselt hat, ist nicht bekannt; Dauern davor und danach können verschieden gezählt sein."
  ]
};
