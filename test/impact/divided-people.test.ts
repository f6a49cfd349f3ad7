import { describe, expect, it } from "vitest";
import { type FactsRow, type IndicatorDefinition } from "welfare-core";
import { divide, sizes } from "./divide.ts";
import { change, people, working } from "./measure-one.ts";

describe("a person whose rows disagree is in one part", () => {
  const row = (participationId: string, entryDate: string, sex: string, answer?: boolean) => ({
    beneficiaryId: "anna",
    participationId,
    entryDate,
    sex,
    working: answer,
  });
  const byPerson = { ...working, ...people } as const;
  const parts = (rows: readonly FactsRow[], indicator: IndicatorDefinition) => sizes(rows, "sex", indicator)?.map(([, units]) => units);
  const where = (rows: readonly FactsRow[], indicator: IndicatorDefinition) =>
    divide(rows, ["sex"], indicator)[0]?.parts.flatMap(({ categories, result }) =>
      result.status !== "suppressed" && result.eligible > 0 ? categories : [],
    );

  it("that of the last row with her outcome", () => {
    const rows = [row("1", "2017-01-10", "f", true), row("2", "2018-01-10", "m", true), row("3", "2019-01-10", "x", false)];
    expect(where(rows, byPerson)).toEqual(["m"]);
    expect(where([...rows].reverse(), byPerson)).toEqual(["m"]);
    expect(where(rows, { ...byPerson, reentry: "first" })).toEqual(["f"]);
    expect(where(rows, { ...byPerson, reentry: "last" })).toEqual(["unknown"]);
  });

  it("that of the last row with her outcome, whatever the letters of its parts", () => {
    const rows = [row("1", "2017-01-10", "m", true), row("2", "2018-01-10", "f", true)];
    expect(where(rows, byPerson)).toEqual(["f"]);
    expect(where([...rows].reverse(), byPerson)).toEqual(["f"]);
  });

  it("that of the last row with the reason that is counted", () => {
    const rows = [
      { ...row("1", "2017-01-10", "f"), missing: { working: "declined" } },
      { ...row("2", "2018-01-10", "m"), missing: { working: "lost" } },
      row("3", "2019-01-10", "x", false),
    ] as const;
    expect(where(rows, byPerson)).toEqual(["f"]);
  });

  it("and where nobody knows whether she is in the population, that of the last such row", () => {
    const indicator = { ...byPerson, population: { fact: "exited", eq: true } } as const;
    const rows = [
      row("1", "2017-01-10", "f", true),
      row("2", "2018-01-10", "m", true),
      { ...row("3", "2019-01-10", "x", true), exited: false },
    ];
    expect(parts(rows, indicator)).toEqual([0, 1, 0]);
    expect(parts([...rows, { ...row("0", "2016-01-10", "f"), exited: true }], indicator)).toEqual([0, 0, 0]);
    expect(where([...rows, { ...row("0", "2016-01-10", "f", false), exited: true }], indicator)).toEqual(["f"]);
  });

  it("the same for rows that only their parts tell apart, however many", () => {
    const rows = ["m", "x", "f"].map((sex) => ({ beneficiaryId: "anna", sex, before: 10, after: 12 }));
    const orders = [
      [0, 1, 2],
      [0, 2, 1],
      [1, 0, 2],
      [1, 2, 0],
      [2, 0, 1],
      [2, 1, 0],
    ];
    for (const order of orders) {
      const given = order.flatMap((place) => rows[place] ?? []);
      expect(where(given, { ...change, ...people })).toEqual(["unknown"]);
      expect(where(given, { ...change, ...people, reentry: "first" })).toEqual(["f"]);
    }
  });

  it("the same for rows that only their parts tell apart", () => {
    const rows = ["m", "f"].map((sex) => ({ beneficiaryId: "anna", sex, before: 10, after: 12 }));
    const byChange = { ...change, ...people } as const;
    expect(where(rows, byChange)).toEqual(where([...rows].reverse(), byChange));
    expect(where(rows, byChange)).toEqual(["m"]);
    expect(where(rows, { ...byChange, reentry: "first" })).toEqual(["f"]);
  });
});
