import {readFileSync} from "node:fs";
import * as aq from "arquero";
import {decodeWindows1252} from "../../../data-loaders/formats/windows-1252.js";
import {measure} from "./measure.js";

await measure((path) => {
  const text = decodeWindows1252(readFileSync(path));
  const table = aq.fromCSV(text, {
    delimiter: ";",
    autoType: false,
    parse: {jahr: Number, wert: number, quote: number}
  });
  const sum = (table.array("wert") as (number | null)[]).reduce<number>((total, value) => total + (value ?? 0), 0);
  return {rows: table.numRows(), sum, arrowBytes: table.toArrowIPC({format: "stream"}).length};
});

function number(cell: string): number | null {
  return /^[-./]$/.test(cell) ? null : Number(cell.replace(",", "."));
}
