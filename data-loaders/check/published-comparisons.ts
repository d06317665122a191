import {type DisclosureMode, disclosureMode} from "../disclosure/mode.js";
import {findProfile} from "../disclosure/profiles.js";
import {buildCubes} from "../deliveries/list.js";
import {loadDeliveries, type LoadOptions} from "../deliveries/load.js";
import {contracts as allContracts} from "../providers/index.js";
import {compareDeliveries, type Comparisons} from "./comparisons.js";
import {compareProviders, type CrossProviderResult} from "./cross-provider.js";
import type {DriftReport} from "./drift.js";

/** What pages show of comparing deliveries: as the check has it, without counts that are not yet protected. */
export interface PublishedComparisons extends Comparisons {
  readonly providers: readonly PublishedProviderResult[];
}

/** Without numbers where one side arrives as counted: then only the ratio, in whole per cent. */
export interface PublishedProviderResult extends Omit<CrossProviderResult, "years" | "problems"> {
  readonly years: readonly {
    readonly year: number;
    readonly left?: number;
    readonly right?: number;
    readonly ratio: number;
    readonly within: boolean;
  }[];
}

/** Remarks about columns, titles and encoding; those about codes, signs and rows tell what is counted. */
const aboutForm = new Set(["K411", "K412", "K413", "K414", "K418", "K419", "K421", "K422", "K423"]);

/**
 * Revisions, differences in form and comparisons of providers for the pages. Of
 * tables that arrive as counted, revised cells are counted and not shown, unless
 * in the internal mode.
 */
export function publishedComparisons(
  options: LoadOptions = {},
  mode: DisclosureMode = disclosureMode()
): PublishedComparisons {
  const contracts = options.contracts ?? allContracts;
  const files = loadDeliveries({...options, contracts});
  const {revisions, drift} = compareDeliveries(files);
  const built = buildCubes(files, contracts);
  const cubes = new Map([...built].flatMap(([id, {cube}]) => (cube === undefined ? [] : [[id, cube] as const])));
  const counted = new Set(
    contracts.flatMap(({cube, licence}) =>
      mode !== "intern" && !licence.public && findProfile(cube.disclosure).protectedBy === "city" ? [cube.id] : []
    )
  );
  const cubeOf = new Map(contracts.map(({id, cube}) => [id, cube.id]));
  return {
    revisions: revisions.map((one) => (counted.has(one.cube) ? {...one, changes: []} : one)),
    drift: drift.map((one) => (counted.has(cubeOf.get(one.contract)!) ? formOnly(one) : one)).filter(hasRemarks),
    providers: compareProviders(cubes).map((result) =>
      publicResult(result, counted.has(result.left.cube) || counted.has(result.right.cube))
    )
  };
}

const formOnly = (report: DriftReport): DriftReport => ({
  ...report,
  remarks: report.remarks.filter(({code}) => aboutForm.has(code))
});

const hasRemarks = ({remarks}: DriftReport): boolean => remarks.length > 0;

/** A warning quotes both numbers, and what it says is said by the years. */
function publicResult(result: CrossProviderResult, isCounted: boolean): PublishedProviderResult {
  const {id, title, corridor, explanation, left, right, years} = result;
  return {
    id,
    title,
    corridor,
    explanation,
    left,
    right,
    years: isCounted
      ? years.map(({year, ratio, within}) => ({year, ratio: Math.round(ratio * 100) / 100, within}))
      : years
  };
}
