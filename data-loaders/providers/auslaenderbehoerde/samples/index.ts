import {sampleYears} from "../../../sample-city/residents.js";
import type {SampleFile} from "../../../sample-city/file.js";
import {chanceFile} from "./chance-file.js";
import {naturalisationsFile} from "./naturalisations-file.js";
import {proceduresFile} from "./procedures-file.js";
import {titlesFile} from "./titles-file.js";

/**
 * Sample deliveries of the Ausländerbehörde for 2014–2024: a text file and a workbook a year, and two workbooks that hold
 * several years or cohorts on sheets of their own.
 */
export async function auslaenderbehoerdeSamples(): Promise<SampleFile[]> {
  const files = await Promise.all(
    sampleYears.flatMap((year) => [
      file(`Bestand_Aufenthaltsrecht_${year}.csv`, titlesFile(year)),
      file(`Einbürgerungen ${year}.xlsx`, naturalisationsFile(year))
    ])
  );
  return [
    ...files,
    await file("Einbürgerungsverfahren 2014-2024.xlsx", proceduresFile()),
    await file("Chancen-Aufenthalt Verbleib.xlsx", chanceFile())
  ];
}

const file = async (name: string, bytes: Uint8Array | Promise<Uint8Array>): Promise<SampleFile> => ({
  path: `auslaenderbehoerde/${name}`,
  bytes: await bytes
});
