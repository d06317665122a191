import {existsSync, readFileSync} from "node:fs";
import {fileURLToPath} from "node:url";
import {audit} from "../../data-loaders/disclosure/audit/audit.js";
import {readHierarchies} from "../../data-loaders/disclosure/hierarchy.js";
import type {Zeros} from "../../data-loaders/disclosure/primary.js";
import {protectByRounding} from "../../data-loaders/disclosure/protect.js";
import {repair} from "../../data-loaders/disclosure/repair.js";
import {suppress} from "../../data-loaders/disclosure/suppression.js";
import {readTable} from "../../data-loaders/disclosure/table.js";
import {
  publishedRows,
  universeOf,
  type PublicationOptions,
  type Universe
} from "../../data-loaders/disclosure/universe.js";
import {cityTable, foreignersTable, townTable, type GeneratedTable} from "../data-loaders/disclosure/generate.js";

interface Case {
  readonly name: string;
  readonly universe: Universe;
  readonly threshold: number;
  /** Whether repair and audit are run: in thinly filled tables of three and more dimensions they still take minutes. */
  readonly repaired: boolean;
  readonly reference?: Readonly<Record<string, {suppressed: number; suppressedValue: number; runtime_s: number}>>;
}

const SHARED = fileURLToPath(new URL("../../../shared/disclosure-cases/", import.meta.url));
const SHARED_CASES = ["S01_geo_statusMH", "S02_geo_sex_age", "S07_linked", "S08_variants"];

function build(name: string, {cells, hierarchy}: GeneratedTable, options: PublicationOptions = {}): Universe {
  const table = readTable(cells, name, readHierarchies(hierarchy, name));
  const published = publishedRows(table, options);
  return universeOf(
    table,
    Int32Array.from(published.keys()).filter((i) => published[i] === 1),
    name
  );
}

function sharedCase(name: string): Case {
  const read = (file: string) => readFileSync(`${SHARED}${name}/${file}`, "utf8");
  const {T, tables, publishOnly} = JSON.parse(read("case.json"));
  const options = {
    ...(tables && {tables}),
    ...(publishOnly && {publishOnly: new Map<string, string[]>(Object.entries(publishOnly))})
  };
  const universe = build(name, {cells: read("cells.csv"), hierarchy: read("hier.csv")}, options);
  return {
    name: name.slice(0, 3),
    universe,
    threshold: T,
    repaired: name !== "S07_linked",
    reference: JSON.parse(read("ref.json")).methods
  };
}

/** Prints, for every case and treatment of zeros: reference, elimination, what its pattern gives away, repair, audit, rounding. */
export async function run(print: (line: string) => void): Promise<void> {
  const cases: (() => Case)[] = existsSync(SHARED) ? SHARED_CASES.map((name) => () => sharedCase(name)) : [];
  for (const [name, table] of Object.entries({town: townTable, city: cityTable, foreigners: foreignersTable}))
    cases.push(() => ({name, universe: build(name, table()), threshold: 3, repaired: name === "city"}));
  print("cells/persons suppressed; seconds; exact/narrow as the audit finds them");
  print(
    [
      "case",
      "zeros",
      "cells",
      "reference",
      "s",
      "elimination",
      "s",
      "ratio",
      "repaired",
      "s",
      "ratio",
      "left",
      "audit s"
    ].join("\t")
  );
  for (const make of cases) {
    const c = make();
    for (const zeros of ["protect", "published"] as const) await runCase(c, zeros, print);
    const began = performance.now();
    const rounded = c.name === "S07" ? null : await protectByRounding(c.universe, 3);
    if (rounded)
      print(
        `${c.name}\trounded to 3\t${c.universe.atomCount} atoms\tmax ${rounded.maxError}\tmean ${rounded.meanError.toFixed(2)}\t${seconds(began)} s`
      );
  }
}

async function runCase(
  {name, universe, threshold, repaired: repairs, reference}: Case,
  zeros: Zeros,
  print: (line: string) => void
): Promise<void> {
  const input = {universe, rule: {threshold, zeros}};
  let began = performance.now();
  const {suppressed} = suppress(input);
  const eliminationSeconds = seconds(began);
  const known = (zeros === "protect" ? reference?.gaussZ : undefined) ?? reference?.gauss;
  const ratio = (flags: Uint8Array) => (known ? (persons(universe, flags) / known.suppressedValue).toFixed(2) : "–");
  const head = [
    name,
    zeros,
    universe.cellCount,
    known ? `${known.suppressed}/${known.suppressedValue}` : "–",
    known?.runtime_s ?? "–",
    pattern(universe, suppressed),
    eliminationSeconds,
    ratio(suppressed)
  ];
  if (!repairs || zeros === "published") {
    print([...head, "not run"].join("\t"));
    return;
  }
  began = performance.now();
  const repaired = await repair(input, suppressed);
  const repairSeconds = seconds(began);
  began = performance.now();
  const {exact, narrow} = await audit({...input, hidden: repaired.suppressed});
  const left = `${exact.length}/${narrow.length}`;
  print(
    [
      ...head,
      pattern(universe, repaired.suppressed),
      repairSeconds,
      ratio(repaired.suppressed),
      left,
      seconds(began)
    ].join("\t")
  );
}

function persons({value}: Universe, flags: Uint8Array): number {
  return value.reduce((sum, v, j) => sum + (flags[j] ? v : 0), 0);
}

function pattern(universe: Universe, flags: Uint8Array): string {
  return `${flags.reduce((sum, f) => sum + f, 0)}/${persons(universe, flags)}`;
}

function seconds(began: number): string {
  return ((performance.now() - began) / 1000).toFixed(2);
}
