import { describe, expect, it } from "vitest";
import type { FactsRow } from "welfare-core";
import { spelled } from "./spelled.ts";

// Of age from 6 May, recent until 31 July, income never known.
const adult = { fact: "birth", age: { gte: 18 } };
const recent = { fact: "entry", within: { last: "P6M" } };
const poor = { fact: "isee", lte: 9000 };
const ROW = { birth: "2000-05-06", entry: "2018-02-01" };
const CRITERIA = { adult, recent, everyone: { all: [] }, nobody: { any: [] }, both: { all: [{ ref: "adult" }, { ref: "recent" }] } };
const says = (criterion: object, row: FactsRow = ROW, criteria: Readonly<Record<string, object>> = CRITERIA) =>
  spelled(criterion, row, "2018-03-01", { criteria });

describe("a node changes with its parts, where they turn what it says:", () => {
  it.each<readonly [object, readonly string[]]>([
    [{ all: [adult, recent] }, ["2018-03-01 false", "2018-05-06 true", "2018-08-01 false"]],
    [{ any: [adult, recent] }, ["2018-03-01 true"]],
    [{ any: [adult, { not: recent }] }, ["2018-03-01 false", "2018-05-06 true"]],
    [{ all: [adult, { not: recent }] }, ["2018-03-01 false", "2018-08-01 true"]],
    [{ all: [{ any: [adult] }, { not: recent }] }, ["2018-03-01 false", "2018-08-01 true"]],
    [{ any: [{ all: [adult, recent] }, { any: [poor, adult] }] }, ["2018-03-01 unknown", "2018-05-06 true"]],
    [{ not: { all: [adult, recent] } }, ["2018-03-01 true", "2018-05-06 false", "2018-08-01 true"]],
    [{ all: [adult, poor] }, ["2018-03-01 false", "2018-05-06 unknown"]],
    [{ any: [adult, poor] }, ["2018-03-01 unknown", "2018-05-06 true"]],
    [{ not: { any: [adult, poor] } }, ["2018-03-01 unknown", "2018-05-06 false"]],
    [{ not: poor }, ["2018-03-01 unknown"]],
    [{ atLeast: { count: 1, of: [adult, poor] } }, ["2018-03-01 unknown", "2018-05-06 true"]],
    [{ atLeast: { count: 2, of: [adult, recent, poor] } }, ["2018-03-01 unknown", "2018-05-06 true", "2018-08-01 unknown"]],
    [{ atLeast: { count: 3, of: [adult, recent, poor] } }, ["2018-03-01 false", "2018-05-06 unknown", "2018-08-01 false"]],
    [{ atLeast: { count: 2, of: [adult, { not: recent }, recent] } }, ["2018-03-01 false", "2018-05-06 true"]],
  ])("%j", (criterion, spells) => {
    expect(says(criterion)).toEqual(spells);
  });
});

it("changes of one day are taken together", () => {
  const row = { birth: "2000-08-01", entry: "2018-02-01" };
  expect(says({ any: [adult, recent] }, row)).toEqual(["2018-03-01 true"]);
  expect(says({ all: [adult, recent] }, row)).toEqual(["2018-03-01 false"]);
  expect(says({ atLeast: { count: 1, of: [adult, { not: adult }] } }, row)).toEqual(["2018-03-01 true"]);
  expect(says({ all: [adult, { not: recent }] }, row)).toEqual(["2018-03-01 false", "2018-08-01 true"]);
});

it("parts tell their changes in any order", () => {
  const bounds = [20, 19, 18, 22, 21].map((gte) => ({ fact: "birth", age: { gte } }));
  expect(says({ atLeast: { count: 2, of: bounds } })).toEqual(["2018-03-01 false", "2019-05-06 true"]);
  expect(says({ all: bounds })).toEqual(["2018-03-01 false", "2022-05-06 true"]);
  expect(says({ any: bounds })).toEqual(["2018-03-01 false", "2018-05-06 true"]);
});

it.each<readonly [object, string]>([
  [{ all: [] }, "true"],
  [{ any: [] }, "false"],
  [{ not: { all: [] } }, "false"],
  [{ not: { any: [] } }, "true"],
  [{ ref: "everyone" }, "true"],
  [{ ref: "nobody" }, "false"],
  [{ ref: "nothing" }, "unknown"],
  [{ ref: "toString" }, "unknown"],
  [{ not: { ref: "nothing" } }, "unknown"],
  [{ all: [{ ref: "nothing" }] }, "unknown"],
])("without a fact nothing changes: %j stays %s", (criterion, outcome) => {
  expect(says(criterion)).toEqual([`2018-03-01 ${outcome}`]);
});

describe("a name", () => {
  it("changes with the criterion that it stands for, each time that it is named", () => {
    expect(says({ ref: "adult" })).toEqual(["2018-03-01 false", "2018-05-06 true"]);
    expect(says({ ref: "both" })).toEqual(["2018-03-01 false", "2018-05-06 true", "2018-08-01 false"]);
    expect(says({ all: [{ ref: "adult" }, { not: { ref: "recent" } }, { ref: "adult" }] })).toEqual([
      "2018-03-01 false",
      "2018-08-01 true",
    ]);
    expect(says({ any: [{ ref: "recent" }, { ref: "adult" }, { not: { ref: "recent" } }] })).toEqual(["2018-03-01 true"]);
    expect(spelled({ ref: "adult" }, ROW, "2018-03-01")).toEqual(["2018-03-01 unknown"]);
  });
});
