/**
 * Three readers who try to compute a hidden count, each knowing more than the one before.
 *
 * - `non-negative`: knows what is published, how the cells add up, and that counts are not negative;
 * - `positive`: also knows that zeros are published, so that a hidden cell is at least 1;
 * - `threshold`: also knows the threshold k, and which hidden cells are small: these lie in 1…k−1.
 */
export const ATTACKERS = ["non-negative", "positive", "threshold"] as const;

/** One of the three readers. */
export type Attacker = (typeof ATTACKERS)[number];

/** The threshold that is taken when none is given: counts of 1 and 2 are small. */
export const USUAL_THRESHOLD = 3;
