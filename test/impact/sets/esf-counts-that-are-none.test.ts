import { describe, expect, it } from "vitest";
import { checkEsfCounts, type EsfCounts } from "welfare-core";

describe("what stands in place of a count", () => {
  const wrong = (indicators: readonly string[], gender?: string) => ({
    code: "not-a-count",
    indicators,
    ...(gender !== undefined && { gender }),
    message: "a count is a whole number of 0 or more",
  });

  it.each([null, {}, 15, "15", [], { total: null }])("is none, and is told beside what else is wrong: %j", (count) => {
    const counts = { EECO01: count, EECO02: { total: 1 }, EECO03: { total: 2 } } as unknown as EsfCounts;
    expect(checkEsfCounts(counts)).toStrictEqual([
      wrong(["EECO01"]),
      { code: "long-term", indicators: ["EECO03", "EECO02"], message: "EECO03 is more than EECO02" },
    ]);
  });

  it.each([null, 3, { female: null }])("of a gender is none: %j", (byGender) => {
    const genders = ["female", "male", "non-binary"].map((gender) => wrong(["EECO01"], gender));
    expect(checkEsfCounts({ EECO01: { total: 1, byGender } } as unknown as EsfCounts)).toStrictEqual(genders);
  });
});
