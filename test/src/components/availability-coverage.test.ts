import {expect, test} from "vitest";
import {findIndicator} from "../../../indicators/index.js";
import {providersOf} from "../../../indicators/definition/selections.js";
import {coverage, type DeliveredTables, deliveredTables} from "../../../src/components/availability-coverage.js";
import {availabilityRows, shownYears} from "../../../src/components/availability-rows.js";
import {tableEntries} from "../../../src/components/delivery-table-list.js";
import {spanWords} from "../../../src/components/availability-matrix.js";
import type {CubeEntry, DeliveryEntry} from "../../../src/components/delivery-types.js";

const years = [2021, 2022, 2023, 2024, 2025];
const share = findIndicator("BEV-02");

/** All tables of an indicator, delivered at the end of the given years, each two months later. */
function tablesOf(id: string, given: readonly number[], more: Partial<CubeEntry> = {}): DeliveredTables {
  const dates = given.map((year) => `${year}-12-31`);
  const cubes = providersOf(findIndicator(id)).map(({cube}) => cubeEntry(cube, dates, more));
  const deliveries = cubes.flatMap(({id: cube}) =>
    given.map((year) => ({cube, state: "verwendet", dates: [`${year}-12-31`], edition: `${year + 1}-02-28`}))
  ) as unknown as DeliveryEntry[];
  return deliveredTables({cubes, deliveries});
}

function cubeEntry(id: string, dates: readonly string[], more: Partial<CubeEntry>): CubeEntry {
  const breakdowns = [{id: "geschlecht", label: "Geschlecht"}];
  const cube = {id, dates, breakdowns, state: "geliefert", cells: dates.length, deliveries: []};
  return {...cube, ...more} as unknown as CubeEntry;
}

test("a year counts as delivered where every table of the standard definition has a fitting reference date", () => {
  expect(coverage(share, tablesOf("BEV-02", [2022, 2023, 2024]), years, "2025-06-01")).toEqual([
    "nicht-in-der-reihe",
    "geliefert",
    "geliefert",
    "geliefert",
    "erwartet"
  ]);
});

test("a later year is outstanding once the day has passed on which it was to be expected", () => {
  expect(coverage(share, tablesOf("BEV-02", [2022, 2023, 2024]), years, "2026-03-15").at(-1)).toBe("aussteht");
});

test("sample deliveries are never called delivered", () => {
  const tables = tablesOf("BEV-02", [2023, 2024], {state: "Beispieldaten"});
  expect(coverage(share, tables, years, "2025-06-01").slice(2, 4)).toEqual(["beispiel", "beispiel"]);
});

test("a breakdown that the tables do not have is told apart from a year without data", () => {
  const tables = tablesOf("BEV-02", [2023, 2024]);
  expect(coverage(share, tables, years, "2025-06-01", "geschlecht").slice(2, 4)).toEqual(["geliefert", "geliefert"]);
  expect(coverage(share, tables, years, "2025-06-01", "quartier").slice(2, 4)).toEqual([
    "ungegliedert",
    "ungegliedert"
  ]);
});

test("BIL-05 and BIL-13 are gaps, whatever is delivered, and other indicators without a delivery are not", () => {
  const none = deliveredTables({cubes: [], deliveries: []});
  for (const id of ["BIL-05", "BIL-13"]) {
    expect(new Set(coverage(findIndicator(id), none, years, "2025-06-01"))).toEqual(new Set(["datenluecke"]));
  }
  expect(new Set(coverage(share, none, years, "2025-06-01"))).toEqual(new Set(["nicht-geliefert"]));
});

test("a table that has only refused deliveries says so", () => {
  const tables = tablesOf("BEV-02", [], {state: "keine gültige Lieferung", cells: 0});
  expect(new Set(coverage(share, tables, years, "2025-06-01"))).toEqual(new Set(["zurueckgewiesen"]));
});

test("rows follow the filters for theme, provider, state and breakdown", () => {
  const tables = tablesOf("BEV-02", [2023, 2024]);
  const all = {thema: "alle", anbieter: "alle", zustand: "alle", gliederung: "keine"};
  const ids = (filter: Partial<typeof all>) =>
    availabilityRows([share, findIndicator("BIL-05")], tables, years, "2025-06-01", {...all, ...filter}).map(
      ({indicator}) => indicator.id
    );
  expect(ids({})).toEqual(["BEV-02", "BIL-05"]);
  expect(ids({thema: "bildung"})).toEqual(["BIL-05"]);
  expect(ids({anbieter: "Gesundheitsamt"})).toEqual(["BIL-05"]);
  expect(ids({zustand: "datenluecke"})).toEqual(["BIL-05"]);
  expect(ids({zustand: "geliefert"})).toEqual(["BEV-02"]);
  expect(ids({gliederung: "erstsprache", thema: "bevoelkerung"})).toEqual([]);
});

test("years run from the first reference date to one after the last, and not beyond the current one", () => {
  const tables = tablesOf("BEV-02", [2021, 2024]);
  expect(shownYears(tables, "2024-06-01")).toEqual([2021, 2022, 2023, 2024]);
  expect(shownYears(tables, "2028-06-01")).toEqual(years);
});

test("the years of a breakdown are put into words as runs", () => {
  expect(spanWords(["geliefert", "geliefert", "ungegliedert", "beispiel", "erwartet"], years)).toBe(
    "2021–2022, 2024 (Beispieldaten)"
  );
  expect(spanWords(["nicht-in-der-reihe", "ungegliedert"], years)).toBe("nur ohne diese Gliederung");
});

test("a table of which only one year came is asked for the others, from the first year shown", () => {
  const tables = tablesOf("BEV-02", [2024]);
  const entry = tableEntries([share], tables, [], [2022, 2023, 2024, 2025], "2025-06-01")[0]!;
  expect(entry.state).toBe("geliefert");
  expect(entry.request).toContain("Jahre 2022 bis 2023");
});
