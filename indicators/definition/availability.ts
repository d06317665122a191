import {isInternal, missingTable} from "../engine/find-cube.js";
import {completeParameters} from "../engine/request.js";
import {cubeDeclarations} from "../vocabulary/cubes/index.js";
import {formatList} from "./german.js";
import type {Indicator} from "./indicator.js";
import type {Parameters, ValuesOf} from "./parameters.js";
import {selectionsOf} from "./selections.js";

/** Whether an indicator can be computed under given choices, and what is missing. */
export interface Availability {
  /**
   * `auswertbar`: every table is there. `nur intern`: it is, but no page may have it. `noch nicht geliefert`: one of the eight
   * providers has yet to deliver. `Datenlücke`: none of the eight has the data.
   */
  readonly state: "auswertbar" | "noch nicht geliefert" | "nur intern" | "Datenlücke";
  /** German, one sentence per missing table, or that nothing is missing. */
  readonly text: string;
  /** The missing cubes. */
  readonly missing: readonly MissingCube[];
}

/** As much of a cube as tells that it is there. */
export interface DeliveredCube {
  readonly meta: {readonly id: string};
}

export interface MissingCube {
  readonly cube: string;
  readonly provider: string;
  readonly table: string;
}

/**
 * What is there of the tables that an indicator needs under the given choices.
 * A gap goes before a delivery that is merely late.
 */
export function availability<P extends Parameters>(
  indicator: Indicator<P>,
  cubes: readonly DeliveredCube[],
  chosen: Partial<ValuesOf<P>> = {}
): Availability {
  const values = completeParameters(indicator, chosen);
  const needed = [...new Set(selectionsOf(indicator, values).map(({selection}) => selection.cube))];
  const absent = needed.filter((id) => !cubes.some(({meta}) => meta.id === id));
  if (absent.length === 0) return {state: "auswertbar", text: "Alle Tabellen liegen vor.", missing: []};
  const gap = absent.some((id) => cubeDeclarations[id]?.state === "Datenlücke");
  return {
    state: gap ? "Datenlücke" : absent.every(isNeverPublished) ? "nur intern" : "noch nicht geliefert",
    text: absent.map(sentenceOf).join(" "),
    missing: absent.map((cube) => ({
      cube,
      provider: cubeDeclarations[cube]?.provider ?? "",
      table: cubeDeclarations[cube]?.table ?? ""
    }))
  };
}

function isNeverPublished(cube: string): boolean {
  const declared = cubeDeclarations[cube];
  return declared !== undefined && isInternal(declared);
}

function sentenceOf(cube: string): string {
  const declared = cubeDeclarations[cube];
  return declared === undefined ? `Die Daten „${cube}“ sind nicht beschrieben.` : missingTable(declared);
}

/** The providers that are asked for the missing tables, in words. */
export function missingProviders({missing}: Availability): string {
  return formatList([...new Set(missing.map(({provider}) => provider))]);
}
