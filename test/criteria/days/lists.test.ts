import { describe, expect, it } from "vitest";
import { spelled } from "./spelled.ts";

const minor = { fact: "born", age: { lt: 18 } };
const elder = { born: "2001-02-03", income: 5 };
const younger = { born: "2004-05-06", income: 7 };
const says = (operator: object, children: unknown) => spelled({ fact: "children", ...operator }, { children }, "2018-03-01");

describe("what is asked of a list changes with its items", () => {
  it("that are counted", () => {
    expect(says({ count: { where: minor, gte: 1 } }, [elder, younger])).toEqual(["2018-03-01 true", "2022-05-06 false"]);
    expect(says({ count: { where: minor, gte: 2 } }, [elder, younger])).toEqual(["2018-03-01 true", "2019-02-03 false"]);
    expect(says({ count: { where: minor, eq: 1 } }, [younger, elder])).toEqual(["2018-03-01 false", "2019-02-03 true", "2022-05-06 false"]);
  });

  it("that are added up, each with its own amount", () => {
    for (const children of [
      [elder, younger],
      [younger, elder],
    ]) {
      expect(says({ sum: { of: "income", where: minor, lt: 10 } }, children)).toEqual(["2018-03-01 false", "2019-02-03 true"]);
      expect(says({ sum: { of: "income", where: minor, gte: 6, lte: 8 } }, children)).toEqual([
        "2018-03-01 false",
        "2019-02-03 true",
        "2022-05-06 false",
      ]);
    }
  });

  it("of which one is enough, or none may fail", () => {
    expect(says({ some: { where: minor } }, [elder, younger])).toEqual(["2018-03-01 true", "2022-05-06 false"]);
    expect(says({ every: { where: minor } }, [elder, younger])).toEqual(["2018-03-01 true", "2019-02-03 false"]);
    expect(says({ some: { where: { not: minor } } }, [elder, younger])).toEqual(["2018-03-01 false", "2019-02-03 true"]);
  });

  it("that may be alike", () => {
    expect(says({ count: { where: minor, gte: 2 } }, [elder, elder])).toEqual(["2018-03-01 true", "2019-02-03 false"]);
    expect(says({ count: { where: minor, gte: 2 } }, [elder, { ...elder }])).toEqual(["2018-03-01 true", "2019-02-03 false"]);
  });
});

describe("items of which nothing is known", () => {
  it("leave open what they could turn", () => {
    expect(says({ some: { where: minor } }, [null, elder])).toEqual(["2018-03-01 true", "2019-02-03 unknown"]);
    expect(says({ count: { where: minor, gte: 2 } }, [null, elder])).toEqual(["2018-03-01 unknown", "2019-02-03 false"]);
    expect(says({ count: { where: minor, gte: 2 } }, [null, elder, null])).toEqual(["2018-03-01 unknown"]);
  });

  it("may be more than are seen", () => {
    const open = { items: [elder], complete: false };
    expect(says({ some: { where: minor } }, open)).toEqual(["2018-03-01 true", "2019-02-03 unknown"]);
    expect(says({ every: { where: minor } }, open)).toEqual(["2018-03-01 unknown", "2019-02-03 false"]);
    expect(says({ some: { where: minor } }, { items: [elder], complete: true })).toEqual(["2018-03-01 true", "2019-02-03 false"]);
  });
});

it("without items, and without a question to them, a list stands still", () => {
  expect(says({ some: { where: minor } }, [])).toEqual(["2018-03-01 false"]);
  expect(says({ count: { gte: 1 } }, [elder])).toEqual(["2018-03-01 true"]);
  expect(says({ sum: { of: "income", lte: 12 } }, [elder, younger])).toEqual(["2018-03-01 true"]);
});

it("a list that is missing, is none, or was never declared stays unknown", () => {
  for (const children of [null, undefined, "two", { items: [elder] }]) {
    expect(says({ some: { where: minor } }, children)).toEqual(["2018-03-01 unknown"]);
  }
  expect(spelled({ fact: "pets", some: { where: minor } }, { pets: [elder] }, "2018-03-01")).toEqual(["2018-03-01 unknown"]);
  expect(spelled({ fact: "town", some: { where: minor } }, { town: "020030" }, "2018-03-01")).toEqual(["2018-03-01 unknown"]);
});

it("inside a list no name leads anywhere", () => {
  const asked = { fact: "children", some: { where: { ref: "minor" } } };
  expect(spelled(asked, { children: [elder] }, "2018-03-01", { criteria: { minor } })).toEqual(["2018-03-01 unknown"]);
});
