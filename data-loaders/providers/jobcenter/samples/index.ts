import {sampleYears} from "../../../sample-city/residents.js";
import {sampleWorkbook} from "../../../sample-city/workbook.js";
import type {SampleFile} from "../../../sample-city/file.js";
import {employmentSheets, keyFigureSheets, longReceiptSheet} from "./sheets.js";
import {beneficiariesCsv} from "./register-extract.js";

/** Sample deliveries of the Jobcenter for 2014–2024: a year’s extract as CSV and two workbooks of analyses. */
export async function jobcenterSamples(): Promise<SampleFile[]> {
  const files: SampleFile[] = [];
  for (const year of sampleYears) {
    const state = `${year + 1}-01-06`;
    const workbooks = {
      elb: [...employmentSheets(year), longReceiptSheet(year)],
      kennzahlen: keyFigureSheets(year)
    };
    files.push({path: `jobcenter/xsozial_lb_${year}-12.csv`, bytes: beneficiariesCsv(year)});
    for (const [name, sheets] of Object.entries(workbooks)) {
      files.push({path: `jobcenter/xsozial_${name}_${year}-12.xlsx`, bytes: await sampleWorkbook(sheets, state)});
    }
  }
  return files;
}
