export type {Amount} from "./amount.js";
export {bridge, type Bridge, type BridgeOptions, type Contribution, type Effects} from "./bridge.js";
export type {Axis, Choices} from "./combinations.js";
export {comparePopulations, type PopulationComparison} from "./compare-populations.js";
export {direction, type Directions, directions} from "./directions.js";
export {distinguish, distinguishEntries, type Distinction, type RoundedShare} from "./distinguish.js";
export type {Factor, FactorKind} from "./factor.js";
export type {Split} from "./factors.js";
export {funnel, type Funnel, funnelLimits} from "./funnel.js";
export type {Influence} from "./influence.js";
export {influenceWords} from "./influence-words.js";
export {
  type Combination,
  type DefinitionSummary,
  type Multiverse,
  multiverse,
  type MultiverseOptions
} from "./multiverse.js";
export type {NoBridge} from "./no-bridge.js";
export type {Point} from "./point.js";
export {type RankIntervalOptions, rankIntervals, type RankIntervals, rankWords} from "./rank-intervals.js";
export type {Ranks} from "./rank-ranges.js";
export {type SpecificationCurve, specificationCurve} from "./specification-curve.js";
export type {Ranges} from "./value-ranges.js";
