import { describe, expect, it } from "vitest";
import type { Parameters } from "welfare-core";
import { spelled } from "./spelled.ts";

const of = (age: object, birth: unknown, asOf: string, parameters?: Parameters) =>
  spelled({ fact: "birth", age }, { birth }, asOf, parameters === undefined ? {} : { parameters });

describe("an age from the day before the birth on", () => {
  const born = "2000-05-06";
  const before = ["1999-12-31 unknown"];

  it.each<readonly [object, readonly string[]]>([
    [{ gte: 18 }, ["2000-05-06 false", "2018-05-06 true"]],
    [{ gt: 18 }, ["2000-05-06 false", "2019-05-06 true"]],
    [{ lt: 18 }, ["2000-05-06 true", "2018-05-06 false"]],
    [{ lte: 18 }, ["2000-05-06 true", "2019-05-06 false"]],
    [{ eq: 18 }, ["2000-05-06 false", "2018-05-06 true", "2019-05-06 false"]],
    [{ gte: 18, lt: 20 }, ["2000-05-06 false", "2018-05-06 true", "2020-05-06 false"]],
    [{ gt: 18, lte: 20 }, ["2000-05-06 false", "2019-05-06 true", "2021-05-06 false"]],
    [{ gte: 0 }, ["2000-05-06 true"]],
    [{ lt: 0 }, ["2000-05-06 false"]],
    [{ gte: 17.5 }, ["2000-05-06 false", "2018-05-06 true"]],
    [{ lte: 17.5 }, ["2000-05-06 true", "2018-05-06 false"]],
    [{ eq: 17.5 }, ["2000-05-06 false"]],
    [{ gte: 2, unit: "months" }, ["2000-05-06 false", "2000-07-06 true"]],
    [{ gte: 30, unit: "days" }, ["2000-05-06 false", "2000-06-05 true"]],
    [{ gte: 18, unit: "years", leapDay: "feb28" }, ["2000-05-06 false", "2018-05-06 true"]],
  ])("%j", (age, spells) => {
    expect(of(age, born, "1999-12-31")).toEqual([...before, ...spells]);
  });
});

describe("an age", () => {
  it("asked on the day on which it is completed, and on the days around it", () => {
    expect(of({ gte: 18 }, "2000-05-06", "2018-05-05")).toEqual(["2018-05-05 false", "2018-05-06 true"]);
    expect(of({ gte: 18 }, "2000-05-06", "2018-05-06")).toEqual(["2018-05-06 true"]);
    expect(of({ gte: 18 }, "2000-05-06", "2018-05-07")).toEqual(["2018-05-07 true"]);
  });

  it("of one born on 29 February, by both rules", () => {
    expect(of({ eq: 18 }, "2000-02-29", "2018-01-01")).toEqual(["2018-01-01 false", "2018-03-01 true", "2019-03-01 false"]);
    expect(of({ eq: 18, leapDay: "feb28" }, "2000-02-29", "2018-01-01")).toEqual([
      "2018-01-01 false",
      "2018-02-28 true",
      "2019-02-28 false",
    ]);
    expect(of({ gte: 1, unit: "months" }, "2018-01-31", "2018-02-01")).toEqual(["2018-02-01 false", "2018-03-01 true"]);
    expect(of({ gte: 1, unit: "months", leapDay: "feb28" }, "2018-01-31", "2018-02-01")).toEqual(["2018-02-01 false", "2018-02-28 true"]);
  });

  it("of one whose month or year of birth is known, from the first and from the last of its days", () => {
    expect(of({ gte: 18 }, "2000-02", "2018-01-01")).toEqual(["2018-01-01 false", "2018-02-01 unknown", "2018-03-01 true"]);
    expect(of({ gte: 18 }, "2000-04", "2018-01-01")).toEqual(["2018-01-01 false", "2018-04-01 unknown", "2018-04-30 true"]);
    expect(of({ gte: 18 }, "2000", "2018-06-01")).toEqual(["2018-06-01 unknown", "2018-12-31 true"]);
    expect(of({ lt: 1 }, "2019", "2018-06-01")).toEqual([
      "2018-06-01 unknown",
      "2019-01-01 true",
      "2020-01-01 unknown",
      "2020-12-31 false",
    ]);
  });

  it("completed on the last day of the calendar, and a day later", () => {
    expect(of({ gte: 200 }, "2000-12-31", "2200-12-30")).toEqual(["2200-12-30 false", "2200-12-31 true"]);
    expect(of({ gte: 200 }, "2001-01-01", "2200-12-30")).toEqual(["2200-12-30 false"]);
    expect(of({ gte: 200 }, "2000-12-31", "2200-12-31")).toEqual(["2200-12-31 true"]);
  });

  it("at another day of the row stands still", () => {
    const atEntry = { fact: "birth", age: { gte: 18, at: { fact: "entry" } } };
    expect(spelled(atEntry, { birth: "2000-05-06", entry: "2018-05-05" }, "2018-05-01")).toEqual(["2018-05-01 false"]);
    expect(spelled(atEntry, { birth: "2000-05-06", entry: "2018-05-06" }, "2018-05-01")).toEqual(["2018-05-01 true"]);
  });

  it("of a birth that is missing, cannot be read or was never declared stays unknown", () => {
    for (const birth of [null, undefined, "", 2000, "2000-02-30"])
      expect(of({ gte: 18 }, birth, "2018-05-05")).toEqual(["2018-05-05 unknown"]);
    expect(spelled({ fact: "shoe", age: { gte: 18 } }, { shoe: "2000-05-06" }, "2018-05-05")).toEqual(["2018-05-05 unknown"]);
  });
});

describe("an age against a parameter", () => {
  const grown = { gte: { param: "grown" } };

  it("is asked by each of its values while that is in force", () => {
    const parameters = {
      grown: [
        { from: "2018-01-01", value: 18 },
        { from: "2018-07-01", value: 21 },
      ],
    };
    expect(of(grown, "1998-01-01", "2017-12-31", parameters)).toEqual([
      "2017-12-31 unknown",
      "2018-01-01 true",
      "2018-07-01 false",
      "2019-01-01 true",
    ]);
    expect(of(grown, "2000-03-01", "2018-01-01", parameters)).toEqual([
      "2018-01-01 false",
      "2018-03-01 true",
      "2018-07-01 false",
      "2021-03-01 true",
    ]);
  });

  it("is unknown while its value is no number", () => {
    const parameters = {
      grown: [
        { from: "2018-01-01", to: "2018-12-31", value: 18 },
        { from: "2019-01-01", to: "2019-12-31", value: "x" },
        { from: "2020-01-01", value: ["1"] },
      ],
    };
    expect(of(grown, "2000-05-06", "2018-03-01", parameters)).toEqual(["2018-03-01 false", "2018-05-06 true", "2019-01-01 unknown"]);
  });

  it("that nobody wrote down stays unknown", () => {
    expect(of(grown, "2000-05-06", "2018-05-05")).toEqual(["2018-05-05 unknown"]);
    expect(of(grown, "2000-05-06", "2018-05-05", {})).toEqual(["2018-05-05 unknown"]);
    expect(of({ gte: { param: "toString" } }, "2000-05-06", "2018-05-05", {})).toEqual(["2018-05-05 unknown"]);
  });
});
