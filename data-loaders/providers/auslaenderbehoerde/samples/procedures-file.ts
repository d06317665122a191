import {type SampleCell, type SampleSheet, sampleWorkbook} from "../../../sample-city/workbook.js";
import {sampleYears} from "../../../sample-city/residents.js";
import {gruppenMitSummen, verfahrensdauer, verfahrensstand} from "../labels.js";
import {blank, counted, sum} from "./cells.js";
import {durationLimits, type Procedures, procedures, states} from "./procedures.js";
import {staatengruppen} from "./register.js";
import {classCodes, wordOf} from "./words.js";

/** Sample of the procedures: one workbook with a sheet for each year, the newest first. */
export const proceduresFile = (): Promise<Uint8Array> =>
  sampleWorkbook([...sampleYears].reverse().map(procedureSheet), "2025-02-10");

/** Procedures of a year, groups and states side by side under a header of two rows. */
export function procedureSheet(year: number): SampleSheet {
  const all = procedures(year);
  const groups = Object.entries(gruppenMitSummen);
  const stateWords = Object.keys(verfahrensstand);
  const row = (label: string, at: readonly number[]): SampleCell[] => [
    label,
    ...groups.flatMap(([, group]) =>
      Object.values(verfahrensstand).map((state) => counted(count(all, group, state, at)))
    )
  ];
  const classes = [...durationLimits.keys()];
  return {
    name: String(year),
    rows: [
      [`Einbürgerungsverfahren ${year} nach Dauer in Tagen, Stand und Staatengruppe`],
      ["Auswertung des Fachverfahrens; Verfahren, die im Jahr endeten oder am 31. Dezember offen waren"],
      [],
      ["Tage seit dem Antrag", ...groups.flatMap(([label]) => [label, ...blank(stateWords.length - 1)])],
      [null, ...groups.flatMap(() => stateWords)],
      ...classCodes(durationLimits).map((code, i) => row(wordOf(verfahrensdauer, code), [i])),
      row("Insgesamt", classes),
      [],
      ["Offene Verfahren: Tage vom Antrag bis zum 31. Dezember."],
      ["Stand: 10.02.2025"]
    ],
    merges: [
      [3, 0, 4, 0],
      ...groups.map((_, g): [number, number, number, number] => [
        3,
        1 + g * stateWords.length,
        3,
        (g + 1) * stateWords.length
      ])
    ]
  };
}

/** Procedures of a group, or of groups that the code contains, in the given classes. */
function count(all: Procedures, code: string, state: string, classes: readonly number[]): number {
  const groups = staatengruppen.filter(
    (group) => code === "insgesamt" || code === group || (code === "drittstaaten" && group !== "eu27")
  );
  const wanted = states.filter((known) => state === "insgesamt" || state === known);
  return sum(groups.flatMap((group) => wanted.flatMap((known) => classes.map((i) => all[group][known][i]!))));
}
