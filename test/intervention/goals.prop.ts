import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { GOAL_SETTER, GOAL_STATUS, goalStatusOn, goalSummary } from "welfare-core";
import { nearDay, nearKnownAt, nearMoment, shuffled, wasRecorded } from "../beneficiary/values.ts";
import { deepFreeze } from "../deep-freeze.ts";
import { goalsOn } from "./arbitraries.ts";

const one = goalsOn(nearDay, nearMoment).map(deepFreeze);
const list = fc.array(one, { maxLength: 6 });

const sum = (counts: Readonly<Record<string, number>>) => Object.values(counts).reduce((total, count) => total + count, 0);

describe("how far a goal had come", () => {
  it("is a judgement that none of a later day until then follows", () => {
    fc.assert(
      fc.property(one, nearDay, (goal, day) => {
        const judged = (goal.progress ?? []).filter(({ on }) => on <= day);
        const found = goalStatusOn(goal, day);
        expect(found === undefined).toBe(judged.length === 0);
        if (found === undefined) return;
        expect(judged).toContain(found);
        expect(judged.filter(({ on }) => on > found.on)).toEqual([]);
      }),
    );
  });

  it("does not depend on the order of judgements of different days", () => {
    const untied = one.map((goal) => ({ ...goal, progress: [...new Map(goal.progress?.map((each) => [each.on, each])).values()] }));
    fc.assert(
      fc.property(
        untied.chain((goal) => fc.tuple(fc.constant(goal), shuffled(goal.progress))),
        nearDay,
        ([goal, progress], day) => {
          expect(goalStatusOn({ ...goal, progress }, day)).toEqual(goalStatusOn(goal, day));
        },
      ),
    );
  });

  it("is with earlier knowledge what the judgements of then say", () => {
    fc.assert(
      fc.property(one, nearDay, nearKnownAt, (goal, day, knownAt) => {
        const progress = goal.progress?.filter(({ recordedAt, on }) => wasRecorded(recordedAt, on, knownAt));
        expect(goalStatusOn(goal, day, { knownAt })).toEqual(goalStatusOn({ ...goal, progress }, day));
      }),
    );
  });
});

describe("a summary of goals", () => {
  it("adds up to the goals set until that day, by setter and by status, with a count for every code", () => {
    fc.assert(
      fc.property(list, nearDay, (goals, day) => {
        const summary = goalSummary(goals, day);
        expect(summary.goals).toBe(goals.filter(({ setOn }) => setOn <= day).length);
        expect(sum(summary.bySetter)).toBe(summary.goals);
        expect(sum(summary.byStatus) + summary.notJudged).toBe(summary.goals);
        expect(Object.keys(summary.bySetter).sort()).toEqual([...GOAL_SETTER.codes].sort());
        expect(Object.keys(summary.byStatus).sort()).toEqual([...GOAL_STATUS.codes].sort());
      }),
    );
  });

  it("counts each goal as it stood", () => {
    fc.assert(
      fc.property(list, nearDay, nearKnownAt, (goals, day, knownAt) => {
        const set = goals.filter(({ setOn }) => setOn <= day && wasRecorded(undefined, setOn, knownAt));
        const { byStatus, bySetter } = goalSummary(goals, day, { knownAt });
        for (const status of GOAL_STATUS.codes) {
          expect(byStatus[status]).toBe(set.filter((goal) => goalStatusOn(goal, day, { knownAt })?.status === status).length);
        }
        for (const setter of GOAL_SETTER.codes) expect(bySetter[setter]).toBe(set.filter(({ setBy }) => setBy === setter).length);
      }),
    );
  });

  it("does not depend on the order of the goals", () => {
    fc.assert(
      fc.property(
        list.chain((goals) => fc.tuple(fc.constant(goals), shuffled(goals))),
        nearDay,
        ([goals, other], day) => {
          expect(goalSummary(other, day)).toEqual(goalSummary(goals, day));
        },
      ),
    );
  });
});
