import type {Breakage} from "./breakage.js";

const benefits = "land-nrw/2024_22811-05i.csv";
const who = {grund: "Zahlendreher", wer: "Statistikstelle, Datenprüfung", datum: "2026-02-09"};

const corrected =
  (korrekturen: unknown): Breakage["make"] =>
  ({bytes}) => [
    {name: "l.csv", bytes: bytes(benefits)},
    {name: "l.csv.korrektur.json", bytes: Buffer.from(JSON.stringify({korrekturen}))}
  ];

const entry = {art: "ersetzen", zeile: 11, spalte: 5, erwartet: "65329", wert: "56329", ...who};

/** Corrections that do not fit the delivery beside them. */
export const correctionBreakages: readonly Breakage[] = [
  {
    what: "a correction of what the provider has corrected himself",
    make: corrected([entry]),
    code: "K432",
    row: 11,
    column: 5,
    raw: "56329"
  },
  {what: "a correction of a row that there is not", make: corrected([{...entry, zeile: 99}]), code: "K434", row: 99},
  {
    what: "a correction for which nobody answers",
    make: ({bytes}) => [
      {name: "l.csv", bytes: bytes(benefits)},
      {name: "l.csv.korrektur.json", bytes: Buffer.from(JSON.stringify({korrekturen: [{...entry, wer: ""}]}))}
    ],
    file: "l.csv",
    code: "K433"
  },
  {
    what: "a correction without its delivery",
    make: () => [{name: "l.csv.korrektur.json", bytes: Buffer.from('{"korrekturen": []}')}],
    code: "K435"
  }
];
