export { isIdle, waitsForParameter } from "./idle-leaves.ts";
export { lateBirthsOf } from "./late-birth.ts";
export { reachedFacts, type ReachedFacts } from "./reached-facts.ts";
export { reachedRow } from "./reached-row.ts";
export { missingFacts, statedReason, type UndecidedFact, undecidedFacts } from "./undecided-facts.ts";
