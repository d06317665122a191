import type {SampleFile} from "../../../sample-city/file.js";
import {apportion} from "../../../sample-city/series.js";
import {sampleWorkbook, type SampleSheet} from "../../../sample-city/workbook.js";
import {empfehlungen, ziele} from "../uebergaenge.js";
import {groupRows} from "./group-rows.js";
import {schoolGroups} from "./groups.js";
import {headerRows} from "./header.js";
import {type Place, pupils} from "./pupils.js";
import {schoolYear} from "./school-year.js";

/** How many of the new pupils of grade 5 come from a Grundschule of the same city. */
const fromPrimary = 0.965;

/** How many of those that change to a type of school have a recommendation for the Gymnasium, by group. */
const recommended: Readonly<Record<string, readonly number[]>> = {
  gymnasium: [0.94, 0.9, 0.84, 0.88],
  gesamtschule: [0.28, 0.2, 0.11, 0.18],
  realschule: [0.1, 0.07, 0.04, 0.06],
  sekundarschule: [0.05, 0.04, 0.02, 0.03],
  hauptschule: [0.01, 0.01, 0, 0],
  foerderschule: [0, 0, 0, 0]
};

/** Children that change to one type of school: by group, sex, and whether the Gymnasium was recommended. */
interface Change {
  readonly target: string;
  readonly counts: readonly (readonly (readonly [gymnasium: number, other: number])[])[];
}

/** Children that change from Grundschule, whole persons. */
function changes(year: number, place: Place): Change[] {
  const fifth = pupils(year, place).filter(({grade, type}) => grade === "j5" && Object.hasOwn(recommended, type));
  return fifth.map(({type, counts}) => {
    // Most children of a Förderschule have been there since grade 1.
    const share = fromPrimary * (type === "foerderschule" ? 0.12 : 1);
    const cells = apportion(
      schoolGroups.flatMap((_, g) =>
        counts[g]!.flatMap((n) => {
          const gymnasium = recommended[type]![g]!;
          return [n * share * gymnasium, n * share * (1 - gymnasium)];
        })
      ),
      Math.round(counts.flat().reduce((a, b) => a + b, 0) * share)
    );
    return {
      target: type,
      counts: schoolGroups.map((_, g) => [0, 1].map((s) => [cells[4 * g + 2 * s]!, cells[4 * g + 2 * s + 1]!] as const))
    };
  });
}

/** Sample of the changes at the beginning of a school year: two sheets as for the pupils. */
export async function changesWorkbook(year: number): Promise<SampleFile> {
  return {
    path: `schulamt/Uebergaenge_${schoolYear(year, "-")}.xlsx`,
    bytes: await sampleWorkbook([sheet(year, "schulort"), sheet(year, "wohnort")], `${year}-11-10`)
  };
}

function sheet(year: number, place: Place): SampleSheet {
  const columns = Object.entries(ziele).flatMap(([label, target]) =>
    Object.entries(empfehlungen).map(([recommendation, code]) => ({
      path: ["Übergang auf", label, "Empfehlung der Grundschule", recommendation],
      target,
      code
    }))
  );
  const title = [
    "Stadt Wuppertal – Schulamt",
    `Übergänge aus der Grundschule nach Zielschulform und Empfehlung zum Schuljahr ${schoolYear(year)}`,
    `gezählt nach dem ${place === "schulort" ? "Ort der Grundschule" : "Wohnort"}`,
    null
  ];
  const header = headerRows([["Schülerinnen und Schüler"], ...columns.map(({path}) => path)], title.length);
  const all = changes(year, place);
  const counts = columns.map(({target, code}) => {
    const cells = all.filter((change) => isIn(change.target, target));
    return (group: number, sex: 0 | 1) =>
      cells.reduce((sum, {counts: c}) => {
        const [gymnasium, other] = c[group]![sex]!;
        if (code === "insgesamt") return sum + gymnasium + other;
        return sum + (code === "empfehlung-gymnasium" ? gymnasium : other);
      }, 0);
  });
  return {
    name: place === "schulort" ? "Schulort" : "Wohnort",
    rows: [
      ...title.map((line) => [line]),
      ...header.rows,
      ...groupRows(counts),
      [],
      ["„andere Schulformen“: Realschule, Sekundarschule, Hauptschule und Förderschule. „–“: nichts vorhanden."],
      [`Stand: 10.11.${year}`]
    ],
    merges: header.merges
  };
}

function isIn(type: string, target: string): boolean {
  if (target === "uebrige-ziele") return type !== "gymnasium" && type !== "gesamtschule";
  return target === "insgesamt" || target === type;
}
