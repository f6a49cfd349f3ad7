import { socialReturn, type SocialReturnInput, type SocialReturnProblem, type SourcedValue } from "welfare-core";
import { describe, expect, it } from "vitest";
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
