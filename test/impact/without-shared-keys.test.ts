import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { withoutSharedKeys, type IndicatorDefinition, type IndicatorResult } from "welfare-core";
import { change, count, measureOne, people, working } from "./measure-one.ts";
import { runs } from "../runs.ts";

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

  describe("of whom the first or the last row decides", () => {
    const last = { ...counted, reentry: "last", countedOn: "entryDate" } as const;
    const rowsOf = (answers: Readonly<Record<string, boolean>>, day: string) =>
      Object.entries(answers).map(([beneficiaryId, working]) => ({ beneficiaryId, working, entryDate: day }));
    const joined = (indicator: IndicatorDefinition, ...sites: readonly (readonly object[])[]) =>
      withoutSharedKeys(sites.map((rows) => measureOne(indicator, rows as never)));

    it("are at least those of a part whom none without success elsewhere can be", () => {
      const [a, b] = [rowsOf({ anna: true, bea: true, carla: true }, "2018-05-01"), rowsOf({ anna: false, bea: false }, "2019-05-01")];
      expect(measureOne(last, [...a, ...b] as never)).toMatchObject({ value: 1 });
      expect(joined(last, a, b)).toMatchObject({ bounds: { lower: 1, upper: 3 } });
      expect(joined({ ...last, reentry: "first" }, a, b)).toMatchObject({ bounds: { lower: 1, upper: 3 } });
      // Any success decides: the three of the first site stay.
      expect(joined({ ...last, reentry: "any" }, a, b)).toMatchObject({ bounds: { lower: 3, upper: 3 } });
    });

    it("lose nobody to those of their own part", () => {
      const [a, b] = [rowsOf({ anna: true, bea: true, carla: false }, "2018-05-01"), rowsOf({ anna: false }, "2019-05-01")];
      expect(joined(last, a)).toMatchObject({ bounds: { lower: 2, upper: 2 } });
      expect(joined(last, a, b)).toMatchObject({ bounds: { lower: 1, upper: 2 } });
    });

    it("may be nobody", () => {
      const [a, b] = [rowsOf({ anna: true }, "2018-05-01"), rowsOf({ anna: false, bea: false }, "2019-05-01")];
      expect(measureOne(last, [...a, ...b] as never)).toMatchObject({ value: 0 });
      expect(joined(last, a, b)).toMatchObject({ bounds: { lower: 0, upper: 1 } });
    });

    it.each(["lost", "not-due", "not-applicable"])("may be undone by an answer that is %s", (reason) => {
      const open = [{ beneficiaryId: "anna", entryDate: "2019-05-01", missing: { working: reason } }];
      expect(joined(last, rowsOf({ anna: true, bea: true }, "2018-05-01"), open)).toMatchObject({ bounds: { lower: 1, upper: 2 } });
    });

    it("are at least those of the largest part where all that are counted are in it", () => {
      const people = { ...last, success: undefined } as const;
      const [a, b] = [rowsOf({ anna: true, bea: false }, "2018-05-01"), rowsOf({ anna: false }, "2019-05-01")];
      expect(joined(people, a, b)).toMatchObject({ bounds: { lower: 2, upper: 3 } });
    });

    it("lie between the ends whoever is in which part", () => {
      const row = fc.record({
        beneficiaryId: fc.constantFrom("anna", "bea", "carla", "dina"),
        working: fc.constantFrom(true, false, null),
        entryDate: fc.constantFrom("2018-05-01", "2019-05-01", "2019-06-01"),
      });
      const sites = fc.array(fc.array(row, { maxLength: 5 }), { minLength: 1, maxLength: 3 });
      fc.assert(
        fc.property(sites, fc.constantFrom("any", "first", "last"), (parts, reentry) => {
          const indicator = { ...last, reentry } as IndicatorDefinition;
          const { value } = measureOne(indicator, parts.flat() as never) as { readonly value: number };
          const together = joined(indicator, ...parts);
          const { lower, upper } = together.status === "not-computable" && together.bounds ? together.bounds : { lower: 1, upper: 0 };
          expect([lower <= value, value <= upper]).toEqual([true, true]);
        }),
        runs(300),
      );
    });
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

  it("may be of any number of parts", () => {
    const one = site(counted, true);
    expect(withoutSharedKeys(Array.from({ length: 200_000 }, () => one))).toMatchObject({ bounds: { lower: 1, upper: 200_000 } });
  });

  it("were measured in one period, on one day, with the same parameters", () => {
    const refusal = new RangeError("results of different periods, as-of days or parameters are not joined");
    const of = (provenance: object): IndicatorResult => ({
      ...site(counted, true),
      provenance: { ...site(counted).provenance, ...provenance },
    });
    const year = (start: string, end?: string) => of({ period: { start, end } });
    const ceiling = (value: number) => of({ parameters: [{ name: "ceiling", value, from: "2018-01-01", source: "made up" }] });
    expect(() => withoutSharedKeys([of({}), of({ asOf: "2018-12-31" })])).toThrow(refusal);
    expect(() => withoutSharedKeys([of({}), year("2019-01-01")])).toThrow(refusal);
    expect(() => withoutSharedKeys([year("2019-01-01"), year("2019-01-01", "2019-12-31")])).toThrow(refusal);
    expect(() => withoutSharedKeys([ceiling(9000), ceiling(12_000)])).toThrow(refusal);
    expect(withoutSharedKeys([year("2019-01-01"), of({ period: { start: "2019-01-01" } })])).toMatchObject({
      bounds: { lower: 1, upper: 2 },
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
