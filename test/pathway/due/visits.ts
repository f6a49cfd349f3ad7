import { dueActions, type DueAction, type LogEntry, type PathwayDeadline, type PathwayDefinition } from "welfare-core";
import { deepFreeze } from "../../deep-freeze.ts";
import { logOf } from "../arbitraries.ts";

/** Someone enters, may pause in two ways, leaves and comes back; visits and calls are accepted everywhere. */
export function withDeadlines(deadlines: Readonly<Record<string, PathwayDeadline>>): PathwayDefinition {
  return {
    id: "visits",
    version: "1",
    initial: "asked",
    states: {
      asked: { phase: "planned", on: { enter: { to: "in" } } },
      in: { phase: "active", on: { pause: { to: "away" }, leave: { to: "out", exit: "left" }, note: { to: "in" } } },
      away: { phase: "onhold", on: { resume: { to: "in" }, worsen: { to: "ill" }, note: { to: "away" } } },
      ill: { phase: "onhold", on: { resume: { to: "in" } } },
      out: { phase: "finished", on: { return: { to: "in" }, tidy: { to: "shut" }, note: { to: "out" } } },
      shut: { phase: "finished", on: { note: { to: "shut" } } },
    },
    events: Object.fromEntries(
      ["enter", "pause", "worsen", "resume", "leave", "return", "tidy", "note", "visit", "call"].map((type) => [type, {}]),
    ),
    everywhere: ["visit", "call"],
    exits: { left: { valence: "neutral" } },
    milestones: { settled: { when: { fact: "daysInState", gte: 5 } } },
    deadlines,
  };
}

/** What is due of one deadline, called `it`. Events are told as `type MM-DD` of 2018, in their order. */
export function due(deadline: PathwayDeadline, told: string, asOf: string): readonly DueAction[] {
  const pathway = deepFreeze(withDeadlines({ it: deadline }));
  const events = told.split(", ").map((text, sequence): LogEntry => {
    const [type = "", day = ""] = text.split(" ");
    return { id: `e${sequence}`, type, occurredOn: `2018-${day}`, recordedAt: "2018-12-31T10:00:00Z", sequence };
  });
  return dueActions(pathway, deepFreeze(logOf(told === "" ? [] : events, pathway)), { asOf: `2018-${asOf}` });
}

/** The same in short: the status, the due day, the window and the day on which it was met. */
export function dueInShort(deadline: PathwayDeadline, told: string, asOf: string): string {
  const [action, ...more] = due(deadline, told, asOf);
  if (action === undefined || more.length > 0) return `${due(deadline, told, asOf).length} actions`;
  const { status, dueOn, window, metOn } = action;
  const short = (day: string) => day.replace("2018-", "");
  return [
    status,
    ...(metOn === undefined ? [] : [`on ${short(metOn)}`]),
    ...(dueOn === undefined ? [] : [`by ${short(dueOn)}`]),
    ...(window === undefined ? [] : [`in ${short(window.from)}/${short(window.to)}`]),
  ].join(" ");
}
