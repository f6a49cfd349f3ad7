import { expect, it } from "vitest";
import { spelled } from "./spelled.ts";

const parameters = {
  ceiling: [
    { from: "2018-06-01", value: 8000 },
    { from: "2018-01-01", to: "2018-04-30", value: 9000 },
  ],
  towns: [
    { from: "2018-01-01", to: "2018-12-31", value: ["020030"] },
    { from: "2019-01-01", value: ["020031"] },
  ],
  town: [{ from: "2018-05-01", to: "2018-05-01", value: "020030" }],
  last: [{ from: "2200-12-31", value: 9000 }],
  whole: [{ from: "2018-03-01", to: "2200-12-31", value: 9000 }],
  few: [
    { from: "2018-01-01", value: 1 },
    { from: "2018-09-01", value: 3 },
  ],
};
const says = (criterion: object, row: object, asOf = "2017-12-31") => spelled(criterion, { ...row }, asOf, { parameters });

it("a parameter changes what is said on the day on which it begins and on the day after its last", () => {
  const poor = { fact: "isee", lte: { param: "ceiling" } };
  expect(says(poor, { isee: 8500 })).toEqual(["2017-12-31 unknown", "2018-01-01 true", "2018-05-01 unknown", "2018-06-01 false"]);
  expect(says(poor, { isee: 8500 }, "2018-05-01")).toEqual(["2018-05-01 unknown", "2018-06-01 false"]);
  expect(says(poor, { isee: 8500 }, "2018-06-01")).toEqual(["2018-06-01 false"]);
  expect(says(poor, { isee: null })).toEqual(["2017-12-31 unknown"]);
});

it("a parameter may be a code or a list of codes", () => {
  const row = { town: "020030" };
  expect(says({ fact: "town", in: { param: "towns" } }, row)).toEqual(["2017-12-31 unknown", "2018-01-01 true", "2019-01-01 false"]);
  expect(says({ fact: "town", eq: { param: "town" } }, row)).toEqual(["2017-12-31 unknown", "2018-05-01 true", "2018-05-02 unknown"]);
});

it("a parameter may begin on the last day of the calendar, and one that ends on it never ends", () => {
  expect(says({ fact: "isee", lte: { param: "last" } }, { isee: 8500 })).toEqual(["2017-12-31 unknown", "2200-12-31 true"]);
  expect(says({ fact: "isee", lte: { param: "whole" } }, { isee: 8500 })).toEqual(["2017-12-31 unknown", "2018-03-01 true"]);
});

it("a list is counted against a parameter, whether or not its items are asked", () => {
  const children = [{ born: "2000-07-01" }, { born: "2010-01-01" }];
  expect(says({ fact: "children", count: { gte: { param: "few" } } }, { children })).toEqual([
    "2017-12-31 unknown",
    "2018-01-01 true",
    "2018-09-01 false",
  ]);
  const minors = { fact: "born", age: { lt: 18 } };
  expect(says({ fact: "children", count: { where: minors, gt: { param: "few" } } }, { children })).toEqual([
    "2017-12-31 unknown",
    "2018-01-01 true",
    "2018-07-01 false",
  ]);
});

it("a parameter that nobody wrote down says nothing on any day", () => {
  for (const param of ["nothing", "toString"]) {
    expect(says({ fact: "isee", lte: { param } }, { isee: 8500 })).toEqual(["2017-12-31 unknown"]);
    expect(spelled({ fact: "isee", lte: { param } }, { isee: 8500 }, "2017-12-31")).toEqual(["2017-12-31 unknown"]);
  }
});
