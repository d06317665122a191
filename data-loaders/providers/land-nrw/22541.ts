import type {Contract} from "../../contract/contract.js";
import {angenommeneTabelle, aufbauAngenommen, nrwKreise, stichtag, zahlen, zeitUndGebiet} from "./provider.js";

const kinder = "Kinder in Tageseinrichtungen";

/** Children in day-care centres by age, and by the parents’ origin or the language of the family. */
export const kitaKinderAmtlich: Contract = {
  ...angenommeneTabelle("22541", "kita-kinder-amtlich", nrwKreise),
  title: "Kinder in Tageseinrichtungen nach Alter, Herkunft der Eltern und Familiensprache",
  keys: [
    ...zeitUndGebiet(stichtag),
    {
      kind: "text",
      dimension: "alter",
      labels: {
        Insgesamt: "insgesamt",
        "unter 3 Jahre": "k0",
        "3 bis unter 6 Jahre": "k3",
        "6 bis unter 14 Jahre": "k6"
      }
    }
  ],
  values: [
    {
      path: [kinder, "Insgesamt"],
      codes: {elternherkunft: "insgesamt", familiensprache: "insgesamt"},
      unit: "Anzahl"
    },
    {
      path: [
        kinder,
        {
          dimension: "elternherkunft",
          labels: {
            "mindestens ein Elternteil ausländischer Herkunft": "mit-auslaendischer",
            "beide Elternteile deutscher Herkunft": "ohne-auslaendische"
          }
        }
      ],
      codes: {familiensprache: "insgesamt"},
      unit: "Anzahl"
    },
    {
      path: [
        kinder,
        {
          dimension: "familiensprache",
          labels: {"Familiensprache deutsch": "deutsch", "Familiensprache nicht deutsch": "nicht-deutsch"}
        }
      ],
      codes: {elternherkunft: "insgesamt"},
      unit: "Anzahl"
    }
  ],
  numbers: zahlen,
  plausibility: [
    {kind: "not-empty", codes: {gebiet: "05124"}},
    {kind: "parts", dimension: "alter", total: "insgesamt"},
    {kind: "parts", dimension: "elternherkunft", total: "insgesamt"},
    {kind: "parts", dimension: "familiensprache", total: "insgesamt"},
    {kind: "no-jump", codes: {gebiet: "05124", alter: "insgesamt"}, least: 500}
  ],
  notes: [
    aufbauAngenommen,
    "Herkunft der Eltern und Familiensprache sind zwei Gliederungen derselben Kinder; gekreuzt sind sie nicht.",
    "Kindertagespflege (22543) fehlt hier. Stichtag ist der 1. März."
  ]
};
