import { isDuration, durationParts } from "../../time/index.ts";
import type { Path, PathwayCheck } from "./pathway-problem.ts";

/** Finds the names of deadlines that lead nowhere, and lengths that go backwards. */
export function checkDeadlines({ pathway, need, report }: PathwayCheck): void {
  const { states, events, milestones = {} } = pathway;
  for (const [name, { anchor, offset, window = {}, ...lists }] of Object.entries(pathway.deadlines ?? {})) {
    const at: Path = ["deadlines", name];
    if ("event" in anchor) need(events, anchor.event, "unknown-event", [...at, "anchor", "event"]);
    if ("state" in anchor) need(states, anchor.state, "unknown-state", [...at, "anchor", "state"]);
    if ("milestone" in anchor) need(milestones, anchor.milestone, "unknown-milestone", [...at, "anchor", "milestone"]);
    for (const [field, length] of Object.entries({ offset, ...window })) {
      if (length === undefined || (isDuration(length) && isForward(length))) continue;
      report(
        "wrong-duration",
        field === "offset" ? [...at, field] : [...at, "window", field],
        "a deadline counts forwards, as in P28D or P6M",
      );
    }
    for (const field of ["satisfiedBy", "pausedIn", "endsIn"] as const) {
      const isOfEvents = field === "satisfiedBy";
      lists[field]?.forEach((known, index) => {
        need(isOfEvents ? events : states, known, isOfEvents ? "unknown-event" : "unknown-state", [...at, field, index]);
      });
    }
  }
}

function isForward(length: string): boolean {
  const { months, days } = durationParts(length);
  return months > 0 || days > 0;
}
