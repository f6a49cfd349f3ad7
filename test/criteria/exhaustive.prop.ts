import fc from "fast-check";
import { expect, it } from "vitest";
import { evaluateCriterion, type Criterion, type EvaluationContext, type Facts, type FactsRow } from "welfare-core";
import { runs } from "../runs.ts";

/* A world so small that every completion of a row can be tried, and a two-valued reading of the language written apart from the library. */

const FACTS = {
  a: { type: "boolean" },
  b: { type: "code", codes: ["x", "y", "z"] },
  n: { type: "number", integer: true, min: 0, max: 3 },
} as const satisfies Facts;
const CONTEXT: EvaluationContext<Facts> = { facts: FACTS, asOf: "2018-03-01" };
const VALUES = { a: [true, false], b: ["x", "y", "z"], n: [0, 1, 2, 3] } as const;

type World = { readonly a: boolean; readonly b: string; readonly n: number };
interface Plain {
  readonly all?: readonly Plain[];
  readonly any?: readonly Plain[];
  readonly not?: Plain;
  readonly fact?: keyof World;
  readonly eq?: unknown;
  readonly in?: readonly string[];
  readonly lt?: number;
  readonly gte?: number;
}

function isTrue(node: Plain, world: World): boolean {
  if (node.all) return node.all.every((part) => isTrue(part, world));
  if (node.any) return node.any.some((part) => isTrue(part, world));
  if (node.not) return !isTrue(node.not, world);
  if (node.fact === "a") return world.a === node.eq;
  if (node.fact === "b") return node.in === undefined ? world.b === node.eq : node.in.includes(world.b);
  return (
    !(node.eq !== undefined && world.n !== node.eq) &&
    !(node.lt !== undefined && !(world.n < node.lt)) &&
    !(node.gte !== undefined && world.n < node.gte)
  );
}

function completions(row: { readonly [K in keyof World]: World[K] | null }): World[] {
  const of = <K extends keyof World>(name: K) => (row[name] === null ? VALUES[name] : [row[name]]) as readonly World[K][];
  return of("a").flatMap((a) => of("b").flatMap((b) => of("n").map((n) => ({ a, b, n }))));
}

const anyRow = fc.record({
  a: fc.constantFrom(...VALUES.a, null),
  b: fc.constantFrom(...VALUES.b, null),
  n: fc.constantFrom(...VALUES.n, null),
});

const onA = fc.boolean().map((eq) => ({ fact: "a", eq }));
const onB = fc.oneof(
  fc.constantFrom(...VALUES.b).map((eq) => ({ fact: "b", eq })),
  fc.subarray([...VALUES.b], { minLength: 1, maxLength: 2 }).map((codes) => ({ fact: "b", in: codes })),
);
const bound = fc.integer({ min: 1, max: 3 });
const onN = fc.oneof(
  bound.map((eq) => ({ fact: "n", eq })),
  bound.map((lt) => ({ fact: "n", lt })),
  bound.map((gte) => ({ fact: "n", gte })),
);
const tree = fc.letrec<{ node: Plain }>((tie) => ({
  node: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    fc.oneof(onA, onB, onN) as fc.Arbitrary<Plain>,
    fc.array(tie("node"), { maxLength: 3 }).map((all) => ({ all })),
    fc.array(tie("node"), { maxLength: 3 }).map((any) => ({ any })),
    tie("node").map((not) => ({ not })),
  ),
})).node;

const judge = (node: Plain, row: object) => evaluateCriterion(node as Criterion, row as FactsRow, CONTEXT);

it("a final answer is the answer of every completion, and a complete row has one", () => {
  fc.assert(
    fc.property(tree, anyRow, (node, row) => {
      const answers = new Set(completions(row).map((world) => isTrue(node, world)));
      const outcome = judge(node, row);
      if (outcome !== "unknown") expect([...answers]).toEqual([outcome === "true"]);
      if (row.a !== null && row.b !== null && row.n !== null) expect(outcome).toBe(answers.has(true) ? "true" : "false");
    }),
    runs(2000),
  );
});

it("where no fact occurs twice and each leaf may go either way, an open question can end either way", () => {
  const joined = fc
    .tuple(onA, onB, onN, fc.constantFrom("all", "any"), fc.constantFrom("all", "any"), fc.boolean(), fc.boolean())
    .map(([a, b, n, outer, inner, denyA, denyInner]): Plain => {
      const within: Plain = { [inner]: [b, n] };
      return { [outer]: [denyA ? { not: a as Plain } : (a as Plain), denyInner ? { not: within } : within] };
    });
  fc.assert(
    fc.property(joined, anyRow, (node, row) => {
      const answers = new Set(completions(row).map((world) => isTrue(node, world)));
      expect(judge(node, row)).toBe(answers.size === 2 ? "unknown" : answers.has(true) ? "true" : "false");
    }),
    runs(1000),
  );
});
