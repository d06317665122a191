import type {SampleFile} from "../../../sample-city/file.js";
import {sampleYears} from "../../../sample-city/residents.js";
import {sampleWorkbook} from "../../../sample-city/workbook.js";
import {applicantsSheet} from "./applicants.js";
import {beneficiariesSheet} from "./beneficiaries.js";
import {employeesCsv} from "./employment.js";
import {minorJobsSheet} from "./minor-jobs.js";
import {medianPaySheet, payClassesSheet} from "./pay.js";
import {unemployedCsv} from "./unemployment.js";
import {labourForceSheet, unemployedQuartierSheet} from "./unemployment-sheets.js";

/** Sample deliveries of the Bundesagentur for 2014–2024: two data exports and six workbooks a year. */
export async function bundesagenturSamples(): Promise<SampleFile[]> {
  const files: SampleFile[] = [];
  for (const year of sampleYears) {
    files.push(
      {path: `bundesagentur/ba_beschaeftigte_${year}-06.csv`, bytes: employeesCsv(year)},
      {path: `bundesagentur/ba_arbeitslose_${year}.csv`, bytes: unemployedCsv(year)}
    );
    const workbooks = {
      [`minijobs_${year}-06`]: [minorJobsSheet(year)],
      [`bezugsgroessen_${year}`]: [labourForceSheet(year)],
      [`arbeitslose-quartiere_${year}-12`]: [unemployedQuartierSheet(year)],
      [`entgelt_${year}-12`]: [medianPaySheet(year), payClassesSheet(year)],
      [`bewerber_${year}-09`]: [applicantsSheet(year)],
      [`grusi_${year}-12`]: [beneficiariesSheet(year)]
    };
    for (const [name, sheets] of Object.entries(workbooks)) {
      const bytes = await sampleWorkbook(sheets, `${year + 1}-01-20`);
      files.push({path: `bundesagentur/ba_${name}.xlsx`, bytes});
    }
  }
  return files;
}
