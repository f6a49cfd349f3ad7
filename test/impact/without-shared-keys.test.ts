import { describe, expect, it } from "vitest";
import { withoutSharedKeys, type IndicatorDefinition, type IndicatorResult } from "welfare-core";
import { change, count, measureOne, people, working } from "./measure-one.ts";

const counted = { ...count, ...people, success: working.success } as const;
const site = (indicator: IndicatorDefinition, ...answers: readonly (boolean | undefined)[]) =>
  measureOne(
    indicator,
    answers.map((answer, index) => ({ beneficiaryId: `b${index}`, working: answer })),
  );

describe("people of parts that share no keys", () => {
  it("are at least those of the largest part and at most all together", () => {
    expect(
      withoutSharedKeys([site(counted, true, true, false), site(counted, true), site(counted, true, true, true, undefined)]),
    ).toStrictEqual({
      ...{ status: "not-computable", reason: "no-shared-keys", bounds: { lower: 3, upper: 6 } },
      ...{ n: 7, eligible: 8, missing: { unknown: 1 }, notDue: 0, notApplicable: 0, populationUnknown: 0 },
      provenance: site(counted).provenance,
    });
    expect(withoutSharedKeys([site(counted)])).toMatchObject({ bounds: { lower: 0, upper: 0 } });
  });

  it("have no share and no mean", () => {
    const share = withoutSharedKeys([site({ ...working, ...people }, true), site({ ...working, ...people }, false)]);
    expect(share).toMatchObject({ status: "not-computable", reason: "no-shared-keys", n: 2 });
    expect(share).not.toHaveProperty("bounds");
    expect(withoutSharedKeys([site({ ...change, ...people })])).not.toHaveProperty("bounds");
  });

  it("have no bounds where a part has no count", () => {
    const missing = { ...site(counted, true), status: "not-computable", reason: "no-key" } as unknown as IndicatorResult;
    expect(withoutSharedKeys([site(counted, true), missing])).not.toHaveProperty("bounds");
  });

  it("are suppressed as soon as one part is", () => {
    const hidden = { status: "suppressed", reason: "small-count" } as const;
    expect(withoutSharedKeys([site(counted, true), hidden])).toStrictEqual(hidden);
    expect(withoutSharedKeys([hidden])).toStrictEqual(hidden);
    expect(() => withoutSharedKeys([site(working), hidden])).toThrow(new RangeError("rows add up without keys"));
    expect(() => withoutSharedKeys([site(counted), hidden, site({ ...counted, version: "2" })])).toThrow(RangeError);
  });

  it("add up whatever is said of them, reason by reason", () => {
    const part = (...missing: readonly string[]) =>
      measureOne(counted, [...missing.map((working, index) => ({ beneficiaryId: `b${index}`, missing: { working } })), {}] as never);
    expect(withoutSharedKeys([part("lost", "not-due", "not-applicable"), part("lost", "lost", "declined", "not-due")])).toMatchObject({
      bounds: { lower: 0, upper: 0 },
      n: 0,
      eligible: 4,
      missing: { lost: 3, declined: 1 },
      notDue: 2,
      notApplicable: 1,
      populationUnknown: 2,
    });
  });

  it("are of one definition, and no rows", () => {
    const other = site({ ...counted, version: "2" });
    const refusal = (message: string) => new RangeError(message);
    expect(() => withoutSharedKeys([])).toThrow(refusal("there is no part"));
    expect(() => withoutSharedKeys([site(counted), other])).toThrow(refusal("results of different definitions are not joined"));
    expect(() => withoutSharedKeys([other, other, site(counted)])).toThrow(refusal("results of different definitions are not joined"));
    for (const unit of ["participation", "service"] as const)
      expect(() => withoutSharedKeys([site({ ...working, unit })])).toThrow(refusal("rows add up without keys"));
    expect(withoutSharedKeys([site({ ...counted, unit: "organization" })])).toMatchObject({
      populationUnknown: 0,
      reason: "no-shared-keys",
    });
  });
});
