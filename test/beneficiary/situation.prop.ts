import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { SITUATION_FIELDS, type Situation, type SituationField, situationSeries, situationValueOn, unbrokenSince } from "welfare-core";
import { deepFreeze } from "../deep-freeze.ts";
import { situationsOn } from "./arbitraries.ts";
import { nearDay, nearKnownAt, nearMoment, shuffled, wasRecorded } from "./values.ts";
import { runs } from "../runs.ts";

const list = fc.array(situationsOn(nearDay, nearMoment), { maxLength: 8 }).map(deepFreeze);
const field = fc.constantFrom(...SITUATION_FIELDS);

/** No two that begin and were learnt on the same day: then no place in the list decides. */
const withoutTies = list.map((situations) => [...new Map(situations.map((one) => [`${one.from} ${one.observedOn}`, one])).values()]);

const known = (situations: readonly Situation[], knownAt: string) =>
  situations.filter(({ recordedAt, observedOn }) => wasRecorded(recordedAt, observedOn, knownAt));

/** Walks through the days of the fortnight one by one: what is written on a day replaces what stood there. */
function walk(situations: readonly Situation[], asked: SituationField, last: string): { value: string; since: string } | undefined {
  let now: { value: string; since: string } | undefined;
  for (let number = 1; number <= 14; number += 1) {
    const today = `2018-03-${String(number).padStart(2, "0")}`;
    if (today > last) break;
    let learnt = "";
    let said: string | undefined;
    for (const situation of situations) {
      if (situation.from !== today || situation[asked] === undefined || situation.observedOn < learnt) continue;
      learnt = situation.observedOn;
      said = situation[asked];
    }
    if (said !== undefined) now = { value: said, since: now?.value === said ? now.since : today };
  }
  return now;
}

describe("what a field says", () => {
  it("is what a walk through the days finds, and so is since when it says so", () => {
    fc.assert(
      fc.property(list, field, nearDay, (situations, asked, day) => {
        const found = walk(situations, asked, day);
        expect(situationValueOn(situations, asked, day)?.value).toBe(found?.value);
        expect(unbrokenSince(situations, asked, day)).toBe(found?.since);
      }),
      runs(500),
    );
  });

  it("is the last value of its series that has begun", () => {
    fc.assert(
      fc.property(list, field, nearDay, (situations, asked, day) => {
        const begun = situationSeries(situations, asked).filter(({ from }) => from <= day);
        expect(situationValueOn(situations, asked, day)).toEqual(begun.at(-1));
      }),
    );
  });

  it("does not depend on the order of the list", () => {
    fc.assert(
      fc.property(
        withoutTies.chain((situations) => fc.tuple(fc.constant(situations), shuffled(situations))),
        field,
        nearDay,
        ([situations, other], asked, day) => {
          expect(situationSeries(other, asked)).toEqual(situationSeries(situations, asked));
          expect(situationValueOn(other, asked, day)).toEqual(situationValueOn(situations, asked, day));
          expect(unbrokenSince(other, asked, day)).toBe(unbrokenSince(situations, asked, day));
        },
      ),
    );
  });

  it("is with earlier knowledge what the records of then say", () => {
    fc.assert(
      fc.property(list, field, nearDay, nearKnownAt, (situations, asked, day, knownAt) => {
        const then = known(situations, knownAt);
        expect(situationValueOn(situations, asked, day, { knownAt })).toEqual(situationValueOn(then, asked, day));
        expect(situationSeries(situations, asked, { knownAt })).toEqual(situationSeries(then, asked));
        expect(unbrokenSince(situations, asked, day, { knownAt })).toBe(unbrokenSince(then, asked, day));
      }),
    );
  });

  it("is not touched by what begins later", () => {
    fc.assert(
      fc.property(list, field, nearDay, (situations, asked, day) => {
        const begun = situations.filter(({ from }) => from <= day);
        expect(situationValueOn(situations, asked, day)).toEqual(situationValueOn(begun, asked, day));
        expect(unbrokenSince(situations, asked, day)).toBe(unbrokenSince(begun, asked, day));
      }),
    );
  });
});

describe("a series", () => {
  it("has each day once, in order, and no value that nobody recorded", () => {
    fc.assert(
      fc.property(list, field, (situations, asked) => {
        const series = situationSeries(situations, asked);
        const days = series.map(({ from }) => from);
        expect(days).toEqual([...new Set(days)].sort());
        for (const { value, from, observedOn, situation } of series) {
          expect(situations).toContain(situation);
          expect([value, from, observedOn]).toEqual([situation[asked], situation.from, situation.observedOn]);
        }
      }),
    );
  });
});
