import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  checkEsfCounts,
  type EsfCode,
  type EsfCounts,
  esfPlusIndicators,
  type EsfReservedSum,
  evaluateCriterion,
  type Facts,
  ESF_PLUS_FACTS,
  PARTICIPATION_FACTS,
  EDUCATION_LEVEL,
  GENDER,
  LABOUR_STATUS,
} from "welfare-core";
import { runs } from "../../runs.ts";

/** Counts without genders. */
const totals = (counts: Readonly<Partial<Record<EsfCode | EsfReservedSum, number>>>): EsfCounts =>
  Object.fromEntries(Object.entries(counts).map(([code, total]) => [code, { total }]));

const codesOf = (counts: EsfCounts) => checkEsfCounts(counts).map(({ code }) => code);

/** Fifteen people, all of them consistent. */
const right = {
  EECO01: 15,
  EECO02: 9,
  EECO03: 4,
  EECO04: 5,
  EECO05: 1,
  EECO06: 0,
  EECO07: 4,
  EECO08: 3,
  EECO09: 6,
  EECO10: 7,
  EECO11: 2,
  EECO12: 1,
  EECO13: 5,
  EECO14: 6,
  EECO15: 0,
  EECO16: 2,
  EECO17: 3,
  EECO18: 2,
  EECO19: 20,
  EECR01: 3,
  EECR02: 2,
  EECR03: 4,
  EECR04: 6,
  EECR05: 7,
  EECR06: 1,
  "EECO02+04": 14,
  "EECO02+05": 10,
  "EECO02+04+05": 15,
  "EECO06+07": 4,
  "EECO10+11": 9,
} as const;

describe("counts that fit together", () => {
  it("give no finding, and none at all give none", () => {
    expect(checkEsfCounts(totals(right))).toEqual([]);
    expect(checkEsfCounts({})).toEqual([]);
    expect(checkEsfCounts({ EECO01: undefined })).toEqual([]);
  });

  it("may reach the bound of each rule", () => {
    const bounds = {
      EECO01: 9,
      EECO02: 4,
      EECO03: 4,
      EECO04: 2,
      EECO05: 3,
      EECO06: 3,
      EECO07: 3,
      EECO08: 3,
      EECR01: 2,
      EECR04: 4,
      EECR06: 3,
      EECO17: 9,
    };
    expect(checkEsfCounts(totals(bounds))).toEqual([]);
  });
});

describe("counts that do not", () => {
  it.each([
    ["total", { EECO01: 16 }, ["EECO01", "EECO02", "EECO04", "EECO05"]],
    ["long-term", { EECO03: 10 }, ["EECO03", "EECO02"]],
    ["age", { EECO06: 9 }, ["EECO06", "EECO07", "EECO08", "EECO01"]],
    ["education", { EECO09: 7 }, ["EECO09", "EECO10", "EECO11", "EECO01"]],
    ["population", { EECO12: 16 }, ["EECO12", "EECO01"]],
    ["population", { EECO13: 16 }, ["EECO13", "EECO01"]],
    ["population", { EECO14: 16 }, ["EECO14", "EECO01"]],
    ["population", { EECO15: 16 }, ["EECO15", "EECO01"]],
    ["population", { EECO16: 16 }, ["EECO16", "EECO01"]],
    ["population", { EECO17: 16 }, ["EECO17", "EECO01"]],
    ["population", { EECR01: 6 }, ["EECR01", "EECO04"]],
    ["population", { EECR02: 16 }, ["EECR02", "EECO01"]],
    ["population", { EECR03: 16 }, ["EECR03", "EECO01"]],
    ["exclusive", { EECR04: 12 }, ["EECR01", "EECR04", "EECO02", "EECO04"]],
    ["population", { EECR05: 15 }, ["EECR05", "EECO02", "EECO04"]],
    ["population", { EECR06: 2 }, ["EECR06", "EECO05"]],
    ["reserved-sum", { "EECO02+04": 13 }, ["EECO02+04", "EECO02", "EECO04"]],
    ["reserved-sum", { "EECO02+05": 11 }, ["EECO02+05", "EECO02", "EECO05"]],
    ["reserved-sum", { "EECO02+04+05": 14 }, ["EECO02+04+05", "EECO02", "EECO04", "EECO05"]],
    ["reserved-sum", { "EECO06+07": 5 }, ["EECO06+07", "EECO06", "EECO07"]],
    ["reserved-sum", { "EECO10+11": 8 }, ["EECO10+11", "EECO10", "EECO11"]],
  ] as const)("break the rule %s: %o", (code, wrong, expected) => {
    // The sum of the ages and the levels is left out where it would break another rule of its own.
    const counts: Partial<Record<EsfCode | EsfReservedSum, number>> = { ...right, ...wrong };
    if ("EECO06" in wrong) delete counts["EECO06+07"];
    expect(checkEsfCounts(totals(counts))).toMatchObject([{ code, indicators: expected }]);
  });

  it("are told in a sentence that repeats no count", () => {
    const findings = checkEsfCounts(totals({ EECO01: 98_765, EECO02: 43_210, EECO04: 0, EECO05: 0, EECR04: 54_321 }));
    expect(findings.map(({ message }) => message)).toEqual([
      "EECO01 is not EECO02 + EECO04 + EECO05",
      "EECR04 is more than EECO02 + EECO04",
    ]);
    expect(JSON.stringify(findings)).not.toMatch(/98765|43210|54321/);
  });

  it("are told with all that is added up", () => {
    const message = "EECO06 + EECO07 + EECO08 is more than EECO01";
    const indicators = ["EECO06", "EECO07", "EECO08", "EECO01"];
    expect(checkEsfCounts(totals({ EECO01: 2, EECO06: 1, EECO07: 1, EECO08: 1 }))).toStrictEqual([{ code: "age", indicators, message }]);
  });

  it("are told of each gender by itself", () => {
    const of = (female: number, male: number, nonBinary: number) => ({
      total: female + male + nonBinary,
      byGender: { female, male, "non-binary": nonBinary },
    });
    const findings = checkEsfCounts({ EECO02: of(5, 4, 1), EECO03: of(2, 5, 0) });
    expect(findings).toStrictEqual([
      { code: "long-term", indicators: ["EECO03", "EECO02"], gender: "male", message: "EECO03 is more than EECO02" },
    ]);
    expect(checkEsfCounts({ EECO02: of(5, 4, 1), EECO03: of(0, 0, 2) })).toMatchObject([{ gender: "non-binary" }]);
    expect(checkEsfCounts({ EECO02: of(5, 4, 1), EECO03: { total: 10 } })).toEqual([]);
  });

  it("have genders that do not add up to the total", () => {
    const byGender = { female: 5, male: 4, "non-binary": 1 };
    expect(checkEsfCounts({ EECO02: { total: 11, byGender } })).toStrictEqual([
      { code: "gender-sum", indicators: ["EECO02"], message: "the genders of EECO02 do not add up to its total" },
    ]);
    expect(checkEsfCounts({ EECO02: { total: 10, byGender } })).toEqual([]);
  });

  it.each([-1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53, "3", null])("are no counts: %s", (total) => {
    const wrong = { EECO02: { total }, EECO03: { total: 10 } } as unknown as EsfCounts;
    expect(checkEsfCounts(wrong)).toStrictEqual([
      { code: "not-a-count", indicators: ["EECO02"], message: "a count is a whole number of 0 or more" },
    ]);
  });

  it("are no counts of one gender", () => {
    const byGender = { female: 3, male: -1, "non-binary": undefined } as never;
    const wrong = { code: "not-a-count", indicators: ["EECO02"], message: "a count is a whole number of 0 or more" };
    expect(checkEsfCounts({ EECO02: { total: 3, byGender } })).toStrictEqual([
      { ...wrong, gender: "male" },
      { ...wrong, gender: "non-binary" },
    ]);
    const all = { female: 0.5, male: -1, "non-binary": 2 ** 53 };
    expect(checkEsfCounts({ EECO02: { total: -1, byGender: all } })).toStrictEqual([
      wrong,
      ...["female", "male", "non-binary"].map((gender) => ({ ...wrong, gender })),
    ]);
  });

  it("are not counted at all, of an indicator or of a gender, and break no rule then", () => {
    const byGender = { female: 2, male: 1, "non-binary": 0 };
    expect(checkEsfCounts({ EECO02: { total: 3, byGender }, EECO03: { total: 3 } })).toEqual([]);
    expect(checkEsfCounts({ EECO03: { total: 3, byGender } })).toEqual([]);
    expect(checkEsfCounts({ EECO01: { total: 3 }, EECO02: { total: 1 }, EECO04: { total: 1 } })).toEqual([]);
    expect(checkEsfCounts({ EECO02: { total: -1 }, EECO03: { total: 3 } }).map(({ code }) => code)).toEqual(["not-a-count"]);
  });

  it("bear a code that the fund does not have", () => {
    const counts = { EECO20: { total: 1 }, EEC001: { total: -1 }, EECO19: { total: 1 } } as EsfCounts;
    const findings = checkEsfCounts(counts);
    expect(findings.map(({ code, indicators }) => [code, indicators])).toEqual([
      ["unknown-code", ["EECO20"]],
      ["unknown-code", ["EEC001"]],
    ]);
    expect(checkEsfCounts({ population: { total: 1 } } as EsfCounts)).toStrictEqual([
      { code: "unknown-code", indicators: ["population"], message: "the fund has no common indicator of this code" },
    ]);
    expect(findings[1]?.message).toBe('the fund has no common indicator of this code; did you mean "EECO01"?');
    expect(codesOf({ toString: { total: 1 } } as never)).toEqual(["unknown-code"]);
  });
});

describe("the counts of the built-in indicators", () => {
  const facts: Facts = { ...PARTICIPATION_FACTS, ...ESF_PLUS_FACTS };
  const labour = fc.option(fc.constantFrom(...LABOUR_STATUS.codes.slice(0, -3)));
  const truth = fc.option(fc.boolean());
  const row = fc.record({
    entered: fc.boolean(),
    gender: fc.option(fc.constantFrom(...GENDER.codes.slice(0, 3))),
    birthDate: fc.option(fc.constantFrom("1950-01-01", "1990-05-05", "1999", "2001-02-28")),
    entryDate: fc.constant("2018-02-28"),
    educationLevelAtEntry: fc.option(fc.constantFrom(...EDUCATION_LEVEL.codes.slice(0, -3))),
    labourStatusAtEntry: labour,
    labourStatusSinceAtEntry: fc.option(fc.constantFrom("2016-01-01", "2017-12-01")),
    labourStatusAt28Days: labour,
    labourStatusAt6Months: labour,
    disability: truth,
    qualificationAt28Days: truth,
    betterPositionAt6Months: truth,
    ruralAtEntry: truth,
  });

  it("keep all rules, by gender too, whoever the people are", () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 25 }), (rows) => {
        const counts = esfPlusIndicators().map(({ id, population = { all: [] }, success = { all: [] } }) => {
          const counted = rows.filter((one) =>
            [population, success].every((criterion) => evaluateCriterion(criterion, one, { facts, asOf: "2019-12-31" }) === "true"),
          );
          const of = (gender: string) => counted.filter((one) => one.gender === gender).length;
          return [id, { total: counted.length, byGender: { female: of("female"), male: of("male"), "non-binary": of("non-binary") } }];
        });
        expect(checkEsfCounts(Object.fromEntries(counts) as EsfCounts)).toEqual([]);
      }),
      runs(200),
    );
  });
});
