export {atkinson} from "./atkinson.js";
export {breakTrend, type BreakTrend, type BreakTrendOptions} from "./break-trend.js";
export {chainLink, type ChainLinked} from "./chain-link.js";
export {compoundGrowth} from "./compound-growth.js";
export {decomposeMutualInformation, type MutualInformationParts} from "./decompose-mutual-information.js";
export {differenceInterval} from "./difference-interval.js";
export {deviationClass} from "./deviation-class.js";
export {difference} from "./difference.js";
export {directStandardisation, type DirectStandardisation, type StandardisedRate} from "./direct-standardisation.js";
export {dissimilarity} from "./dissimilarity.js";
export {empiricalBayes, type EmpiricalBayes} from "./empirical-bayes.js";
export {entropy} from "./entropy.js";
export {etaSquared} from "./eta-squared.js";
export {gammaQuantile} from "./gamma-quantile.js";
export {gapClosure, type GapClosure} from "./gap-closure.js";
export {gini, type GiniOptions} from "./gini.js";
export {indexSeries} from "./index-series.js";
export {
  indirectStandardisation,
  type IndirectStandardisation,
  type StandardisedRatio
} from "./indirect-standardisation.js";
export {interaction} from "./interaction.js";
export type {Estimate, Interval} from "./interval.js";
export {isolation} from "./isolation.js";
export {kaplanMeier, type SurvivalCurve, type SurvivalStep} from "./kaplan-meier.js";
export {locationQuotient} from "./location-quotient.js";
export {medianFromClasses} from "./median-from-classes.js";
export {multigroupTheilH} from "./multigroup-theil-h.js";
export {mutualInformation} from "./mutual-information.js";
export {normalQuantile} from "./normal-quantile.js";
export {oddsRatio} from "./odds-ratio.js";
export {randomDissimilarity} from "./random-dissimilarity.js";
export type {RatioEstimate} from "./ratio-interval.js";
export {riskRatio} from "./risk-ratio.js";
export {segregationGini} from "./segregation-gini.js";
export {share, type ShareOptions} from "./share.js";
export {sumOfRates} from "./sum-of-rates.js";
export {theilH} from "./theil-h.js";
export {theilT} from "./theil-t.js";
export {wilsonInterval} from "./wilson-interval.js";
