import type {Contract} from "../../contract/contract.js";
import {declaredCube} from "../../contract/declared-cube.js";
import {aufbau, lizenz, schulamt, stadt, zahlen, zitat, zuwanderung} from "./provider.js";

/** Children at each Grundschule, for indices only: a workbook a school year. */
export const schuelerSchulen: Contract = {
  id: "schulamt-schueler-schulen",
  version: 1,
  provider: schulamt,
  title: "Kinder je Grundschule nach Zuwanderungsgeschichte",
  cube: {...declaredCube("schueler-schulen"), territory: stadt, citation: zitat("Kinder je Grundschule")},
  recognise: {
    layout: "workbook",
    tableCode: "Kinder je Grundschule",
    title: /Kinder je Grundschule nach Zuwanderungsgeschichte/
  },
  titles: [{pattern: /Schuljahr (\d{4}\/\d{2})/, dimension: "stichtag", form: {written: "JJJJ/JJ", day: "10-15"}}],
  keys: [
    {
      kind: "code",
      header: "Nr.",
      dimension: "schule",
      form: {pattern: /^\d{2}$/, written: "2 Ziffern mit führender Null, wie 07"}
    },
    {kind: "label", header: "Grundschule", of: "schule"}
  ],
  values: [
    {
      path: [
        "Kinder",
        {
          dimension: "zuwanderungsgeschichte",
          labels: {
            zusammen: "insgesamt",
            "mit Zuwanderungsgeschichte": "mit",
            "ohne Zuwanderungsgeschichte": "ohne"
          }
        }
      ]
    }
  ],
  numbers: zahlen,
  required: {},
  plausibility: [{kind: "parts", dimension: "zuwanderungsgeschichte", total: "insgesamt"}],
  licence: lizenz,
  notes: [
    aufbau,
    "Nur für Indizes über alle Schulen: Keine Zahl einer einzelnen Schule darf gezeigt werden.",
    "Die Schulen tragen Nummern statt Namen, in allen Jahren dieselbe; welche Schule gemeint ist, weiß nur das Schulamt.",
    "Das Schuljahr steht für den 15. Oktober, den Stichtag der amtlichen Schuldaten.",
    zuwanderung
  ]
};
