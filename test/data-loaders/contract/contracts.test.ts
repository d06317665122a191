import {describe, expect, it} from "vitest";
import type {CubeDefinition} from "../../../data-loaders/contract/contract.js";
import {contracts, cubeIds} from "../../../data-loaders/providers/index.js";

/** Ids of the codes of a dimension; undefined where they come with the deliveries. */
function codesOf({dimensions}: CubeDefinition, id: string): string[] | undefined {
  const codes = dimensions.find((dimension) => dimension.id === id)?.codes;
  if (codes === undefined) throw new Error(`unknown dimension: ${id}`);
  return codes === "delivered" ? undefined : codes.map((code) => code.id);
}

describe("the contracts", () => {
  it("have an id of their own each", () => {
    expect(new Set(contracts.map(({id}) => id)).size).toBe(contracts.length);
    expect(new Set(cubeIds).size).toBe(cubeIds.length);
  });

  describe.each(contracts.map((contract) => [contract.id, contract] as const))("%s", (_, contract) => {
    const {cube, keys, titles = [], values, required, plausibility} = contract;
    const ids = cube.dimensions.map(({id}) => id);

    it("fills each dimension of its cube from exactly one place", () => {
      const fromKeys = keys.flatMap((key) =>
        key.kind === "label" ? [] : key.kind === "texts" ? Object.keys(key.dimensions) : [key.dimension]
      );
      const fromTitles = titles.map(({dimension}) => dimension);
      for (const {path, codes = {}} of values) {
        const fromPath = path.flatMap((part) =>
          typeof part === "object" && "dimension" in part ? [part.dimension] : []
        );
        expect([...fromKeys, ...fromTitles, ...fromPath, ...Object.keys(codes)].sort()).toEqual([...ids].sort());
      }
    });

    it("names only codes and dimensions that its cube has", () => {
      const named = [
        ...values.flatMap(({codes = {}}) => Object.entries(codes).map(([id, code]) => [id, [code]] as const)),
        ...values.flatMap(({path}) =>
          path.flatMap((part) =>
            typeof part === "object" && "labels" in part ? [[part.dimension, Object.values(part.labels)] as const] : []
          )
        ),
        ...keys.flatMap((key) =>
          key.kind === "text" && key.others === undefined ? [[key.dimension, Object.values(key.labels)] as const] : []
        ),
        ...keys.flatMap((key) =>
          key.kind === "texts"
            ? [key.dimensions, ...Object.values(key.rows)].flatMap((codes) =>
                Object.entries(codes ?? {}).map(([id, code]) => [id, [code]] as const)
              )
            : []
        ),
        ...titles.flatMap((title) =>
          "labels" in title ? [[title.dimension, Object.values(title.labels)] as const] : []
        ),
        ...Object.entries(required),
        ...plausibility.flatMap((rule) =>
          "codes" in rule
            ? Object.entries(rule.codes).map(([id, code]) => [id, [code]] as const)
            : rule.kind === "parts"
              ? [[rule.dimension, [rule.total]] as const]
              : []
        )
      ];
      for (const [id, codes] of named) {
        const known = codesOf(cube, id);
        if (known) expect(known).toEqual(expect.arrayContaining([...codes]));
      }
    });

    it("gives each code a parent that there is, and no circle", () => {
      for (const {codes} of cube.dimensions) {
        if (codes === "delivered") continue;
        const parentOf = new Map(codes.map(({id, parent}) => [id, parent]));
        expect(parentOf.size).toBe(codes.length);
        for (const {id} of codes) {
          let steps = 0;
          for (let at = parentOf.get(id); at !== undefined; at = parentOf.get(at)) {
            expect(parentOf.has(at)).toBe(true);
            expect(++steps).toBeLessThan(codes.length);
          }
        }
      }
    });
  });
});
