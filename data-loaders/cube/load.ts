import type {Cube} from "../../indicators/engine/cube.js";
import {problem} from "../contract/codes.js";
import type {PlausibilityRule} from "../contract/contract.js";
import {DeliveryError, type Problem} from "../contract/problem.js";
import {type LoadedFile, loadDeliveries, type LoadOptions} from "../deliveries/load.js";
import {contracts as allContracts} from "../providers/index.js";
import {assembleCube} from "./assemble.js";
import {findJumps} from "./jumps.js";
import {type Selection, selectRevisions} from "./revisions.js";
import {findOtherPopulation, findTotalJumps} from "./total-jumps.js";

/**
 * The cube with the given id, from all valid deliveries of its tables. Throws a
 * DeliveryError that names every problem where no delivery keeps its contract,
 * and an Error on an unknown id.
 */
export function loadCube(id: string, options: LoadOptions = {}): Cube {
  const contracts = (options.contracts ?? allContracts).filter(({cube}) => cube.id === id);
  if (contracts.length === 0) throw new Error(`unknown cube: ${id}`);
  const files = loadDeliveries({...options, contracts});
  const {cube, problems} = buildCube(id, files);
  if (cube === undefined) {
    const why = [...problemsOf(files), ...[...problems.values()].flat()];
    throw new DeliveryError([why.length > 0 ? noDelivery(id) : notYetDelivered(id), ...why]);
  }
  return cube;
}

export interface BuiltCube {
  /** Absent where no delivery keeps its contract. */
  readonly cube?: Cube;
  /** Deliveries that give at least one date of the cube, by file. */
  readonly used: ReadonlySet<string>;
  /** What comparing the deliveries with one another found, by file. */
  readonly problems: ReadonlyMap<string, readonly Problem[]>;
}

/** Builds one cube from files that were read and checked. */
export function buildCube(id: string, files: readonly LoadedFile[]): BuiltCube {
  const deliveries = files.flatMap(({checked}) => checked).filter(({contract}) => contract.cube.id === id);
  const {used, problems} = selectRevisions(deliveries);
  if (used.length === 0) return {used: new Set(), problems};
  const all = new Map(problems);
  const cube = tryAssemble(used, all);
  if (cube === undefined) return {used: new Set(), problems: all};
  for (const rule of used[0]!.delivery.contract.plausibility) {
    for (const [file, found] of findOverTime(cube, rule)) all.set(file, [...(all.get(file) ?? []), ...found]);
  }
  return {cube, used: new Set(used.map(({delivery}) => delivery.meta.file)), problems: all};
}

/** The cube; where two tables fill one cell none, and a problem of each of their files. */
function tryAssemble(used: Selection["used"], problems: Map<string, readonly Problem[]>): Cube | undefined {
  try {
    return assembleCube(used);
  } catch (error) {
    if (!(error instanceof DeliveryError)) throw error;
    for (const {delivery} of used) {
      const {file} = delivery.meta;
      const found = error.problems.map((one) => ({...one, place: {...one.place, file}}));
      problems.set(file, [...(problems.get(file) ?? []), ...found]);
    }
    return undefined;
  }
}

function findOverTime(cube: Cube, rule: PlausibilityRule): ReadonlyMap<string, readonly Problem[]> {
  if (rule.kind === "no-jump") return findJumps(cube, rule);
  if (rule.kind === "no-total-jump") return findTotalJumps(cube, rule);
  return rule.kind === "same-population" ? findOtherPopulation(cube, rule) : new Map();
}

function noDelivery(id: string): Problem {
  return problem(
    "K404",
    {file: `${id}.arrow`},
    `Für die Daten „${id}“ gibt es keine Lieferung, die ihren Vertrag einhält.`
  );
}

function notYetDelivered(id: string): Problem {
  return problem("K407", {file: `${id}.arrow`}, `Die Daten „${id}“ sind noch nicht geliefert.`);
}

const problemsOf = (files: readonly LoadedFile[]): Problem[] =>
  files.flatMap(({problems, checked}) => [...problems, ...checked.flatMap((delivery) => delivery.problems)]);
