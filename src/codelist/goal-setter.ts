import type { Codelist, CodeOf } from "./codelist.ts";

/**
 * Who set a goal.
 *
 * @see welfare-core
 */
export const GOAL_SETTER = {
  id: "goal-setter",
  kind: "own",
  source: "welfare-core",
  open: false,
  codes: ["person", "worker", "both"],
  missing: {},
  groups: {},
} as const satisfies Codelist;

/** One code of {@link GOAL_SETTER}. */
export type GoalSetter = CodeOf<typeof GOAL_SETTER>;
