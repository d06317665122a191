import {ageWords} from "../vocabulary/ages.js";
import type {DimensionMeta} from "./cube.js";
import {EvaluationError} from "./error.js";
import type {AgeBand} from "./selection.js";

/**
 * Positions of the age classes that together make exactly the band, as few as
 * possible, so that as few rounded cells as possible are added up. Throws A106
 * if the classes of the dimension cannot build it.
 */
export function coverAgeBand(dimension: DimensionMeta, band: AgeBand): readonly number[] {
  const end = (band.to ?? Infinity) + 1;
  const reached = new Map<number, readonly number[]>([[band.from, []]]);
  const starts = dimension.codes.flatMap(({from, to}, k) =>
    from === undefined ? [] : [{k, from, next: (to ?? Infinity) + 1}]
  );
  starts.sort((a, b) => a.from - b.from || a.next - b.next);
  for (const {k, from, next} of starts) {
    const before = reached.get(from);
    if (before === undefined || next > end) continue;
    const known = reached.get(next);
    if (known === undefined || known.length > before.length + 1) reached.set(next, [...before, k]);
  }
  const cover = reached.get(end);
  if (cover === undefined || cover.length === 0) throw cannotBuild(dimension, band);
  return cover;
}

function cannotBuild({id, label, codes}: DimensionMeta, band: AgeBand): EvaluationError {
  const limits = [band.from, ...(band.to === undefined ? [] : [band.to + 1])];
  const crossing = codes.filter(({from, to}) =>
    limits.some((limit) => from !== undefined && from < limit && (to ?? Infinity) >= limit)
  );
  const classes = crossing.map((code) => `„${code.label}“`).join(", ");
  return new EvaluationError(
    "A106",
    `age band cannot be built from the classes of ${id}: ${band.from}-${band.to ?? ""}`,
    `Die Altersgruppe „${ageWords(band)}“ lässt sich aus den Klassen von „${label}“ nicht genau bilden` +
      (classes ? `: Die Grenze liegt innerhalb von ${classes}.` : ".")
  );
}
