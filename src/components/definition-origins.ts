import type {Multiverse} from "../indicators/comparison/multiverse.js";
import type {SpecificationCurve} from "../indicators/comparison/specification-curve.js";
import type {Indicator} from "../indicators/definition/indicator.js";
import type {Cube} from "../indicators/engine/cube.js";
import {derived, type DerivedInput, type Derivation} from "../indicators/engine/derived.js";
import {explain} from "../indicators/engine/explain.js";
import type {Provenance} from "../indicators/engine/provenance.js";
import type {Result} from "../indicators/engine/result.js";
import type {Where} from "../indicators/engine/selection.js";
import {recalled} from "./evaluate-once.js";

/** What a multiverse was made of. */
export interface DefinitionOriginsOptions {
  readonly indicator: Indicator;
  readonly cubes: readonly Cube[];
  readonly where: Where;
  readonly multiverse: Multiverse;
  /** The entry whose definitions are asked about. */
  readonly entry: number;
  readonly curve: SpecificationCurve;
}

/** Where the numbers of a specification curve come from, computed when one is asked for. */
export interface DefinitionOrigins {
  /** Of the definition at a place of the curve. */
  of(place: number): Provenance;
  /** Of a number that is computed from the definitions at these places. */
  ofAll(places: readonly number[], derivation: Derivation): Provenance;
}

/** A multiverse keeps no cells; each definition is evaluated again, to the same number. */
export function definitionOrigins(options: DefinitionOriginsOptions): DefinitionOrigins {
  const {indicator, cubes, where, multiverse, entry, curve} = options;
  return {
    of,
    ofAll: (places, derivation) => derived(places.map(inputOf) as [DerivedInput, ...DerivedInput[]], derivation)
  };

  function of(place: number): Provenance {
    const {parameters} = multiverse.definitions[curve.definitions[place]!]!;
    const result = recalled(indicator, cubes, {by: multiverse.by, where, parameters});
    return explain(result, entryIn(result));
  }

  function inputOf(place: number): DerivedInput {
    return {label: choicesAt(curve, place).join("; "), provenance: of(place)};
  }

  function entryIn(result: Result): number {
    const found = Array.from({length: result.length}, (_, i) => i).find((i) =>
      multiverse.by.every((id) => codeOf(result, id, i) === codeOf(multiverse, id, entry))
    );
    if (found === undefined) throw new Error(`no entry ${entry} in the result of a definition`);
    return found;
  }
}

function codeOf({dimensions}: Pick<Result, "dimensions">, id: string, i: number): string {
  const {dictionary, codes} = dimensions[id]!;
  return dictionary[codes[i]!]!;
}

/** Per choice what the definition at a place of the curve is made with; empty where the choice makes no difference to it. */
export function choicesAt({marks}: SpecificationCurve, place: number): readonly string[] {
  return marks.map(({options}) =>
    options
      .filter(({marked}) => marked[place])
      .map(({label}) => label)
      .join(" oder ")
  );
}
