import type { NotComputable } from "../estimate.ts";

/** Refusals that several methods share, so that one case is told in one way. */
export const NOT_FINITE: NotComputable = { code: "not-finite", message: "a value is no number that can be computed with" };
export const NEGATIVE: NotComputable = { code: "negative", message: "a value lies below 0" };
export const NO_VALUES: NotComputable = { code: "empty", message: "no value is known" };
export const NO_TRIALS: NotComputable = { code: "empty", message: "a proportion of nobody" };
export const TOO_MANY: NotComputable = { code: "too-many", message: "a count is above a thousand million" };
