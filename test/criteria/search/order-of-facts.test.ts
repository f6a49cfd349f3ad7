import { describe, expect, it } from "vitest";
import type { Criterion, Facts } from "welfare-core";
import { searchRow, type SearchOptions } from "../../../src/criteria/index.ts";

const FACTS: Facts = {
  a: { type: "boolean" },
  b: { type: "boolean" },
  c: { type: "boolean" },
  birth: { type: "date" },
  entry: { type: "date" },
  members: { type: "list", of: {} },
};

const yes = (fact: string) => ({ fact, eq: true });
const some = (count: number, ...of: readonly object[]) => ({ atLeast: { count, of } });
const adultAtEntry = { fact: "birth", age: { gte: 18, at: { fact: "entry" } } };
const isMember = { fact: "members", count: { gte: 1 } };
const bornLate = { fact: "birth", gte: "1980-01-01" };
const enteredLate = { fact: "entry", gte: "2018-01-01" };

const search = (criterion: object, options: Partial<SearchOptions> = {}) =>
  searchRow({ facts: FACTS, asOf: "2018-03-01", criterion: criterion as Criterion }, { wanted: "true", budget: 10_000, ...options });

/** The facts of the row that was found, in the order in which they were chosen. */
function chosen(criterion: object): readonly string[] | string {
  const result = search(criterion);
  return result.status === "found" ? Object.keys(result.row) : result.status;
}

describe("facts are chosen", () => {
  it("as the criterion asks them", () => {
    expect(chosen(some(3, yes("b"), yes("c"), yes("a")))).toStrictEqual(["b", "c", "a"]);
  });

  it("lists last", () => {
    expect(chosen(some(3, isMember, yes("b"), yes("a")))).toStrictEqual(["b", "a", "members"]);
  });

  it("days of reference before what is counted from them, and before all else", () => {
    expect(chosen(some(2, bornLate, adultAtEntry))).toStrictEqual(["entry", "birth"]);
    expect(chosen(some(4, yes("a"), bornLate, enteredLate, adultAtEntry))).toStrictEqual(["entry", "a", "birth"]);
  });

  it("with what most wishes ask first", () => {
    expect(chosen({ all: [some(2, yes("a"), yes("b")), some(2, yes("c"), yes("b"))] })).toStrictEqual(["b", "a", "c"]);
    expect(
      chosen({ all: [some(1, yes("a"), yes("b")), some(3, yes("c"), yes("a"), yes("b")), some(1, yes("b"), yes("b"))] }),
    ).toStrictEqual(["b", "a", "c"]);
  });

  it("a day of reference before what is asked more often, and a list after what is asked less", () => {
    expect(chosen({ all: [some(3, yes("a"), adultAtEntry, isMember), some(2, yes("a"), isMember)] })).toStrictEqual([
      "entry",
      "a",
      "birth",
      "members",
    ]);
  });
});

it("a fact that only a wish come true asks gets no value", () => {
  expect(search({ all: [some(1, yes("b"), yes("a")), some(2, yes("b"), yes("c"))] })).toMatchObject({ row: { b: true, c: true } });
  expect(chosen({ all: [some(1, yes("b"), yes("a")), some(2, yes("b"), yes("c"))] })).toStrictEqual(["b", "c"]);
});

it("a fact that is not declared stays missing", () => {
  expect(chosen(some(1, { fact: "unheard", eq: true }, isMember, yes("a")))).toStrictEqual(["a"]);
  expect(search(some(1, { fact: "unheard", eq: true })).status).toBe("none");
});

it("what is given is all of the row where nothing has to be chosen", () => {
  expect(search({ all: [] }, { fixed: { a: true, c: false } })).toMatchObject({ status: "found", row: { a: true, c: false } });
});

it("of what is given only what decides is completed, and it stands first", () => {
  const result = search({ all: [yes("b"), yes("a")] }, { fixed: { a: true, c: false } });
  expect(result).toMatchObject({ status: "found", row: { a: true, c: false, b: true } });
  expect(result.status === "found" && Object.keys(result.row)).toStrictEqual(["a", "c", "b"]);
});
