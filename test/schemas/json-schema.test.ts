import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import { describe, expect, it } from "vitest";
import * as root from "welfare-core";
import type { Dataset } from "welfare-core";
import type * as z from "zod";
import { jsonSchemas } from "../tooling/json-schemas.ts";

const dataset = JSON.parse(readFileSync(new URL("../../examples/milena/dataset.json", import.meta.url), "utf8")) as Dataset;
const [milena] = dataset.projects;
const people = dataset.beneficiaries ?? [];
const participations = dataset.participations ?? [];

/** The decisions about the people of the example, as they would be stored. */
function storedDecisions(): readonly unknown[] {
  const [rules] = dataset.rulesets ?? [];
  if (rules === undefined) return [];
  const decided = root.beneficiaryFacts(dataset, { asOf: "2018-02-20" }).rows.map((row) =>
    root.decisionRecord(rules, row, {
      asOf: "2018-02-20",
      decidedBy: { role: "case-worker", key: "w-01" },
      recordedAt: "2018-02-20T12:00:00Z",
    }),
  );
  return decided.flatMap((result) => (result.ok ? [result.value] : []));
}

/** Records of each model, as the example holds them. */
const fixtures: Readonly<Record<string, readonly unknown[]>> = {
  assessment: dataset.assessments ?? [],
  beneficiary: people,
  consent: people.flatMap(({ consents }) => consents ?? []),
  contextFact: dataset.contextFacts ?? [],
  contribution: people.flatMap(({ contributions }) => contributions ?? []),
  decisionRecord: storedDecisions(),
  dosage: (dataset.interventions ?? []).flatMap(({ dosage }) => dosage ?? []),
  edition: milena?.editions ?? [],
  fundingLine: milena?.funding ?? [],
  goal: dataset.goals ?? [],
  instrument: dataset.instruments ?? [],
  intervention: dataset.interventions ?? [],
  logEntry: participations.flatMap(({ log }) => log.events),
  need: milena?.needs ?? [],
  organization: dataset.organizations ?? [],
  participation: participations,
  partner: milena?.partners ?? [],
  pathwayDefinition: dataset.pathways,
  peerLink: dataset.peerLinks ?? [],
  practice: dataset.practices ?? [],
  project: dataset.projects,
  replication: dataset.replications ?? [],
  residence: people.flatMap(({ residences }) => residences ?? []),
  ruleset: dataset.rulesets ?? [],
  sdgExclusion: milena?.sdgExclusions ?? [],
  sdgLink: milena?.sdgLinks ?? [],
  serviceSession: dataset.sessions ?? [],
  situation: people.flatMap(({ situations }) => situations ?? []),
  stakeholder: milena?.stakeholders ?? [],
  territory: dataset.territories ?? [],
};

const ajv = new Ajv2020({ strict: false, allErrors: false });
formats.default(ajv);
const schemas = jsonSchemas();

function checkerOf(model: string) {
  const schema = schemas.get(model.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`));
  if (schema === undefined) throw new Error(`no JSON Schema of ${model}`);
  return ajv.compile(schema);
}

function zodOf(model: string): z.ZodType {
  return (root as unknown as Record<string, z.ZodType>)[`${model}Schema`] as z.ZodType;
}

/** What may go wrong at one spot. */
const WRONG: readonly unknown[] = [null, true, -1.5, "", " ", "x".repeat(5000), "2018-02-30", "no such code", {}, [[]]];

/** Copies of a record with something wrong at one spot, a field too many, or a field too few. */
function* spoil(value: unknown): Generator<unknown> {
  yield* WRONG;
  if (typeof value !== "object" || value === null) return;
  if (Array.isArray(value)) {
    const [first, ...rest] = value as readonly unknown[];
    if (first !== undefined) for (const spoilt of spoil(first)) yield [spoilt, ...rest];
    return;
  }
  yield { ...value, surplus: 1 };
  for (const [field, part] of Object.entries(value)) {
    const others = Object.fromEntries(Object.entries(value).filter(([name]) => name !== field));
    yield others;
    for (const spoilt of spoil(part)) yield { ...others, [field]: spoilt };
  }
}

/** Whether a refusal comes from a check that a function makes, which JSON Schema may not be able to say. */
function isByFunction(issues: readonly z.core.$ZodIssue[]): boolean {
  return issues.every((issue) => issue.code === "custom" || (issue.code === "invalid_union" && issue.errors.some(isByFunction)));
}

describe("the JSON Schemas", () => {
  it("are there for every model", () => {
    expect(schemas.size).toBeGreaterThanOrEqual(60);
    for (const schema of schemas.values()) expect(schema.$schema).toBe("https://json-schema.org/draft/2020-12/schema");
  });

  it.each(Object.entries(fixtures))("of a %s accepts and refuses what the library does", (model, records) => {
    const check = checkerOf(model);
    const schema = zodOf(model);
    expect(records.length).toBeGreaterThan(0);
    for (const record of records) expect([check(record), schema.safeParse(record).success]).toEqual([true, true]);
    let refused = 0;
    for (const spoilt of spoil(records.at(-1))) {
      const parsed = schema.safeParse(spoilt);
      if (parsed.success) expect({ spoilt, accepted: check(spoilt) }).toEqual({ spoilt, accepted: true });
      else if (!isByFunction(parsed.error.issues)) {
        refused += 1;
        expect({ spoilt, accepted: check(spoilt) }).toEqual({ spoilt, accepted: false });
      }
    }
    expect(refused).toBeGreaterThan(10);
  });

  it("accept the whole dataset, and refuse one with a field too many", () => {
    const check = checkerOf("dataset");
    expect(check(dataset)).toBe(true);
    expect(check({ ...dataset, surplus: [] })).toBe(false);
  });

  it.each([
    ["calendarDate", "2018-02-30"],
    ["calendarDate", "1849-12-31"],
    ["partialDate", "2018-02-30"],
    ["instant", "2018-02-30T10:00:00Z"],
    ["instant", "2018-02-03T10:00:00+01:00"],
    ["duration", "P0D"],
    ["localizedText", {}],
    ["criterion", { all: [], any: [] }],
  ])("refuse, of a %s: %j", (model, value) => {
    expect(zodOf(model).safeParse(value).success || model === "criterion").toBe(model === "criterion");
    expect(checkerOf(model)(value)).toBe(false);
  });

  it("carry the privacy class of each field", () => {
    const beneficiary = schemas.get("beneficiary");
    expect(beneficiary?.properties?.["disability"]).toMatchObject({ "x-sensitivity": "special" });
  });

  it("leave rules between fields to the library, and say so", () => {
    const reversed = { territoryId: "020030", from: "2018-01-02", to: "2018-01-01" };
    expect(root.residenceSchema.safeParse(reversed).success).toBe(false);
    expect(checkerOf("residence")(reversed)).toBe(true);
    expect(schemas.get("residence")?.$comment).toMatch(/between fields/);
  });
});
