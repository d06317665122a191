import * as fc from "fast-check";
import {describe, expect, it} from "vitest";
import {multiply, PRIME, residue, SECOND_PRIME} from "../../../data-loaders/disclosure/modular.js";
import {PublishedSpace, type Functional} from "../../../data-loaders/disclosure/published-space.js";

const ROWS = 7;
const PIVOTS = {lastRows: new Uint8Array(ROWS), rowColour: new Int32Array(ROWS)};

const coefficients = fc.array(fc.integer({min: -2, max: 2}), {minLength: ROWS, maxLength: ROWS});

function functional(dense: readonly number[], atoms: readonly number[]): Functional {
  const row = Int32Array.from(dense.keys()).filter((r) => dense[r] !== 0);
  const total = dense.reduce((sum, c, r) => sum + c * atoms[r]!, 0);
  return {row, value: row.map((r) => dense[r]!), total};
}

/** A space with everything published that says something new. */
function published(functionals: readonly Functional[], moved: Parameters<PublishedSpace["publish"]>[1] = () => {}) {
  const space = new PublishedSpace(ROWS, PRIME, PIVOTS);
  for (const one of functionals) {
    const reduced = space.reduce(one);
    if (reduced.row.length > 0) space.publish(reduced, moved);
  }
  return space;
}

const table = fc.record({
  atoms: fc.array(fc.nat(50), {minLength: ROWS, maxLength: ROWS}),
  shown: fc.array(coefficients, {minLength: 1, maxLength: 6}),
  factors: fc.array(fc.integer({min: -3, max: 3}), {minLength: 6, maxLength: 6})
});

describe("PublishedSpace", () => {
  it("reduces every combination of published functionals to nothing, its total as well", () => {
    fc.assert(
      fc.property(table, ({atoms, shown, factors}) => {
        const space = published(shown.map((dense) => functional(dense, atoms)));
        const sum = atoms.map((_, r) => shown.reduce((s, dense, i) => s + factors[i]! * dense[r]!, 0));
        const {row, total} = space.reduce(functional(sum, atoms));
        expect([row.length, total]).toEqual([0, 0]);
      })
    );
  });

  it("keeps probes that vanish on everything published, and tells where they change", () => {
    fc.assert(
      fc.property(table, ({atoms, shown}) => {
        const functionals = shown.map((dense) => functional(dense, atoms));
        const before = new PublishedSpace(ROWS, PRIME, PIVOTS).probes.map((probe) => probe.slice());
        const space = published(functionals, (row, first, second) => {
          [first, second].forEach((by, w) => (before[w]![row] = (before[w]![row]! + by) % PRIME));
        });
        space.probes.forEach((probe, w) => {
          expect(probe).toEqual(before[w]);
          for (const {row, value} of functionals) {
            const sum = row.reduce((s, r, k) => s + multiply(residue(value![k]!, PRIME), probe[r]!, PRIME), 0);
            expect(sum % PRIME).toBe(0);
          }
        });
      })
    );
  });
});

describe("multiply", () => {
  it("gives the product modulo either prime, next to multiples of the prime too", () => {
    const oracle = (a: number, b: number, prime: number) => Number((BigInt(a) * BigInt(b)) % BigInt(prime));
    fc.assert(
      fc.property(fc.constantFrom(PRIME, SECOND_PRIME), fc.nat(2 ** 26), fc.nat(2 ** 26), (prime, x, y) => {
        const [a, b] = [x % prime, y % prime];
        expect(multiply(a, b, prime)).toBe(oracle(a, b, prime));
        const near = Math.floor((a * prime + prime - 1) / Math.max(1, b)) % prime;
        expect(multiply(near, b, prime)).toBe(oracle(near, b, prime));
      })
    );
  });
});
