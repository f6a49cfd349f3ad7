import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contributionMinutes } from "welfare-core";
import { deepFreeze } from "../deep-freeze.ts";
import { contributionsOn } from "./arbitraries.ts";
import { nearDay, nearKnownAt, nearMoment, shuffled, wasRecorded } from "./values.ts";

const list = fc.array(contributionsOn(nearDay, nearMoment), { maxLength: 8 }).map(deepFreeze);

describe("the time that someone gave back", () => {
  it("does not depend on the order of the list", () => {
    fc.assert(
      fc.property(
        list.chain((all) => fc.tuple(fc.constant(all), shuffled(all))),
        ([all, other]) => {
          expect(contributionMinutes(other)).toEqual(contributionMinutes(all));
        },
      ),
    );
  });

  it("adds up over two lists, and over two stretches of days that meet", () => {
    fc.assert(
      fc.property(list, list, fc.integer({ min: 1, max: 13 }), (some, others, number) => {
        const [to, from] = [number, number + 1].map((day) => `2018-03-${String(day).padStart(2, "0")}`);
        const all = contributionMinutes([...some, ...others]);
        const pairs = [
          [contributionMinutes(some), contributionMinutes(others)],
          [contributionMinutes([...some, ...others], { to }), contributionMinutes([...some, ...others], { from })],
        ] as const;
        for (const [a, b] of pairs) {
          expect(a.known + b.known).toBe(all.known);
          expect(a.unknown + b.unknown).toBe(all.unknown);
          expect(a.atLeastMinutes + b.atLeastMinutes).toBe(all.atLeastMinutes);
          expect(a.minutes === undefined || b.minutes === undefined ? undefined : a.minutes + b.minutes).toBe(all.minutes);
        }
      }),
    );
  });

  it("is known in all exactly when nothing is unknown", () => {
    fc.assert(
      fc.property(list, (all) => {
        const { minutes, atLeastMinutes, unknown } = contributionMinutes(all);
        expect(minutes).toBe(unknown === 0 ? atLeastMinutes : undefined);
        expect(unknown).toBe(all.filter((one) => one.minutes === undefined).length);
      }),
    );
  });

  it("is with earlier knowledge, and for one project, what the records left say", () => {
    fc.assert(
      fc.property(list, nearKnownAt, fc.constantFrom("p1", "p2"), (all, knownAt, projectId) => {
        const then = all.filter((one) => one.projectId === projectId && wasRecorded(one.recordedAt, one.on, knownAt));
        expect(contributionMinutes(all, { knownAt, projectId })).toEqual(contributionMinutes(then));
      }),
    );
  });
});
