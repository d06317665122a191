import * as fc from "fast-check";
import type {Cube} from "../../../indicators/engine/cube.js";
import type {SignId} from "../../../indicators/vocabulary/signs.js";
import {makeCube} from "../cubes.js";

/** What a cell may hold: mostly numbers, now and then a sign. */
const content: fc.Arbitrary<number | SignId> = fc.oneof(
  {weight: 12, arbitrary: fc.integer({min: 0, max: 999})},
  {weight: 1, arbitrary: fc.constantFrom<SignId>("genau-null", "geheim", "unbekannt", "leer")}
);

/** Per dimension two levels: a total with parts, or several roots, some with children. */
const hierarchy = (id: string) =>
  fc
    .record({rooted: fc.boolean(), children: fc.array(fc.nat(3), {minLength: 1, maxLength: 3})})
    .map(({rooted, children}) => {
      const top = children.map((_, r) => (rooted ? {id: `${id}${r}`, parent: "insgesamt"} : {id: `${id}${r}`}));
      const parts = children.flatMap((n, r) =>
        Array.from({length: n}, (_, c) => ({id: `${id}${r}-${c}`, parent: `${id}${r}`}))
      );
      return [rooted ? [{id: "insgesamt"}] : [], top, parts].flat();
    });

/** Random cubes over reference days and two hierarchical dimensions, with gaps, signs, and cells in any order. */
export const randomCube: fc.Arbitrary<Cube> = fc
  .record({days: fc.integer({min: 1, max: 3}), gebiet: hierarchy("g"), alter: hierarchy("a"), shuffled: fc.boolean()})
  .chain(({days, gebiet, alter, shuffled}) => {
    const stichtag = Array.from({length: days}, (_, k) => `${2020 + k}-12-31`);
    const all = stichtag.flatMap((day) => gebiet.flatMap((g) => alter.map((a) => [day, g.id, a.id] as const)));
    const delivered = shuffled ? fc.shuffledSubarray(all) : fc.constant(all);
    return delivered.chain((cells) =>
      fc.array(content, {minLength: cells.length, maxLength: cells.length}).map((values) =>
        makeCube({
          id: "zufall",
          dimensions: {stichtag, gebiet, alter},
          cells: cells.map((codes, i) => [...codes, values[i]!] as const)
        })
      )
    );
  });
