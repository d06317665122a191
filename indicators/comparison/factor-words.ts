import {formatDate, formatList} from "../definition/german.js";
import {codeWords} from "../definition/words.js";
import type {Cube} from "../engine/cube.js";
import type {CodeSet} from "../engine/selection.js";
import {dimensionLabels} from "../vocabulary/dimensions.js";

/** A factor in German: what it is called, and what it is at either point. */
export interface FactorWords {
  readonly label: string;
  readonly from: string;
  readonly to: string;
}

/** A changed set of codes; a set that one point does not name is taken in total there. */
export function filterWords(
  id: string,
  from: CodeSet | undefined,
  to: CodeSet | undefined,
  cubes: readonly Cube[]
): FactorWords {
  const dimension = cubes.flatMap(({meta}) => meta.dimensions).find((candidate) => candidate.id === id);
  const words = (set: CodeSet | undefined) =>
    set === undefined
      ? "insgesamt"
      : typeof set === "string"
        ? formatDate(codeWords(set, dimension))
        : codeWords(set, dimension);
  return {label: dimension?.label ?? dimensionLabels[id] ?? id, from: words(from), to: words(to)};
}

/** More files than these are counted, not named. */
const mostFiles = 2;

/** A changed delivery of the same cube. */
export function deliveryWords(from: Cube, to: Cube): FactorWords {
  return {label: `Lieferung: ${to.meta.title}`, from: filesOf(from), to: filesOf(to)};
}

function filesOf({meta}: Cube): string {
  const files = meta.deliveries.map(({file, state}) => (state ? `${file} (Stand ${formatDate(state)})` : file));
  if (files.length === 0) return "ohne Angabe der Datei";
  return files.length > mostFiles ? `${files.length} Dateien` : formatList(files);
}
