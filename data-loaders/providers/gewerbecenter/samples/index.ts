import {sampleCsv} from "../../../sample-city/csv.js";
import type {SampleFile} from "../../../sample-city/file.js";
import {sampleYears} from "../../../sample-city/residents.js";
import {gewerbeanzeigen} from "../gewerbeanzeigen.js";
import {abschnitte, anlaesse, erwerbe, geschlechter, rechtsformen, staatsangehoerigkeiten} from "../labels.js";
import {notices, reasons} from "./notices.js";

/** The first export held the years of the old software together; since then there is one a year. */
const together = 2019;

/** Sample deliveries of the Gewerbecenter: tab-separated text in windows-1252, 2014–2019 in one file, then a file a year. */
export function gewerbecenterSamples(): SampleFile[] {
  const early = sampleYears.filter((year) => year <= together);
  const others = sampleYears.filter((year) => year > together).map((year) => [year]);
  return [early, ...others].map(fileOf);
}

function fileOf(years: readonly number[]): SampleFile {
  const [first, last] = [years[0]!, years.at(-1)!];
  const name = first === last ? String(last) : `${first}-${last}`;
  const sections = labelsOf("wirtschaftszweig");
  const all = years.flatMap((year) => notices(year).map((kind) => ({year, ...kind})));
  const total = all.reduce((sum, {counts}) => sum + counts.reduce((a, b) => a + b, 0), 0);
  return {
    path: `gewerbecenter/Gewerbemeldungen_${name}.txt`,
    bytes: sampleCsv({
      title: [`Gewerberegister, Auswertung der An- und Abmeldungen, Meldejahr ${name}`],
      header: [
        "Meldejahr",
        "WZ 2008",
        "Wirtschaftsabschnitt",
        "Rechtsform",
        "Staatsangehörigkeit",
        "Geschlecht",
        "Erwerb",
        ...reasons.map((reason) => wordOf(anlaesse, reason))
      ],
      rows: all.map(({year, section, form, nationality, sex, job, counts}) => [
        year,
        wordOf(abschnitte, section),
        sections[section]!,
        wordOf(rechtsformen, form),
        wordOf(staatsangehoerigkeiten, nationality),
        wordOf(geschlechter, sex),
        wordOf(erwerbe, job),
        ...counts.map((count) => (count === 0 ? "-" : count))
      ]),
      footer: [
        `Kontrollsumme: ${total.toLocaleString("de-DE")}`,
        "o. A.: ohne Angabe. Natürliche Personen nach der Angabe im Vordruck, andere Rechtsformen ohne Angabe."
      ],
      state: `12.03.${last + 1}`,
      separator: "\t"
    })
  };
}

function labelsOf(id: string): Readonly<Record<string, string>> {
  const {codes} = gewerbeanzeigen.cube.dimensions.find((dimension) => dimension.id === id)!;
  return Object.fromEntries(codes === "delivered" ? [] : codes.map((code) => [code.id, code.label]));
}

/** The label that the software prints for a code; throws on a code that it has none for. */
function wordOf(labels: Readonly<Record<string, string>>, code: string): string {
  const found = Object.entries(labels).find(([, known]) => known === code);
  if (found === undefined) throw new Error(`code without label: ${code}`);
  return found[0];
}
