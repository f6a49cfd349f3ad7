import { describe, expect, it } from "vitest";
import type { Facts } from "welfare-core";
import { AS_OF, valuesFor } from "./values-for.ts";

const DATE = { type: "date" } as const;
const facts: Facts = { other: DATE, third: DATE };
const at = (fact: string) => ({ at: { fact } });

/* As long as the other date is open, each first day of its own cells and the as-of day stand for it: here 1850-01-01, the first day there is, and 2018-03-01. */
describe("a date that hangs on one still open has both sides of each day on which an answer may change", () => {
  const first = "1850-01-01";
  const last = "2200-12-31";

  it.each<readonly [string, readonly object[], readonly string[]]>([
    [
      "in a window that looks ahead",
      [{ within: { next: "P1M", ...at("other") } }],
      [AS_OF, "2018-02-28", "2018-03-31", "2018-04-01", "1850-02-01", "1850-01-31", first, last],
    ],
    [
      "in a window that looks back",
      [{ within: { last: "P1M", ...at("other") } }],
      [AS_OF, "2018-03-02", "2018-02-02", "2018-02-01", "1850-01-02", first, last],
    ],
    [
      "at whose day a window looks ahead",
      [{ fact: "other", within: { next: "P1M", ...at("it") } }],
      [AS_OF, "2018-03-02", "2018-02-02", "2018-02-01", "1850-01-02", first, last],
    ],
    [
      "at whose day an age is asked that nobody has",
      [{ fact: "other", age: { gte: 400, ...at("it") } }],
      [AS_OF, "2018-02-28", first, last],
    ],
    ["with an age", [{ age: { gte: 18, ...at("other") } }], [AS_OF, "2018-03-02", "2000-03-02", "2000-03-01", "1850-01-02", first, last]],
    [
      "with an age, the other having an end after the last day there is",
      [{ age: { gte: 18, ...at("other") } }, { fact: "other", gt: last }],
      [AS_OF, "2018-03-02", "2000-03-02", "2000-03-01", "1850-01-02", first, last],
    ],
    [
      "with an age, the other having an end on the last day there is",
      [{ age: { gte: 18, ...at("other") } }, { fact: "other", gte: last }],
      [AS_OF, "2018-03-02", "2000-03-02", "2000-03-01", "2182-12-31", "2183-01-01", "1850-01-02", first, last],
    ],
    [
      "with an age at its own day beside, in which nothing changes",
      [{ age: { gte: 18, ...at("it") } }, { within: { next: "P1M", ...at("other") } }],
      [AS_OF, "2018-02-28", "2018-03-31", "2018-04-01", "1850-02-01", "1850-01-31", first, last],
    ],
    [
      "with an end of its own beside",
      [{ lt: "2010-01-01" }, { within: { last: "P1D", ...at("other") } }],
      [AS_OF, "2018-02-28", "2018-03-02", "2010-01-01", "2009-12-31", "1850-01-02", first, last],
    ],
  ])("%s", (_, leaves, values) => {
    expect(valuesFor(DATE, leaves, { facts })).toStrictEqual({ values, exhaustive: true });
  });

  it("through a date between, on which that one hangs", () => {
    const chain = [{ within: { next: "P1M", ...at("other") } }, { fact: "other", within: { next: "P1M", ...at("third") } }];
    // The third is 1850-01-01 or 2018-03-01; so the other begins a cell there, a month later, and on the first day there is.
    expect(valuesFor(DATE, chain, { facts }).values).toStrictEqual([
      ...[AS_OF, "2018-02-28", "2018-03-31", "2018-04-01", "2018-04-30", "2018-05-01"],
      ...["1850-03-01", "1850-02-28", "1850-02-01", "1850-01-31", first, last],
    ]);
    expect(valuesFor(DATE, chain, { facts, row: { third: "2016-01-10" } }).values).toStrictEqual([
      ...[
        AS_OF,
        "2018-02-28",
        "2018-03-31",
        "2018-04-01",
        "2016-03-10",
        "2016-03-09",
        "2016-02-10",
        "2016-02-09",
        "2016-01-10",
        "2016-01-09",
      ],
      ...["1850-02-01", "1850-01-31", first, last],
    ]);
  });

  it("where the other has a value that cannot be read, or is not declared", () => {
    const window = [{ within: { next: "P1M", ...at("other") } }];
    const open = valuesFor(DATE, window, { facts }).values;
    expect(valuesFor(DATE, window, { facts, row: { other: "soon" } }).values).toStrictEqual(open);
    expect(valuesFor(DATE, window, { row: { other: "2012-01-01" } }).values).toStrictEqual(open);
    expect(valuesFor(DATE, window, { facts, row: { other: "2012-01-01" } }).values).toStrictEqual([AS_OF, "2012-01-31"]);
  });
});

describe("dates that hang together", () => {
  const age = (more: object, other = "other") => ({ age: { gte: 18, ...more, ...at(other) } });
  const last = (length: string, other = "other") => ({ within: { last: length, ...at(other) } });
  const next = (length: string, other = "other") => ({ within: { next: length, ...at(other) } });

  it.each<readonly [string, readonly object[], boolean]>([
    ["years, said or not", [age({}), age({ unit: "years" })], true],
    ["the first of March, said or not", [age({}), age({ leapDay: "mar1" })], true],
    ["two rules for leap days", [age({}), age({ leapDay: "feb28" })], false],
    ["two rules for leap days, with ages in days", [age({ unit: "days" }), age({ unit: "days", leapDay: "feb28" })], true],
    ["years and months", [age({}), age({ unit: "months" })], false],
    ["ages in days and windows of weeks and days", [age({ unit: "days" }), next("P28D"), last("P2W")], true],
    ["ages in years and windows of days", [age({}), last("P28D")], false],
    ["the same window twice", [last("P1M"), last("P1M")], true],
    ["a window and its mirror", [last("P1M"), next("P1M")], false],
    ["a window of a month and one of days", [last("P1M"), last("P30D")], false],
    ["windows in both directions, counted from either date", [last("P1M"), { ...last("P1M", "it"), fact: "other" }], false],
    ["two scales further away", [age({}), { fact: "other", ...last("P1M", "third") }, { fact: "other", ...next("P1M", "third") }], false],
    ["one scale each between three dates", [age({}), { fact: "other", ...last("P1M", "third") }], true],
    ["two dates with the same third", [age({}), { fact: "third", ...last("P1M") }], true],
    ["one date with two others", [age({}), last("P1M", "third")], true],
    ["a circle of three", [age({}), { fact: "other", ...last("P1M", "third") }, last("P1M", "third")], false],
    [
      "a circle that leaves the first out",
      [
        age({}),
        { fact: "other", ...last("P1M", "third") },
        { fact: "third", ...last("P1M", "fourth") },
        { fact: "fourth", ...last("P1M") },
      ],
      false,
    ],
  ])("are represented one after the other, or not: %s", (_, leaves, exhaustive) => {
    expect(valuesFor(DATE, leaves, { facts: { ...facts, fourth: DATE } }).exhaustive).toBe(exhaustive);
  });

  it("no longer hang on one that has a value", () => {
    expect(valuesFor(DATE, [age({}), age({ unit: "months" })], { facts, row: { other: "2018-01-01" } }).exhaustive).toBe(true);
  });
});
