import { expect, it } from "vitest";
import { spelled } from "./spelled.ts";

const adult = { fact: "birth", age: { gte: 18 } };
const CRITERIA = { adult, both: { all: [{ ref: "adult" }, { fact: "entry", within: { last: "P6M" } }] } };

/** How often the birth is looked at. */
function looks(criterion: object, asOf = "2018-03-01"): number {
  let count = 0;
  const row = Object.defineProperty({ entry: "2018-02-01" }, "birth", {
    enumerable: true,
    get: () => {
      count += 1;
      return "2000-05-06";
    },
  });
  spelled(criterion, row, asOf, { criteria: CRITERIA });
  return count;
}

it("a criterion that is named many times is asked once", () => {
  const names = Array.from({ length: 50 }, () => ({ ref: "adult" }));
  expect(looks({ all: names })).toBe(looks(adult));
  expect(looks({ any: [{ ref: "both" }, { ref: "adult" }, { not: { ref: "both" } }] })).toBe(looks(adult));
});

it("a leaf is not asked on the days on which others change", () => {
  const others = Array.from({ length: 50 }, (_, index) => ({ fact: "entry", within: { last: `P${index + 7}M` } }));
  expect(looks({ any: [adult, ...others] })).toBe(looks(adult));
});

it("what is measured at another day of the row stands still: it is asked as often as a comparison with a fixed day", () => {
  const fixed = looks({ fact: "birth", lt: "2018-05-01" });
  expect(looks({ fact: "birth", age: { gte: 18, at: { fact: "entry" } } })).toBe(fixed);
  expect(looks({ fact: "birth", within: { last: "P20Y", at: { fact: "entry" } } })).toBe(fixed);
  expect(looks(adult)).toBeGreaterThan(fixed);
});

it("on a day of change that is the first nothing is asked twice", () => {
  expect(looks(adult, "2018-05-06")).toBe(looks(adult, "2018-05-07"));
  expect(looks(adult, "2018-05-05")).toBe(looks(adult, "2018-05-06") + 1);
});
