import { Temporal } from "@js-temporal/polyfill";
import { addDuration, addMonths, ageOn, daysBetween, toDayNumber } from "welfare-core";
import { expect, it } from "vitest";
import { runs } from "../runs.ts";

/** In other time zones fewer: the days are the same ones. */
const PAIRS = runs(100_000).numRuns;
const FIRST = Date.UTC(1850, 0, 1) / 86_400_000;
const LAST = Date.UTC(2200, 11, 31) / 86_400_000;

/** The same numbers in every run, from 0 up to and without 1: a linear congruential generator (D. Knuth, MMIX). */
function generator(seed: bigint): () => number {
  let state = seed;
  return () => {
    state = (state * 6364136223846793005n + 1442695040888963407n) & 0xffff_ffff_ffff_ffffn;
    return Number(state >> 40n) / 2 ** 24;
  };
}

/** A day; one in four near the end of a month, where the rules lie. */
function randomDay(next: () => number): string {
  const day = FIRST + Math.floor(next() * (LAST - FIRST + 1));
  const date = new Date(day * 86_400_000);
  if (next() < 0.25) date.setUTCDate(Math.floor(next() * 4) - 1);
  const text = date.toISOString().slice(0, 10);
  return text < "1850-01-01" ? "1850-01-01" : text;
}

/** A later day: anywhere, or within days of an anniversary. */
function randomLaterDay(next: () => number, birth: string): string {
  const anywhere = randomDay(next);
  const near = new Date(`${String(Number(birth.slice(0, 4)) + Math.floor(next() * 100)).padStart(4, "0")}${birth.slice(4)}T00:00:00Z`);
  near.setUTCMonth(near.getUTCMonth() + Math.floor(next() * 3));
  near.setUTCDate(near.getUTCDate() + Math.floor(next() * 5) - 2);
  const day = next() < 0.5 ? anywhere : near.toISOString().slice(0, 10);
  return day > "2200-12-31" ? "2200-12-31" : day;
}

it(`days, months and ages agree with Temporal on ${PAIRS} pairs of days`, { timeout: 120_000 }, () => {
  const next = generator(20_180_504n);
  const differences: unknown[] = [];
  const compare = (what: string, given: unknown, ours: unknown, theirs: unknown) => {
    if (ours !== theirs) differences.push({ what, given, ours, theirs });
  };
  for (let pair = 0; pair < PAIRS; pair += 1) {
    const one = randomDay(next);
    const other = randomLaterDay(next, one);
    const [birth, on] = one <= other ? [one, other] : [other, one];
    const from = Temporal.PlainDate.from(birth);
    const to = Temporal.PlainDate.from(on);
    const age = from.until(to, { largestUnit: "months" }).months;
    const days = from.until(to).days;
    const given = { birth, on };
    compare("days between", given, daysBetween(birth, on), days);
    compare("days back", given, daysBetween(on, birth), days === 0 ? 0 : -days);
    compare("day numbers", given, toDayNumber(on) - toDayNumber(birth), days);
    compare("age in days", given, ageOn(birth, on, { unit: "days" }), days);
    compare("age in months", given, ageOn(birth, on, { unit: "months" }), age);
    compare("age in years", given, ageOn(birth, on), from.until(to, { largestUnit: "years" }).years);

    const months = Math.floor(next() * 600) - 300;
    const reached = from.add({ months });
    if (reached.year >= 1850 && reached.year <= 2200) {
      const ours = addMonths(birth, months);
      compare("months later", { birth, months }, ours.date, reached.toString());
      compare("clamped", { birth, months }, ours.clamped, reached.day !== from.day);
    }
    const later = from.add({ years: 1, months: pair % 24, days: pair % 90 });
    if (later.year <= 2200) {
      compare("duration later", { birth, pair }, addDuration(birth, `P1Y${pair % 24}M${pair % 90}D`).date, later.toString());
    }
  }
  expect(differences.slice(0, 5)).toEqual([]);
});
