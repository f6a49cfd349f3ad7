import { describe, expect, it } from "vitest";
import { spelled } from "./spelled.ts";

const of = (within: object, entry: string, asOf: string) => spelled({ fact: "entry", within }, { entry }, asOf);

describe("a day within the last months", () => {
  it.each<readonly [string, string, string, readonly string[]]>([
    ["P6M", "2018-03-15", "2018-01-01", ["2018-01-01 false", "2018-03-15 true", "2018-09-15 false"]],
    ["P6M", "2018-03-15", "2018-03-14", ["2018-03-14 false", "2018-03-15 true", "2018-09-15 false"]],
    ["P6M", "2018-03-15", "2018-03-15", ["2018-03-15 true", "2018-09-15 false"]],
    ["P6M", "2018-03-15", "2018-09-14", ["2018-09-14 true", "2018-09-15 false"]],
    ["P6M", "2018-03-15", "2018-09-15", ["2018-09-15 false"]],
    // Six months before 28 August are 28 February, as are those before 31 August.
    ["P6M", "2018-02-28", "2018-03-01", ["2018-03-01 true", "2018-08-28 false"]],
    ["P6M", "2018-03-01", "2018-03-01", ["2018-03-01 true", "2018-09-01 false"]],
    ["P2W", "2018-03-01", "2018-03-01", ["2018-03-01 true", "2018-03-15 false"]],
    // A year and a half and a day: 31 July 2019 leads to 30 January 2018, 1 August to 31 January.
    ["P1Y6M1D", "2018-01-31", "2018-03-01", ["2018-03-01 true", "2019-08-01 false"]],
    ["P9999Y", "2018-03-15", "2018-03-01", ["2018-03-01 false", "2018-03-15 true"]],
  ])("%s: %s from %s on", (last, entry, asOf, spells) => {
    expect(of({ last }, entry, asOf)).toEqual(spells);
  });
});

describe("a day within the next months", () => {
  it.each<readonly [string, string, string, readonly string[]]>([
    ["P1M", "2018-05-15", "2018-03-01", ["2018-03-01 false", "2018-04-16 true", "2018-05-16 false"]],
    ["P1M", "2018-05-15", "2018-04-15", ["2018-04-15 false", "2018-04-16 true", "2018-05-16 false"]],
    ["P1M", "2018-05-15", "2018-04-16", ["2018-04-16 true", "2018-05-16 false"]],
    ["P1M", "2018-05-15", "2018-05-15", ["2018-05-15 true", "2018-05-16 false"]],
    ["P1M", "2018-05-15", "2018-05-16", ["2018-05-16 false"]],
    ["P2W", "2018-05-15", "2018-03-01", ["2018-03-01 false", "2018-05-02 true", "2018-05-16 false"]],
    // A year and a half and a day: 31 January 2018 leads to 1 August 2019, which lies outside, 1 February to the day after.
    ["P1Y6M1D", "2019-08-01", "2018-01-01", ["2018-01-01 false", "2018-02-01 true", "2019-08-02 false"]],
    ["P9999Y", "2018-03-15", "2018-03-01", ["2018-03-01 true", "2018-03-16 false"]],
  ])("%s: %s from %s on", (next, entry, asOf, spells) => {
    expect(of({ next }, entry, asOf)).toEqual(spells);
  });
});

it("a month comes in and falls out with its first and with its last day", () => {
  const month = (within: object) => spelled({ fact: "birth", within }, { birth: "2018-04" }, "2018-03-01");
  expect(month({ last: "P1Y" })).toEqual([
    "2018-03-01 false",
    "2018-04-01 unknown",
    "2018-04-30 true",
    "2019-04-01 unknown",
    "2019-04-30 false",
  ]);
  // A month from 31 March ends on 30 April and does not hold it.
  expect(month({ next: "P1M" })).toEqual([
    "2018-03-01 false",
    "2018-03-02 unknown",
    "2018-04-01 true",
    "2018-04-02 unknown",
    "2018-05-01 false",
  ]);
});

it("the last day of the calendar counts, and what comes after it does not", () => {
  expect(of({ last: "P28D" }, "2200-12-03", "2200-12-20")).toEqual(["2200-12-20 true", "2200-12-31 false"]);
  expect(of({ last: "P28D" }, "2200-12-04", "2200-12-20")).toEqual(["2200-12-20 true"]);
  expect(of({ last: "P28D" }, "2200-12-31", "2200-12-30")).toEqual(["2200-12-30 false", "2200-12-31 true"]);
  expect(of({ next: "P1D" }, "2200-12-31", "2200-12-20")).toEqual(["2200-12-20 false", "2200-12-31 true"]);
  expect(of({ next: "P1M" }, "2200-12-30", "2200-12-29")).toEqual(["2200-12-29 true", "2200-12-31 false"]);
  expect(of({ next: "P1M" }, "2200-12-31", "2200-12-29")).toEqual(["2200-12-29 true"]);
});

it("a stretch from another day of the row stands still", () => {
  const within = { last: "P1Y", at: { fact: "entry" } };
  expect(spelled({ fact: "birth", within }, { birth: "2018-01-01", entry: "2018-02-01" }, "2018-03-01")).toEqual(["2018-03-01 true"]);
  expect(spelled({ fact: "birth", within }, { birth: "2018-01-01", entry: "2019-02-01" }, "2018-03-01")).toEqual(["2018-03-01 false"]);
});

it("a day against a fixed one stands still", () => {
  expect(spelled({ fact: "entry", lt: "2018-05-01" }, { entry: "2018-04-01" }, "2018-03-01")).toEqual(["2018-03-01 true"]);
});
