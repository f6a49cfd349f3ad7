import fc from "fast-check";
import { cumulativeIncidence, kaplanMeier, logRank, restrictedMeanTime } from "welfare-core/statistics";
import { describe, expect, it } from "vitest";
import { runs } from "../../runs.ts";
import { near, valueOf } from "../value-of.ts";

const person = fc.record({
  time: fc.integer({ min: 0, max: 12 }),
  cause: fc.integer({ min: 0, max: 3 }),
  group: fc.constantFrom("a", "b", "c"),
});
const people = fc.array(person, { minLength: 1, maxLength: 30 });
const event = (cause: number): 0 | 1 => (cause === 0 ? 0 : 1);
const columns = (all: readonly { readonly time: number; readonly cause: number; readonly group: string }[]) => ({
  time: all.map(({ time }) => time),
  cause: all.map(({ cause }) => cause),
  event: all.map(({ cause }) => event(cause)),
  group: all.map(({ group }) => group),
});

describe("Kaplan and Meier's curve", () => {
  it("without anybody lost is the share that is left", () => {
    fc.assert(
      fc.property(people, (all) => {
        const { time } = columns(all);
        const { table, n, events } = valueOf(kaplanMeier({ time, event: time.map(() => 1 as const) }));
        expect([n, events]).toEqual([time.length, time.length]);
        for (const step of table) {
          expect(near(step.survival, time.filter((one) => one > step.time).length / n, 1e-12)).toBe(true);
          expect(step.nRisk).toBe(time.filter((one) => one >= step.time).length);
          expect(step.nEvent).toBe(time.filter((one) => one === step.time).length);
        }
      }),
      runs(1000),
    );
  });

  it("is the product of the shares that pass each time, with Greenwood's error and ends within 0 and 1", () => {
    fc.assert(
      fc.property(people, (all) => {
        const { time, event: events } = columns(all);
        let [survival, greenwood] = [1, 0];
        for (const step of valueOf(kaplanMeier({ time, event: events })).table) {
          const atRisk = time.filter((one) => one >= step.time).length;
          const died = time.filter((one, index) => one === step.time && events[index] === 1).length;
          survival *= 1 - died / atRisk;
          greenwood += died / (atRisk * (atRisk - died));
          expect(near(step.survival, survival, 1e-12)).toBe(true);
          if (survival === 0) expect([step.stdErr, step.lower, step.upper]).toEqual([undefined, undefined, undefined]);
          else {
            const { stdErr = 9, lower = 9, upper = -9 } = step;
            expect(near(stdErr, survival * Math.sqrt(greenwood), 1e-10)).toBe(true);
            expect(0 <= lower && lower <= survival && survival <= upper && upper <= 1).toBe(true);
            // On the scale ln(−ln S) the ends lie as many errors to both sides.
            const scale = (share: number) => Math.log(-Math.log(share));
            const error = Math.sqrt(greenwood) / -Math.log(survival);
            if (lower > 1e-200 && upper < 1 - 1e-12)
              expect(near(scale(lower) - scale(upper), 2 * 1.959963984540054 * error, 1e-6)).toBe(true);
          }
        }
      }),
      runs(1000),
    );
  });

  it("does not care for the order of people", () => {
    fc.assert(
      fc.property(people, (all) => {
        const [one, other] = [columns(all), columns([...all].reverse())];
        expect(kaplanMeier({ time: one.time, event: one.event })).toEqual(kaplanMeier({ time: other.time, event: other.event }));
      }),
      runs(300),
    );
  });

  it("answers at a time asked for, and says nothing after the last person was seen", () => {
    const found = valueOf(kaplanMeier({ time: [2, 2, 2, 5, 6], event: [1, 0, 1, 1, 0], at: [0, 1.9, 2, 4, 5, 6, 6.1, -1] }));
    expect(found.at.map(({ survival }) => survival)).toEqual([1, 1, 0.6, 0.6, 0.3, 0.3, undefined, 1]);
    expect(found.at.map(({ lower }) => lower === undefined)).toEqual([true, true, false, false, false, false, true, true]);
    expect(found.at[2]).toEqual({ time: 2, survival: 0.6, lower: found.table[0]?.lower, upper: found.table[0]?.upper });
    expect(found.at[6]).toEqual({ time: 6.1 });
    // When everybody has had the event, the share stays 0.
    expect(valueOf(kaplanMeier({ time: [1, 2], event: [1, 1], at: [9] })).at).toEqual([
      { time: 9, survival: 0, lower: undefined, upper: undefined },
    ]);
  });

  it("has its median where it first reaches one half, in the middle of a stay at one half, and none above it", () => {
    const median = (time: readonly number[], events: readonly (0 | 1)[]) => valueOf(kaplanMeier({ time, event: events })).median;
    expect(median([1, 2, 3], [1, 1, 1])).toBe(2);
    expect(median([1, 2, 3, 7], [1, 1, 1, 1])).toBe(2.5);
    // It stays at one half to the end: there is no later step to take the middle to.
    expect(median([1, 2, 3, 4], [1, 1, 0, 0])).toBe(2);
    expect(median([1, 2, 3, 4], [1, 0, 0, 0])).toBeUndefined();
    expect(median([1, 2], [0, 0])).toBeUndefined();
  });

  it("of nobody with the event has no steps", () => {
    expect(valueOf(kaplanMeier({ time: [3, 4], event: [0, 0] }))).toMatchObject({
      method: "kaplan-meier-log-log",
      events: 0,
      level: 0.95,
      table: [],
      at: [],
    });
  });

  it("is wider with more confidence", () => {
    const lower = (level: number) => valueOf(kaplanMeier({ time: [1, 2, 3], event: [1, 1, 1], level })).table[0]?.lower ?? 0;
    expect([lower(0.99) < lower(0.95), lower(0.95) < lower(0.5)]).toEqual([true, true]);
  });
});

describe("the restricted mean time", () => {
  it("without anybody lost is the mean of the times, cut at the limit, with its population error", () => {
    fc.assert(
      fc.property(people, fc.integer({ min: 1, max: 15 }), (all, tau) => {
        const { time } = columns(all);
        const cut = time.map((one) => Math.min(one, tau));
        const mean = cut.reduce((sum, one) => sum + one, 0) / cut.length;
        const spread = cut.reduce((sum, one) => sum + (one - mean) ** 2, 0) / cut.length;
        const found = valueOf(restrictedMeanTime({ time, event: time.map(() => 1 as const), tau }));
        expect(found).toMatchObject({ method: "restricted-mean-time", n: time.length, events: time.length, tau });
        expect(near(found.rmst, mean, 1e-12)).toBe(true);
        expect(near(found.stdErr, Math.sqrt(spread / cut.length), 1e-9)).toBe(true);
      }),
      runs(1000),
    );
  });

  it("is the area under the curve, counted in small steps", () => {
    fc.assert(
      fc.property(people, (all) => {
        const { time, event: events } = columns(all);
        const tau = Math.max(...time);
        fc.pre(tau > 0);
        const at = Array.from({ length: 2 * tau }, (_, half) => half / 2 + 0.25);
        const shares = valueOf(kaplanMeier({ time, event: events, at })).at.map(({ survival = 9 }) => survival);
        const found = valueOf(restrictedMeanTime({ time, event: events, tau }));
        expect(
          near(
            found.rmst,
            shares.reduce((sum, one) => sum + one / 2, 0),
            1e-10,
          ),
        ).toBe(true);
        expect(found.events).toBe(events.filter((one) => one === 1).length);
      }),
      runs(500),
    );
  });

  it("is refused beyond the last person seen, unless nobody was left by then", () => {
    expect(restrictedMeanTime({ time: [1, 2], event: [1, 0], tau: 3 })).toMatchObject({ ok: false, error: { code: "beyond-follow-up" } });
    expect(restrictedMeanTime({ time: [1, 2], event: [0, 0], tau: 2.5 })).toMatchObject({ ok: false, error: { code: "beyond-follow-up" } });
    expect(valueOf(restrictedMeanTime({ time: [1, 2], event: [1, 0], tau: 2 })).rmst).toBe(1.5);
    expect(valueOf(restrictedMeanTime({ time: [1, 2], event: [1, 1], tau: 9 })).rmst).toBe(1.5);
    expect(valueOf(restrictedMeanTime({ time: [5, 6], event: [0, 0], tau: 4 }))).toMatchObject({ rmst: 4, stdErr: 0 });
  });

  it.each([0, -1, Number.NaN, Number.POSITIVE_INFINITY])("within %d is a caller's bug", (tau) => {
    expect(() => restrictedMeanTime({ time: [1], event: [1], tau })).toThrow(new RangeError("a limit is above 0"));
  });
});

describe("the cumulative incidence", () => {
  it("of all causes adds up to 1 with the share that has not left, and with one cause is one minus the curve", () => {
    fc.assert(
      fc.property(people, (all) => {
        const { time, cause, event: events } = columns(all);
        const found = valueOf(cumulativeIncidence({ time, cause }));
        const table = valueOf(kaplanMeier({ time, event: events })).table;
        expect(found).toMatchObject({ method: "aalen-johansen", n: all.length, censored: cause.filter((one) => one === 0).length });
        expect(found.at).toEqual(table.map((step) => step.time));
        for (const [index, step] of table.entries()) {
          const gone = found.causes.reduce((sum, { incidence }) => sum + (incidence[index] ?? 9), 0);
          expect(near(gone + (found.eventFree[index] ?? 9), 1, 1e-12)).toBe(true);
          expect(near(found.eventFree[index] ?? 9, step.survival, 1e-12)).toBe(true);
        }
        for (const { cause: one, events: count, incidence } of found.causes) {
          expect(count).toBe(cause.filter((other) => other === one).length);
          expect(incidence).toEqual([...incidence].sort((a, b) => a - b));
        }
        expect(found.causes.map((one) => one.cause)).toEqual([...new Set(cause)].filter((one) => one > 0).sort());
      }),
      runs(1000),
    );
  });

  it("without anybody lost is the share that has left by each cause", () => {
    fc.assert(
      fc.property(people, fc.integer({ min: 0, max: 20 }), (all, day) => {
        const time = all.map((one) => one.time);
        const cause = all.map((one) => one.cause + 1);
        const found = valueOf(cumulativeIncidence({ time, cause, at: [day] }));
        for (const one of found.causes) {
          const gone = all.filter((someone) => someone.time <= day && someone.cause + 1 === one.cause).length;
          expect(near(one.incidence[0] ?? 9, gone / all.length, 1e-12)).toBe(true);
        }
      }),
      runs(500),
    );
  });

  it("tells a hundred causes apart, and refuses a hundred and one", () => {
    const people = (size: number) => Array.from({ length: size }, (_, index) => index + 1);
    expect(valueOf(cumulativeIncidence({ time: people(100), cause: people(100) })).causes).toHaveLength(100);
    expect(cumulativeIncidence({ time: people(101), cause: people(101) })).toMatchObject({ ok: false, error: { code: "too-many" } });
  });

  it("sorts causes as numbers, and knows none where nobody left", () => {
    expect(valueOf(cumulativeIncidence({ time: [1, 2], cause: [10, 9] })).causes.map(({ cause }) => cause)).toEqual([9, 10]);
    expect(valueOf(cumulativeIncidence({ time: [1, 2], cause: [0, 0], at: [0, 2] }))).toMatchObject({
      censored: 2,
      causes: [],
      eventFree: [1, 1],
    });
  });

  it("is refused beyond the last person seen, unless nobody was left by then", () => {
    expect(cumulativeIncidence({ time: [1, 2], cause: [1, 0], at: [3] })).toMatchObject({ ok: false, error: { code: "beyond-follow-up" } });
    expect(cumulativeIncidence({ time: [1, 2], cause: [0, 0], at: [2.5] })).toMatchObject({
      ok: false,
      error: { code: "beyond-follow-up" },
    });
    expect(valueOf(cumulativeIncidence({ time: [1, 2], cause: [1, 2], at: [3] })).eventFree).toEqual([0]);
  });
});

describe("the log-rank test", () => {
  /** Observed less expected events and their covariance for the first two groups, time by time. */
  function brute(all: readonly { readonly time: number; readonly cause: number; readonly group: string }[], groups: readonly string[]) {
    const excess = groups.map(() => 0);
    const covariance = groups.map(() => groups.map(() => 0));
    for (const time of new Set(all.filter(({ cause }) => cause > 0).map((one) => one.time))) {
      const atRisk = all.filter((one) => one.time >= time);
      const events = all.filter((one) => one.time === time && one.cause > 0);
      const [n, d] = [atRisk.length, events.length];
      for (const [i, first] of groups.entries()) {
        const share = atRisk.filter(({ group }) => group === first).length / n;
        excess[i] = (excess[i] ?? 0) + events.filter(({ group }) => group === first).length - d * share;
        for (const [j, second] of groups.entries()) {
          const other = atRisk.filter(({ group }) => group === second).length / n;
          const row = covariance[i] ?? [];
          if (n > 1) row[j] = (row[j] ?? 0) + ((d * (n - d)) / (n - 1)) * (i === j ? share * (1 - share) : -share * other);
        }
      }
    }
    return { excess, covariance };
  }

  it("of two groups is the squared excess over its variance", () => {
    fc.assert(
      fc.property(people, (all) => {
        const two = all.map((one) => ({ ...one, group: one.group === "c" ? "a" : one.group }));
        fc.pre(new Set(two.map(({ group }) => group)).size === 2);
        const { time, event: events, group } = columns(two);
        const { excess, covariance } = brute(two, ["a", "b"]);
        const variance = covariance[0]?.[0] ?? 0;
        const found = logRank({ time, event: events, group });
        if (variance < 1e-12) expect(found).toMatchObject({ ok: false, error: { code: "no-variation" } });
        else {
          const value = valueOf(found);
          expect(value).toMatchObject({ method: "log-rank", n: all.length, df: 1, groups: ["a", "b"] });
          expect(near(value.chiSquare, (excess[0] ?? 9) ** 2 / variance, 1e-9)).toBe(true);
          expect(value.observed).toEqual(["a", "b"].map((one) => two.filter(({ cause, group: its }) => cause > 0 && its === one).length));
          expect(
            near(
              value.observed.reduce((sum, one) => sum + one, 0),
              value.expected.reduce((sum, one) => sum + one, 0),
              1e-9,
            ),
          ).toBe(true);
        }
      }),
      runs(1000),
    );
  });

  it("of three groups is the excess of two of them by their covariance inverted, whichever two", () => {
    fc.assert(
      fc.property(people, (all) => {
        const { time, event: events, group } = columns(all);
        fc.pre(new Set(group).size === 3);
        const { excess, covariance } = brute(all, ["a", "b", "c"]);
        const found = logRank({ time, event: events, group });
        for (const [i, j] of [
          [0, 1],
          [1, 2],
        ] as const) {
          const entry = (row: number, column: number) => covariance[row]?.[column] ?? 0;
          const determinant = entry(i, i) * entry(j, j) - entry(i, j) ** 2;
          if (determinant < 1e-6) return;
          const [x, y] = [excess[i] ?? 0, excess[j] ?? 0];
          const expected = (x * x * entry(j, j) - 2 * x * y * entry(i, j) + y * y * entry(i, i)) / determinant;
          const value = valueOf(found);
          expect(value.df).toBe(2);
          expect(near(value.chiSquare, expected, 1e-7)).toBe(true);
          // With two degrees of freedom the tail of chi-square is e to minus its half.
          expect(near(value.p, Math.exp(-value.chiSquare / 2), 1e-12)).toBe(true);
        }
      }),
      runs(1000),
    );
  });

  it("has fewer degrees when a group had left before the first event", () => {
    const found = valueOf(logRank({ time: [1, 3, 4, 5, 6], event: [0, 1, 1, 1, 1], group: ["z", "a", "b", "a", "b"] }));
    const without = valueOf(logRank({ time: [3, 4, 5, 6], event: [1, 1, 1, 1], group: ["a", "b", "a", "b"] }));
    expect([found.df, found.observed]).toEqual([1, [2, 2, 0]]);
    expect(near(found.chiSquare, without.chiSquare, 1e-12)).toBe(true);
  });

  it("is refused for one group, for groups that never met, and without any event", () => {
    expect(logRank({ time: [1, 2], event: [1, 1], group: ["a", "a"] })).toMatchObject({ ok: false, error: { code: "too-few" } });
    expect(logRank({ time: [1, 2], event: [0, 1], group: ["a", "b"] })).toMatchObject({ ok: false, error: { code: "no-variation" } });
    expect(logRank({ time: [1, 2], event: [0, 0], group: ["a", "b"] })).toMatchObject({ ok: false, error: { code: "no-variation" } });
  });

  it("compares up to fifty groups, and refuses fifty-one", () => {
    const apart = (size: number) => Array.from({ length: 2 * size }, (_, index) => index);
    const call = (size: number) =>
      logRank({ time: apart(size), event: apart(size).map(() => 1 as const), group: apart(size).map((one) => one % size) });
    expect(valueOf(call(50)).df).toBe(49);
    expect(call(51)).toMatchObject({ ok: false, error: { code: "too-many" } });
  });

  it("takes numbers as groups, in their order", () => {
    expect(valueOf(logRank({ time: [1, 2, 3, 4], event: [1, 1, 1, 1], group: [10, 9, 10, 9] })).groups).toEqual([9, 10]);
  });
});

describe("times that make no sense", () => {
  it("are a caller's bug when lists differ in length or events are none", () => {
    const lengths = new RangeError("each person has a time and what happened then");
    expect(() => kaplanMeier({ time: [1, 2], event: [1] })).toThrow(lengths);
    expect(() => restrictedMeanTime({ time: [1], event: [], tau: 1 })).toThrow(lengths);
    expect(() => cumulativeIncidence({ time: [1], cause: [] })).toThrow(lengths);
    expect(() => logRank({ time: [1], event: [1], group: [] })).toThrow(new RangeError("each person has a group"));
    for (const wrong of [2, -1, 0.5, Number.NaN]) {
      const events = new RangeError("an event is 1, its absence 0");
      expect(() => kaplanMeier({ time: [1], event: [wrong as 0] })).toThrow(events);
      expect(() => restrictedMeanTime({ time: [1], event: [wrong as 0], tau: 1 })).toThrow(events);
      expect(() => logRank({ time: [1], event: [wrong as 0], group: ["a"] })).toThrow(events);
    }
    for (const wrong of [-1, 0.5, Number.NaN])
      expect(() => cumulativeIncidence({ time: [1], cause: [wrong] })).toThrow(new RangeError("a cause is a whole number from 1 on, or 0"));
    expect(() => cumulativeIncidence({ time: [1], cause: [1], at: [Number.NaN] })).toThrow(new RangeError("a time is a number"));
  });
});
