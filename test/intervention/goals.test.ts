import { describe, expect, it } from "vitest";
import { type Goal, type GoalProgress, goalStatusOn, goalSummary } from "welfare-core";
import { deepFreeze } from "../deep-freeze.ts";

const started: GoalProgress = { on: "2018-04-01", status: "in-progress" };
const reached: GoalProgress = { on: "2018-09-01", status: "achieved", attainment: 1, judgedBy: "both" };

const goal = (more: Partial<Goal> = {}): Goal =>
  deepFreeze({ id: "g1", participationId: "p1", setBy: "person", setOn: "2018-03-01", text: { en: "Take the driving licence" }, ...more });

describe("how far a goal had come", () => {
  it("is not known, which is not `not-started`, until someone judged", () => {
    expect(goalStatusOn(goal(), "2018-09-01")).toBeUndefined();
    expect(goalStatusOn(goal({ progress: [] }), "2018-09-01")).toBeUndefined();
    expect(goalStatusOn(goal({ progress: [started] }), "2018-03-31")).toBeUndefined();
  });

  it("is the last judgement until that day, in whatever order they stand", () => {
    for (const progress of [
      [started, reached],
      [reached, started],
    ]) {
      expect(goalStatusOn(goal({ progress }), "2018-04-01")).toBe(started);
      expect(goalStatusOn(goal({ progress }), "2018-08-31")).toBe(started);
      expect(goalStatusOn(goal({ progress }), "2018-09-01")).toBe(reached);
      expect(goalStatusOn(goal({ progress }), "2018-09-02")).toBe(reached);
    }
  });

  it("is of two judgements of one day the one written down later", () => {
    const morning: GoalProgress = { ...reached, recordedAt: "2018-09-01T08:00:00Z" };
    const evening: GoalProgress = { ...reached, status: "partly-achieved", recordedAt: "2018-09-01T18:00:00Z" };
    expect(goalStatusOn(goal({ progress: [evening, morning] }), "2018-09-01")).toBe(evening);
    expect(goalStatusOn(goal({ progress: [morning, evening] }), "2018-09-01")).toBe(evening);
    expect(goalStatusOn(goal({ progress: [morning, reached] }), "2018-09-01")).toBe(morning);
  });

  it("is of two written down at the same moment the later in the list", () => {
    const other: GoalProgress = { on: "2018-09-01", status: "dropped" };
    expect(goalStatusOn(goal({ progress: [reached, other] }), "2018-09-01")).toBe(other);
    expect(goalStatusOn(goal({ progress: [other, reached] }), "2018-09-01")).toBe(reached);
  });

  it("is with earlier knowledge what had been written down", () => {
    const stamped: GoalProgress = { ...reached, recordedAt: "2018-09-10T10:00:00Z" };
    const on = (knownAt: string) => goalStatusOn(goal({ progress: [started, stamped] }), "2018-09-01", { knownAt });
    expect(on("2018-03-31")).toBeUndefined();
    expect(on("2018-04-01")).toBe(started);
    expect(on("2018-09-10T09:59:59Z")).toBe(started);
    expect(on("2018-09-10T10:00:00Z")).toBe(stamped);
  });

  it("is asked of a day that exists", () => {
    expect(() => goalStatusOn(goal(), "2018-06-31")).toThrow(RangeError);
    expect(() => goalStatusOn(goal(), "2018-06-30", { knownAt: "June" })).toThrow(RangeError);
  });
});

describe("a summary of goals", () => {
  const none = {
    goals: 0,
    bySetter: { person: 0, worker: 0, both: 0 },
    byStatus: { "not-started": 0, "in-progress": 0, "partly-achieved": 0, achieved: 0, "not-achieved": 0, dropped: 0 },
    notJudged: 0,
  };

  it("is all zeros without a goal", () => {
    expect(goalSummary([], "2018-09-01")).toEqual(none);
  });

  it("counts a goal from the day on which it was set", () => {
    expect(goalSummary([goal()], "2018-02-28")).toEqual(none);
    expect(goalSummary([goal()], "2018-03-01")).toEqual({ ...none, goals: 1, bySetter: { ...none.bySetter, person: 1 }, notJudged: 1 });
  });

  it("counts goals by who set them and by how far they had come that day", () => {
    const goals = [
      goal({ progress: [reached, started] }),
      goal({ setBy: "both", progress: [started] }),
      goal({ setBy: "worker" }),
      goal({ setBy: "both", progress: [{ on: "2018-03-01", status: "not-started" }] }),
    ];
    expect(goalSummary(goals, "2018-09-01")).toEqual({
      goals: 4,
      bySetter: { person: 1, worker: 1, both: 2 },
      byStatus: { ...none.byStatus, achieved: 1, "in-progress": 1, "not-started": 1 },
      notJudged: 1,
    });
    expect(goalSummary(goals, "2018-08-31").byStatus).toEqual({ ...none.byStatus, "in-progress": 2, "not-started": 1 });
  });

  it("knows with earlier knowledge the goals set by then, as they were judged by then", () => {
    const judged = goal({ progress: [{ ...reached, recordedAt: "2018-12-01T00:00:00Z" }] });
    expect(goalSummary([judged], "2018-09-01", { knownAt: "2018-02-28" })).toEqual(none);
    expect(goalSummary([judged], "2018-09-01", { knownAt: "2018-03-01" }).notJudged).toBe(1);
    expect(goalSummary([judged], "2018-09-01", { knownAt: "2018-11-30" }).notJudged).toBe(1);
    expect(goalSummary([judged], "2018-09-01", { knownAt: "2018-12-01" }).byStatus.achieved).toBe(1);
  });

  it("is asked of a day that exists, even without a goal", () => {
    expect(() => goalSummary([], "2018-09-31")).toThrow(RangeError);
    expect(() => goalSummary([], "2018-09-30", { knownAt: "2018-09-31" })).toThrow(RangeError);
  });
});
