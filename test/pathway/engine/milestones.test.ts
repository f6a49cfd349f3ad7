import { describe, expect, it } from "vitest";
import { replayPathway, type PathwayDefinition, type PathwayEvent } from "welfare-core";
import { logOf } from "../arbitraries.ts";
import { course, on, session } from "./course.ts";

const replay = (pathway: PathwayDefinition, ...events: readonly PathwayEvent[]) =>
  replayPathway(pathway, logOf(events, pathway), { asOf: "2018-12-31" });

describe("milestones", () => {
  const withMilestones = (milestones: PathwayDefinition["milestones"]) => ({ ...course(), milestones });
  const told = (milestones: PathwayDefinition["milestones"], ...events: readonly PathwayEvent[]) =>
    replay(withMilestones(milestones), ...events).milestones.map(({ milestone, on: day }) => `${milestone} ${day.slice(5)}`);
  const there = (day: string) => session(day, { attended: true });

  it("are reached on the data of an event that declares them, and of no other", () => {
    const best = { best: { when: { fact: "score", gte: 5 } } };
    const passing = { ...course({ fact: "score", gte: 0 }), milestones: best };
    expect(replay(passing, on("02-01", "ask", { data: { score: 5 } })).milestones).toStrictEqual([{ milestone: "best", on: "2018-02-01" }]);
    expect(replay(passing, on("02-01", "ask", { data: { score: 4 } })).milestones).toStrictEqual([]);
    expect(told(best, on("02-01", "begin", { data: { score: 5 } }))).toEqual([]);
  });

  it("are not reached by what is not known", () => {
    expect(told({ "some-days": { when: { fact: "daysInState", gte: 0 } } }, there("02-01"), on("02-02", "begin"))).toEqual([
      "some-days 02-02",
    ]);
  });

  it("of one event come in the order of the definition, those that rest on others after them", () => {
    const reached = (milestone: string) => ({ fact: "milestonesReached", some: { where: { fact: "milestone", eq: milestone } } }) as const;
    const milestones = {
      third: { when: reached("second") },
      second: { when: reached("first") },
      first: { when: { fact: "sessionsAttended", gte: 1 } },
      also: { when: { fact: "sessionsAttended", gte: 1 } },
      never: { when: { fact: "sessionsAttended", gte: 9 } },
      later: { when: { fact: "sessionsAttended", gte: 2 } },
    };
    expect(told(milestones, there("02-01"), there("02-02"))).toEqual([
      "first 02-01",
      "also 02-01",
      "second 02-01",
      "third 02-01",
      "later 02-02",
    ]);
  });

  it("that are all reached are reached once", () => {
    expect(told({ first: { when: { fact: "sessionsAttended", gte: 1 } } }, there("02-01"), there("02-02"))).toEqual(["first 02-01"]);
    expect(told({}, there("02-01"))).toEqual([]);
  });
});
