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
    expect(withoutSharedKeys([site(counted, true, true, false), site(counted, true), site(counted, true, true, true, undefined)])).toEqual({
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
    expect(withoutSharedKeys([site(counted, true), hidden])).toEqual(hidden);
    expect(withoutSharedKeys([hidden])).toEqual(hidden);
  });

  it("are of one definition, and no rows", () => {
    expect(() => withoutSharedKeys([])).toThrow(/no part/);
    expect(() => withoutSharedKeys([site(counted), site({ ...counted, version: "2" })])).toThrow(/different definitions/);
    expect(() => withoutSharedKeys([site(working)])).toThrow(/rows add up/);
    expect(withoutSharedKeys([site({ ...counted, unit: "organization" })])).toMatchObject({
      populationUnknown: 0,
      reason: "no-shared-keys",
    });
  });
});
