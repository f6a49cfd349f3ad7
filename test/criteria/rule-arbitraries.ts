import fc from "fast-check";
import type { Criterion, Facts, Rule, ScalarFact } from "welfare-core";
import type { Plain } from "./oracle.ts";
import { PARAMETER_OF, WORLD_FACTS, worldDay, worldParameters } from "./world.ts";

/* Criteria of the whole language over declared facts, each as `checkRule` accepts it. */

const param = (name: string) => fc.constant({ param: name });

/** At most one lower and one upper bound, or one value. */
function comparison(operand: fc.Arbitrary<unknown>): fc.Arbitrary<object> {
  const lower = fc.tuple(fc.constantFrom("gt", "gte"), operand);
  const upper = fc.tuple(fc.constantFrom("lt", "lte"), operand);
  const eq = fc.tuple(fc.constant("eq"), operand);
  return fc
    .oneof(fc.tuple(lower), fc.tuple(upper), fc.tuple(lower, upper), fc.tuple(eq))
    .map((bounds) => Object.fromEntries(bounds) as object);
}

const wholeOperand = fc.oneof(
  { weight: 5, arbitrary: fc.integer({ min: 0, max: 4 }) },
  { weight: 1, arbitrary: param(PARAMETER_OF.number) },
);
const numberOperand = fc.oneof(
  { weight: 4, arbitrary: wholeOperand },
  { weight: 1, arbitrary: fc.constantFrom(-3, -1, -0, 0.5, 1.5, 2.5, 1e6) },
);
const dayOperand = fc.oneof({ weight: 5, arbitrary: worldDay }, { weight: 1, arbitrary: param(PARAMETER_OF.day) });

/** The whole-number ages that lie near the days of the world, by unit. */
const AGES = { years: [0, 17, 18, 19, 20, 21], months: [0, 6, 12, 216, 217, 240], days: [0, 1, 28, 365, 366, 6575] } as const;

function ageOf(reference: fc.Arbitrary<object>): fc.Arbitrary<object> {
  return fc
    .constantFrom("years", "months", "days")
    .chain((unit) =>
      fc
        .tuple(
          comparison(fc.oneof({ weight: 5, arbitrary: fc.constantFrom<number>(...AGES[unit]) }, { weight: 1, arbitrary: param("number") })),
          fc.record({ leapDay: fc.constantFrom("mar1", "feb28") }, { requiredKeys: [] }),
          reference,
          unit === "years" ? fc.constantFrom({}, { unit }) : fc.constant({ unit }),
        )
        .map(([bounds, leapDay, at, inUnit]) => ({ age: { ...bounds, ...leapDay, ...at, ...inUnit } })),
    );
}

const period = fc.constantFrom("P6M", "P1M", "P2W", "P28D", "P1D", "P1Y", "P1Y6M1D", "P18Y", "P9999Y");

function withinOf(reference: fc.Arbitrary<object>): fc.Arbitrary<object> {
  return fc
    .tuple(fc.constantFrom("last", "next"), period, reference)
    .map(([direction, length, at]) => ({ within: { [direction]: length, ...at } }));
}

function scalarLeaf(name: string, fact: ScalarFact, facts: Facts): fc.Arbitrary<Plain> {
  const days = Object.keys(facts).filter((other) => facts[other]?.type === "date" && other !== name);
  const reference = fc.constantFrom({}, ...days.map((day) => ({ at: { fact: day } })));
  const codes = (fact.type === "code" && fact.codes) || ["x", "y", "anything"];
  const isTown = codes.includes("x");
  const operators: Readonly<Record<ScalarFact["type"], fc.Arbitrary<object>>> = {
    boolean: fc.boolean().map((eq) => ({ eq })),
    number: comparison(numberOperand),
    date: fc.oneof(comparison(dayOperand), ageOf(reference), withinOf(reference)),
    "partial-date": fc.oneof(comparison(dayOperand), ageOf(reference), withinOf(reference)),
    code: fc.oneof(
      fc.oneof(fc.constantFrom(...codes), ...(isTown ? [param(PARAMETER_OF.code)] : [])).map((eq) => ({ eq })),
      fc.oneof(fc.subarray([...codes], { minLength: 1 }), ...(isTown ? [param(PARAMETER_OF.codes)] : [])).map((list) => ({ in: list })),
    ),
  };
  return operators[fact.type].map((operator) => ({ fact: name, ...operator }));
}

function listLeaf(name: string, of: Readonly<Record<string, ScalarFact>>): fc.Arbitrary<Plain> {
  const where = treeOver(of, [], "where");
  const optional = fc.oneof(
    fc.constant({}),
    where.map((asked) => ({ where: asked })),
  );
  const whole = Object.entries(of).filter(([, fact]) => fact.type === "number" && fact.integer === true);
  const count = fc.tuple(comparison(numberOperand), optional).map(([bounds, asked]) => ({ count: { ...bounds, ...asked } }));
  const sum = fc
    .tuple(comparison(numberOperand), optional, fc.constantFrom(...whole.map(([field]) => field)))
    .map(([bounds, asked, field]) => ({ sum: { of: field, ...bounds, ...asked } }));
  const some = where.map((asked) => ({ some: { where: asked } }));
  const every = fc
    .tuple(where, fc.record({ min: fc.integer({ min: 0, max: 3 }) }, { requiredKeys: [] }))
    .map(([asked, min]) => ({ every: { where: asked, ...min } }));
  return fc.oneof(count, sum, some, every).map((operator) => ({ fact: name, ...operator }) as Plain);
}

/** Criteria over some facts that may refer to some names. */
export function treeOver(facts: Facts, names: readonly string[], depthIdentifier = "tree"): fc.Arbitrary<Plain> {
  const leaves = Object.entries(facts).map(([name, fact]) =>
    fact.type === "list" ? { weight: 4, arbitrary: listLeaf(name, fact.of) } : { weight: 1, arbitrary: scalarLeaf(name, fact, facts) },
  );
  const named = names.length === 0 ? [] : [{ weight: 3, arbitrary: fc.constantFrom(...names).map((ref): Plain => ({ ref })) }];
  const leaf = fc.oneof(...leaves, ...named);
  return fc.letrec<{ node: Plain }>((tie) => {
    const parts = fc.array(tie("node"), { maxLength: 3, depthIdentifier });
    return {
      node: fc.oneof(
        { depthSize: "small", maxDepth: 3, withCrossShrink: true, depthIdentifier },
        { weight: 4, arbitrary: leaf },
        { weight: 1, arbitrary: parts.map((all): Plain => ({ all })) },
        { weight: 1, arbitrary: parts.map((any): Plain => ({ any })) },
        { weight: 1, arbitrary: tie("node").map((not): Plain => ({ not })) },
        { weight: 1, arbitrary: atLeastOf(fc.array(tie("node"), { minLength: 1, maxLength: 4, depthIdentifier })) },
      ),
    };
  }).node;
}

function atLeastOf(parts: fc.Arbitrary<readonly Plain[]>): fc.Arbitrary<Plain> {
  return parts.chain((of) => fc.integer({ min: 1, max: of.length }).map((count) => ({ atLeast: { count, of } })));
}

/** A rule of the whole language: facts, parameters, up to three named criteria that refer to earlier ones only, and a criterion that may name them all. */
export type PlainRule = Omit<Rule, "criteria" | "criterion"> & {
  readonly parameters: NonNullable<Rule["parameters"]>;
  readonly criteria: Readonly<Record<string, Plain>>;
  readonly criterion: Plain;
};

const NAMES = ["first", "second", "third"] as const;
const trees = [0, 1, 2, 3].map((count) => treeOver(WORLD_FACTS, NAMES.slice(0, count)));

export const rule: fc.Arbitrary<PlainRule> = fc
  .tuple(
    worldParameters,
    fc.tuple(...(trees.slice(0, 3) as [fc.Arbitrary<Plain>, fc.Arbitrary<Plain>, fc.Arbitrary<Plain>])),
    trees[3] as fc.Arbitrary<Plain>,
  )
  .map(([parameters, named, criterion]) => ({
    facts: WORLD_FACTS,
    parameters,
    criteria: Object.fromEntries(named.map((one, index) => [NAMES[index], one])),
    criterion,
  }));

/** The same rule for the library, whose types know more of criteria than a generator can. */
export function typed({ facts, parameters, criteria, criterion }: PlainRule): Required<Rule> {
  return { facts, parameters, criteria: criteria as Readonly<Record<string, Criterion>>, criterion: criterion as Criterion };
}

/** A criterion with each of its nodes, those inside `where` too, passed through a function, from the leaves up. */
export function rewritten(node: Plain, change: (node: Plain) => Plain): Plain {
  const again = (part: Plain) => rewritten(part, change);
  const { all, any, not, atLeast, count, sum, some, every } = node;
  const inItems = <T extends { readonly where?: Plain }>(operator: T): T =>
    operator.where === undefined ? operator : { ...operator, where: again(operator.where) };
  return change({
    ...node,
    ...(all && { all: all.map(again) }),
    ...(any && { any: any.map(again) }),
    ...(not && { not: again(not) }),
    ...(atLeast && { atLeast: { ...atLeast, of: atLeast.of.map(again) } }),
    ...(count && { count: inItems(count) }),
    ...(sum && { sum: inItems(sum) }),
    ...(some && { some: inItems(some) }),
    ...(every && { every: inItems(every) }),
  });
}
