import type {Contract} from "../../contract/contract.js";
import {
  alleQuartiere,
  auszug,
  dieselbeBevoelkerung,
  gebietsstand,
  hinweise,
  lizenz,
  nurHauptwohnung,
  quartierSpalten,
  staatengruppen,
  statistikstelle,
  stichtag,
  zahlen
} from "./provider.js";

/** Residents by Quartier, group of states and years at the address: a workbook with a sheet per year. */
export const einwohnerWohndauer: Contract = {
  id: "statistikstelle-einwohner-wohndauer",
  version: 1,
  provider: statistikstelle,
  title: "Einwohner mit Hauptwohnung nach Wohndauer an der Anschrift",
  cube: auszug("einwohner-wohndauer"),
  recognise: {
    layout: "workbook",
    tableCode: "Einwohner nach Wohndauer",
    title: /nach Wohndauer an der Anschrift/,
    headers: ["Quartier-Nr", "Wohndauer an der Anschrift"]
  },
  titles: [stichtag],
  titleSays: nurHauptwohnung,
  gebietsstand,
  keys: [
    ...quartierSpalten,
    {kind: "text", header: "Staatengruppe", dimension: "staatengruppe", labels: staatengruppen}
  ],
  values: [
    {
      path: [
        "Wohndauer an der Anschrift",
        {
          dimension: "wohndauer",
          labels: {
            "unter 1 Jahr": "k0",
            "1 bis unter 5 Jahre": "k1",
            "5 bis unter 10 Jahre": "k5",
            "10 bis unter 20 Jahre": "k10",
            "20 Jahre und länger": "k20"
          }
        }
      ]
    }
  ],
  numbers: {...zahlen, thousands: true},
  required: alleQuartiere,
  plausibility: [{kind: "complete", dimensions: ["staatengruppe"]}, ...dieselbeBevoelkerung],
  licence: lizenz,
  notes: [
    hinweise[0]!,
    "Die Mappe nennt nur Kombinationen, in denen jemand gezählt ist; was fehlt, ist null. Sie hat keine Kontrollsumme; verglichen wird mit den anderen Tabellen.",
    "Gezählt sind Jahre seit dem Einzug in die heutige Wohnung, nicht seit dem Zuzug in die Stadt."
  ]
};
