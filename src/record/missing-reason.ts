/**
 * Why a value is missing. Missing is a state, never a zero and never a no.
 *
 * - `not-asked`: nobody asked;
 * - `declined`: asked, and the person did not want to say;
 * - `unknown`: asked, and the answer is not known;
 * - `lost`: it should have been learnt and no longer can be;
 * - `invalid`: something was recorded that cannot be read;
 * - `not-due`: its time has not come;
 * - `not-applicable`: the question does not arise.
 */
export const MISSING_REASONS = ["not-asked", "declined", "unknown", "lost", "invalid", "not-due", "not-applicable"] as const;

/** One reason of {@link MISSING_REASONS}. */
export type MissingReason = (typeof MISSING_REASONS)[number];
