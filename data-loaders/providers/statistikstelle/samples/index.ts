import {sampleCsv, type SampleCsv} from "../../../sample-city/csv.js";
import type {SampleFile} from "../../../sample-city/file.js";
import {sampleYears} from "../../../sample-city/residents.js";
import {sampleWorkbook} from "../../../sample-city/workbook.js";
import {durationSheets, homesTable} from "./homes.js";
import {movesTable} from "./moves.js";
import {countriesTable, originsTable} from "./origins.js";
import {migrationTable, statesTable} from "./residents.js";

/** Tables that come as one file a year. */
const yearly: Readonly<Record<string, (year: number) => SampleCsv>> = {
  EW_Migrationshintergrund: migrationTable,
  EW_Staatengruppen: statesTable,
  EW_Wohnung: homesTable,
  EW_Bezugsland_Gruppen: originsTable,
  Wanderungen: movesTable
};

/** Sample deliveries of the Statistikstelle: five tables as CSV a year, one as CSV and one as workbook of all years. */
export async function statistikstelleSamples(): Promise<SampleFile[]> {
  const files = Object.entries(yearly).flatMap(([name, tableOf]) =>
    sampleYears.map((year) => file(`${name}_${year}.csv`, sampleCsv(tableOf(year))))
  );
  const [first, last] = [sampleYears[0]!, sampleYears.at(-1)!];
  return [
    ...files,
    file(`EW_Bezugsland_${first}-${last}.csv`, sampleCsv(countriesTable())),
    file(`EW_Wohndauer_${first}-${last}.xlsx`, await sampleWorkbook(durationSheets(), `${last + 1}-02-15`))
  ];
}

const file = (name: string, bytes: Uint8Array): SampleFile => ({path: `statistikstelle/${name}`, bytes});
