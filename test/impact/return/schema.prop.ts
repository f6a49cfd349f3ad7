import fc from "fast-check";
import { socialReturn, socialReturnInputSchema, type SocialReturnInput } from "welfare-core";
import { describe, expect, it } from "vitest";
import { refusals } from "../../refusals.ts";
import { describeModel } from "../../schema-laws.ts";
import { input, outcome, sourced } from "./sourced.ts";

const noNullPrototype = true;
const coefficient = fc.record(
  { value: fc.integer(), low: fc.integer(), high: fc.double({ noNaN: true, noDefaultInfinity: true }), source: fc.constant("made up") },
  { requiredKeys: ["value"], noNullPrototype },
);
const id = fc.constantFrom("grant", "work", "study");
const part = {
  ...{ id, quantity: coefficient, proxyMinor: coefficient, deadweight: coefficient, displacement: coefficient },
  ...{ attribution: coefficient, dropOff: coefficient, years: coefficient },
};

describeModel(
  "the input of a social return",
  socialReturnInputSchema,
  fc.record(
    {
      currency: fc.constantFrom("EUR", "CHF"),
      inputs: fc.array(fc.record({ id, amountMinor: coefficient }, { noNullPrototype }), { maxLength: 2 }),
      outcomes: fc.array(fc.record(part, { noNullPrototype }), { maxLength: 2 }),
      discountRate: coefficient,
      firstPeriodDiscounted: fc.boolean(),
    },
    { requiredKeys: ["currency", "inputs", "outcomes", "discountRate"], noNullPrototype },
  ),
);

describe("the schema of a social return", () => {
  const told = (value: unknown) => refusals(socialReturnInputSchema, value).map(({ path, code }) => `${code} ${path}`);

  it("tells every problem at once", () => {
    const { discountRate, ...rest } = input();
    expect(discountRate).toBeDefined();
    const spoilt = {
      ...rest,
      currency: "euro",
      inputs: [{ id: "the grant", amountMinor: { value: "1" } }],
      outcomes: [outcome({ years: 3 as never })],
    };
    expect(told(spoilt)).toEqual([
      "invalid_format currency",
      "invalid_format inputs.0.id",
      "invalid_type inputs.0.amountMinor.value",
      "invalid_type outcomes.0.years",
      "invalid_type discountRate",
    ]);
  });

  it("leaves to the return what a coefficient may be", () => {
    const unsourced: SocialReturnInput = input({ outcomes: [outcome({ years: sourced(0), deadweight: { value: 2 } })] });
    expect(socialReturnInputSchema.parse(unsourced)).toEqual(unsourced);
    expect(socialReturn(unsourced)).toMatchObject({ problems: { length: 3 } });
  });

  it("takes a thousand outcomes, and no more", () => {
    const many = (length: number) => input({ outcomes: Array.from({ length }, (_, index) => outcome({ id: `o${index}` })) });
    expect(told(many(1000))).toEqual([]);
    expect(told(many(1001))).toEqual(["custom outcomes"]);
    const inputs = (length: number) => Array.from({ length }, (_, index) => ({ id: `i${index}`, amountMinor: sourced(1) }));
    expect(told(input({ inputs: inputs(1000) }))).toEqual([]);
    expect(told(input({ inputs: inputs(1001) }))).toEqual(["custom inputs"]);
  });
});
