import fc from "fast-check";
import {
  addDays,
  addDuration,
  addMonths,
  ageOn,
  calendarDateSchema,
  type CalendarDate,
  compareInstants,
  daysBetween,
  daysOf,
  durationParts,
  durationSchema,
  fromDayNumber,
  instantSchema,
  isCalendarDate,
  isDuration,
  isInstant,
  isPartialDate,
  partialDateSchema,
  periodContains,
  periodSchema,
  periodsOverlap,
  toDayNumber,
  utcDayOf,
} from "welfare-core";
import { describe, expect, it } from "vitest";
import { completionDay, LAST_DAY_NUMBER, shiftDayNumber, shiftedDayNumber } from "../../src/time/index.ts";
import { calendarDate, calendarDates, duration, instant, orderedDates, partialDate, period } from "../arbitraries.ts";
import { runs } from "../runs.ts";

/** Texts that look like a day, a month or a moment, most of them wrong. */
const nearlyDate = fc.stringMatching(/^(18[45]\d|1900|2024|2[12]0[01])-?[01]\d?-?[0-3]\d?$/);

describe("days", () => {
  it("adding days and counting them are inverse", () => {
    fc.assert(fc.property(calendarDate, calendarDate, (from, to) => addDays(from, daysBetween(from, to)) === to));
  });

  it("a day and its number are the same", () => {
    fc.assert(fc.property(calendarDate, (date) => fromDayNumber(toDayNumber(date)) === date));
    fc.assert(fc.property(calendarDate, calendarDate, (a, b) => toDayNumber(b) - toDayNumber(a) === daysBetween(a, b)));
  });

  it("sort as text in the order of time", () => {
    fc.assert(fc.property(calendarDate, calendarDate, (a, b) => Math.sign(daysBetween(a, b)) === (a < b ? 1 : a > b ? -1 : 0)));
  });

  it("the schema accepts exactly what the question accepts", () => {
    fc.assert(fc.property(calendarDate, (date) => isCalendarDate(date) && calendarDateSchema.safeParse(date).data === date));
    fc.assert(
      fc.property(fc.oneof(nearlyDate, fc.string(), fc.anything()), (value) => {
        expect(calendarDateSchema.safeParse(value).success).toBe(isCalendarDate(value));
        expect(partialDateSchema.safeParse(value).success).toBe(isPartialDate(value));
      }),
    );
  });
});

describe("months", () => {
  const middle = calendarDates("1900-01-01", "2150-12-31");
  const months = fc.integer({ min: -400, max: 400 });

  it("lead to the month they say, to the same day or, clamped, to its last", () => {
    fc.assert(
      fc.property(middle, months, (date, count) => {
        const { date: reached, clamped } = addMonths(date, count);
        const monthOf = (day: CalendarDate) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
        expect(monthOf(reached)).toBe(monthOf(date) + count);
        if (clamped) {
          expect(reached < `${reached.slice(0, 8)}${date.slice(8)}`).toBe(true);
          expect(addDays(reached, 1).slice(8)).toBe("01");
        } else expect(reached.slice(8)).toBe(date.slice(8));
      }),
    );
  });

  it("keep the order of days", () => {
    fc.assert(fc.property(middle, middle, months, (a, b, count) => a > b || addMonths(a, count).date <= addMonths(b, count).date));
  });

  it("lead back unless the day was moved", () => {
    fc.assert(
      fc.property(middle, months, (date, count) => {
        const { date: reached, clamped } = addMonths(date, count);
        return clamped || addMonths(reached, -count).date === date;
      }),
    );
  });

  it("a duration is its months, then its days, in dates and in day numbers", () => {
    fc.assert(
      fc.property(middle, duration, (date, length) => {
        const parts = durationParts(length);
        const reached = addDuration(date, length);
        expect(reached.date).toBe(addDays(addMonths(date, parts.months).date, parts.days));
        expect(shiftedDayNumber(date, parts)).toBe(toDayNumber(reached.date));
        expect(shiftDayNumber(toDayNumber(date), parts)).toBe(toDayNumber(reached.date));
      }),
    );
  });
});

describe("ages", () => {
  const unit = fc.constantFrom("years" as const, "months" as const, "days" as const);
  const leapDay = fc.constantFrom("mar1" as const, "feb28" as const);

  it("are completed on one day: not on the day before it, and on it", () => {
    fc.assert(
      fc.property(calendarDates("1900-01-01", "2150-12-31"), unit, leapDay, fc.integer({ min: 1, max: 400 }), (birth, of, rule, count) => {
        const day = completionDay(birth, count, of, rule);
        const options = { unit: of, leapDay: rule };
        fc.pre(day <= LAST_DAY_NUMBER);
        expect(ageOn(birth, fromDayNumber(day), options)).toBeGreaterThanOrEqual(count);
        expect(ageOn(birth, fromDayNumber(day - 1), options)).toBeLessThan(count);
      }),
      runs(1000),
    );
  });

  it("never fall as time passes", () => {
    fc.assert(
      fc.property(orderedDates, unit, leapDay, ([birth, on], of, rule) => {
        const options = { unit: of, leapDay: rule };
        const rise = on === "2200-12-31" ? 0 : ageOn(birth, addDays(on, 1), options) - ageOn(birth, on, options);
        return rise === 0 || rise === 1;
      }),
    );
  });

  it("are 0 on the day of birth, and twelve months make a year", () => {
    fc.assert(fc.property(calendarDate, unit, leapDay, (birth, of, rule) => ageOn(birth, birth, { unit: of, leapDay: rule }) === 0));
    fc.assert(
      fc.property(orderedDates, leapDay, ([birth, on], rule) => {
        const months = ageOn(birth, on, { unit: "months", leapDay: rule });
        return ageOn(birth, on, { leapDay: rule }) === Math.floor(months / 12);
      }),
    );
  });

  it("under feb28 a month is complete on the clamped day, under mar1 on the day after it", () => {
    fc.assert(
      fc.property(calendarDates("1850-01-01", "2100-12-31"), fc.integer({ min: 1, max: 1000 }), (birth, count) => {
        const { date, clamped } = addMonths(birth, count);
        const age = (on: CalendarDate, rule: "mar1" | "feb28") => ageOn(birth, on, { unit: "months", leapDay: rule });
        expect(age(date, "feb28")).toBe(count);
        expect(age(addDays(date, -1), "feb28")).toBe(count - 1);
        const complete = clamped ? addDays(date, 1) : date;
        expect(age(complete, "mar1")).toBe(count);
        expect(age(addDays(complete, -1), "mar1")).toBe(count - 1);
      }),
    );
  });
});

describe("partial dates", () => {
  it("cover the days that begin as they do, and no other", () => {
    fc.assert(
      fc.property(partialDate, (date) => {
        const { first, last } = daysOf(date);
        expect(isPartialDate(date)).toBe(true);
        expect(first <= last).toBe(true);
        for (const day of [first, last]) expect(isCalendarDate(day) && day.startsWith(date)).toBe(true);
        if (first !== "1850-01-01") expect(addDays(first, -1).startsWith(date)).toBe(false);
        if (last !== "2200-12-31") expect(addDays(last, 1).startsWith(date)).toBe(false);
      }),
    );
  });
});

describe("moments", () => {
  /** Nanoseconds since 1970: the whole seconds by the platform, the fraction as a number. */
  const nanoseconds = (text: string) =>
    BigInt(Date.parse(`${text.slice(0, 19)}Z`)) * 1_000_000n + BigInt(text.slice(20, -1).padEnd(9, "0") || "0");

  it("compare as their nanoseconds do", () => {
    const sameSecond = fc.tuple(instant, instant).map(([a, b]) => [a, `${a.slice(0, 19)}${b.slice(19)}`] as const);
    fc.assert(
      fc.property(fc.oneof(fc.tuple(instant, instant), sameSecond), ([a, b]) => {
        const [left, right] = [nanoseconds(a), nanoseconds(b)];
        return Math.sign(compareInstants(a, b)) === (left < right ? -1 : left > right ? 1 : 0);
      }),
    );
  });

  it("are accepted by schema and question alike, and lie on the day they are written with", () => {
    fc.assert(
      fc.property(instant, (moment) => {
        expect(isInstant(moment)).toBe(true);
        expect(instantSchema.safeParse(moment).success).toBe(true);
        expect(new Date(moment.replace(/(\.\d{3})\d*/, "$1")).toISOString().slice(0, 10)).toBe(utcDayOf(moment));
      }),
    );
  });
});

describe("durations", () => {
  it("are accepted as text; stored data want them longer than nothing", () => {
    fc.assert(
      fc.property(duration, (text) => {
        const { months, days } = durationParts(text);
        expect(isDuration(text)).toBe(true);
        expect(Object.is(months, -0) || Object.is(days, -0)).toBe(false);
        expect(durationSchema.safeParse(text).success).toBe(!text.startsWith("-") && months + days > 0);
      }),
    );
  });
});

describe("periods", () => {
  it("are accepted when they do not end before they start", () => {
    fc.assert(fc.property(period, (one) => periodSchema.safeParse(one).success));
    fc.assert(fc.property(calendarDate, calendarDate, (start, end) => periodSchema.safeParse({ start, end }).success === start <= end));
  });

  it("overlap exactly when the later start lies in both", () => {
    fc.assert(
      fc.property(period, period, (a, b) => {
        const later = a.start > b.start ? a.start : b.start;
        return periodsOverlap(a, b) === (periodContains(a, later) && periodContains(b, later));
      }),
    );
  });
});
