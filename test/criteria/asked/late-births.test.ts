import { expect, it } from "vitest";
import { checkFacts, type Facts } from "welfare-core";

const FACTS: Facts = {
  birth: { type: "partial-date" },
  entry: { type: "date" },
  members: { type: "list", of: { birth: { type: "partial-date" }, other: { type: "date" }, since: { type: "date" } } },
};
const young = { age: { lt: 18 } };
const youngAt = (fact: string) => ({ age: { lt: 18, at: { fact } } });

/** The births that lie after the day at which their age is asked. */
const late = (criterion: object, row: Readonly<Record<string, unknown>>) =>
  checkFacts(FACTS, row, { asOf: "2018-03-01", ruleset: { criterion } })
    .filter(({ code }) => code === "birth-after-reference")
    .map(({ fact }) => fact);

it.each<readonly [object, Readonly<Record<string, unknown>>, readonly string[]]>([
  [{ fact: "birth", ...young }, { birth: "2018-03-01" }, []],
  [{ fact: "birth", ...young }, { birth: "2018-03-02" }, ["birth"]],
  [{ fact: "birth", ...young }, {}, []],
  [{ fact: "birth", lt: "2000-01-01" }, { birth: "2018-03-02" }, []],
  [{ fact: "birth", within: { last: "P1Y" } }, { birth: "2018-03-02" }, []],
  [{ fact: "shoe", ...young }, { shoe: "2018-03-02" }, []],
  [{ fact: "birth", ...youngAt("entry") }, { birth: "2018-03-02", entry: "2018-03-02" }, []],
  [{ fact: "birth", ...youngAt("entry") }, { birth: "2018-03-02", entry: "2018-03-01" }, ["birth"]],
  [{ fact: "birth", ...youngAt("entry") }, { birth: "2018-03-02" }, []],
  [{ fact: "birth", ...youngAt("entry") }, { birth: "2018-03-02", entry: "2018" }, []],
])("%j of %j: %j", (criterion, row, facts) => {
  expect(late(criterion, row)).toEqual(facts);
});

it("each fact of the items that is asked is told once, the others not at all", () => {
  const where = {
    all: [
      { fact: "birth", ...young },
      { not: { fact: "birth", ...young } },
      { fact: "other", ...youngAt("since") },
      { fact: "since", gt: "2000-01-01" },
    ],
  };
  const members = [
    { birth: "2018-03-02", other: "2018-01-01", since: "2018-03-02" },
    { birth: "2019", other: "2018-03-05", since: "2018-03-04" },
    null,
  ];
  const asked = { fact: "members", some: { where } };
  expect(late(asked, { members })).toEqual(["members.birth", "members.other"]);
  expect(late(asked, { members: members.slice(0, 1) })).toEqual(["members.birth"]);
  expect(late(asked, { members: [] })).toEqual([]);
  expect(late(asked, { members: "two" })).toEqual([]);
  expect(late(asked, {})).toEqual([]);
});

it("a list is not asked its items by a leaf that has none", () => {
  expect(late({ fact: "members", count: { gte: 1 } }, { members: [{ birth: "2018-03-02" }] })).toEqual([]);
  expect(late({ fact: "pets", some: { where: { fact: "birth", ...young } } }, { pets: [{ birth: "2018-03-02" }] })).toEqual([]);
});
