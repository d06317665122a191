import type {SampleFile} from "../../../sample-city/file.js";
import {flatCsv} from "./layout.js";
import {protectionTable} from "./protection.js";
import {residentsTable} from "./residents.js";
import {floorSpaceTable, householdsTable} from "./zensus.js";

/**
 * Sample deliveries as flat files: residents by single year and persons seeking protection for 2014–2024, and housing of the
 * Zensus 2022.
 */
export function genesisSamples(): SampleFile[] {
  const years = Array.from({length: 11}, (_, i) => 2014 + i);
  return [
    ...years.map((year) => ({path: `genesis/12411_${year}_de_flat.csv`, bytes: flatCsv(residentsTable(year))})),
    ...years.map((year) => ({path: `genesis/12531-0043_${year}_de_flat.csv`, bytes: flatCsv(protectionTable(year))})),
    {path: "genesis/zensus2022_haushalte_de_flat_quality-on.csv", bytes: flatCsv(householdsTable())},
    {path: "genesis/zensus2022_wohnflaeche_de_flat_quality-on.csv", bytes: flatCsv(floorSpaceTable())}
  ];
}
