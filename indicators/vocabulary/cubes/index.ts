import {auslaenderbehoerde} from "./auslaenderbehoerde.js";
import {bundesagentur} from "./bundesagentur.js";
import type {CubeDeclaration, DimensionsOf} from "./declare.js";
import {delivered} from "./delivered.js";
import {gewerbecenter} from "./gewerbecenter.js";
import {jobcenter} from "./jobcenter.js";
import {landNrw} from "./land-nrw.js";
import {schulamt} from "./schulamt.js";
import {stadtbetrieb} from "./stadtbetrieb.js";
import {statistikstelle} from "./statistikstelle.js";

const planned = {
  ...statistikstelle,
  ...auslaenderbehoerde,
  ...schulamt,
  ...stadtbetrieb,
  ...gewerbecenter,
  ...landNrw,
  ...jobcenter,
  ...bundesagentur
};

/** The cubes of tables that are not delivered yet, with the codes that a definition may name. */
export type PlannedCubes = DimensionsOf<typeof planned>;

/** Every declared cube by id. */
export const cubeDeclarations: Readonly<Record<string, CubeDeclaration>> = {...delivered, ...planned};

/** What was declared of a cube; undefined if nobody declared it. */
export function findDeclaration(id: string): CubeDeclaration | undefined {
  return Object.hasOwn(cubeDeclarations, id) ? cubeDeclarations[id] : undefined;
}

export type {CubeDeclaration, CubeState, ProviderName} from "./declare.js";
