import { describe, expect, it } from "vitest";
import type { MissingReason } from "welfare-core";
import { change, countsOf, measureOne, minutes, NOBODY, people, working } from "./measure-one.ts";

/** The order in which one of several reasons is counted. */
const RANK: readonly MissingReason[] = ["not-due", "not-asked", "declined", "unknown", "lost", "invalid", "not-applicable"];

const pairs = RANK.flatMap((higher, index) => RANK.slice(index).map((lower) => [higher, lower] as const));

/** The counts of one unit that is missing for a reason. */
function counted(reason: MissingReason) {
  if (reason === "not-due") return { ...NOBODY, notDue: 1 };
  if (reason === "not-applicable") return { ...NOBODY, notApplicable: 1 };
  return { ...NOBODY, eligible: 1, missing: { [reason]: 1 } };
}

describe.each(pairs)("of %s and %s the first is counted", (higher, lower) => {
  const missing = (a: MissingReason, b: MissingReason) => ({ missing: { working: a, studying: b, before: a, after: b } });
  const both = {
    ...working,
    success: {
      all: [
        { fact: "working", eq: true },
        { fact: "studying", eq: true },
      ],
    },
  } as const;

  it("where two facts of a row are missing", () => {
    for (const indicator of [both, change]) {
      expect(countsOf(measureOne(indicator, [missing(higher, lower)]))).toEqual(counted(higher));
      expect(countsOf(measureOne(indicator, [missing(lower, higher)]))).toEqual(counted(higher));
    }
  });

  it("where two rows of a person are missing", () => {
    const rows = [higher, lower].map((reason) => ({ beneficiaryId: "anna", missing: { working: reason } }));
    expect(countsOf(measureOne({ ...working, ...people }, rows))).toEqual(counted(higher));
    expect(countsOf(measureOne({ ...working, ...people }, [...rows].reverse()))).toEqual(counted(higher));
  });
});

describe("a success in another row of hers", () => {
  it.each(RANK)("comes before what is missing as %s", (reason) => {
    const rows = [
      { beneficiaryId: "anna", missing: { working: reason } },
      { beneficiaryId: "anna", working: true },
    ];
    for (const given of [rows, [...rows].reverse()])
      expect(measureOne({ ...working, ...people }, given)).toMatchObject({ value: 1, ...NOBODY, n: 1, eligible: 1 });
  });
});

describe("the reason of a missing fact", () => {
  it("is not one that the row inherits", () => {
    const inherited = Object.create({ missing: { working: "not-due", minutes: "not-due", before: "not-due" } }) as object;
    for (const indicator of [working, minutes, change])
      expect(countsOf(measureOne(indicator, [inherited as never]))).toEqual(counted("unknown"));
    const reasons = { missing: Object.create({ working: "not-due", minutes: "not-due", before: "not-due" }) as object };
    for (const indicator of [working, minutes, change])
      expect(countsOf(measureOne(indicator, [reasons as never]))).toEqual(counted("unknown"));
  });

  it("is unknown where the row gives none, or one that does not exist", () => {
    for (const row of [{}, { minutes: null }, { missing: {} }, { missing: { minutes: "forgotten" } }]) {
      expect(countsOf(measureOne(minutes, [row as never]))).toEqual(counted("unknown"));
    }
    expect(countsOf(measureOne(working, [{ missing: { working: "forgotten" } }]))).toEqual(counted("unknown"));
  });

  it("is counted once for each unit", () => {
    const rows = RANK.map((reason) => ({ missing: { minutes: reason } }));
    expect(countsOf(measureOne(minutes, [...rows, ...rows, { minutes: 0 }]))).toEqual({
      n: 1,
      eligible: 11,
      missing: { "not-asked": 2, declined: 2, unknown: 2, lost: 2, invalid: 2 },
      notDue: 2,
      notApplicable: 2,
      populationUnknown: 0,
    });
  });

  it("is that of the facts that leave the criterion open, not of others", () => {
    const success = {
      all: [{ fact: "studying", eq: true }, { any: [{ fact: "working", eq: true }, { not: { fact: "exited", eq: false } }] }],
    } as const;
    const row = { studying: true, missing: { working: "lost", exited: "declined", minutes: "not-due" } };
    expect(countsOf(measureOne({ ...working, success }, [row]))).toEqual(counted("declined"));
    expect(countsOf(measureOne({ ...working, success }, [{ ...row, exited: false }]))).toEqual(counted("lost"));
    expect(countsOf(measureOne({ ...working, success }, [{ ...row, studying: false }]))).toEqual({ ...NOBODY, n: 1, eligible: 1 });
    expect(countsOf(measureOne({ ...working, success }, [{ ...row, exited: true }]))).toEqual({ ...NOBODY, n: 1, eligible: 1 });
  });

  it("of a date known in part is unknown", () => {
    const adult = { ...working, success: { fact: "birthDate", age: { gte: 18 } } } as const;
    expect(countsOf(measureOne(adult, [{ birthDate: "2001" }]))).toEqual({ ...NOBODY, n: 1, eligible: 1 });
    expect(
      countsOf(
        measureOne({ ...adult, success: { fact: "birthDate", age: { gte: 18, at: { fact: "entryDate" } } } }, [
          { birthDate: "2001", entryDate: "2019-06-30" },
        ]),
      ),
    ).toEqual(counted("unknown"));
  });

  it("of somebody who is no success in another row does not hide it: she is missing", () => {
    const rows = [
      { beneficiaryId: "anna", working: false },
      { beneficiaryId: "anna", missing: { working: "not-due" } },
    ];
    expect(countsOf(measureOne({ ...working, ...people }, rows))).toEqual(counted("not-due"));
  });
});
