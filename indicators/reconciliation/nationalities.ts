import {staatsangehoerigkeiten} from "../bevoelkerung/bev-05-staatsangehoerigkeiten.js";
import {wuppertal} from "../vocabulary/areas.js";
import type {PublishedFigure} from "./figure.js";
import {persons} from "./make-figure.js";

const countries: Readonly<Record<string, string>> = {
  "134": "Griechenland",
  "137": "Italien",
  "152": "Polen",
  "163": "Türkei",
  "166": "Ukraine",
  "475": "Syrien"
};

/** Foreigners by nationality (codes of the AZR). */
export function nationalities(
  date: string,
  source: string,
  counts: Readonly<Record<string, number>>,
  explanation?: string
): readonly PublishedFigure[] {
  return Object.entries(counts)
    .sort(([, a], [, b]) => b - a)
    .map(([code, value]) =>
      persons(
        `staat-${code}-${date.slice(0, 4)}`,
        `davon ${countries[code]}`,
        value,
        date,
        source,
        staatsangehoerigkeiten,
        {},
        {
          where: {gebiet: wuppertal, staatsangehoerigkeit: code},
          column: "numerator",
          ...(explanation === undefined ? {} : {explanation})
        }
      )
    );
}
