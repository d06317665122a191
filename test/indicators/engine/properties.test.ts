import {DuckDBInstance} from "@duckdb/node-api";
import {group} from "d3";
import * as fc from "fast-check";
import {describe, expect, it} from "vitest";
import {defineIndicator} from "../../../indicators/definition/index.js";
import type {CodeMeta, Cube} from "../../../indicators/engine/cube.js";
import {evaluate, level, rows, type Selection, type Where} from "../../../indicators/engine/index.js";
import {signOfStrength, strengthOf} from "../../../indicators/vocabulary/sign-strength.js";
import {signAt, signCode, type SignId} from "../../../indicators/vocabulary/signs.js";
import {plainIndicator} from "../indicators.js";
import {randomCube} from "./random-cube.js";

const bys = fc.subarray(["stichtag", "gebiet", "alter"], {minLength: 1}).filter((by) => by.includes("stichtag"));
const levels = fc.constantFrom<"total" | "roots" | "leaves">("total", "roots", "leaves");

function ask(cube: Cube, by: readonly string[], set: "total" | "roots" | "leaves") {
  const where: Where = set === "total" ? {} : {gebiet: level(set), alter: level(set)};
  const numerator = (): Selection => ({kind: "count", cube: "zufall", where, options: {}});
  return evaluate(defineIndicator({...plainIndicator, numerator}), [cube], {by});
}

/** Which codes a dimension stands for, said once more in the plainest way. */
function chosen(codes: readonly CodeMeta[], set: "total" | "roots" | "leaves", grouped: boolean): readonly string[] {
  const ids = codes.map(({id}) => id);
  const roots = codes.filter(({parent}) => parent === undefined).map(({id}) => id);
  if (set === "roots") return roots;
  if (set === "leaves") return ids.filter((id) => !codes.some(({parent}) => parent === id));
  if (grouped) return ids;
  return ids.includes("insgesamt") ? ["insgesamt"] : roots;
}

/** One object per cell, filters and sums over objects: slow and obvious. */
function naive(cube: Cube, by: readonly string[], set: "total" | "roots" | "leaves") {
  const codes = Object.fromEntries(
    cube.meta.dimensions.map(({id, codes: all}) => [
      id,
      id === "stichtag" ? all.map((c) => c.id) : chosen(all, set, by.includes(id))
    ])
  );
  const cells = Array.from({length: cube.length}, (_, i) => ({
    at: Object.fromEntries(
      Object.entries(cube.dimensions).map(([id, column]) => [id, column.dictionary[column.codes[i]!]!])
    ) as Record<string, string>,
    value: cube.wert[i]!,
    sign: signAt(cube.zeichen[i]!).id as SignId
  })).filter(({at}) => Object.entries(codes).every(([id, allowed]) => allowed.includes(at[id]!)));
  const groups = group(cells, ({at}) => by.map((id) => at[id]).join("|"));
  const expected = Object.entries(codes).reduce((n, [id, allowed]) => (by.includes(id) ? n : n * allowed.length), 1);
  return new Map(
    [...groups].map(([key, members]) => {
      const signs = members.map(({sign}) => strengthOf[signCode(sign)]!);
      if (members.length < expected) signs.push(strengthOf[signCode("fehlt")]!);
      const sign = signAt(signOfStrength[Math.max(...signs)]!);
      return [key, {sign: sign.id, value: sign.hasValue ? members.reduce((sum, {value}) => sum + value, 0) : null}];
    })
  );
}

function list(ids: readonly string[]): string {
  return ids.map((id) => `'${id}'`).join(", ");
}

describe("evaluate", () => {
  it("agrees with a naive evaluator on random cubes with hierarchies, gaps and signs", () => {
    fc.assert(
      fc.property(randomCube, bys, levels, (cube, by, set) => {
        const found = rows(ask(cube, by, set)).map((r) => [
          by.map((id) => r[id]).join("|"),
          {sign: r.sign, value: r.value}
        ]);
        expect(new Map(found as [string, {sign: SignId; value: number | null}][])).toEqual(naive(cube, by, set));
      }),
      {numRuns: 150}
    );
  });

  it("agrees with DuckDB on sums over the leaves of random cubes", async () => {
    const connection = await (await DuckDBInstance.create(":memory:")).connect();
    for (const cube of fc.sample(randomCube, {numRuns: 12, seed: 2024})) {
      const {stichtag, gebiet, alter} = cube.dimensions;
      await connection.run(
        "create or replace table zellen (stichtag varchar, gebiet varchar, alter_ varchar, wert double)"
      );
      for (let i = 0; i < cube.length; ++i) {
        const sign = signAt(cube.zeichen[i]!);
        const [day, area, age] = [stichtag!, gebiet!, alter!].map(({dictionary, codes}) => dictionary[codes[i]!]!);
        const value = sign.hasValue ? String(cube.wert[i]) : "null";
        await connection.run(`insert into zellen values ('${day}', '${area}', '${age}', ${value})`);
      }
      const leaf = (d: string) => chosen(cube.meta.dimensions.find(({id}) => id === d)!.codes, "leaves", false);
      const parts = leaf("alter").length;
      const reader = await connection.runAndReadAll(
        `select stichtag, gebiet, case when count(wert) = ${parts} then sum(wert) end as summe from zellen
         where gebiet in (${list(leaf("gebiet"))}) and alter_ in (${list(leaf("alter"))})
         group by stichtag, gebiet order by stichtag, gebiet`
      );
      const expected = reader.getRows();
      const found = rows(ask(cube, ["stichtag", "gebiet"], "leaves")).map((r) => [r["stichtag"], r["gebiet"], r.value]);
      expect(found.sort((a, b) => (String(a) < String(b) ? -1 : 1))).toEqual(
        expected.sort((a, b) => (String(a) < String(b) ? -1 : 1))
      );
    }
  });
});
