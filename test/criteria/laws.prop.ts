import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkFacts, evaluateCriterion, parameterOn, undecidedFacts, type FactsRow, type Outcome } from "welfare-core";
import { deepFreeze } from "../deep-freeze.ts";
import { runs } from "../runs.ts";
import type { Plain } from "./oracle.ts";
import { anyJsonRow, knownRow, twoRows } from "./row-arbitraries.ts";
import { rewritten, rule, treeOver, typed, type PlainRule } from "./rule-arbitraries.ts";
import { asOfDay, WORLD_FACTS } from "./world.ts";

/* Laws of the whole language, on rules and rows of a small world: rows with unknown items, open lists, dates in part and values that cannot be read. */

function judge(one: PlainRule, row: FactsRow, asOf: string, criterion: Plain = one.criterion): Outcome {
  const { facts, parameters, criteria, criterion: asked } = typed({ ...one, criterion });
  return evaluateCriterion(asked, row, { facts, parameters, criteria, asOf });
}

const negated = (outcome: Outcome): Outcome => (outcome === "true" ? "false" : outcome === "false" ? "true" : "unknown");

describe("a final answer", () => {
  it("is the answer of every completion; one that brings a birth after its reference day may only open the question again", () => {
    fc.assert(
      fc.property(rule, twoRows, asOfDay, (one, { full, less }, asOf) => {
        const now = judge(one, less, asOf);
        fc.pre(now !== "unknown");
        const isLate = checkFacts(one.facts, full, { asOf, ruleset: typed(one) }).some(({ code }) => code === "birth-after-reference");
        expect(isLate ? [now, "unknown"] : [now]).toContain(judge(one, full, asOf));
      }),
      runs(1000),
    );
  });

  it("is there when everything is known, every parameter is in force and no birth is late", () => {
    fc.assert(
      fc.property(rule, twoRows, asOfDay, (one, { full }, asOf) => {
        fc.pre(checkFacts(one.facts, full, { asOf, ruleset: typed(one) }).length === 0);
        expect(judge(one, full, asOf)).not.toBe("unknown");
      }),
      runs(1000),
    );
  });

  it("is missing exactly if facts are named that keep the question open", () => {
    fc.assert(
      fc.property(rule, fc.oneof(knownRow, anyJsonRow), asOfDay, (one, row, asOf) => {
        const { criterion, ...context } = typed(one);
        expect(undecidedFacts(criterion, row, { ...context, asOf }).length > 0).toBe(judge(one, row, asOf) === "unknown");
      }),
      runs(1000),
    );
  });
});

describe("order never matters", () => {
  it("of parts, codes, items, entries of parameters", () => {
    fc.assert(
      fc.property(rule, knownRow, asOfDay, fc.nat(3), (one, row, asOf, by) => {
        const turned = <T>(list: readonly T[]): readonly T[] => [...list.slice(by), ...list.slice(0, by)].reverse();
        const turnedList = (value: unknown): unknown => {
          if (Array.isArray(value)) return turned(value);
          const { items } = (value ?? {}) as { readonly items?: unknown };
          return Array.isArray(items) ? { ...(value as object), items: turned(items) } : value;
        };
        const change = (node: Plain): Plain => ({
          ...node,
          ...(node.all && { all: turned(node.all) }),
          ...(node.any && { any: turned(node.any) }),
          ...(node.atLeast && { atLeast: { ...node.atLeast, of: turned(node.atLeast.of) } }),
          ...(Array.isArray(node.in) && { in: turned(node.in as readonly string[]) }),
        });
        const mapped = <T, U>(table: Readonly<Record<string, T>>, f: (value: T) => U) =>
          Object.fromEntries(turned(Object.entries(table)).map(([name, value]) => [name, f(value)]));
        const other: PlainRule = {
          facts: one.facts,
          parameters: mapped(one.parameters, turned),
          criteria: mapped(one.criteria, (named) => rewritten(named, change)),
          criterion: rewritten(one.criterion, change),
        };
        expect(judge(other, mapped(row, turnedList), asOf)).toBe(judge(one, row, asOf));
      }),
      runs(1000),
    );
  });
});

describe("the same said otherwise", () => {
  const NAMES = ["first", "second", "third"];
  const tree = treeOver(WORLD_FACTS, NAMES);
  const members = treeOver(WORLD_FACTS.members.of, []);
  const inMembers = (operator: object): Plain => ({ fact: "members", ...operator });

  /** Two ways to say it, judged of the same row on the same day. */
  function same<T>(asked: fc.Arbitrary<T>, ways: (asked: T) => readonly [Plain, Plain]): void {
    fc.assert(
      fc.property(rule, asked, knownRow, asOfDay, (one, what, row, asOf) => {
        const [left, right] = ways(what);
        expect(judge(one, row, asOf, left)).toBe(judge(one, row, asOf, right));
      }),
      runs(1000),
    );
  }

  it("De Morgan: not all is any not, and not any is all not", () => {
    const parts = fc.array(tree, { maxLength: 4 });
    same(parts, (all) => [{ not: { all } }, { any: all.map((not) => ({ not })) }]);
    same(parts, (any) => [{ not: { any } }, { all: any.map((not) => ({ not })) }]);
  });

  it("De Morgan for at least: not k of n is n − k + 1 of their negations", () => {
    const some = fc
      .array(tree, { minLength: 1, maxLength: 4 })
      .chain((of) => fc.record({ of: fc.constant(of), count: fc.integer({ min: 1, max: of.length }) }));
    same(some, ({ of, count }) => [
      { not: { atLeast: { count, of } } },
      { atLeast: { count: of.length - count + 1, of: of.map((not) => ({ not })) } },
    ]);
  });

  it("denying twice says the same", () => {
    same(tree, (node) => [{ not: { not: node } }, node]);
  });

  it("at least one is any, at least all is all", () => {
    const parts = fc.array(tree, { minLength: 1, maxLength: 4 });
    same(parts, (of) => [{ atLeast: { count: 1, of } }, { any: of }]);
    same(parts, (of) => [{ atLeast: { count: of.length, of } }, { all: of }]);
  });

  it("some is a count of one or more, of every list, items of which nothing is known and open lists among them", () => {
    same(members, (where) => [inMembers({ some: { where } }), inMembers({ count: { where, gte: 1 } })]);
  });

  it("a count without where counts the items for which nothing is asked", () => {
    same(fc.integer({ min: 0, max: 5 }), (gte) => [inMembers({ count: { gte } }), inMembers({ count: { where: { all: [] }, gte } })]);
  });

  it("every with min 0 is not some not, of every list", () => {
    same(members, (where) => [inMembers({ every: { where, min: 0 } }), { not: inMembers({ some: { where: { not: where } } }) }]);
  });

  it("every is not some not, and at least min items beside it: without that only a complete list shorter than min makes a difference", () => {
    const asked = fc.record({ where: members, min: fc.integer({ min: 0, max: 3 }) });
    same(asked, ({ where, min }) => [
      inMembers({ every: { where, min } }),
      { all: [{ not: inMembers({ some: { where: { not: where } } }) }, inMembers({ count: { gte: min } })] },
    ]);
    fc.assert(
      fc.property(rule, asked, knownRow, asOfDay, (one, { where, min }, row, asOf) => {
        const list = row["members"] as {
          readonly length?: number;
          readonly items?: readonly unknown[];
          readonly complete?: boolean;
        } | null;
        const length = Array.isArray(list) ? list.length : list?.complete === true && Array.isArray(list.items) ? list.items.length : min;
        const every = judge(one, row, asOf, inMembers({ every: { where, min } }));
        const notSomeNot = negated(judge(one, row, asOf, inMembers({ some: { where: { not: where } } })));
        expect(every).toBe(length < min ? "false" : notSomeNot);
      }),
      runs(1000),
    );
  });

  it("a name is the criterion that it names", () => {
    fc.assert(
      fc.property(rule, knownRow, asOfDay, (one, row, asOf) => {
        const inlined = (node: Plain): Plain =>
          rewritten(node, (part) => (part.ref === undefined ? part : inlined(one.criteria[part.ref] as Plain)));
        expect(judge({ ...one, criteria: {} }, row, asOf, inlined(one.criterion))).toBe(judge(one, row, asOf));
      }),
      runs(1000),
    );
  });

  it("a parameter in force is its value; one that is not, nobody's", () => {
    fc.assert(
      fc.property(rule, knownRow, asOfDay, (one, row, asOf) => {
        const inForce = (value: unknown): unknown => {
          if (Array.isArray(value)) return value.map(inForce);
          if (typeof value !== "object" || value === null) return value;
          const { param } = value as { readonly param?: string };
          if (param === undefined) return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, inForce(part)]));
          return parameterOn(one.parameters[param] ?? [], asOf)?.value ?? { param: "notInForce" };
        };
        const { criterion, criteria } = inForce({ criterion: one.criterion, criteria: one.criteria }) as PlainRule;
        expect(judge({ ...one, parameters: {}, criteria }, row, asOf, criterion)).toBe(judge(one, row, asOf));
      }),
      runs(1000),
    );
  });
});

describe("whatever the row holds", () => {
  it("nothing throws and nothing is modified", () => {
    fc.assert(
      fc.property(rule, fc.oneof(knownRow, anyJsonRow), asOfDay, (one, row, asOf) => {
        const { criterion, ...context } = deepFreeze(typed(one));
        deepFreeze(row);
        expect(["true", "unknown", "false"]).toContain(evaluateCriterion(criterion, row, { ...context, asOf }));
        expect(Array.isArray(undecidedFacts(criterion, row, { ...context, asOf }))).toBe(true);
        expect(Array.isArray(checkFacts(one.facts, row, { asOf, ruleset: { ...context, criterion } }))).toBe(true);
      }),
      runs(1000),
    );
  });
});
