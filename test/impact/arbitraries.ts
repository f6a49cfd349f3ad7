import fc from "fast-check";
import { MISSING_REASONS, type Criterion, type IndicatorDefinition, type MissingReason } from "welfare-core";
import type { Row } from "./measure-one.ts";

/** Names of which several rows share one. */
const person = fc.constantFrom("anna", "bea", "carla", "dora");
const day = fc.constantFrom("2018-01-31", "2018-03-01", "2018-12-31", "2019-01-01");
const reason: fc.Arbitrary<MissingReason> = fc.constantFrom(...MISSING_REASONS);

/** The values of a row: sometimes one is absent, sometimes null, sometimes one that cannot be read. */
const values = fc.record(
  {
    participationId: fc.constantFrom("p1", "p2", "p3"),
    beneficiaryId: fc.oneof({ weight: 9, arbitrary: person }, { weight: 1, arbitrary: fc.constantFrom(null, "", 7) }),
    organizationId: person,
    entryDate: fc.oneof({ weight: 5, arbitrary: day }, { weight: 1, arbitrary: fc.constantFrom(null, "2018-02-30") }),
    exitDate: fc.oneof({ weight: 5, arbitrary: day }, { weight: 1, arbitrary: fc.constantFrom(null, "soon") }),
    exited: fc.oneof({ weight: 5, arbitrary: fc.boolean() }, { weight: 1, arbitrary: fc.constantFrom(null, "yes") }),
    working: fc.oneof({ weight: 5, arbitrary: fc.boolean() }, { weight: 1, arbitrary: fc.constantFrom(null, 1) }),
    studying: fc.boolean(),
    birthDate: fc.constantFrom("1978", "1978-04-12", "2001-12", "2001", "2030-01-01"),
    minutes: fc.oneof({ weight: 5, arbitrary: fc.nat(10_000) }, { weight: 1, arbitrary: fc.constantFrom(null, -1, 1.5, "30", Number.NaN) }),
    balance: fc.oneof(fc.double({ noNaN: true }), fc.double({ min: -1, max: 1, noNaN: true })),
    before: fc.double({ min: 0, max: 30, noNaN: true }),
    after: fc.double({ min: 0, max: 31, noNaN: true }),
  },
  { requiredKeys: [] },
);

const reasons = fc.dictionary(fc.constantFrom("exited", "working", "studying", "minutes", "before", "after", "balance"), reason, {
  noNullPrototype: true,
});

/** A row of the tests' facts. The compiler would refuse some of its values: that is what they are for. */
export const row: fc.Arbitrary<Row> = fc.record({ values, reasons }).map((made) => ({ ...made.values, missing: made.reasons }) as Row);

export const table = fc.array(row, { maxLength: 12 });

const leaf: fc.Arbitrary<Criterion> = fc.constantFrom<Criterion>(
  { fact: "exited", eq: true },
  { fact: "working", eq: true },
  { fact: "studying", eq: false },
  { fact: "minutes", gte: 30, lt: 5000 },
  { fact: "birthDate", age: { gte: 18, at: { fact: "entryDate" } } },
  { fact: "nobodyDeclared", eq: "a" },
);

/** A criterion over the tests' facts, sometimes over one that is not declared. */
const criterion: fc.Arbitrary<Criterion> = fc.oneof(
  leaf,
  leaf.map((not): Criterion => ({ not })),
  fc.array(leaf, { maxLength: 3 }).map((all): Criterion => ({ all })),
  fc.array(leaf, { maxLength: 3 }).map((any): Criterion => ({ any })),
);

const label = fc.constantFrom({ en: "In work" }, { en: "In work", it: "Al lavoro" });

const common = {
  id: fc.stringMatching(/^[a-z][a-z0-9-]{0,9}$/),
  version: fc.constantFrom("1", "2018.1"),
  label,
  level: fc.constantFrom("input", "process", "output", "outcome", "impact"),
  unit: fc.constantFrom("person", "participation", "service", "organization"),
} as const;

const optional = {
  definition: label,
  population: criterion,
  countedOn: fc.constantFrom("exitDate", "entryDate"),
  direction: fc.constantFrom("higher-is-better", "lower-is-better"),
  sdgTargets: fc.subarray(["8.5", "4.4", "5.c"] as const),
  esf: fc.constantFrom("EECO02", "EECR05"),
  source: fc.constant("Regulation (EU) 2021/1057, annex I"),
} as const;

const anyRule = fc.constantFrom("any", "first", "last");

/** A definition with the fields of its kind, `required` ones always. */
function definition<const Kind extends IndicatorDefinition["kind"]>(
  kind: Kind,
  fields: Readonly<Record<string, fc.Arbitrary<unknown>>>,
  required: readonly string[],
): fc.Arbitrary<Extract<IndicatorDefinition, { readonly kind: Kind }>> {
  const model = { kind: fc.constant(kind), ...common, ...optional, ...fields };
  const requiredKeys = ["kind", ...Object.keys(common), ...required] as (keyof typeof model)[];
  return fc.record(model, { requiredKeys, noNullPrototype: true }) as unknown as fc.Arbitrary<
    Extract<IndicatorDefinition, { readonly kind: Kind }>
  >;
}

export const countIndicator = definition("count", { success: criterion, reentry: anyRule }, []);
export const proportionIndicator = definition("proportion", { success: criterion, reentry: anyRule }, ["success"]);
export const sumIndicator = definition("sum", { of: fc.constantFrom("minutes", "balance", "before") }, ["of"]);
export const changeIndicator = definition(
  "mean-change",
  { before: fc.constantFrom("before", "minutes"), after: fc.constantFrom("after", "balance"), reentry: fc.constantFrom("first", "last") },
  ["before", "after"],
);

export const meanIndicator = definition(
  "mean",
  { of: fc.constantFrom("minutes", "balance", "before"), reentry: fc.constantFrom("first", "last") },
  ["of"],
);

/** An indicator of any kind over the tests' facts. */
export const indicator: fc.Arbitrary<IndicatorDefinition> = fc.oneof(
  countIndicator,
  proportionIndicator,
  sumIndicator,
  meanIndicator,
  changeIndicator,
);

/** A period of the tests' days, with or without an end. */
export const period = fc.record(
  { start: day, end: fc.constantFrom("2018-12-31", "2019-06-30") },
  { requiredKeys: ["start"], noNullPrototype: true },
);
