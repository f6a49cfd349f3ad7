import { describe, expect, it } from "vitest";
import type { Criterion, Facts } from "welfare-core";
import { searchRow, type RowQuestion, type SearchOptions } from "../../../src/criteria/index.ts";

const FACTS: Facts = {
  a: { type: "boolean" },
  b: { type: "boolean" },
  c: { type: "boolean" },
  d: { type: "boolean" },
  members: { type: "list", of: { born: { type: "date" }, income: { type: "number", integer: true, min: 0 } } },
};

const yes = (fact: string) => ({ fact, eq: true });
const no = (fact: string) => ({ fact, eq: false });
const some = (count: number, ...of: readonly object[]) => ({ atLeast: { count, of } });

function search(criterion: object, options: Partial<SearchOptions> = {}, more: Partial<RowQuestion> = {}) {
  const question = { facts: FACTS, asOf: "2018-03-01", criterion: criterion as Criterion, ...more };
  return searchRow(question, { wanted: "true", budget: 10_000, ...options });
}

describe("a criterion comes down to wishes", () => {
  it.each<readonly [string, object, "true" | "false", object]>([
    ["each part of an `all` that shall be true", { all: [yes("a"), yes("b")] }, "true", { a: true, b: true }],
    ["each part of an `any` that shall be false", { any: [yes("a"), yes("b")] }, "false", { a: false, b: false }],
    ["one part of an `any` that shall be true", { any: [yes("a"), yes("b")] }, "true", { a: true }],
    ["one part of an `all` that shall be false", { all: [yes("a"), yes("b")] }, "false", { a: false }],
    ["the contrary of what is denied", { not: { all: [yes("a"), yes("b")] } }, "true", { a: false }],
    ["the contrary of what shall not be denied", { not: { any: [yes("a"), yes("b")] } }, "false", { a: true }],
    ["what stands behind a name", { ref: "both" }, "true", { a: true, b: true }],
    ["what stands behind a name, denied", { not: { ref: "both" } }, "true", { a: false }],
    ["the second part where the first cannot be", { any: [{ all: [yes("a"), no("a")] }, yes("b")] }, "true", { b: true }],
  ])("%s", (_, criterion, wanted, row) => {
    const result = search(criterion, { wanted }, { criteria: { both: { all: [yes("a"), yes("b")] } as Criterion } });
    expect(result).toStrictEqual({ status: "found", row, steps: result.steps });
  });

  it("and not what stands behind a name that the criterion does not say, whatever the names are", () => {
    const criteria = { undefined: { all: [yes("a"), yes("b")] } as Criterion };
    expect(search(yes("c"), {}, { criteria })).toMatchObject({ status: "found", row: { c: true } });
  });

  it("and one without a part that can be has no row", () => {
    expect(search({ any: [] }).status).toBe("none");
    expect(search({ all: [] }, { wanted: "false" }).status).toBe("none");
    expect(search({ any: [{ all: [yes("a"), no("a")] }, { all: [yes("b"), no("b")] }] }).status).toBe("none");
    expect(search({ all: [yes("b"), { all: [yes("a"), no("a")] }] }).status).toBe("none");
  });

  it("and a list that is tried in vain leaves it open, unless another part can or cannot be", () => {
    const vain = {
      all: [
        { fact: "members", count: { gte: 2 } },
        { fact: "members", count: { lt: 2 } },
      ],
    };
    expect(search({ any: [vain, yes("a")] })).toMatchObject({ status: "found", row: { a: true } });
    expect(search({ any: [vain, { all: [yes("a"), no("a")] }] }).status).toBe("unproven");
    expect(search({ any: [{ all: [yes("a"), no("a")] }, vain] }).status).toBe("unproven");
    expect(search({ all: [vain, yes("a")] }).status).toBe("unproven");
    expect(search({ all: [vain, { all: [yes("a"), no("a")] }] }).status).toBe("none");
  });
});

describe("wishes hang together", () => {
  it("through others that share a fact with both", () => {
    const result = search({ all: [some(2, yes("a"), yes("b")), some(2, yes("c"), yes("d")), some(2, yes("b"), yes("c"))] });
    expect(result.status === "found" && Object.keys(result.row)).toStrictEqual(["b", "c", "a", "d"]);
  });

  it("not through a fact that is given", () => {
    const either = { all: [{ any: [yes("a"), yes("b")] }, { any: [yes("a"), yes("c")] }] };
    // Each has two ways, of which the first is closed by what is given: 12 steps, and then 55 for the second.
    expect(search(either, { fixed: { a: false } })).toStrictEqual({
      status: "found",
      row: { a: false, b: true, c: true },
      steps: 20 + 6 + 2 * (12 + 55),
    });
  });

  it("not through a fact that may not vary", () => {
    const either = { all: [{ any: [yes("a"), yes("b")] }, { any: [yes("a"), yes("c")] }] };
    // A fact that stays missing leaves its way open after one judgement.
    expect(search(either, { facts: ["b", "c"] })).toStrictEqual({
      status: "found",
      row: { b: true, c: true },
      steps: 20 + 6 + 2 * (12 + 55),
    });
  });
});

describe("the items of a list are looked for", () => {
  const some18 = { fact: "members", some: { where: { fact: "born", age: { gte: 18 } } } };

  it("at the as-of day", () => {
    expect(search(some18)).toMatchObject({ row: { members: [{ born: "2000-03-01" }] } });
    expect(search(some18, {}, { asOf: "2019-05-06" })).toMatchObject({ row: { members: [{ born: "2001-05-06" }] } });
  });

  it("and may be none", () => {
    expect(search({ fact: "members", count: { lt: 1 } })).toMatchObject({ row: { members: [] } });
    expect(search({ not: { fact: "members", count: { gte: 1 } } })).toMatchObject({ row: { members: [] } });
  });

  it("with the parameters in force", () => {
    const rich = { fact: "members", some: { where: { fact: "income", gte: { param: "floor" } } } };
    const parameters = { floor: [{ from: "2018-01-01", value: 700 }] };
    expect(search(rich, {}, { parameters })).toMatchObject({ row: { members: [{ income: 700 }] } });
    expect(search(rich).status).toBe("unproven");
  });
});

it("a day that is no day is refused by name", () => {
  const refusal = new RangeError("asOf must be a day YYYY-MM-DD between 1850 and 2200");
  expect(() => search({ all: [] }, {}, { asOf: "2018" })).toThrow(refusal);
});
