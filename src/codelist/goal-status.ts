import type { Codelist, CodeOf } from "./codelist.ts";

/**
 * How far a goal has come.
 *
 * @see welfare-core; mapped to FHIR R4 goal-achievement
 */
export const GOAL_STATUS = {
  id: "goal-status",
  kind: "own",
  source: "welfare-core; mapped to FHIR R4 goal-achievement",
  open: false,
  codes: ["not-started", "in-progress", "partly-achieved", "achieved", "not-achieved", "dropped"],
  missing: {},
  groups: { ended: ["achieved", "partly-achieved", "not-achieved", "dropped"] },
} as const satisfies Codelist;

/** One code of {@link GOAL_STATUS}. */
export type GoalStatus = CodeOf<typeof GOAL_STATUS>;
