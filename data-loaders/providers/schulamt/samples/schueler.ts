import type {SampleFile} from "../../../sample-city/file.js";
import {sampleWorkbook, type SampleSheet} from "../../../sample-city/workbook.js";
import {jahrgaengeDerSchulform, spaltenbloecke} from "../schueler.js";
import {groupRows} from "./group-rows.js";
import {headerRows} from "./header.js";
import {type Place, pupils, type Pupils} from "./pupils.js";
import {schoolYear} from "./school-year.js";

/** Sample of the pupils of a school year: one sheet by place of school, one by residence. */
export async function pupilsWorkbook(year: number): Promise<SampleFile> {
  const sheets = [sheet(year, "schulort"), sheet(year, "wohnort")];
  return {
    path: `schulamt/Schueler_${schoolYear(year, "-")}.xlsx`,
    bytes: await sampleWorkbook(sheets, `${year + 1}-02-20`)
  };
}

function sheet(year: number, place: Place): SampleSheet {
  const columns = Object.entries(spaltenbloecke).flatMap(([label, code]) => [
    {path: [label, "zusammen"], code, grade: undefined},
    ...Object.entries(jahrgaengeDerSchulform[code]!).map(([grade, id]) => ({
      path: [label, "davon in", grade],
      code,
      grade: id
    }))
  ]);
  const title = [
    "Stadt Wuppertal – Schulamt",
    `Schülerinnen und Schüler nach Schulform und Jahrgang, Schuljahr ${schoolYear(year)}`,
    `gezählt nach dem ${place === "schulort" ? "Ort der Schule" : "Wohnort"} – Stichtag der amtlichen Schuldaten: 15.10.${year}`,
    null
  ];
  const header = headerRows([["Schülerinnen und Schüler"], ...columns.map(({path}) => path)], title.length);
  const all = pupils(year, place);
  const counts = columns.map(({code, grade}) => {
    const cells = all.filter((cell) => isIn(cell, code) && (grade === undefined || cell.grade === grade));
    return (group: number, sex: 0 | 1) => cells.reduce((sum, {counts: c}) => sum + c[group]![sex], 0);
  });
  return {
    name: place === "schulort" ? "Schulort" : "Wohnort",
    rows: [
      ...title.map((line) => [line]),
      ...header.rows,
      ...groupRows(counts),
      [],
      ["„–“: nichts vorhanden. EF, Q1 und Q2 des achtjährigen Gymnasiums stehen bei Jg. 10, 11 und 12."],
      [`Stand: 20.02.${year + 1}`]
    ],
    merges: header.merges
  };
}

function isIn({type}: Pupils, code: string): boolean {
  return code === "insgesamt" || code === type || (code === "allgemeinbildend" && type !== "berufskolleg");
}
