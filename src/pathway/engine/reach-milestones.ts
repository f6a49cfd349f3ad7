import type { PreparedPathway } from "../definition/index.ts";
import type { PathwayEvent } from "../log/index.ts";
import { guardRow } from "./guard-row.ts";
import type { PathwayStanding } from "./standing.ts";

/**
 * The standing with the milestones that an accepted event reaches. They are judged together, again and again until no more is reached, so that one may rest on another
 * and the order of the definition decides nothing.
 */
export function reachMilestones({ definition, parts }: PreparedPathway, standing: PathwayStanding, event: PathwayEvent): PathwayStanding {
  if (parts.milestones.length === standing.milestones.length) return standing;
  let current = standing;
  let left = parts.milestones.filter(({ name }) => !standing.milestones.some(({ milestone }) => milestone === name));
  while (left.length > 0) {
    const before = current;
    const reached = left.filter(({ when }) => when.judge(guardRow(when, definition, before, event), event.occurredOn) === "true");
    if (reached.length === 0) break;
    const recorded = reached.map(({ name }) => ({ milestone: name, on: event.occurredOn }));
    current = { ...current, milestones: [...current.milestones, ...recorded] };
    left = left.filter((milestone) => !reached.includes(milestone));
  }
  return current;
}
