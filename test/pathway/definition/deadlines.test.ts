import { describe, expect, it } from "vitest";
import type { PathwayDeadline } from "welfare-core";
import { problemsWith } from "./house.ts";

const VISIT: PathwayDeadline = { anchor: { event: "enter" }, offset: "P1M", satisfiedBy: ["dinner"] };
const problemsOf = (change: Partial<PathwayDeadline>) =>
  problemsWith({
    milestones: { half: { when: { fact: "sessionsAttended", gte: 1 } } },
    deadlines: { fine: VISIT, visit: { ...VISIT, ...change } },
  });
const wrong = (...path: readonly string[]) => ({
  code: "wrong-duration",
  path: ["deadlines", "visit", ...path],
  message: "a deadline counts forwards, as in P28D or P6M",
});
const none = (code: string, name: string, ...path: readonly (string | number)[]) => ({
  code,
  path: ["deadlines", "visit", ...path],
  message: `there is no "${name}"`,
});

describe("a length of a deadline", () => {
  it.each(["P1D", "P1M", "P1Y", "P1W", "P1M1D"])("%s counts forwards", (length) => {
    expect(problemsOf({ offset: length, window: { before: length, after: length } })).toStrictEqual([]);
  });

  it.each(["P0D", "P0M", "P0Y0M", "-P1D", "-P1M", "a month", "PT1H"])("%s does not", (length) => {
    expect(problemsOf({ offset: length })).toStrictEqual([wrong("offset")]);
    expect(problemsOf({ window: { before: length } })).toStrictEqual([wrong("window", "before")]);
    expect(problemsOf({ window: { after: length } })).toStrictEqual([wrong("window", "after")]);
  });

  it("is told for each that is wrong, in their order", () => {
    expect(problemsOf({ offset: "P0D", window: { before: "-P1D", after: "then" } })).toStrictEqual([
      wrong("offset"),
      wrong("window", "before"),
      wrong("window", "after"),
    ]);
  });

  it("is not missed where it is absent", () => {
    expect(problemsOf({ window: undefined })).toStrictEqual([]);
    expect(problemsOf({ window: {} })).toStrictEqual([]);
    expect(problemsOf({ window: { before: undefined, after: "P1D" } })).toStrictEqual([]);
  });
});

describe("a name of a deadline", () => {
  it.each<[string, Partial<PathwayDeadline>, readonly object[]]>([
    ["its event", { anchor: { event: "living" } }, [none("unknown-event", "living", "anchor", "event")]],
    ["its state", { anchor: { state: "dinner" } }, [none("unknown-state", "dinner", "anchor", "state")]],
    ["its milestone", { anchor: { milestone: "dinner" } }, [none("unknown-milestone", "dinner", "anchor", "milestone")]],
    [
      "events that meet it, states that pause it and states that end it",
      { satisfiedBy: ["dinner", "living"], pausedIn: ["leave", "living"], endsIn: ["asked", "living", "dinner"] },
      [
        none("unknown-event", "living", "satisfiedBy", 1),
        none("unknown-state", "leave", "pausedIn", 0),
        none("unknown-state", "dinner", "endsIn", 2),
      ],
    ],
  ])("%s, if it is none", (_name, change, expected) => {
    expect(problemsOf(change)).toStrictEqual(expected);
  });

  it.each<Partial<PathwayDeadline>>([
    { anchor: { event: "leave" } },
    { anchor: { state: "living" } },
    { anchor: { milestone: "half" } },
    { satisfiedBy: ["dinner", "leave"], pausedIn: ["asked"], endsIn: ["living"] },
    { pausedIn: undefined, endsIn: undefined },
  ])("is none of these: %j", (change) => {
    expect(problemsOf(change)).toStrictEqual([]);
  });

  it("a milestone is none where the pathway has none", () => {
    expect(problemsWith({ deadlines: { visit: { ...VISIT, anchor: { milestone: "half" } } } })).toStrictEqual([
      none("unknown-milestone", "half", "anchor", "milestone"),
    ]);
  });
});
