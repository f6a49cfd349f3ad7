import { describe, expect, it } from "vitest";
import { suppress } from "welfare-core";
import { allResults } from "./measured.ts";
import { crossed, hours, letters, measured, type Said, said, share } from "./said.ts";

/** An indicator that has nothing to do with the first one, and nothing small. */
const other = measured(
  [7, 8],
  [
    [3, 4],
    [4, 4],
  ],
  hours,
);
const [group, town] = [
  { name: "group", categories: ["a", "b"], overlapping: false },
  { name: "town", categories: ["x", "y"], overlapping: false },
];

describe("results that contradict each other are suppressed whole, and those of other indicators are not", () => {
  it("where one table is shown twice with other numbers", () => {
    const tables = [
      crossed(
        [group],
        [
          [4, 4],
          [5, 5],
        ],
      ),
      crossed(
        [group],
        [
          [5, 4],
          [4, 5],
        ],
      ),
    ];
    expect(letters([{ ...measured([9, 9], []), tables }, other])).toBe("xxxxx" + "ooo");
  });

  it("where the parts of a margin are not the margin", () => {
    const five: Said = [5, 5];
    const tables = [
      crossed([group, town], [five, five, five, five]),
      crossed(
        [group],
        [
          [12, 10],
          [8, 10],
        ],
      ),
    ];
    expect(letters([{ ...measured([20, 20], []), tables }, other])).toBe("xxxxxxx" + "ooo");
  });

  it("but not where parts are fewer than the total: each is held against all others", () => {
    expect(
      letters([
        measured(
          [20, 20],
          [
            [4, 4],
            [5, 5],
          ],
        ),
      ]),
    ).toBe("ooo");
  });
});

describe("a result that came suppressed", () => {
  it("keeps its reason beside those that are suppressed now", () => {
    const ministry = { status: "suppressed", reason: "by the ministry" } as const;
    const table = crossed(
      [{ ...group, categories: ["a", "b", "c"] }],
      [
        [3, 4],
        [1, 4],
        [5, 5],
      ],
    );
    const parts = table.parts.map((part, index) => (index === 0 ? { ...part, result: ministry } : part));
    const published = suppress([{ ...measured([9, 13], []), tables: [{ ...table, parts }] }]);
    expect(allResults(published).slice(1)).toStrictEqual([ministry, { status: "suppressed", reason: "confidential" }, said([5, 5], share)]);
  });
});

describe("a table that cannot be read", () => {
  const whole = measured(
    [7, 8],
    [
      [3, 4],
      [4, 4],
    ],
  );
  const [table] = whole.tables;
  const withTable = (change: object) => letters([{ ...whole, tables: table === undefined ? [] : [{ ...table, ...change }] }]);
  const group = { name: "group", categories: ["a", "b"], overlapping: false };
  const [a, b] = table?.parts ?? [];

  it("is suppressed whole, the total beside it is not", () => {
    expect(withTable({})).toBe("ooo");
    expect(withTable({ by: [] })).toBe("oxx");
    expect(withTable({ by: [{ ...group, categories: ["a", "b", "c"] }] })).toBe("oxx");
    expect(withTable({ by: [{ ...group, categories: ["a", "a"] }] })).toBe("oxx");
    expect(withTable({ by: [{ ...group, categories: ["a", "z"] }] })).toBe("oxx");
    expect(withTable({ by: [group, group] })).toBe("oxx");
    expect(withTable({ parts: [a, a] })).toBe("oxx");
    expect(withTable({ parts: [a, { ...b, categories: ["b", "b"] }] })).toBe("oxx");
  });

  it("has no part, and then nothing to tell", () => {
    expect(withTable({ by: [{ ...group, categories: [] }], parts: [] })).toBe("o");
  });
});
