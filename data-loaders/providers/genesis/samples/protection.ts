import {roundToFive} from "../../../sample-city/series.js";
import type {FlatTable} from "./layout.js";
import {type Leaf, nationalities, seekers} from "./seekers.js";

/** A status of the table, and the statuses of the sample that it counts; they overlap as in the table. */
interface Status {
  readonly attribute: readonly [code: string, label: string];
  readonly of: readonly Leaf[];
  /** Published for Wuppertal at the end of 2024. */
  readonly published?: number;
}

const status = (code: string, label: string, of: readonly Leaf[], published?: number): Status => ({
  attribute: [code, label],
  of,
  ...(published !== undefined && {published})
});

/** Labels with the clerical errors of the source. */
const statuses: readonly Status[] = [
  status("SCHUTZST-AK-1", "Anerkannter Schutzstatus", ["asylverfahren", "sonstige", "unbefristet"], 21450),
  status("SCHUTZST-AK-2", "Befristet anerkannter Schutzstatus", ["asylverfahren", "sonstige"], 17980),
  status("SCHUTZST-AK-3", "Befristet anerkannter Schutzstatus aus Asylverf.", ["asylverfahren"]),
  status("SCHUTZST-AK-4", "Befristet anerk. Schutzstatus nicht aus Asylverf.", ["sonstige"]),
  status("SCHUTZST-AK-5", "Unbefristet anerkannter Schutzstatus", ["unbefristet"], 3460),
  status("SCHUTZST-OF", "Offener Schutzstatus", ["offen"], 335),
  status("SCHUTZST-X", "Ohne Schutzsstatus", ["geduldet", "latent", "vollziehbar"], 880),
  status("AUSRPFL-G", "Geduldet ausreisepflichtig", ["geduldet"]),
  status("AUSRPFL-L", "Latent ausreispflichtig", ["latent"]),
  status("AUSRPFL-V", "Vollziehbar ausreisepflichtig", ["vollziehbar"])
];

const sexes = [
  ["GESM", "männlich"],
  ["GESW", "weiblich"]
] as const;

/** First year of which the register publishes rounded numbers only. */
const rounded = 2016;

/** Sample of 12531-0043 for Wuppertal: persons seeking protection by status, sex and nationality, without rows of nobody. */
export function protectionTable(year: number): FlatTable {
  return {
    statistic: ["12531", "Statistik über Schutzsuchende"],
    measure: ["BEV030", "Schutzsuchende"],
    unit: "Anzahl",
    date: `${year}-12-31`,
    rows: statuses.flatMap((one) =>
      printed(one, year).flatMap((value, cell) => {
        const {code, label} = nationalities[Math.floor(cell / sexes.length)]!;
        if (value === 0) return [];
        return {
          attributes: [
            [
              ["KREISE", "Kreise"],
              ["05124", "Wuppertal, kreisfreie Stadt"]
            ],
            [["SCHST2", "Schutzstatuskategorie"], one.attribute],
            [["GES", "Geschlecht"], sexes[cell % sexes.length]!],
            [
              ["STAAG5", "Staatsangehörigkeit"],
              [code, label]
            ]
          ],
          value: String(value)
        };
      })
    )
  };
}

/**
 * Numbers by nationality and sex: before 2016 as counted, then each rounded on its own; for 2024 so that they come to the
 * published sum.
 */
function printed({of, published}: Status, year: number): number[] {
  const parts = of.map((leaf) => seekers(leaf, year));
  const counted = parts[0]!.map((_, cell) => parts.reduce((sum, part) => sum + part[cell]!, 0));
  if (year < rounded) return counted;
  return year === 2024 && published !== undefined ? roundTo(counted, published) : counted.map(roundToFive);
}

/** Multiples of 5 with the sum: rounded to the nearest, but those next to the middle the other way, large ones first. */
function roundTo(counted: readonly number[], sum: number): number[] {
  const nearest = counted.map(roundToFive);
  const gap = (sum - nearest.reduce((a, b) => a + b, 0)) / 5;
  const way = Math.sign(gap);
  const lost = (cell: number) => (counted[cell]! - nearest[cell]!) * way;
  const order = counted.map((_, cell) => cell).sort((a, b) => lost(b) - lost(a) || counted[b]! - counted[a]!);
  for (const cell of order.slice(0, Math.abs(gap))) nearest[cell]! += 5 * way;
  return nearest;
}
