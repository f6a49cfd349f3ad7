import { describe, expect, it } from "vitest";
import { checkCriterion, checkRule, type Facts } from "welfare-core";

const FACTS: Facts = { a: { type: "boolean" }, items: { type: "list", of: { n: { type: "number", integer: true } } } };
const leaf = { fact: "a", eq: true };

/** A chain of nodes as deep as told; `end` is one of them. */
const deep = (depth: number, end: object = leaf): object => (depth === 1 ? end : { not: deep(depth - 1, end) });

/** A node with parts: as many nodes as told. */
const wide = (nodes: number, ...more: readonly object[]) => ({
  all: [...Array.from({ length: nodes - 1 - more.length }, () => leaf), ...more],
});

const isTooLarge = (criterion: object, criteria: Readonly<Record<string, object>> = {}) =>
  checkCriterion(criterion, { facts: FACTS, criteria }).some(({ code }) => code === "too-large");

describe("the depth of a rule", () => {
  it.each<readonly [string, object, Readonly<Record<string, object>>, boolean]>([
    ["of 32 nodes", deep(32), {}, false],
    ["of 33 nodes", deep(33), {}, true],
    ["of 2 nodes and 30 by name", { not: { ref: "n" } }, { n: deep(30) }, false],
    ["of 2 nodes and 31 by name", { not: { ref: "n" } }, { n: deep(31) }, true],
    ["of 32 nodes that name nothing", deep(32, { ref: "nothing" }), {}, false],
    ["of names of names", { ref: "n" }, { n: deep(10, { ref: "m" }), m: deep(21) }, false],
    ["of deeper names of names", { ref: "n" }, { n: deep(10, { ref: "m" }), m: deep(22) }, true],
    ["of a name high up, then deep down", { all: [{ ref: "n" }, deep(5, { ref: "n" })] }, { n: deep(26) }, false],
    ["of a name high up, then deeper down", { all: [{ ref: "n" }, deep(5, { ref: "n" })] }, { n: deep(27) }, true],
    ["of a name deeper down, then high up", { all: [deep(5, { ref: "n" }), { ref: "n" }] }, { n: deep(27) }, true],
    ["of a deep part before a short one", { all: [deep(31), leaf] }, {}, false],
    ["of a deeper part before a short one", { all: [deep(32), leaf] }, {}, true],
    ["of a deeper part after a short one", { all: [leaf, deep(32)] }, {}, true],
    ["of deep parts beside a shallow name", { all: [deep(31), { ref: "n" }] }, { n: deep(2) }, false],
    ["of shallow names beside a deep one", { all: [{ ref: "n" }, { ref: "m" }] }, { n: deep(31), m: leaf }, true],
    ["of a name that names itself", { ref: "n" }, { n: { not: { ref: "n" } } }, true],
    ["of names that name each other", { ref: "n" }, { n: { not: { ref: "m" } }, m: { not: { ref: "n" } } }, true],
    ["of a name that every object inherits", { ref: "toString" }, {}, false],
  ])("%s", (_, criterion, criteria, outcome) => {
    expect(isTooLarge(criterion, criteria)).toBe(outcome);
  });
});

describe("the number of nodes of a rule", () => {
  const ref = { ref: "n" };

  it.each<readonly [string, object, Readonly<Record<string, object>>, boolean]>([
    ["10,000", wide(10_000), {}, false],
    ["one more", wide(10_001), {}, true],
    ["of a criterion named once", { all: [ref] }, { n: wide(9998) }, false],
    ["of a larger one named once", { all: [ref] }, { n: wide(9999) }, true],
    ["of a criterion named three times", { all: [ref, ref, ref] }, { n: wide(3332) }, false],
    ["of a larger one named three times", { all: [ref, ref, ref] }, { n: wide(3333) }, true],
    ["of names of names", { ref: "m" }, { m: { all: [ref, ref] }, n: wide(4998) }, false],
    ["of larger names of names", { ref: "m" }, { m: { all: [ref, ref] }, n: wide(4999) }, true],
    ["beside those of a name", wide(5000, ref), { n: wide(5000) }, false],
    ["beside those of a larger name", wide(5000, ref), { n: wide(5001) }, true],
    ["of a criterion that is too large by itself", ref, { n: wide(10_001) }, true],
  ])("%s", (_, criterion, criteria, outcome) => {
    expect(isTooLarge(criterion, criteria)).toBe(outcome);
  });
});

describe("what is no criterion", () => {
  it.each([{ all: [7, null, "x", [leaf]] }, { any: 7 }, { not: null }, { atLeast: 2 }, { atLeast: { of: 7 } }, { fact: "items", some: 7 }])(
    "has no size where parts should stand: %j",
    (criterion) => {
      expect(isTooLarge(criterion)).toBe(false);
      expect(isTooLarge(deep(31, criterion))).toBe(false);
    },
  );

  it("does not count, however much of it there is", () => {
    expect(isTooLarge({ all: Array.from({ length: 10_001 }, () => 7) })).toBe(false);
  });

  it("names nothing with what is no text", () => {
    expect(isTooLarge({ all: [{ ref: 7 }, { ref: null }] }, { 7: deep(33) })).toBe(false);
  });
});

it("what stands in where names nothing", () => {
  const named = { fact: "items", some: { where: { not: { ref: "n" } } } };
  expect(isTooLarge(named, { n: deep(31) })).toBe(false);
  expect(isTooLarge({ all: [named, { not: { ref: "n" } }] }, { n: deep(29) })).toBe(false);
  expect(isTooLarge({ all: [named, { not: { ref: "n" } }] }, { n: deep(30) })).toBe(true);
});

describe("of a named criterion that is too large by itself no more than that is told", () => {
  it.each<readonly [string, object]>([
    ["in depth", deep(33, { ref: "n" })],
    ["in the number of nodes", wide(10_001, { ref: "n" })],
  ])("%s", (_, named) => {
    const rule = { facts: FACTS, criteria: { n: named }, criterion: { all: [] } } as unknown as Parameters<typeof checkRule>[0];
    expect(checkRule(rule).map(({ code, path }) => `${code} ${path}`)).toEqual(["too-large criteria.n"]);
  });

  it("of one that holds itself", () => {
    const circle: Record<string, unknown> = {};
    circle["not"] = circle;
    expect(isTooLarge({ ref: "n" }, { n: circle })).toBe(true);
  });
});

describe("the values of all named criteria together", () => {
  const found = (criteria: object) =>
    checkRule({ facts: FACTS, criteria, criterion: { all: [] } } as unknown as Parameters<typeof checkRule>[0]).filter(
      ({ code }) => code === "too-large",
    );
  const tooLarge = { code: "too-large", path: "criteria", message: "named criteria hold at most 100000 values in all" };
  const codes = (count: number) => ({ fact: "a", in: Array.from({ length: count }, () => "x") });

  it("are 100,000 at most, containers counted, nothing left out", () => {
    // The table, its criterion, fact, in, and the codes.
    expect(found({ n: codes(99_996) })).toStrictEqual([]);
    expect(found({ n: codes(99_997) })).toStrictEqual([tooLarge]);
    expect(found({ n: codes(50_000), m: codes(49_993) })).toStrictEqual([]);
    expect(found({ n: codes(50_000), m: codes(49_994) })).toStrictEqual([tooLarge]);
    expect(found({ n: codes(99_995), m: null })).toStrictEqual([]);
    expect(found({ n: codes(99_996), m: null })).toStrictEqual([tooLarge]);
  });

  it("are counted even where a list has holes", () => {
    expect(found({ n: { fact: "a", in: new Array<string>(1_000_000) } })).toStrictEqual([tooLarge]);
  });
});
