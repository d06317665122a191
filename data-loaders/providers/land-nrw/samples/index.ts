import type {SampleFile} from "../../../samples.js";
import {benefitsTable, quotaTable} from "./benefits.js";
import {foreignersTable} from "./foreigners.js";
import {classicCsv} from "./layout.js";
import {agesTable, nationalityTable} from "./population.js";

const first = 2014;
const last = 2024;

/** Sample deliveries of Land NRW for 2014–2024: five tables, one file a year, as an analyst would download them. */
export function landNrwSamples(): SampleFile[] {
  const years = Array.from({length: last - first + 1}, (_, i) => first + i);
  return years.flatMap((year) =>
    [foreignersTable, agesTable, nationalityTable, quotaTable, benefitsTable].map((tableOf) => {
      const table = tableOf(year);
      return {path: `land-nrw/${year}_${table.tableCode}.csv`, bytes: classicCsv(table)};
    })
  );
}
