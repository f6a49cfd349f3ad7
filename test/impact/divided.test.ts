import { describe, expect, it } from "vitest";
import { measureIndicators, type Facts, type FactsRow, type IndicatorDefinition, type TableDimensions } from "welfare-core";
import { AS_OF, change, count, FACTS, people, working } from "./measure-one.ts";

const facts = {
  ...FACTS,
  sex: { type: "code", codes: ["f", "m"] },
  municipality: { type: "code" },
  origin: { type: "code", codes: ["it", "unknown"], open: true },
  needs: { type: "list", of: { need: { type: "code", codes: ["work", "home"] }, since: { type: "date" } } },
  household: { type: "list", of: { relation: { type: "code" }, working: { type: "boolean" } } },
} as const;

function divide(rows: readonly FactsRow[], by: readonly TableDimensions[], indicator: IndicatorDefinition = count) {
  const [measured] = measureIndicators([indicator], { asOf: AS_OF, facts: facts as Facts, rows, issues: [] }, { by });
  return measured?.tables ?? [];
}

/** The units in each part. */
function sizes(rows: readonly FactsRow[], by: TableDimensions, indicator: IndicatorDefinition = count) {
  const [table] = divide(rows, [by], indicator);
  return table?.parts.map(({ categories, result }) => [
    categories.join(" "),
    result.status === "suppressed" ? "-" : result.n + result.populationUnknown,
  ]);
}

describe("a code", () => {
  it("has a part for each declared code and for unknown, whether or not anyone is in it", () => {
    expect(sizes([], "sex")).toEqual([
      ["f", 0],
      ["m", 0],
      ["unknown", 0],
    ]);
    expect(sizes([{ sex: "f" }, { sex: "f" }, { sex: "x" }, { sex: null }, {}, { sex: 1 }], "sex")).toEqual([
      ["f", 2],
      ["m", 0],
      ["unknown", 4],
    ]);
  });

  it("of an open list has a part for each value that occurs, in the order of their letters", () => {
    const rows = [{ municipality: "Suzzara" }, { municipality: "Mantova" }, { municipality: "" }, { municipality: "Suzzara" }];
    expect(sizes(rows, "municipality")).toEqual([
      ["Mantova", 1],
      ["Suzzara", 2],
      ["unknown", 1],
    ]);
    expect(sizes([], "municipality")).toEqual([["unknown", 0]]);
  });

  it("that is called unknown is in the part of what is not known", () => {
    const rows = [{ origin: "unknown" }, {}, { origin: "x-valley" }, { origin: "valley" }, { origin: "it" }];
    expect(sizes(rows, "origin")).toEqual([
      ["it", 1],
      ["x-valley", 1],
      ["unknown", 3],
    ]);
    expect(sizes([{ municipality: "unknown" }], "municipality")).toEqual([["unknown", 1]]);
  });

  it("occurs even where nobody of the population has it", () => {
    const indicator = { ...count, population: { fact: "exited", eq: true } } as const;
    const both = [
      { municipality: "Mantova", exited: false },
      { municipality: "Suzzara", exited: true },
    ];
    expect(sizes(both, "municipality", indicator)).toEqual([
      ["Mantova", 0],
      ["Suzzara", 1],
      ["unknown", 0],
    ]);
    expect(sizes([{ municipality: "Mantova", exited: false }], "municipality", indicator)).toEqual([
      ["Mantova", 0],
      ["unknown", 0],
    ]);
  });
});

describe("a truth value", () => {
  it("has three parts", () => {
    expect(sizes([{ exited: true }, { exited: false }, { exited: true }, { exited: "true" }], "exited")).toEqual([
      ["true", 2],
      ["false", 1],
      ["unknown", 1],
    ]);
  });
});

describe("a list", () => {
  it("overlaps: a part for each code, none for an empty one, unknown for what is not known", () => {
    const rows = [
      { needs: [{ need: "home" }, { need: "work" }, { need: "home" }] },
      { needs: [] },
      { needs: null },
      { needs: { items: [{ need: "work" }], complete: false } },
      { needs: { items: [], complete: true } },
      { needs: { items: [], complete: false } },
      { needs: [null, { need: "home" }] },
      { needs: [{ need: "money" }] },
      { needs: "home" },
    ];
    expect(sizes(rows, "needs")).toEqual([
      ["work", 2],
      ["home", 2],
      ["none", 2],
      ["unknown", 6],
    ]);
    expect(divide(rows, ["needs", "sex"]).map(({ by }) => by[0]?.overlapping)).toEqual([true, false]);
  });

  it("whose items say several things is divided by the one that is named", () => {
    const rows = [{ household: [{ relation: "child", working: false }, { relation: "partner" }] }];
    expect(sizes(rows, { name: "at-home", list: "household", of: "relation" })).toEqual([
      ["child", 1],
      ["partner", 1],
      ["none", 0],
      ["unknown", 0],
    ]);
    expect(sizes(rows, { name: "working", list: "household", of: "working" })).toEqual([
      ["true", 0],
      ["false", 1],
      ["none", 0],
      ["unknown", 1],
    ]);
  });
});

describe("ages", () => {
  const bands = [
    { id: "minor", to: 17 },
    { id: "adult", from: 18, to: 64 },
    { id: "old", from: 65 },
  ];
  const at = (day: string) => ({ name: "age", age: "birthDate", at: day, bands }) as const;
  const parts = (birthDate: unknown, day: string, more: object = {}) =>
    sizes([{ birthDate, ...more }], { ...at(day), ...more })?.flatMap(([part, units]) => (units === 1 ? [part] : []));

  it("change with the birthday", () => {
    expect(parts("2000-05-06", "2018-05-05")).toEqual(["minor"]);
    expect(parts("2000-05-06", "2018-05-06")).toEqual(["adult"]);
    expect(parts("1953-05-06", "2018-05-05")).toEqual(["adult"]);
    expect(parts("1953-05-06", "2018-05-06")).toEqual(["old"]);
    expect(parts("2018-05-06", "2018-05-06")).toEqual(["minor"]);
  });

  it("of who was born on a 29 February change by the rule for leap days", () => {
    expect(parts("2000-02-29", "2018-02-28")).toEqual(["minor"]);
    expect(parts("2000-02-29", "2018-03-01")).toEqual(["adult"]);
    expect(parts("2000-02-29", "2018-02-28", { leapDay: "feb28" })).toEqual(["adult"]);
    expect(parts("2000-02-29", "2018-02-27", { leapDay: "feb28" })).toEqual(["minor"]);
    const twenty = { bands: [{ id: "twenty", from: 20 }], leapDay: "feb28" };
    expect(parts("2000-02-29", "2020-02-28", twenty)).toEqual(["outside-bands"]);
    expect(parts("2000-02-29", "2020-02-29", twenty)).toEqual(["twenty"]);
  });

  it("known in part are told where every day gives the same band", () => {
    expect(parts("1978", "2018-05-06")).toEqual(["adult"]);
    expect(parts("2000", "2018-05-06")).toEqual(["unknown"]);
    expect(parts("2000-05", "2018-05-06")).toEqual(["unknown"]);
    expect(parts("2000-04", "2018-05-06")).toEqual(["adult"]);
    expect(parts("2018", "2018-05-06")).toEqual(["minor"]);
  });

  it("are unknown without a birth or a day, and of a birth after the day", () => {
    for (const birth of [null, undefined, "2018-05-07", "2018-06", "2000-02-30", 1978])
      expect(parts(birth, "2018-05-06")).toEqual(["unknown"]);
    expect(sizes([{ birthDate: "1978-01-01" }, { birthDate: "1978-01-01", entryDate: "2018-02-30" }], at("entryDate"))).toEqual([
      ["minor", 0],
      ["adult", 0],
      ["old", 0],
      ["unknown", 2],
    ]);
    expect(sizes([{ entryDate: "1978" }], { name: "age", age: "entryDate", bands })?.at(-1)).toEqual(["unknown", 1]);
  });

  it("are asked on the day of the table unless told", () => {
    // The table is of 2019-12-31.
    expect(sizes([{ birthDate: "2001-12-31" }, { birthDate: "2002-01-01" }], { name: "age", age: "birthDate", bands })).toEqual([
      ["minor", 1],
      ["adult", 1],
      ["old", 0],
      ["unknown", 0],
    ]);
  });

  it("in no band are outside, a part that stands only where bands leave a gap", () => {
    const gap = { ...at("2018-05-06"), bands: [{ id: "adult", from: 18, to: 64 }] };
    expect(sizes([{ birthDate: "2010-01-01" }, { birthDate: "1940-01-01" }, { birthDate: "1978" }, {}], gap)).toEqual([
      ["adult", 1],
      ["outside-bands", 2],
      ["unknown", 1],
    ]);
    // From 18 to 63 she may be in two parts that are both outside.
    expect(sizes([{ birthDate: "2001" }], { ...gap, bands: [{ id: "sixteen", from: 16, to: 16 }] })).toEqual([
      ["sixteen", 0],
      ["outside-bands", 0],
      ["unknown", 1],
    ]);
    expect(sizes([{ birthDate: "2001" }], { ...gap, bands: [{ id: "thirty", from: 30, to: 30 }] })).toEqual([
      ["thirty", 0],
      ["outside-bands", 1],
      ["unknown", 0],
    ]);
  });

  it("have bands that may touch, come in any order and consist of one age", () => {
    const touching = [
      { id: "b", from: 3 },
      { id: "two", from: 2, to: 2 },
      { id: "a", to: 1 },
    ];
    expect(sizes([{ birthDate: "2016-01-01" }], { ...at("2018-06-01"), bands: touching })).toEqual([
      ["b", 0],
      ["two", 1],
      ["a", 0],
      ["unknown", 0],
    ]);
  });
});

describe("a cross", () => {
  it("has a part for each combination, the last dimension running fastest", () => {
    const [table] = divide([{ sex: "f", exited: true }, { sex: "f" }], [["sex", "exited"]]);
    expect(table?.by.map(({ name, categories }) => [name, categories.length])).toEqual([
      ["sex", 3],
      ["exited", 3],
    ]);
    expect(table?.parts.map(({ categories }) => categories.join(" "))).toEqual([
      "f true",
      "f false",
      "f unknown",
      "m true",
      "m false",
      "m unknown",
      "unknown true",
      "unknown false",
      "unknown unknown",
    ]);
    expect(table?.parts.map(({ result }) => result.status === "value" && result.value)).toEqual([1, 0, 1, 0, 0, 0, 0, 0, 0]);
  });

  it("with a list has a unit in several of its parts", () => {
    expect(
      sizes([{ sex: "m", needs: [{ need: "work" }, { need: "home" }] }], ["needs", "sex"])?.filter(([, units]) => units === 1),
    ).toEqual([
      ["work m", 1],
      ["home m", 1],
    ]);
  });

  it("stands beside the tables of its dimensions, each in the order of the entries", () => {
    expect(divide([], ["exited", ["sex", "exited"], "sex"]).map(({ by }) => by.map(({ name }) => name))).toEqual([
      ["exited"],
      ["sex", "exited"],
      ["sex"],
    ]);
  });
});

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
