export {checkClaim, claimStates, type CheckedClaim, type ClaimState, type ClaimValue} from "./check.js";
export {claim, type Claim, type ClaimInput, type Measured, type Use, type ValuesOfUses} from "./claim.js";
export {type Contrast, estimateContrast} from "./contrast.js";
export {
  above,
  below,
  converged,
  fell,
  gap,
  gapNarrowed,
  gapWidened,
  higherThan,
  highestSince,
  lowestSince,
  points,
  ratio,
  rose,
  roseMoreThan,
  states
} from "./kinds.js";
export {evaluateUse} from "./measure-uses.js";
export {type Gap, type Reading, readings} from "./reading.js";
export {type UnderVariant, variantClaims} from "./variant-claims.js";
