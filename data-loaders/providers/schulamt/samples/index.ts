import type {SampleFile} from "../../../sample-city/file.js";
import {sampleYears} from "../../../sample-city/residents.js";
import {supportWorkbook} from "./erstfoerderung.js";
import {leaversCsv} from "./schulabgaenge.js";
import {pupilsWorkbook} from "./schueler.js";
import {schoolsWorkbook} from "./schulen.js";
import {changesWorkbook} from "./uebergaenge.js";

/** Sample deliveries of the Schulamt: school years 2014/15 to 2024/25, leavers of the summers 2014 to 2024. */
export async function schulamtSamples(): Promise<SampleFile[]> {
  const perYear = sampleYears.flatMap((year) => [
    pupilsWorkbook(year),
    schoolsWorkbook(year),
    changesWorkbook(year),
    leaversCsv(year)
  ]);
  return Promise.all([...perYear, supportWorkbook()]);
}
