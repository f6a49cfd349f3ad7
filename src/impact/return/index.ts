export { type BreakEven } from "./break-even.ts";
export { type SocialInput, type SocialOutcome, type SocialReturnInput, type SourcedValue } from "./social-return-input.ts";
export { socialReturnInputSchema } from "./schema.ts";
export { type SocialReturnProblem } from "./social-return-problem.ts";
export { type NoSocialReturn, type OutcomeReturn, socialReturn, type SocialReturn, type YearReturn } from "./social-return.ts";
export { type ReturnRange } from "./value-range.ts";
