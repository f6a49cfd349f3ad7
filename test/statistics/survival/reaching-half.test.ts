import fc from "fast-check";
import { cumulativeIncidence, kaplanMeier } from "welfare-core/statistics";
import { describe, expect, it } from "vitest";
import { runs } from "../../runs.ts";
import { valueOf } from "../value-of.ts";

type Person = { readonly time: number; readonly cause: number };

const columns = (all: readonly Person[]) => ({ time: all.map(({ time }) => time), cause: all.map(({ cause }) => cause) });
const medianOf = (all: readonly Person[], cause: number) =>
  valueOf(cumulativeIncidence(columns(all))).causes.find((one) => one.cause === cause)?.median;
const seen = (times: readonly number[], cause: number) => times.map((time) => ({ time, cause }));

/** When half have left by a cause, in whole numbers: the share is `part` of `whole`. */
function exactly(all: readonly Person[], cause: number): number | undefined {
  let [free, part, whole] = [1n, 0n, 1n];
  let half: number | undefined;
  for (const time of [...new Set(all.map((one) => one.time))].sort((a, b) => a - b)) {
    const atRisk = BigInt(all.filter((one) => one.time >= time).length);
    const leaving = (isCounted: (one: Person) => boolean) => BigInt(all.filter((one) => one.time === time && isCounted(one)).length);
    const events = leaving((one) => one.cause === cause);
    part = part * atRisk + free * events;
    free *= atRisk - leaving((one) => one.cause !== 0);
    whole *= atRisk;
    if (half !== undefined && events > 0n) return (half + time) / 2;
    if (half === undefined && 2n * part > whole) return time;
    if (half === undefined && 2n * part === whole) half = time;
  }
  return half;
}

describe("the time by which half have left by one cause of several", () => {
  // The share after the fifth of ten is 1/10 + 9/10 · 1/9 + …, and 0.49999999999999994 if it is added up.
  const five = seen([30, 45, 60, 75, 90], 1);

  it("is the first at which exactly half have left, though rounding stays below it", () => {
    expect(medianOf([...five, ...seen([300, 300, 300, 300], 0), { time: 300, cause: 2 }], 1)).toBe(90);
  });

  it("is the middle of the stay where exactly half have left for a while, whoever leaves for another reason in it", () => {
    expect(medianOf([...five, { time: 200, cause: 2 }, { time: 300, cause: 1 }, ...seen([400, 400, 400], 0)], 1)).toBe(195);
  });

  it("is absent where fewer than half ever do", () => {
    expect(medianOf([...seen([30, 45], 1), ...seen([50, 50, 50], 2)], 1)).toBeUndefined();
    expect(medianOf([...seen([30, 45], 1), ...seen([50, 50, 50], 2)], 2)).toBe(50);
  });

  it("does not depend on the times asked for", () => {
    const { causes } = valueOf(cumulativeIncidence({ ...columns(five), at: [1] }));
    expect(causes).toEqual([{ cause: 1, events: 5, incidence: [0], median: 60 }]);
  });

  it("is the one that fractions give", () => {
    const person = fc.record({ time: fc.integer({ min: 0, max: 12 }), cause: fc.integer({ min: 0, max: 2 }) });
    fc.assert(
      fc.property(fc.array(person, { minLength: 1, maxLength: 30 }), (all) => {
        expect(medianOf(all, 1)).toBe(all.some(({ cause }) => cause === 1) ? exactly(all, 1) : undefined);
      }),
      runs(2000),
    );
  });

  it("and the shares are those of Kaplan and Meier's curve where nothing competes", () => {
    const person = fc.record({ time: fc.integer({ min: 0, max: 12 }), event: fc.constantFrom(0 as const, 1 as const) });
    fc.assert(
      fc.property(fc.array(person, { minLength: 1, maxLength: 30 }), (all) => {
        const [time, event] = [all.map((one) => one.time), all.map((one) => one.event)];
        const curve = valueOf(kaplanMeier({ time, event }));
        const { causes } = valueOf(cumulativeIncidence({ time, cause: event }));
        expect(causes[0]?.median).toBe(curve.median);
        expect(causes[0]?.incidence ?? []).toEqual(curve.table.map(({ survival }) => 1 - survival));
      }),
      runs(1000),
    );
  });
});
