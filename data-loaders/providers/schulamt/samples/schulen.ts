import type {SampleFile} from "../../../sample-city/file.js";
import {apportion, chance} from "../../../sample-city/series.js";
import {type SampleCell, sampleWorkbook} from "../../../sample-city/workbook.js";
import {spreadOverFacilities} from "./facility-shares.js";
import {headerRows} from "./header.js";
import {pupils} from "./pupils.js";
import {schoolYear} from "./school-year.js";

/** Grundschulen of the sample city; size and mixture are made up and stay much the same over the years. */
const schools = Array.from({length: 56}, (_, i) => ({
  number: String(i + 1).padStart(2, "0"),
  weight: 0.55 + chance(`size/${i}`),
  mixture: chance(`mixture/${i}`) - 0.5
}));

/** Sample of the children at each Grundschule. */
export async function schoolsWorkbook(year: number): Promise<SampleFile> {
  const primary = pupils(year, "schulort").filter(({type}) => type === "grundschule");
  const children = (groups: readonly number[]): number =>
    primary.reduce((sum, {counts}) => sum + groups.reduce((part, g) => part + counts[g]![0] + counts[g]![1], 0), 0);
  const sizes = apportion(
    schools.map(({weight, number}) => weight * (0.97 + 0.06 * chance(`${year}/${number}`))),
    children([0, 1, 2, 3])
  );
  const mit = spreadOverFacilities(
    sizes,
    schools.map(({mixture, number}) =>
      Math.exp((3.4 + 0.04 * (year - 2014)) * mixture + 0.4 * (chance(`${number}/${year}`) - 0.5))
    ),
    children([1, 2])
  );
  const title = [
    "Stadt Wuppertal – Schulamt – nur für den Dienstgebrauch",
    `Kinder je Grundschule nach Zuwanderungsgeschichte, Schuljahr ${schoolYear(year)}`,
    "Nur für Indizes; Schulen sind durchgezählt und dürfen nicht einzeln gezeigt werden.",
    null
  ];
  const header = headerRows(
    [
      ["Nr."],
      ["Grundschule"],
      ["Kinder", "zusammen"],
      ["Kinder", "mit Zuwanderungs-\ngeschichte"],
      ["Kinder", "ohne Zuwanderungs-\ngeschichte"]
    ],
    title.length
  );
  const rows = schools.map(({number}, i): SampleCell[] => [
    number,
    `Schule ${number}`,
    ...[sizes[i]!, mit[i]!, sizes[i]! - mit[i]!].map((value) => ({value, format: '#,##0;-#,##0;"–"'}))
  ]);
  const sheet = {
    name: "Grundschulen",
    rows: [...title.map((line) => [line]), ...header.rows, ...rows, [], [`Stand: 20.02.${year + 1}`]],
    merges: header.merges
  };
  return {
    path: `schulamt/Grundschulen_${schoolYear(year, "-")}.xlsx`,
    bytes: await sampleWorkbook([sheet], `${year + 1}-02-20`)
  };
}
