import { addDuration, ageOn, type AgeUnit, daysBetween, fromDayNumber, type LeapDayRule, toDayNumber } from "welfare-core";
import { describe, expect, it } from "vitest";
import golden from "../golden/time.json" with { type: "json" };

interface Case<Given, Expect> {
  readonly name: string;
  readonly source: string;
  readonly given: Given;
  readonly expect: Expect;
}

interface AgeCase {
  readonly birth: string;
  readonly on: string;
  readonly unit?: AgeUnit;
  readonly leapDay?: LeapDayRule;
}

describe("completed units", () => {
  it.each(golden.completedUnits as readonly Case<AgeCase, number>[])("$name", ({ given, expect: expected }) => {
    const { birth, on, ...options } = given;
    expect(ageOn(birth, on, options)).toBe(expected);
  });
});

describe("days between", () => {
  it.each(golden.daysBetween)("$name", ({ given, expect: expected }) => {
    expect(daysBetween(given.from, given.to)).toBe(expected);
  });
});

describe("a duration later", () => {
  it.each(golden.addDuration)("$name", ({ given, expect: expected }) => {
    expect(addDuration(given.date, given.duration)).toEqual(expected);
  });
});

describe("day numbers", () => {
  it.each(golden.dayNumber)("$name", ({ given, expect: expected }) => {
    expect(toDayNumber(given.date)).toBe(expected);
    expect(fromDayNumber(expected)).toBe(given.date);
  });
});
