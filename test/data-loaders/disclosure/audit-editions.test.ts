import * as fc from "fast-check";
import {describe, expect, it} from "vitest";
import {auditUniverses, auditVintages} from "../../../data-loaders/disclosure/audit-editions.js";
import {keptValue} from "../../../data-loaders/disclosure/earlier.js";
import {
  deliveriesByDate,
  earlierOf,
  entriesOf,
  type LedgerEntry,
  tableOf
} from "../../../data-loaders/disclosure/ledger.js";
import {protectCube} from "../../../data-loaders/disclosure/protect-cube.js";
import type {Cube} from "../../../indicators/engine/cube.js";
import {type CellSpec, makeCube} from "../../indicators/cubes.js";

const day = "2024-12-31";
const areas = Array.from({length: 30}, (_, i) => `q${i}`);
const sexes = ["m", "w"];

/** Residents by Quartier and sex; the counts follow one another. */
const residents = (counts: readonly number[], id = "einwohner", sha256 = "a"): Cube => {
  const cube = makeCube({
    id,
    register: "Melderegister",
    sums: "derived",
    disclosure: "KOM",
    dimensions: {stichtag: [day], quartier: areas, geschlecht: sexes},
    cells: areas.flatMap((q, i) => sexes.map((s, j): CellSpec => [day, q, s, counts[(2 * i + j) % counts.length]!]))
  });
  return {...cube, meta: {...cube.meta, deliveries: cube.meta.deliveries.map((one) => ({...one, sha256}))}};
};

const release = (published: Cube, delivered: Cube, edition: string, ledger: readonly LedgerEntry[] = []) =>
  entriesOf(published, deliveriesByDate(delivered), edition, ledger);

const valueOf = (cube: Cube, name: string) => {
  const found = Array.from(cube.wert.keys()).find(
    (cell) =>
      cube.meta.dimensions
        .slice(1)
        .map(({id}) => cube.dimensions[id]!.dictionary[cube.dimensions[id]!.codes[cell]!])
        .join("|") === name
  );
  return found === undefined ? 0 : cube.wert[found]!;
};

const counts = Array.from({length: 60}, (_, i) => (i * 7) % 19);
const revised = counts.map((count, i) => (i % 9 === 0 ? count + 6 : count));

describe("a revised delivery", () => {
  const first = residents(counts);
  const ledger = release(protectCube(first), first, "2025");
  const second = residents(revised, "einwohner", "b");

  it("leaves every released value that is still true, and changes the others", () => {
    const before = protectCube(first);
    const after = protectCube(second, {earlier: earlierOf(ledger, "einwohner")});
    let moved = 0;
    areas.forEach((q, i) =>
      sexes.forEach((s, j) => {
        const name = `${q}|${s}`;
        const [was, is] = [valueOf(before, name), valueOf(after, name)];
        const count = revised[2 * i + j]!;
        if (Math.abs(count - was) <= 4 || (count === 0 && was === 5)) expect(is).toBe(was);
        else ++moved;
      })
    );
    expect(moved).toBeGreaterThan(3);
    expect(auditVintages(after, second, ledger)).toEqual([]);
  });

  it("attack, edition against edition: rounded anew, two values of one count narrow it", () => {
    const anew = protectCube({...second, meta: {...second.meta, id: "einwohner-neu"}});
    const planted = {...anew, meta: {...anew.meta, id: "einwohner"}};
    const problems = auditVintages(planted, second, ledger);
    expect(problems.map(({code}) => code)).toContain("G504");
    const {message} = problems[0]!;
    expect(message).toMatch(
      /„einwohner“ zum 2024-12-31, Zelle q\d+, [mw]: Mit Ausgabe 2025 zusammen sicher zwischen \d+ und \d+: \[Ausgabe 2025: \d+, also \d+ bis \d+\] und \[jetzt: \d+, also/
    );
    expect(message).toMatch(/So ist es in \d+ Zellen/);
  });

  it("does not tell that a count fell to nothing", () => {
    const few = residents([3]);
    const published = protectCube(few);
    const book = release(published, few, "2025");
    const gone = residents([0], "einwohner", "b");
    const after = protectCube(gone, {earlier: earlierOf(book, "einwohner")});
    for (const q of areas)
      for (const s of sexes) expect(valueOf(after, `${q}|${s}`)).toBe(valueOf(published, `${q}|${s}`));
    expect(auditVintages(after, gone, book)).toEqual([]);
  });

  it("leaves as many counts possible as the base has wherever a value moves, whatever the counts (property)", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(3, 5, 10),
        fc.nat({max: 12}),
        fc.nat({max: 60}),
        fc.nat({max: 1}),
        (base, step, now, up) => {
          const released = {values: new Map([["x", base * step]]), error: base - 1};
          if (keptValue(now, "x", released, base) !== undefined) return;
          const published = base * (Math.floor(now / base) + (now % base === 0 ? 0 : up));
          const possible = Array.from({length: 400}, (_, n) => n).filter(
            (n) => Math.abs(n - published) < base && keptValue(n, "x", released, base) === undefined
          );
          expect(possible).toContain(now);
          expect(possible.length).toBeGreaterThanOrEqual(base);
        }
      )
    );
  });
});

describe("ledger and candidate together", () => {
  const first = residents(counts);
  const ledger = release(protectCube(first), first, "2025");

  it("hold every cell, once for each edition that changes it", () => {
    const again = release(protectCube(first), first, "2026", ledger);
    expect(again[0]!.table).toBeUndefined();
    expect(tableOf(again[0]!, [...ledger, ...again])).toEqual(tableOf(ledger[0]!, ledger));
    expect(() => tableOf({...again[0]!, cells: "anders"}, ledger)).toThrow(
      /G503: .*sind die Zellen von „einwohner“ zum 2024-12-31/
    );
  });

  it("refuse a second table of the same persons that was rounded for itself, naming cube, cell, interval and equation", () => {
    const other = residents(counts, "einwohner-anders");
    const problems = auditUniverses(ledger, release(protectCube(other), other, ""), () => 5);
    expect(problems.map(({code}) => code)).toContain("G505");
    const {message} = problems[0]!;
    expect(message).toMatch(
      /einwohner-anders und einwohner, Ausgabe 2025, 2024-12-31, q\d+, [mw]: Zusammen (sicher zwischen \d+ und \d+|genau berechenbar, \d+): \[einwohner/
    );
  });

  it("let the same table pass again, and tables of other persons", () => {
    expect(auditUniverses(ledger, release(protectCube(first), first, ""), () => 5)).toEqual([]);
    const others = residents(
      counts.map((count) => count * 3),
      "umzuege"
    );
    expect(auditUniverses(ledger, release(protectCube(others), others, ""), () => 5)).toEqual([]);
  });
});
