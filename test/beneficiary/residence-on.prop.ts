import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Residence, residenceOn } from "welfare-core";
import { deepFreeze } from "../deep-freeze.ts";
import { residencesOn } from "./arbitraries.ts";
import { nearDay, nearKnownAt, nearMoment, shuffled, wasRecorded } from "./values.ts";
import { runs } from "../runs.ts";

const list = fc.array(residencesOn(nearDay, nearMoment), { maxLength: 6 }).map(deepFreeze);
const withoutTies = list.map((residences) => [...new Map(residences.map((one) => [one.from, one])).values()]);

/** Paints the fortnight: an open residence covers the days until the next one begins, a closed one its own; the later beginning is painted over the earlier. */
function paint(residences: readonly Residence[]): Map<string, Residence> {
  const days = Array.from({ length: 14 }, (_, index) => `2018-03-${String(index + 1).padStart(2, "0")}`);
  const painted = new Map<string, Residence>();
  const starts = [...residences].sort((a, b) => Date.parse(a.from) - Date.parse(b.from));
  starts.forEach((residence, index) => {
    const next = starts[index + 1]?.from ?? "9999";
    for (const day of days) {
      const covered = residence.to === undefined ? day < next : day <= residence.to;
      if (residence.from <= day && covered) painted.set(day, residence);
    }
  });
  return painted;
}

describe("where someone is resident", () => {
  it("is what a painted calendar shows", () => {
    fc.assert(
      fc.property(withoutTies, nearDay, (residences, day) => {
        expect(residenceOn(residences, day)).toEqual(paint(residences).get(day));
      }),
      runs(500),
    );
  });

  it("does not depend on the order of the list", () => {
    fc.assert(
      fc.property(
        withoutTies.chain((residences) => fc.tuple(fc.constant(residences), shuffled(residences))),
        nearDay,
        ([residences, other], day) => {
          expect(residenceOn(other, day)).toEqual(residenceOn(residences, day));
        },
      ),
    );
  });

  it("is with earlier knowledge what the records of then say", () => {
    fc.assert(
      fc.property(list, nearDay, nearKnownAt, (residences, day, knownAt) => {
        const then = residences.filter(({ recordedAt, from }) => wasRecorded(recordedAt, from, knownAt));
        expect(residenceOn(residences, day, { knownAt })).toEqual(residenceOn(then, day));
      }),
    );
  });
});
