import type {SampleFile} from "../../../sample-city/file.js";
import {apprenticesTable} from "./apprentices.js";
import {asylumTable} from "./asylum.js";
import {benefitsTable, quotaTable} from "./benefits.js";
import {foreignersTable} from "./foreigners.js";
import {kitaTable} from "./kita.js";
import {classicCsv} from "./layout.js";
import {microcensusTable} from "./microcensus.js";
import {naturalisationsTable} from "./naturalisations.js";
import {oldAgeTable} from "./old-age.js";
import {agesTable, nationalityTable} from "./population.js";
import {pupilsTable} from "./pupils.js";

const first = 2014;
const last = 2024;

const tables = [
  foreignersTable,
  agesTable,
  nationalityTable,
  quotaTable,
  benefitsTable,
  naturalisationsTable,
  microcensusTable,
  pupilsTable,
  apprenticesTable,
  oldAgeTable,
  asylumTable,
  kitaTable
];

/** Sample deliveries of Land NRW for 2014–2024: twelve tables, one file a year, as an analyst would download them. */
export function landNrwSamples(): SampleFile[] {
  const years = Array.from({length: last - first + 1}, (_, i) => first + i);
  return years.flatMap((year) =>
    tables.map((tableOf) => {
      const table = tableOf(year);
      return {path: `land-nrw/${year}_${table.tableCode}.csv`, bytes: classicCsv(table)};
    })
  );
}
