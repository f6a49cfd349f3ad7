import { describe, expect, it } from "vitest";
import { empowermentPathway, episodes, participationCount, preparePathway, type PathwayDefinition, type Phase } from "welfare-core";
import { logOf } from "../arbitraries.ts";
import { on } from "./course.ts";

describe("episodes", () => {
  /** A step from a state of one phase to one of another, then from there to a third. */
  const through = (first: Phase, second: Phase, third: Phase) => {
    const pathway: PathwayDefinition = {
      id: "three",
      version: "1",
      initial: "a",
      states: {
        a: { phase: first, on: { go: { to: "b", exit: "done" } } },
        b: { phase: second, on: { go: { to: "c", exit: "done" } } },
        c: { phase: third },
      },
      events: { go: {} },
      exits: { done: { valence: "neutral" } },
    };
    const log = logOf([on("02-01", "go"), on("02-05", "go")], pathway);
    return episodes(pathway, log, { asOf: "2018-12-31" });
  };

  it.each<[Phase, Phase, Phase, readonly object[]]>([
    ["planned", "active", "finished", [{ start: "2018-02-01", end: "2018-02-05" }]],
    ["planned", "onhold", "finished", [{ start: "2018-02-01", end: "2018-02-05" }]],
    ["waitlist", "active", "onhold", [{ start: "2018-02-01" }]],
    ["waitlist", "onhold", "active", [{ start: "2018-02-01" }]],
    ["planned", "active", "planned", [{ start: "2018-02-01", end: "2018-02-05" }]],
    ["planned", "active", "cancelled", [{ start: "2018-02-01", end: "2018-02-05" }]],
    ["planned", "waitlist", "active", [{ start: "2018-02-05" }]],
    ["planned", "finished", "active", [{ start: "2018-02-05" }]],
    ["planned", "waitlist", "cancelled", []],
    ["active", "finished", "active", [{ start: "2018-02-05" }]],
    ["active", "onhold", "finished", []],
  ])("of %s, %s, %s", (first, second, third, expected) => {
    expect(through(first, second, third)).toStrictEqual(expected);
  });
});

describe("counting participations", () => {
  const entered = ["start-assessment", "accept", "enter"].map((type, index) =>
    on(`02-0${index + 1}`, type, { data: { eligibility: "eligible" } }),
  );
  const one = { beneficiaryId: "a", projectId: "p", log: logOf(entered) };
  const AS_OF = { asOf: "2018-12-31" };

  it("counts those who entered, by their pathways, made ready or not", () => {
    const other = { ...empowermentPathway, version: "2" };
    const under2 = { beneficiaryId: "b", projectId: "p", log: logOf(entered, other) };
    const waiting = { beneficiaryId: "c", projectId: "p", log: logOf(entered.slice(0, 2)) };
    expect(participationCount([one, under2, waiting], [empowermentPathway, preparePathway(other)], AS_OF)).toBe(2);
    expect(participationCount([one, one], [preparePathway(empowermentPathway)], AS_OF)).toBe(1);
  });

  it("needs the pathway of each log", () => {
    const other = { ...empowermentPathway, version: "2" };
    expect(() => participationCount([one], [other], AS_OF)).toThrow(new RangeError("the pathway empowerment 1 is not among those given"));
    expect(() => participationCount([one], [{ ...empowermentPathway, id: "power" }], AS_OF)).toThrow(
      new RangeError("the pathway empowerment 1 is not among those given"),
    );
  });
});
