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
import {
  cityTable,
  fineTable,
  foreignersTable,
  LINKED,
  linkedTable,
  residentsTable,
  sexTable,
  townTable,
  WINDOWS,
  windowsTable,
  type GeneratedTable
} from "../data-loaders/disclosure/generate.js";

/** What a method of the R packages needed for a table. */
interface Reference {
  readonly suppressed: number;
  readonly suppressedValue: number;
  readonly runtime_s: number;
}

interface Case {
  readonly name: string;
  readonly make: () => Universe;
  readonly threshold: number;
  readonly reference?: Readonly<Record<string, Reference>>;
  /** Seconds of the reference for a table of the same kind and size, where this one has none of its own. */
  readonly seconds?: number;
}

const SHARED = fileURLToPath(new URL("../../../shared/disclosure-cases/", import.meta.url));
const SHARED_CASES = ["S01_geo_statusMH", "S02_geo_sex_age", "S07_linked", "S08_variants"];

const GENERATED: readonly Omit<Case, "threshold">[] = [
  {name: "variants", make: () => build("variants", windowsTable(), {publishOnly: WINDOWS})},
  {name: "sex", make: () => build("sex", sexTable())},
  {name: "linked", make: () => build("linked", linkedTable(), {tables: LINKED})},
  {name: "town", make: () => build("town", townTable())},
  {name: "city", make: () => build("city", cityTable()), seconds: 82},
  {name: "residents", make: () => build("residents", residentsTable()), seconds: 466},
  {name: "foreigners", make: () => build("foreigners", foreignersTable()), seconds: 466}
];

const COLUMNS =
  "case zeros cells reference reference-s elimination cpu-s of-reference left-by-elimination cpu-s repaired cpu-s of-reference left cpu-s";

/**
 * Prints for every case: cells and persons that the reference and ours suppress, CPU seconds, the share of the
 * reference's persons, and how many figures (exact/narrow) the audit finds before and after repair. With zeros
 * published only the elimination and what the audit finds of it. The variable CASES (“S01,city”) chooses cases.
 */
export async function run(print: (line: string) => void): Promise<void> {
  const shared = existsSync(SHARED) ? SHARED_CASES.map(sharedCase) : [];
  const cases = [...shared, ...GENERATED.map((one): Case => ({...one, threshold: 3}))];
  const wanted = process.env.CASES?.split(",");
  print("suppressed cells/persons; CPU seconds; exact/narrow as the audit finds them");
  print(COLUMNS.replaceAll(" ", "\t"));
  for (const one of cases.filter(({name}) => !wanted || wanted.includes(name))) {
    const universe = one.make();
    await runProtected(one, universe, print);
    await runPublished(one, universe, print);
  }
  if (!wanted) await runRounding(print);
  print(`memory at most ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`);
}

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
  return {
    name: name.slice(0, 3),
    make: () => build(name, {cells: read("cells.csv"), hierarchy: read("hier.csv")}, options),
    threshold: T,
    reference: JSON.parse(read("ref.json")).methods
  };
}

async function runProtected(one: Case, universe: Universe, print: (line: string) => void): Promise<void> {
  const input = {universe, rule: {threshold: one.threshold, zeros: "protect" as Zeros}};
  const known = one.reference?.gaussZ ?? one.reference?.gauss;
  const [{suppressed}, eliminated] = await timed(() => suppress(input));
  const [first, audited] = await timed(() => audit({...input, hidden: suppressed}));
  const [repaired, mended] = await timed(() => repair(input, suppressed));
  const [last, confirmed] = await timed(() => audit({...input, hidden: repaired.suppressed}));
  print(
    [
      ...head(one, universe, "protect", known),
      pattern(universe, suppressed),
      eliminated,
      ratio(universe, suppressed, known),
      `${first.exact.length}/${first.narrow.length}`,
      audited,
      pattern(universe, repaired.suppressed),
      mended,
      ratio(universe, repaired.suppressed, known),
      `${last.exact.length}/${last.narrow.length}`,
      confirmed
    ].join("\t")
  );
}

async function runPublished(one: Case, universe: Universe, print: (line: string) => void): Promise<void> {
  const input = {universe, rule: {threshold: one.threshold, zeros: "published" as Zeros}};
  const known = one.reference?.gauss;
  const [{suppressed}, eliminated] = await timed(() => suppress(input));
  const [{exact, narrow}, audited] = await timed(() => audit({...input, hidden: suppressed}));
  print(
    [
      ...head(one, universe, "published", known),
      pattern(universe, suppressed),
      eliminated,
      ratio(universe, suppressed, known),
      `${exact.length}/${narrow.length}`,
      audited
    ].join("\t")
  );
}

async function runRounding(print: (line: string) => void): Promise<void> {
  const universe = build("fine", fineTable());
  const [rounded, seconds] = await timed(() => protectByRounding(universe, 3));
  print(
    `rounded to 3: ${universe.atomCount} atoms in ${universe.cellCount} cells, largest error ${rounded!.maxError}, mean ${rounded!.meanError.toFixed(2)}, ${seconds} s`
  );
}

function head({name, seconds}: Case, {cellCount}: Universe, zeros: Zeros, known?: Reference): (string | number)[] {
  const reference = known ? `${known.suppressed}/${known.suppressedValue}` : "–";
  return [name, zeros, cellCount, reference, known?.runtime_s ?? seconds ?? "–"];
}

/** What a function returns, and the CPU seconds it took. */
async function timed<T>(work: () => T | Promise<T>): Promise<[result: T, seconds: string]> {
  const before = process.cpuUsage();
  const result = await work();
  const {user, system} = process.cpuUsage(before);
  return [result, ((user + system) / 1e6).toFixed(2)];
}

function persons({value}: Universe, flags: Uint8Array): number {
  return value.reduce((sum, v, j) => sum + (flags[j] ? v : 0), 0);
}

function ratio(universe: Universe, flags: Uint8Array, known?: Reference): string {
  return known ? (persons(universe, flags) / known.suppressedValue).toFixed(2) : "–";
}

function pattern(universe: Universe, flags: Uint8Array): string {
  return `${flags.reduce((sum, f) => sum + f, 0)}/${persons(universe, flags)}`;
}
