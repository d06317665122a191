import {describe, expect, it} from "vitest";
import {
  checkLedger,
  deliveriesByDate,
  entriesOf,
  formatEntries,
  type LedgerEntry,
  parseLedger
} from "../../../data-loaders/disclosure/ledger.js";
import {profilesVersion} from "../../../data-loaders/disclosure/profiles.js";
import {protectCube} from "../../../data-loaders/disclosure/protect-cube.js";
import type {Cube} from "../../../indicators/engine/cube.js";
import {makeCube} from "../../indicators/cubes.js";

const residents = (count: number, sha256 = "a"): Cube => {
  const cube = makeCube({
    id: "einwohner",
    register: "Melderegister",
    sums: "derived",
    disclosure: "KOM",
    dimensions: {stichtag: ["2023-12-31", "2024-12-31"], quartier: ["q1", "q2"]},
    cells: [
      ["2023-12-31", "q1", 17],
      ["2024-12-31", "q1", count],
      ["2024-12-31", "q2", 12]
    ]
  });
  return {...cube, meta: {...cube.meta, deliveries: cube.meta.deliveries.map((one) => ({...one, sha256}))}};
};

const release = (cube: Cube, edition: string): readonly LedgerEntry[] =>
  entriesOf(protectCube(cube), deliveriesByDate(cube), edition);

describe("the ledger of releases", () => {
  const first = release(residents(40), "2025");

  it("writes down each reference date of a rounded cube, and reads it again", () => {
    expect(first.map(({date, method, rules}) => [date, method, rules])).toEqual([
      ["2023-12-31", "rounding", `KOM, Fassung ${profilesVersion}, Basis 5`],
      ["2024-12-31", "rounding", `KOM, Fassung ${profilesVersion}, Basis 5`]
    ]);
    expect(parseLedger(formatEntries(first), "buch")).toEqual(first);
    const azr = makeCube({
      id: "azr",
      disclosure: "R5",
      dimensions: {stichtag: ["2024-12-31"]},
      cells: [["2024-12-31", 5]]
    });
    expect(release(azr, "2025")).toEqual([]);
  });

  it("lets the same numbers pass again, and other numbers of a revised delivery", () => {
    expect(checkLedger(first, release(residents(40), "2026"))).toEqual([]);
    expect(checkLedger(first, release(residents(90, "b"), "2026"))).toEqual([]);
  });

  it("refuses other numbers of the same delivery, naming cube, date and edition (attack: edition against edition)", () => {
    const problems = checkLedger(first, release(residents(90), "2026"));
    expect(problems.map(({code}) => code)).toEqual(["G502"]);
    expect(problems[0]!.message).toContain("„einwohner“ zum 2024-12-31 weicht von Ausgabe 2025 ab");
    const newRules = release(residents(40), "2026").map((entry) => ({
      ...entry,
      rules: "KOM, Fassung 99, Basis 3",
      cells: "x"
    }));
    expect(checkLedger(first, newRules)[0]!.message).toContain(
      `Fassung ${profilesVersion}, Basis 5 → KOM, Fassung 99, Basis 3`
    );
  });

  it("refuses a population and date by a second method, in whatever cube", () => {
    const suppressed = first.map((entry) => ({...entry, cube: "einwohner-bericht", method: "suppression" as const}));
    const problems = checkLedger(first, suppressed);
    expect(problems.map(({code}) => code)).toEqual(["G501", "G501"]);
    expect(problems[0]!.message).toContain("schon gerundet veröffentlicht (einwohner)");
    expect(checkLedger(suppressed, first).map(({code}) => code)).toEqual(["G501", "G501"]);
  });

  it("refuses a ledger that was tampered with", () => {
    expect(() => parseLedger('{"edition":"2025"}\n', "buch")).toThrow("G503");
    expect(() => parseLedger("kein JSON\n", "buch")).toThrow("G503");
  });
});
