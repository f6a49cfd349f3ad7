import { describe, expect, it } from "vitest";
import { checkFacts, readFacts, type Criterion, type Facts, type FactsRow } from "welfare-core";
// What the package does not export: the search for a row.
import { searchRow } from "../../src/criteria/index.ts";
import { ENGINES } from "./engines.ts";

const asOf = "2018-03-01";
const MAX = Number.MAX_SAFE_INTEGER;
const facts: Facts = {
  amount: { type: "number", integer: true },
  share: { type: "number" },
  items: { type: "list", of: { amount: { type: "number", integer: true, min: 0 } } },
};
const context = { facts, asOf };

describe("a whole number is one that is counted exactly", () => {
  const positive: Criterion = { fact: "amount", gt: 0 };
  it.each(ENGINES)("by $name", ({ evaluate }) => {
    const of = (amount: number) => evaluate(positive, { amount }, context);
    expect([MAX, MAX + 1, -MAX, -MAX - 1].map(of)).toStrictEqual(["true", "unknown", "false", "unknown"]);
    expect(evaluate({ fact: "share", gt: 0 }, { share: MAX + 1 }, context)).toBe("true");
  });

  it.each(ENGINES)("and a sum of others does not hang on the order of the items, by $name", ({ evaluate }) => {
    const sum = { fact: "items", sum: { of: "amount", gte: 2 ** 53 + 2 } } as Criterion;
    const said = (amounts: readonly number[]) => evaluate(sum, { items: amounts.map((amount) => ({ amount })) } as FactsRow, context);
    // The first amount cannot be read: it may be anything from 0 on.
    expect([said([2 ** 53, 1, 1]), said([1, 1, 2 ** 53])]).toStrictEqual(["unknown", "unknown"]);
  });

  it("others are told, in a row and in a cell", () => {
    expect(
      checkFacts(facts, { amount: MAX + 1, share: MAX + 1, items: [{ amount: MAX + 1 }] }, { asOf }).map(({ code, fact }) => [code, fact]),
    ).toStrictEqual([
      ["out-of-range", "amount"],
      ["out-of-range", "items.amount"],
    ]);
    expect(checkFacts(facts, { amount: 1.5 }, { asOf }).map(({ code }) => code)).toStrictEqual(["not-whole"]);
    const { rows, issues } = readFacts(
      { amount: facts["amount"] } as Facts,
      [{ amount: "12345678901234567890" }, { amount: String(MAX) }],
      { asOf },
    );
    expect(rows).toStrictEqual([{ amount: null, missing: { amount: "invalid" } }, { amount: MAX }]);
    expect(issues).toMatchObject([{ code: "out-of-range", fact: "amount", row: 0 }]);
  });
});

describe("a row is looked for among whole numbers that are counted exactly", () => {
  const found = (criterion: unknown, wanted: "true" | "false" = "true") => {
    const { status, row } = searchRow({ facts, criterion: criterion as Criterion, asOf }, { wanted, budget: 100_000 }) as {
      status: string;
      row?: FactsRow;
    };
    return [status, row?.["amount"]];
  };
  it("also where a bound lies farther out", () => {
    expect(found({ fact: "amount", gt: -(2 ** 60) })[0]).toBe("found");
    expect(found({ fact: "amount", lt: 2 ** 60 })[0]).toBe("found");
    expect(found({ fact: "amount", lt: 2 ** 60 }, "false")).toStrictEqual(["none", undefined]);
    expect(found({ fact: "amount", gt: 2 ** 60 })).toStrictEqual(["none", undefined]);
    expect(found({ fact: "amount", gt: MAX - 1 })).toStrictEqual(["found", MAX]);
    expect(found({ fact: "share", gt: 2 ** 60 })[0]).toBe("found");
  });
});
