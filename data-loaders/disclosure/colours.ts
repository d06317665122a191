import type {Incidence, Universe} from "./universe.js";
import {transpose} from "./universe.js";

/** Structural colours of the cells and atoms of a universe, for ties that must not depend on order or names. */
export interface Colours {
  readonly cell: Int32Array;
  readonly atom: Int32Array;
}

const ROUNDS = 3;

/**
 * Colour refinement (Weisfeiler and Leman 1968) of the bipartite graph of cells
 * and atoms, started with the counts. Cells of equal colour are, in all but
 * contrived tables, mirror images of one another, so which one is taken makes
 * no difference to the loss.
 */
export function structuralColours({cells, value, atomCount}: Universe, mark: ArrayLike<number>): Colours {
  const atoms = transpose(cells, atomCount);
  let cell: Int32Array = Int32Array.from(value, (count, j) => mix(mix(count | 0) ^ mix(mark[j]! + 7)));
  let atom: Int32Array = new Int32Array(atomCount);
  for (let round = 0; round < ROUNDS; ++round) {
    atom = spread(atoms, cell, atom);
    cell = spread(cells, atom, cell);
  }
  return {cell, atom};
}

function spread({start, index}: Incidence, neighbour: Int32Array, own: Int32Array): Int32Array {
  return own.map((colour, i) => {
    let sum = 0;
    for (let k = start[i]!; k < start[i + 1]!; ++k) sum = (sum + mix(neighbour[index[k]!]!)) | 0;
    return mix(Math.imul(colour, 31) ^ sum);
  });
}

function mix(x: number): number {
  let z = x ^ (x >>> 16);
  z = Math.imul(z, 0x21f0aaad);
  z ^= z >>> 15;
  z = Math.imul(z, 0x735a2d97);
  return (z ^ (z >>> 15)) | 0;
}
