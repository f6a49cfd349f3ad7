import { socialReturn, type SocialReturnInput, type SocialReturnProblem, type SourcedValue } from "welfare-core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { runs } from "../../runs.ts";
import { input, outcome, sourced } from "./sourced.ts";

function problemsOf(given: Partial<SocialReturnInput>): readonly SocialReturnProblem[] {
  const found = socialReturn(input(given));
  return found.status === "value" ? [] : found.problems;
}

describe("what keeps a social return from being worked out", () => {
  it("is told at once, with where it stands", () => {
    const found = socialReturn({
      currency: "EUR",
      inputs: [
        { id: "grant", amountMinor: { value: -1 } },
        { id: "grant", amountMinor: sourced(1, 2, 3) },
      ],
      outcomes: [
        outcome({ deadweight: { value: 1.5, source: " " }, years: sourced(2.5), quantity: sourced(Number.NaN) }),
        outcome({ years: sourced(101), attribution: sourced(0.5, -0.1, 1.1), dropOff: sourced(0.5, 0.75, 0.25) }),
      ],
      discountRate: { value: Number.POSITIVE_INFINITY, source: "" },
    });
    if (found.status === "value") throw new Error("worked out");
    expect(found.reason).toBe("invalid-input");
    expect(found.message).toBe("a coefficient cannot be used as it is: see the problems");
    expect(found.problems.map(({ code, path }) => `${code} ${path}`)).toEqual([
      "duplicate-id inputs.1.id",
      "source-missing inputs.0.amountMinor.source",
      "out-of-range inputs.0.amountMinor.value",
      "range-reversed inputs.1.amountMinor",
      "duplicate-id outcomes.1.id",
      "not-finite outcomes.0.quantity.value",
      "source-missing outcomes.0.deadweight.source",
      "out-of-range outcomes.0.deadweight.value",
      "not-whole outcomes.0.years.value",
      "out-of-range outcomes.1.attribution.low",
      "out-of-range outcomes.1.attribution.high",
      "range-reversed outcomes.1.dropOff",
      "out-of-range outcomes.1.years.value",
      "source-missing discountRate.source",
      "not-finite discountRate.value",
    ]);
  });

  it.each([
    ["out-of-range", { value: -1, source: "made up" }, "value", "this lies 0 or more"],
    ["not-finite", { value: Number.NaN, source: "made up" }, "value", "this is no number"],
    ["not-finite", { value: 1, low: Number.NEGATIVE_INFINITY, source: "made up" }, "low", "this is no number"],
    ["not-finite", { value: 1, high: Number.POSITIVE_INFINITY, source: "made up" }, "high", "this is no number"],
    ["source-missing", { value: 1 }, "source", "every coefficient says where it comes from"],
    ["source-missing", { value: 1, source: " \t" }, "source", "every coefficient says where it comes from"],
    ["range-reversed", sourced(1, 2), undefined, "the value lies between the lowest and the highest"],
    ["range-reversed", sourced(3, 1, 2), undefined, "the value lies between the lowest and the highest"],
  ] satisfies readonly (readonly [SocialReturnProblem["code"], SourcedValue, string | undefined, string])[])(
    "%s: an input of %o",
    (code, amountMinor, part, message) => {
      const path = ["inputs.0.amountMinor", ...(part === undefined ? [] : [part])].join(".");
      expect(problemsOf({ inputs: [{ id: "grant", amountMinor }] })).toStrictEqual([{ code, path, message }]);
    },
  );

  it.each([
    ["years", "out-of-range", 0, "this lies from 1 to 100"],
    ["years", "not-whole", 1.5, "this is a whole number"],
    ["deadweight", "out-of-range", 1.5, "this lies from 0 to 1"],
    ["quantity", "out-of-range", -1, "this lies 0 or more"],
  ] as const)("of an outcome: %s, %s: %s", (name, code, value, message) => {
    expect(problemsOf({ outcomes: [outcome({ [name]: sourced(value) })] })).toStrictEqual([
      { code, path: `outcomes.0.${name}.value`, message },
    ]);
  });

  it("is an id that an earlier part of the same list has", () => {
    const message = "an earlier one has this id";
    expect(problemsOf({ outcomes: [outcome(), outcome({ id: "study" }), outcome(), outcome()] })).toStrictEqual([
      { code: "duplicate-id", path: "outcomes.2.id", message },
      { code: "duplicate-id", path: "outcomes.3.id", message },
    ]);
    expect(socialReturn(input({ outcomes: [outcome({ id: "grant" })] })).status).toBe("value");
  });

  it("is no range that is a point, nor one that begins or ends at the value", () => {
    for (const amountMinor of [sourced(1, 1, 1), sourced(1, 0, 1), sourced(1, 1, 2)])
      expect(socialReturn(input({ inputs: [{ id: "grant", amountMinor }] })).status).toBe("value");
  });

  it.each([
    ["years", 1, 100],
    ["deadweight", 0, 1],
    ["displacement", 0, 1],
    ["attribution", 0, 1],
    ["dropOff", 0, 1],
  ] as const)("is no %s from %s to %s", (name, least, most) => {
    for (const value of [least, most])
      expect(socialReturn(input({ outcomes: [outcome({ [name]: sourced(value) })] })).status).toBe("value");
    for (const value of [least - 1, most + 1])
      expect(socialReturn(input({ outcomes: [outcome({ [name]: sourced(value) })] }))).toMatchObject({ reason: "invalid-input" });
  });
});

describe("what is not there, or of another type", () => {
  const told = (given: unknown) => {
    const found = socialReturn(given as SocialReturnInput);
    return found.status === "value" ? ["worked out"] : found.problems.map(({ code, path }) => `${code} ${path}`);
  };
  const without = (name: string) => ({ ...outcome(), [name]: undefined });

  it("is told at once, with all other problems", () => {
    const { discountRate, ...rest } = input();
    expect(discountRate).toBeDefined();
    const given = {
      ...rest,
      currency: "euro",
      inputs: [null, { id: 3 }],
      outcomes: [without("deadweight"), "work"],
      firstPeriodDiscounted: "yes",
    };
    expect(told(given)).toEqual([
      "wrong-type currency",
      "wrong-type inputs.1.id",
      "wrong-type inputs.0",
      "wrong-type inputs.1.amountMinor",
      "wrong-type outcomes.0.deadweight",
      "wrong-type outcomes.1",
      "wrong-type discountRate",
      "wrong-type firstPeriodDiscounted",
    ]);
  });

  it.each([
    ["an input", null, "", "an input is a record"],
    ["a currency", { ...input(), currency: undefined }, "currency", "a currency has three capital letters"],
    ["a currency in a list", { ...input(), currency: ["EUR"] }, "currency", "a currency has three capital letters"],
    ["a currency in four letters", { ...input(), currency: "EURO" }, "currency", "a currency has three capital letters"],
    ["inputs", { ...input(), inputs: {} }, "inputs", "this is a list"],
    ["outcomes", { ...input(), outcomes: undefined }, "outcomes", "this is a list"],
    ["an item", { ...input(), outcomes: [5] }, "outcomes.0", "an item of the list is a record"],
    ["an item that was left out", { ...input(), inputs: new Array(1) }, "inputs.0", "an item of the list is a record"],
    ["an id", { ...input(), outcomes: [{ ...outcome(), id: 1 }] }, "outcomes.0.id", "an id is a text"],
    ["a coefficient", { ...input(), outcomes: [without("years")] }, "outcomes.0.years", "a coefficient has a value and a source"],
    ["a rate", { ...input(), discountRate: 0.03 }, "discountRate", "a coefficient has a value and a source"],
    ["a choice", { ...input(), firstPeriodDiscounted: null }, "firstPeriodDiscounted", "this is true or false"],
  ])("%s", (_, given, path, message) => {
    const found = socialReturn(given as unknown as SocialReturnInput);
    expect(found).toMatchObject({ status: "not-computable", reason: "invalid-input" });
    expect(found.status === "value" ? [] : found.problems).toStrictEqual([{ code: "wrong-type", path, message }]);
  });

  it("is no source, and no number", () => {
    expect(told({ ...input(), discountRate: { value: 0, source: 5 } })).toEqual(["source-missing discountRate.source"]);
    for (const value of ["0.5", null, undefined, [0.5]])
      expect(told({ ...input(), discountRate: { value, source: "-" } })).toEqual(["not-finite discountRate.value"]);
    expect(told({ ...input(), discountRate: { value: 0.5, low: "0.9", high: null, source: "-" } })).toEqual([
      "not-finite discountRate.low",
      "not-finite discountRate.high",
    ]);
    expect(told({ ...input(), discountRate: {} })).toEqual(["source-missing discountRate.source", "not-finite discountRate.value"]);
  });

  it("may be left out where it may be: ranges, and whether the first year is discounted", () => {
    expect(told({ ...input(), firstPeriodDiscounted: undefined })).toEqual(["worked out"]);
    expect(told({ ...input(), firstPeriodDiscounted: false, discountRate: { value: 0, low: undefined, source: "-" } })).toEqual([
      "worked out",
    ]);
  });

  it("never makes it throw, whatever stands where", () => {
    const anything = fc.oneof(fc.jsonValue(), fc.constantFrom(undefined, Number.NaN, Symbol.iterator, 3n));
    const spoilt = fc.record({
      currency: anything,
      inputs: anything,
      outcomes: anything,
      discountRate: anything,
      firstPeriodDiscounted: anything,
    });
    const part = fc.dictionary(fc.constantFrom("id", "amountMinor", "quantity", "years", "source", "value"), anything);
    const lists = fc.record({ inputs: fc.array(part), outcomes: fc.array(part) }).map((own) => ({ ...input(), ...own }));
    fc.assert(
      fc.property(fc.oneof(anything, spoilt, lists), (given) => {
        const found = socialReturn(given as unknown as SocialReturnInput);
        if (found.status !== "value") expect(found.problems.length > 0).toBe(found.reason === "invalid-input");
      }),
      runs(1000),
    );
  });
});
