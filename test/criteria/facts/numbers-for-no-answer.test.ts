import { expect, it } from "vitest";
import { readFacts, type Facts } from "welfare-core";

const asOf = "2018-03-01";
const facts: Facts = { n: { type: "number" }, c: { type: "code" }, b: { type: "boolean" } };
const missing = { "99": "declined", "-1": "not-asked", true: "lost" } as const;

it("a number that stands for no answer is none, whether its cell is a text or was made a number by a reader", () => {
  const read = (record: object) => {
    const { rows, issues } = readFacts(facts, [{ n: null, c: null, b: null, ...record }], { asOf, missing });
    return [rows[0], issues];
  };
  for (const n of [99, "99", " 99 "]) {
    expect(read({ n })).toStrictEqual([{ n: null, c: null, b: null, missing: { n: "declined", c: "unknown", b: "unknown" } }, []]);
  }
  expect(read({ n: -1 })[0]).toMatchObject({ n: null, missing: { n: "not-asked" } });
  expect(read({ c: 99 })).toStrictEqual([{ n: null, c: null, b: null, missing: { n: "unknown", c: "declined", b: "unknown" } }, []]);
});

it("other numbers are values, and other types are not compared", () => {
  const { rows } = readFacts(
    facts,
    [
      { n: 9.9, c: "a", b: true },
      { n: 0, c: "a", b: false },
    ],
    { asOf, missing },
  );
  expect(rows).toStrictEqual([
    { n: 9.9, c: "a", b: true },
    { n: 0, c: "a", b: false },
  ]);
  expect(readFacts(facts, [{ n: 3, c: 3, b: true }], { asOf }).issues).toMatchObject([{ code: "wrong-type", fact: "c" }]);
  expect(readFacts(facts, [{ n: Number.NaN, c: "a", b: true }], { asOf }).issues).toMatchObject([{ code: "not-finite", fact: "n" }]);
});
