import {existsSync, readFileSync} from "node:fs";
import {fileURLToPath} from "node:url";
import {describe, expect, it} from "vitest";
import {audit} from "../../../data-loaders/disclosure/audit/audit.js";
import type {Zeros} from "../../../data-loaders/disclosure/primary.js";
import {protectByRounding, protectBySuppression} from "../../../data-loaders/disclosure/protect.js";
import {isLinearlySafe, suppress} from "../../../data-loaders/disclosure/suppression.js";
import {small, type Small} from "./small.js";

const root = fileURLToPath(new URL("../../../../shared/disclosure-cases/", import.meta.url));

function load(name: string): Small & {threshold: number; reference: Record<string, {suppressedValue: number}>} {
  const read = (file: string) => readFileSync(`${root}${name}/${file}`, "utf8");
  const {T, tables, publishOnly} = JSON.parse(read("case.json"));
  const options = {
    ...(tables && {tables}),
    ...(publishOnly && {publishOnly: new Map<string, string[]>(Object.entries(publishOnly))})
  };
  return {
    ...small(read("cells.csv"), read("hier.csv"), options),
    threshold: T,
    reference: JSON.parse(read("ref.json")).methods
  };
}

const persons = ({universe: {value}}: Small, flags: Uint8Array) =>
  value.reduce((sum, v, j) => sum + (flags[j] ? v : 0), 0);

describe.skipIf(!existsSync(root))("the shared disclosure cases (skipped where they are absent)", () => {
  const names = ["S01_geo_statusMH", "S02_geo_sex_age", "S07_linked", "S08_variants"];

  for (const name of names)
    it(`${name}: elimination is linearly safe and loses at most 1.1 times the persons of the reference`, () => {
      const c = load(name);
      const input = {universe: c.universe, rule: {threshold: c.threshold, zeros: "protect" as Zeros}};
      const {suppressed, lost, contradictions} = suppress(input);
      expect([lost, contradictions]).toEqual([[], []]);
      expect(isLinearlySafe(input, suppressed)).toBe(true);
      expect(persons(c, suppressed)).toBeLessThanOrEqual(
        1.1 * (c.reference.gaussZ ?? c.reference.gauss)!.suppressedValue
      );
    });

  for (const name of names)
    it(`${name}: after repair the audit passes at no more than 1.5 times the persons of the reference`, async () => {
      const c = load(name);
      const input = {universe: c.universe, rule: {threshold: c.threshold, zeros: "protect" as Zeros}};
      const {suppressed} = await protectBySuppression(input);
      const fresh = await audit({...input, hidden: suppressed});
      expect([fresh.publishable, fresh.exact.length, fresh.narrow.length]).toEqual([true, 0, 0]);
      expect(persons(c, suppressed)).toBeLessThanOrEqual(
        1.5 * (c.reference.gaussZ ?? c.reference.gauss)!.suppressedValue
      );
    }, 900_000);

  it("S08: the audit finds that a pattern with published zeros, safe by linear algebra, leaks", async () => {
    const c = load("S08_variants");
    const rule = {threshold: c.threshold, zeros: "published" as Zeros};
    const {suppressed} = suppress({universe: c.universe, rule, margin: 0});
    expect(isLinearlySafe({universe: c.universe, rule}, suppressed)).toBe(true);
    const {exact} = await audit({universe: c.universe, rule, hidden: suppressed});
    expect(exact.length).toBeGreaterThan(50);
  });

  it("S02: whole numbers alone give cells away that linear algebra holds safe, m/w/d with published zeros", async () => {
    const c = load("S02_geo_sex_age");
    const rule = {threshold: c.threshold, zeros: "published" as Zeros};
    const {suppressed} = suppress({universe: c.universe, rule, margin: 0});
    const {exact} = await audit({universe: c.universe, rule, hidden: suppressed});
    expect(exact.length).toBeGreaterThan(50);
  });

  it("S08: finds a planted hole, whichever of twenty secondary cells is opened", async () => {
    const c = load("S08_variants");
    const input = {universe: c.universe, rule: {threshold: c.threshold, zeros: "protect" as Zeros}, margin: 0};
    const {suppressed, primary} = suppress(input);
    const secondary = Array.from(suppressed.keys()).filter((j) => suppressed[j] && !primary[j]);
    for (const j of secondary.slice(0, 20)) {
      const open = suppressed.slice();
      open[j] = 0;
      expect(isLinearlySafe(input, open)).toBe(false);
      const {exact} = await audit({...input, hidden: open});
      expect(exact.some(({sensitive}) => sensitive)).toBe(true);
    }
  });

  it("rounds S01, S02 and S08 so that every cell is additive and near", async () => {
    for (const name of ["S01_geo_statusMH", "S02_geo_sex_age", "S08_variants"]) {
      const c = load(name);
      const rounded = (await protectByRounding(c.universe, 3))!;
      expect(rounded.atoms.every((x) => x === 0 || x >= 3)).toBe(true);
      expect(rounded.maxError).toBeLessThanOrEqual(12);
      expect(rounded.meanError).toBeLessThanOrEqual(1.5);
    }
  });
});
