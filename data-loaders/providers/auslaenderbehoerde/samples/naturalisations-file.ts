import {ageLimits} from "../../../sample-city/residents.js";
import {type SampleCell, type SampleSheet, sampleWorkbook} from "../../../sample-city/workbook.js";
import {alter, dauer, gruppenMitSummen, rechtsgrundlagen} from "../labels.js";
import {blank, counted, sum} from "./cells.js";
import {type Naturalised, naturalised} from "./naturalised.js";
import {stayLimits} from "./stays.js";
import {classCodes, wordOf} from "./words.js";

/** Sample of the naturalisations of a year as a workbook. */
export const naturalisationsFile = (year: number): Promise<Uint8Array> =>
  sampleWorkbook(naturalisationSheets(year), `${year + 1}-02-10`);

/** A sheet for each sex with a header of two rows, merged over stay and age. */
export function naturalisationSheets(year: number): SampleSheet[] {
  const all = naturalised(year);
  return ["insgesamt", "männlich", "weiblich"].map((word, i) =>
    sheetOf(year, word, i === 0 ? all : all.filter(({sex}) => sex === i - 1))
  );
}

function sheetOf(year: number, sex: string, cases: readonly Naturalised[]): SampleSheet {
  const stays = classCodes(stayLimits).map((code) => wordOf(dauer, code));
  const ages = classCodes(ageLimits).map((code) => wordOf(alter, code));
  const rows: SampleCell[][] = [
    ["Stadt Wuppertal, Ausländerbehörde – Einbürgerungen"],
    [`Einbürgerungen im Jahr ${year} nach Rechtsgrundlage, Staatengruppe, Aufenthaltsdauer und Alter`],
    [`Geschlecht: ${sex}`],
    [],
    [
      "Staatengruppe, Rechtsgrundlage",
      "Einbürgerungen insgesamt",
      "Aufenthaltsdauer in Deutschland (Jahre)",
      ...blank(stays.length - 1),
      "Alter (Jahre)",
      ...blank(ages.length - 1)
    ],
    [null, null, ...stays, ...ages],
    ...Object.entries(gruppenMitSummen).flatMap(([label, code]) => {
      const ofGroup = cases.filter(({group}) => isIn(group, code));
      return [
        row(label, ofGroup),
        ...Object.entries(rechtsgrundlagen).map(([words, basis]) =>
          row(
            words,
            ofGroup.filter((one) => one.basis === basis)
          )
        )
      ];
    }),
    [],
    ["Miteingebürgerte Angehörige sind bei § 10 StAG enthalten."],
    [`Stand: 10.02.${year + 1}`]
  ];
  return {
    name: sex,
    rows,
    merges: [
      [4, 0, 5, 0],
      [4, 1, 5, 1],
      [4, 2, 4, 1 + stays.length],
      [4, 2 + stays.length, 4, 1 + stays.length + ages.length]
    ]
  };
}

function row(label: string, cases: readonly Naturalised[]): SampleCell[] {
  const numbers = [
    sum(cases.map(({persons}) => persons)),
    ...stayLimits.map((_, i) => sum(cases.map(({stays}) => stays[i]!))),
    ...ageLimits.map((_, i) => sum(cases.map(({ages}) => ages[i]!)))
  ];
  return [label, ...numbers.map(counted)];
}

/** Whether a group is what a row of the table is about. */
const isIn = (group: string, code: string): boolean =>
  code === "insgesamt" || code === group || (code === "drittstaaten" && group !== "eu27");
