import { describe, expect, it } from "vitest";
import { suppress, type IndicatorDefinition } from "welfare-core";
import { combinations } from "./measured.ts";
import { base, crossed, hours, letters, measured, said, type Said, share } from "./said.ts";

describe("a single result", () => {
  const alone = (total: Said, threshold?: number, indicator: IndicatorDefinition = share) =>
    letters([measured(total, [], indicator)], threshold);

  it("is suppressed when few succeed, or few do not", () => {
    expect([0, 1, 2, 3, 12, 13, 14, 15].map((yes) => alone([yes, 15 - yes])).join("")).toBe("oxxoox" + "xo");
    expect([0, 1, 3, 4, 11, 12, 15].map((yes) => alone([yes, 15 - yes], 4)).join("")).toBe("oxxooxo");
  });

  it("is suppressed when any of its counts is small", () => {
    const few: readonly object[] = [
      { missing: { declined: 2 }, eligible: 17 },
      { missing: { lost: 3, declined: 1 }, eligible: 19 },
      { notDue: 1 },
      { notApplicable: 2 },
      { populationUnknown: 1 },
      { eligible: 2 },
      { events: 2 },
      { classes: { better: 2, worse: 5 } },
    ];
    expect(few.map((more) => alone([7, 8, more])).join("")).toBe("xxxxxxxx");
    const many: readonly object[] = [
      { missing: { declined: 3, lost: 0 }, eligible: 18 },
      { notDue: 3, notApplicable: 4, populationUnknown: 5 },
      { events: 3, interval: { lower: 0, upper: 1, level: 0.95, method: "wilson" }, before: 1, after: 2 },
      { note: "2", change: 1.5, loss: -1, difference: 1 },
    ];
    expect(many.map((more) => alone([7, 8, more])).join("")).toBe("oooo");
  });

  it("is suppressed when it is a sum over few, and a count of few", () => {
    expect([0, 1, 2, 3].map((n) => alone([n, 0], 3, hours)).join("")).toBe("oxxo");
    expect([0, 1, 2, 3].map((n) => alone([n, 0], 3, { ...base, kind: "count" })).join("")).toBe("oxxo");
  });

  it("is suppressed when its counts cannot be", () => {
    const odd: readonly object[] = [{ numerator: 16 }, { numerator: 7.5 }, { notDue: -3 }, { n: Number.NaN }, { missing: { lost: 0.5 } }];
    expect(odd.map((more) => alone([7, 8, more])).join("")).toBe("xxxxx");
  });

  it("keeps the reason with which it came suppressed", () => {
    const before = [{ indicator: share, total: { status: "suppressed", reason: "by the ministry" }, tables: [] }] as const;
    expect(suppress(before)).toBe(before);
  });

  it("needs a threshold of 3 or more, whole", () => {
    for (const threshold of [2, 2.5, Number.NaN]) expect(() => suppress([], { threshold })).toThrow(RangeError);
    expect(suppress([])).toEqual([]);
  });
});

describe("the parts of a total", () => {
  it("protect a small one by the part that has the fewest, not by the total", () => {
    // a is small by its one success. If it alone were suppressed, 8 − 7 would tell it; b has 7, c has 10.
    expect(
      letters([
        measured(
          [9, 13],
          [
            [1, 4],
            [3, 4],
            [5, 5],
          ],
        ),
      ]),
    ).toBe("oxxo");
  });

  it("are all shown where none is small; a part of nobody is no secret", () => {
    expect(
      letters([
        measured(
          [7, 8],
          [
            [3, 4],
            [4, 4],
            [0, 0],
          ],
        ),
      ]),
    ).toBe("oooo");
  });

  it("are protected when only what is left of the population is small", () => {
    // Two in a are not due. In b nobody is: 5 − 0 would tell … so b goes too.
    const measurement = [
      measured(
        [9, 9, { notDue: 2 }],
        [
          [4, 4, { notDue: 2 }],
          [5, 5],
        ],
      ),
    ];
    expect(letters(measurement)).toBe("xxo");
  });

  it("are told apart by crossing them: margins of one table are parts of another", () => {
    const cross = measured([20, 20], []);
    const categories = combinations([
      ["a", "b"],
      ["x", "y"],
    ]);
    const parts = (
      [
        [1, 9],
        [9, 1],
        [5, 5],
        [5, 5],
      ] as const
    ).map((part, index) => ({ categories: categories[index] ?? [], result: said(part, share) }));
    const by = ["group", "town"].map((name, index) => ({ name, categories: index === 0 ? ["a", "b"] : ["x", "y"], overlapping: false }));
    const margin = measured(
      [20, 20],
      [
        [10, 10],
        [10, 10],
      ],
    ).tables;
    // a/x and a/y are small. Together they are the margin a, so nothing can be computed along it; b/x and b/y and x and y tell nothing of how 10 divides … but a total by town would.
    expect(letters([{ ...cross, tables: [{ by, parts }, ...margin] }])).toBe("oxxoooo");
    const towns = [
      {
        by: [{ name: "town", categories: ["x", "y"], overlapping: false }],
        parts: [
          [6, 14],
          [14, 6],
        ].map(([yes = 0, no = 0], index) => ({ categories: [["x"], ["y"]][index] ?? [], result: said([yes, no], share) })),
      },
    ];
    const both = letters([{ ...cross, tables: [{ by, parts }, ...margin, ...towns] }]);
    // Now 6 − 5 is 1: b/x or the town x must go, and with it its neighbour.
    expect(both).toMatch(/^oxx/);
    expect(both.split("x").length - 1).toBeGreaterThan(2);
  });

  it("of few together are not told by the sum of all others", () => {
    // With a threshold of 4 one and two are small, and three together are. 7 × 20 less the sums of c and d is theirs.
    const parts = [
      [1, 0],
      [2, 0],
      [9, 0],
      [8, 0],
    ] as const;
    expect(letters([measured([20, 0], parts, hours)], 4)).toBe("oxxox");
    expect(letters([measured([20, 0], parts, { ...base, kind: "count" })], 4)).toBe("oxxoo");
  });
});

describe("overlapping parts", () => {
  const skills = ["cook", "drive", "none"];
  const shown = (total: Said, parts: readonly Said[], threshold?: number) =>
    letters([measured(total, parts, share, skills, true)], threshold);

  it("are shown all or none but for those of nobody: what two have in common may tell of few", () => {
    // All who drive cook too, so that whoever does not cook does neither: 19 − 16 = 3.
    const [cook, drive, none]: readonly [Said, Said, Said] = [
      [9, 7],
      [9, 0],
      [0, 3],
    ];
    expect(shown([9, 10], [cook, drive, none], 4)).toBe("oxxx");
    expect(shown([9, 10], [cook, drive, none], 3)).toBe("oooo");
    const [most, one, nobody]: readonly [Said, Said, Said] = [
      [9, 8],
      [9, 1],
      [0, 0],
    ];
    expect(shown([9, 10], [most, one, nobody])).toBe("oxxo");
  });

  it("go when few are in both of two in a town", () => {
    // In x six can cook and six can drive, and eleven live there: one can do both.
    const by = ["skill", "town"].map((name, index) => ({
      name,
      categories: index === 0 ? ["cook", "drive"] : ["x", "y"],
      overlapping: index === 0,
    }));
    const tables = [
      crossed(
        by,
        [
          [6, 0],
          [9, 0],
          [6, 0],
          [9, 0],
        ],
        hours,
      ),
      crossed(
        by.slice(1),
        [
          [11, 0],
          [12, 0],
        ],
        hours,
      ),
    ];
    expect(letters([{ ...measured([23, 0], [], hours), tables }])).toMatch(/^.xxxx/);
  });

  it("go when few are in both of two: 10 and 10 of 19 are one more than there are", () => {
    const [five, all]: readonly [Said, Said] = [
      [5, 5],
      [15, 15],
    ];
    expect(shown([10, 9], [five, five, [0, 0]])).toBe("oxxo");
    expect(shown([20, 20], [all, all, [0, 0]])).toBe("oooo");
    expect(shown([20, 24], [all, all, [0, 4]])).toBe("oooo");
  });

  it("go all with a small one, whether or not they add up: nobody is told that none is in two", () => {
    const [few, drive]: readonly [Said, Said] = [
      [1, 8],
      [6, 9],
    ];
    expect(shown([12, 12], [few, drive, [3, 3]])).toBe("oxxx");
    const [one, other]: readonly [Said, Said] = [
      [1, 4],
      [3, 4],
    ];
    expect(shown([9, 13], [one, other, [5, 5]])).toBe("oxxx");
  });

  it("are small also in what they leave of the total", () => {
    // One of the 24 cannot cook.
    const [cook, drive]: readonly [Said, Said] = [
      [12, 11],
      [6, 9],
    ];
    expect(shown([12, 12], [cook, drive])).toMatch(/^(ox|xo)/);
  });
});
