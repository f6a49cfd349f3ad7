import type { IndicatorDefinition, MeasuredIndicator, Measurement, NotComputableResult, Provenance, ValueResult } from "welfare-core";

/** A made-up fingerprint of a definition. */
export const HASH = `sha256:${"0".repeat(64)}`;

const provenance = (id: string, kind: Provenance["kind"]): Provenance => ({
  indicator: { id, version: "1", hash: HASH },
  kind,
  unit: "person",
  asOf: "2019-12-31",
  period: { start: "2018-01-01", end: "2018-12-31" },
  claim: "outcome",
  library: "0.3.0",
});

const nobody = { n: 0, eligible: 0, missing: {}, notDue: 0, notApplicable: 0, populationUnknown: 0 } as const;

export const inWork = {
  id: "in-work",
  version: "1",
  kind: "proportion",
  label: { en: "In work", it: "Al lavoro" },
  definition: { en: "Employed or self-employed 28 days after the exit." },
  level: "outcome",
  unit: "person",
  population: { fact: "exited", eq: true, label: { en: "those who left", it: "chi è uscita" } },
  success: { fact: "labourStatusAt28Days", in: ["employed", "self-employed"] },
  countedOn: "exitDate",
  direction: "higher-is-better",
  sdgTargets: ["8.5", "5.5"],
  esf: "EECR05",
  source: "Regulation (EU) 2021/1057, annex I",
} as const satisfies IndicatorDefinition;

export const hours = {
  id: "hours",
  version: "2",
  kind: "sum",
  label: { en: "Hours given" },
  level: "process",
  unit: "person",
  of: "hours",
} as const satisfies IndicatorDefinition;

export const esteem = {
  id: "esteem",
  version: "1",
  kind: "mean-change",
  label: { en: "Self-esteem", it: "Autostima" },
  level: "outcome",
  unit: "person",
  before: "selfEsteemAtEntry",
  after: "selfEsteemAtExit",
} as const satisfies IndicatorDefinition;

/** Six of twelve; Wilson's interval from R: prop.test(6, 12, correct = FALSE). */
export const six: ValueResult = {
  status: "value",
  value: 0.5,
  numerator: 6,
  denominator: 12,
  n: 12,
  eligible: 15,
  missing: { declined: 2, lost: 1 },
  notDue: 4,
  notApplicable: 0,
  populationUnknown: 1,
  interval: { lower: 0.2537816, upper: 0.7462184, level: 0.95, method: "wilson" },
  provenance: provenance("in-work", "proportion"),
};

const nobodyIn: NotComputableResult = {
  status: "not-computable",
  reason: "empty",
  ...nobody,
  provenance: provenance("in-work", "proportion"),
};

const work: MeasuredIndicator = {
  indicator: inWork,
  total: six,
  tables: [
    {
      by: [{ name: "gender", categories: ["female", "male", "unknown"], overlapping: false }],
      parts: [
        { categories: ["female"], result: { status: "suppressed", reason: "confidential" } },
        { categories: ["male"], result: { status: "suppressed", reason: "confidential" } },
        { categories: ["unknown"], result: nobodyIn },
      ],
    },
  ],
};

const given: MeasuredIndicator = {
  indicator: hours,
  total: { status: "value", value: 312.5, ...nobody, n: 12, eligible: 12, provenance: provenance("hours", "sum") },
  tables: [],
};

const changed: MeasuredIndicator = {
  indicator: esteem,
  total: {
    status: "value",
    value: -0.25,
    before: 17.125,
    after: 16.875,
    ...nobody,
    n: 8,
    eligible: 8,
    interval: { lower: -1.5, upper: 1, level: 0.9, method: "t" },
    provenance: { ...provenance("esteem", "mean-change"), period: undefined },
  },
  tables: [],
};

/** What a small project may publish: a share by gender, a sum, a change. */
export const milena: Measurement = [work, given, changed];
