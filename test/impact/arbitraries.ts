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
    droppedOn: fc.oneof({ weight: 2, arbitrary: day }, { weight: 1, arbitrary: fc.constant(null) }),
    movedOn: fc.oneof({ weight: 1, arbitrary: day }, { weight: 2, arbitrary: fc.constant(null) }),
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

const reasons = fc.dictionary(
  fc.constantFrom("exited", "working", "studying", "minutes", "before", "after", "balance", "exitDate", "droppedOn", "movedOn"),
  reason,
  {
    noNullPrototype: true,
  },
);

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
  level: fc.constantFrom("input", "process", "output", "outcome"),
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
  counterfactual: fc.oneof(
    fc.record({ kind: fc.constant("benchmark"), value: fc.constantFrom(0, 0.25, -3), source: fc.constant("-") }, { noNullPrototype: true }),
    fc.record(
      { kind: fc.constant("assumption"), low: fc.constantFrom(0, 0.1), high: fc.constantFrom(0.1, 2), source: fc.constant("-") },
      { noNullPrototype: true },
    ),
  ),
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

const chosen = { reentry: fc.constantFrom("first", "last") };
const number = fc.constantFrom("minutes", "balance", "before", "after");
const date = fc.constantFrom("entryDate", "exitDate", "droppedOn");
const mean = fc.integer({ min: 5, max: 25 });
const sd = fc.integer({ min: 1, max: 9 });
const source = fc.constant("manual of a made-up scale");

/** A scale by the way that it goes: its norms, where it has them, go the same way. */
const scale = fc
  .record({
    about: fc.record({ sd, reliability: fc.constantFrom(0, 0.8, 1), source }, { noNullPrototype: true }),
    means: fc.option(fc.tuple(mean, mean)),
    deviations: fc.tuple(sd, sd),
  })
  .map(({ about, means, deviations }) => (direction: IndicatorDefinition["direction"]) => {
    if (means === null) return about;
    const [low, high] = means[0] < means[1] ? means : [means[1], means[0]];
    const [clinical, normative] = direction === "lower-is-better" ? [high, low] : [low, high];
    return { ...about, clinical: { mean: clinical, sd: deviations[0] }, normative: { mean: normative, sd: deviations[1] } };
  });

/** An indicator of any kind at all. */
export const everyIndicator: fc.Arbitrary<IndicatorDefinition> = fc.oneof(
  indicator,
  definition("median", { of: number, ...chosen }, ["of"]),
  definition("rate", { events: number, exposure: number }, ["events", "exposure"]),
  definition("ratio-of-sums", { of: number, per: number }, ["of", "per"]),
  definition("change-share", { before: criterion, after: criterion, ...chosen }, ["before", "after"]),
  fc
    .tuple(definition("reliable-change", { before: number, after: number, ...chosen }, ["before", "after"]), scale)
    .map(([indicator, scaleFor]) => ({ ...indicator, scale: scaleFor(indicator.direction) })),
  definition("effect-size", { before: number, after: number, measure: fc.constantFrom("g-av", "g-rm", "g-z"), ...chosen }, [
    "before",
    "after",
    "measure",
  ]),
  definition("difference-of-means", { group: criterion, of: number, ...chosen }, ["group", "of"]),
  definition("difference-of-proportions", { group: criterion, success: criterion, ...chosen }, ["group", "success"]),
  definition(
    "time-to-outcome",
    { from: date, to: date, competing: fc.subarray(["droppedOn", "movedOn"]), withinDays: fc.nat(400), ...chosen },
    ["from", "to"],
  ),
);

/** A period of the tests' days, with or without an end. */
export const period = fc
  .record({ start: day, end: fc.constantFrom("2018-12-31", "2019-06-30") }, { requiredKeys: ["start"], noNullPrototype: true })
  .filter(({ start, end }) => end === undefined || start <= end);
