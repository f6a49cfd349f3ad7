import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { householdOn } from "welfare-core";
import { deepFreeze } from "../deep-freeze.ts";
import { householdsOn } from "./arbitraries.ts";
import { nearDay, nearKnownAt, nearMoment, shuffled, wasRecorded } from "./values.ts";

const list = fc.array(householdsOn(nearDay, nearMoment), { maxLength: 6 }).map(deepFreeze);
const withoutTies = list.map((households) => [...new Map(households.map((one) => [`${one.from} ${one.observedOn}`, one])).values()]);

describe("the household of a day", () => {
  it("has begun, and none that has begun begins later or, on its day, was learnt later", () => {
    fc.assert(
      fc.property(list, nearDay, (households, day) => {
        const begun = households.filter(({ from }) => from <= day);
        const found = householdOn(households, day);
        expect(found === undefined).toBe(begun.length === 0);
        if (found === undefined) return;
        const ranks = begun.map(({ from, observedOn }) => `${from} ${observedOn}`).sort();
        expect(`${found.from} ${found.observedOn}`).toBe(ranks.at(-1));
      }),
    );
  });

  it("does not depend on the order of the list", () => {
    fc.assert(
      fc.property(
        withoutTies.chain((households) => fc.tuple(fc.constant(households), shuffled(households))),
        nearDay,
        ([households, other], day) => {
          expect(householdOn(other, day)).toEqual(householdOn(households, day));
        },
      ),
    );
  });

  it("is with earlier knowledge what the records of then say", () => {
    fc.assert(
      fc.property(list, nearDay, nearKnownAt, (households, day, knownAt) => {
        const then = households.filter(({ recordedAt, observedOn }) => wasRecorded(recordedAt, observedOn, knownAt));
        expect(householdOn(households, day, { knownAt })).toEqual(householdOn(then, day));
      }),
    );
  });
});
