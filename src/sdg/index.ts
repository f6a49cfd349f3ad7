export { type SdgCode, type SdgGoalCode, SDG_GOALS, type SdgIndicatorCode, type SdgTargetCode } from "./code.ts";
export { SDG_COLOURS } from "./colours.ts";
export { compareSdgCodes } from "./compare-sdg-codes.ts";
export { type SdgFinding, type SdgFindingCode } from "./finding.ts";
export { isSdgCode, isSdgGoal, isSdgIndicator, isSdgTarget } from "./is-sdg-code.ts";
export {
  SDG_CONTRIBUTIONS,
  SDG_POLARITIES,
  SDG_STRENGTHS,
  type SdgContribution,
  type SdgEvidence,
  type SdgExclusion,
  type SdgLink,
  type SdgPolarity,
  type SdgStrength,
} from "./link.ts";
export { parseSdgCode, type SdgCodeRefusal } from "./parse-sdg-code.ts";
export { goalOf, indicatorsOf, sdgIndicators, sdgTargets, targetOf, targetsOf } from "./related-codes.ts";
export {
  type SdgAmount,
  type SdgApportionedRollUp,
  type SdgApportionedRow,
  type SdgRollUpOptions,
  type SdgRollUpRefusal,
  type SdgTagged,
  type SdgTaggedRollUp,
  type SdgTaggedRow,
  type SdgUnallocated,
} from "./roll-up.ts";
export { rollUpSdg } from "./roll-up-sdg.ts";
export { sameIndicatorAs } from "./same-indicator-as.ts";
export { sdgEvidenceSchema, sdgExclusionSchema, sdgLinkSchema } from "./schema.ts";
export { sdgCoverage, type SdgCoverage, type SdgIndicatorCoverage, type SdgMeasure, type SdgTargetCoverage } from "./sdg-coverage.ts";
export { type SdgEffect, type SdgGoalProfile, type SdgProfile, sdgProfile, type SdgTargetProfile } from "./sdg-profile.ts";
export { sdgUri } from "./sdg-uri.ts";
export { unsdCodeOf } from "./unsd-code-of.ts";
export { validateSdgLinks } from "./validate-sdg-links.ts";
