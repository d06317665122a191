import {existsSync, mkdirSync, renameSync, rmSync, writeFileSync} from "node:fs";
import {dirname, join} from "node:path";
import {auslaenderbehoerdeSamples} from "../../../data-loaders/providers/auslaenderbehoerde/samples/index.js";
import {jobcenterSamples} from "../../../data-loaders/providers/jobcenter/samples/index.js";
import {statistikstelleSamples} from "../../../data-loaders/providers/statistikstelle/samples/index.js";
import {decode, detectEncoding} from "../../../data-loaders/formats/encoding.js";
import type {SampleFile} from "../../../data-loaders/sample-city/file.js";

/** Monthly extracts of three providers, in the form of their samples. */
const series = [
  {file: /EW_Migrationshintergrund_(\d{4})\.csv$/, months: 160},
  {file: /Bestand_Aufenthaltsrecht_(\d{4})\.csv$/, months: 150},
  {file: /xsozial_lb_(\d{4})-12\.csv$/, months: 120}
];

const firstYear = 2014;

/**
 * Writes the exports unless they are there: each month has the numbers of its year, and its own date. `utf8` gets the same
 * in UTF-8, for readers that know nothing else. Resolves to the number of files and their bytes.
 */
export async function makeExports(folder: string, utf8: string): Promise<{files: number; bytes: number}> {
  const samples = [
    ...(await statistikstelleSamples()),
    ...(await auslaenderbehoerdeSamples()),
    ...(await jobcenterSamples())
  ];
  const made = series.flatMap(({file, months}) => {
    const years = new Map(samples.flatMap((sample) => [[Number(file.exec(sample.path)?.[1]), sample] as const]));
    return Array.from({length: months}, (_, i) => monthly(years, 2024 * 12 + 11 - i));
  });
  write(folder, made);
  write(
    utf8,
    made.map(({path, bytes}) => ({path, bytes: Buffer.from(decode(bytes, detectEncoding(bytes).encoding))}))
  );
  return {files: made.length, bytes: made.reduce((sum, {bytes}) => sum + bytes.length, 0)};
}

function write(folder: string, files: readonly SampleFile[]): void {
  if (existsSync(folder)) return;
  const draft = `${folder}.part`;
  rmSync(draft, {recursive: true, force: true});
  for (const {path, bytes} of files) {
    mkdirSync(dirname(join(draft, path)), {recursive: true});
    writeFileSync(join(draft, path), bytes);
  }
  renameSync(draft, folder);
}

/** The sample of a year with the last day of a month, counted from year 0, in place of 31 December. */
function monthly(years: ReadonlyMap<number, SampleFile>, at: number): SampleFile {
  const [year, month] = [Math.floor(at / 12), (at % 12) + 1];
  const source = Math.max(year, firstYear);
  const {path, bytes} = years.get(source)!;
  const day = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const text = Buffer.from(bytes)
    .toString("latin1") // one character a byte, whatever the encoding
    .replaceAll(`31.12.${source}`, `${day}.${pad(month)}.${year}`)
    .replaceAll(`${source}-12;`, `${year}-${pad(month)};`)
    .replace(/(?<=Gebietsstand: )[\d.]+/, "31.12.2024");
  return {path: path.replace(/\d{4}(-12)?\.csv$/, `${year}-${pad(month)}.csv`), bytes: Buffer.from(text, "latin1")};
}

const pad = (value: number): string => String(value).padStart(2, "0");
