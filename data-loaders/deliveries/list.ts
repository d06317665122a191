import type {SignId} from "../../indicators/vocabulary/signs.js";
import {type CubeBreakdown, breakdownsOf} from "../cube/breakdowns.js";
import {compareTotals} from "../cube/compare-totals.js";
import {type BuiltCube, buildCube} from "../cube/load.js";
import {datesOf} from "../cube/revisions.js";
import {problem} from "../contract/codes.js";
import type {Contract} from "../contract/contract.js";
import type {CheckedDelivery} from "../contract/delivered.js";
import type {Problem} from "../contract/problem.js";
import {contracts as allContracts} from "../providers/index.js";
import {type LoadedFile, loadDeliveries, type LoadOptions, sha256Of, tablesOf} from "./load.js";

/** What became of a delivered file: “verwendet”, also in part; “ersetzt” by a newer one; “zurückgewiesen”; “ohne Vertrag”. */
export type DeliveryState = "verwendet" | "ersetzt" | "zurückgewiesen" | "ohne Vertrag";

/** What there is of a cube. */
export type CubeState = "geliefert" | "Beispieldaten" | "keine gültige Lieferung" | "noch nicht geliefert";

/** One file in the list of deliveries. */
export interface DeliveryEntry {
  readonly id: string;
  readonly sha256: string;
  readonly file: string;
  readonly bytes: number;
  readonly sample: boolean;
  readonly state: DeliveryState;
  readonly provider?: {readonly id: string; readonly label: string};
  readonly contract?: {
    readonly id: string;
    readonly version: number;
    readonly title: string;
    readonly notes: readonly string[];
  };
  readonly tableCode?: string;
  readonly title?: string;
  /** “Stand” of the file, ISO. */
  readonly edition?: string;
  readonly licence?: string;
  readonly encoding?: string;
  /** German: why this encoding and separator were taken. */
  readonly reason?: string;
  /** Of a text file. */
  readonly separator?: string;
  /** Of a workbook: the sheets that belong to the contract. */
  readonly sheets?: readonly string[];
  /** Rows of data in the file. */
  readonly rows?: number;
  /** Cells that the workspace keeps. */
  readonly cells?: number;
  /** ISO dates that the kept cells are about. */
  readonly dates: readonly string[];
  /** How often each sign stands in the file. */
  readonly signs: Readonly<Partial<Record<SignId, number>>>;
  /** Cube that the file fills. */
  readonly cube?: string;
  readonly problems: readonly Problem[];
}

/** One cube in the list. */
export interface CubeEntry {
  readonly id: string;
  readonly title: string;
  readonly provider: {readonly id: string; readonly label: string};
  readonly contract: string;
  readonly state: CubeState;
  readonly unit: string;
  readonly population: string;
  readonly register: string;
  /** Whether its numbers are sample data; absent where there is no cube. */
  readonly sample?: boolean;
  readonly cells: number;
  readonly dates: readonly string[];
  /** By what its numbers are broken down, time aside. */
  readonly breakdowns: readonly CubeBreakdown[];
  /** Ids of the deliveries that fill it. */
  readonly deliveries: readonly string[];
}

export interface DeliveryList {
  /** Whether any cube holds sample data. */
  readonly sample: boolean;
  readonly deliveries: readonly DeliveryEntry[];
  readonly cubes: readonly CubeEntry[];
}

/** Every delivery with its checks, and every cube with its deliveries. Bad files are listed, never thrown. */
export function listDeliveries(options: LoadOptions = {}): DeliveryList {
  return listFiles(loadDeliveries(options), options.contracts ?? allContracts);
}

/**
 * The same of files that were read and checked.
 *
 * @param built the cubes of all contracts
 */
export function listFiles(
  files: readonly LoadedFile[],
  contracts: readonly Contract[],
  built: ReadonlyMap<string, BuiltCube> = buildCubes(files, contracts)
): DeliveryList {
  const refused = new Set(files.flatMap((file) => tablesOf(file, contracts)));
  const cubes = [...built].map(([id, cube]) => {
    const own = contracts.filter((contract) => contract.cube.id === id);
    return cubeEntry(
      own[0]!,
      cube,
      own.some((contract) => refused.has(contract.id))
    );
  });
  return {
    sample: cubes.some((cube) => cube.sample),
    deliveries: files.flatMap((file) => entriesOf(file, built)),
    cubes
  };
}

/** Every cube of the contracts by id, with what comparing them with one another found. */
export function buildCubes(
  files: readonly LoadedFile[],
  contracts: readonly Contract[]
): ReadonlyMap<string, BuiltCube> {
  return compareTotals(new Map(contracts.map(({cube}) => [cube.id, buildCube(cube.id, files)])), contracts);
}

function cubeEntry({id, provider, cube}: Contract, {cube: found}: BuiltCube, delivered: boolean): CubeEntry {
  const entry = {
    id: cube.id,
    title: cube.title,
    provider,
    contract: id,
    unit: cube.unit,
    population: cube.population,
    register: cube.register
  };
  if (found === undefined) {
    const state = delivered ? "keine gültige Lieferung" : "noch nicht geliefert";
    return {...entry, state, cells: 0, dates: [], breakdowns: [], deliveries: []};
  }
  const {meta, length} = found;
  const sample = meta.deliveries.some((delivery) => delivery.sample);
  return {
    ...entry,
    state: sample ? "Beispieldaten" : "geliefert",
    sample,
    cells: length,
    dates: meta.dimensions.find((dimension) => dimension.id === "stichtag")?.codes.map((code) => code.id) ?? [],
    breakdowns: breakdownsOf(found),
    deliveries: meta.deliveries.map((delivery) => delivery.id)
  };
}

function entriesOf(file: LoadedFile, built: ReadonlyMap<string, BuiltCube>): DeliveryEntry[] {
  if (file.checked.length > 0) return file.checked.map((checked) => checkedEntry(file, checked, built));
  const sha256 = file.sha256 || sha256Of(file.path);
  const base = {
    id: sha256.slice(0, 12),
    sha256,
    file: file.file,
    bytes: file.bytes,
    sample: file.sample,
    dates: [],
    signs: {}
  };
  if (file.problems.length > 0) return [{...base, state: "zurückgewiesen", problems: file.problems}];
  const message = "Für diese Datei gibt es keinen Vertrag; sie wird nicht verwendet.";
  return [{...base, state: "ohne Vertrag", problems: [problem("K405", {file: file.file}, message)]}];
}

function checkedEntry(
  {opened}: LoadedFile,
  {contract, meta, cells, problems, rowCount, signCounts}: CheckedDelivery,
  built: ReadonlyMap<string, BuiltCube>
): DeliveryEntry {
  const {used, problems: compared} = built.get(contract.cube.id)!;
  const all = [...problems, ...(compared.get(meta.file) ?? [])];
  return {
    id: meta.id,
    sha256: meta.sha256,
    file: meta.file,
    bytes: meta.bytes,
    sample: meta.sample,
    state: used.has(meta.file)
      ? "verwendet"
      : all.some(({severity}) => severity === "error")
        ? "zurückgewiesen"
        : "ersetzt",
    provider: contract.provider,
    contract: {id: contract.id, version: contract.version, title: contract.title, notes: contract.notes ?? []},
    tableCode: meta.tableCode,
    title: meta.title,
    ...(meta.state !== undefined && {edition: meta.state}),
    licence: meta.licence,
    encoding: meta.encoding,
    ...(opened && {reason: opened.reason}),
    ...(opened?.text && {separator: opened.separator}),
    ...(cells?.blatt && {sheets: cells.blatt.dictionary}),
    rows: rowCount,
    cells: cells?.length ?? 0,
    dates: cells ? datesOf(cells) : [],
    signs: signCounts,
    cube: contract.cube.id,
    problems: all
  };
}
