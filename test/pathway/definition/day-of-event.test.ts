import { describe, expect, it } from "vitest";
import {
  explainCriterion,
  initialStanding,
  transition,
  type Criterion,
  type Facts,
  type PathwayDefinition,
  type PathwayEvent,
} from "welfare-core";
import { deepFreeze } from "../../deep-freeze.ts";

const DATA: Facts = { born: { type: "partial-date" }, signed: { type: "date" }, income: { type: "number" } };
const parameters = {
  ceiling: [
    { from: "2017-01-01", to: "2017-12-31", value: 100 },
    { from: "2018-01-01", value: 200 },
  ],
};

type Data = NonNullable<PathwayEvent["data"]>;

/** What becomes of an event of a day whose edge asks something of its data. */
function judged(guard: Criterion, occurredOn: string, data: Data) {
  const house: PathwayDefinition = deepFreeze({
    id: "house",
    version: "1",
    initial: "asked",
    states: { asked: { phase: "planned", on: { enter: { to: "living", guard } } }, living: { phase: "active" } },
    events: { enter: { data: DATA } },
    exits: {},
    parameters,
  });
  const event = { id: "e", type: "enter", occurredOn, recordedAt: `${occurredOn}T10:00:00Z`, data };
  const next = transition(house, initialStanding(house), event);
  return next.ok ? { outcome: "true" } : { outcome: next.error.outcome, guard: next.error.guard };
}

const OF_AGE: Criterion = { any: [{ fact: "born", age: { gte: 18 } }] };
const RECENT: Criterion = { not: { not: { fact: "signed", within: { last: "P30D" } } } };
const POOR: Criterion = { all: [{ fact: "income", lte: { param: "ceiling" } }] };

describe("a condition is judged on the day of its event", () => {
  it.each<[string, Criterion, string, Data, string]>([
    ["an age, the day before the birthday", OF_AGE, "2018-03-04", { born: "2000-03-05" }, "false"],
    ["an age, the birthday", OF_AGE, "2018-03-05", { born: "2000-03-05" }, "true"],
    ["an age that a year leaves open", OF_AGE, "2018-03-05", { born: "2000" }, "unknown"],
    ["a stretch of time, its first day", RECENT, "2018-03-31", { signed: "2018-03-02" }, "true"],
    ["a stretch of time, the day before it", RECENT, "2018-03-31", { signed: "2018-03-01" }, "false"],
    ["a stretch of time, the day after it", RECENT, "2018-03-31", { signed: "2018-04-01" }, "false"],
    ["a dated value, the last day of the old one", POOR, "2017-12-31", { income: 101 }, "false"],
    ["a dated value, the last day of the old one, kept", POOR, "2017-12-31", { income: 100 }, "true"],
    ["a dated value, the first day of the new one", POOR, "2018-01-01", { income: 101 }, "true"],
    ["a dated value, before there is one", POOR, "2016-12-31", { income: 1 }, "unknown"],
  ])("%s", (_name, guard, day, data, expected) => {
    expect(judged(guard, day, data).outcome).toBe(expected);
  });
});

describe("a condition that failed is explained as of the day of its event", () => {
  it.each<[string, Criterion, string, Data]>([
    ["an age", OF_AGE, "2018-03-04", { born: "2000-03-05" }],
    ["a stretch of time", RECENT, "2018-03-31", { signed: "2018-03-01" }],
    ["a dated value", POOR, "2017-12-31", { income: 101 }],
    ["what no day changes", { all: [{ fact: "income", lte: 100 }] }, "2018-03-31", { income: 101 }],
  ])("%s", (_name, guard, day, data) => {
    expect(judged(guard, day, data).guard).toStrictEqual(explainCriterion(guard, data, { facts: DATA, asOf: day, parameters }));
  });
});

it("a condition without a day says the same on all of them", () => {
  const guard: Criterion = {
    all: [
      { fact: "signed", gte: "2018-01-01" },
      { fact: "income", lt: 5 },
    ],
  };
  for (const day of ["1990-01-01", "2000-01-01", "2018-03-31"]) {
    expect(judged(guard, day, { signed: "2018-01-01", income: 4 }).outcome).toBe("true");
    expect(judged(guard, day, { signed: "2017-12-31", income: 4 }).outcome).toBe("false");
  }
});
