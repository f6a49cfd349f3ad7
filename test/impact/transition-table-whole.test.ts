import { readFacts, transitionTable, type Facts, type TransitionQuestion } from "welfare-core";
import { describe, expect, it } from "vitest";

const facts = {
  beneficiaryId: { type: "code" },
  participationId: { type: "code" },
  entryDate: { type: "date" },
  before: { type: "code", codes: ["school", "unknown", "course"] },
  after: { type: "code", codes: ["work", "school"] },
  town: { type: "code" },
  minutes: { type: "number" },
} as const satisfies Facts;
type Line = Readonly<Partial<Record<keyof typeof facts, string>>>;
const question = { before: "before", after: "after" } as const;
const ask = (lines: readonly Line[], rest: Partial<TransitionQuestion> = {}) =>
  transitionTable(readFacts(facts, lines, { asOf: "2019-05-15" }), { ...question, ...rest });

describe("a transition table as a whole", () => {
  const lines = [
    { beneficiaryId: "ada", before: "school", after: "work" },
    { beneficiaryId: "bea", before: "school", after: "school" },
    { beneficiaryId: "cara", before: "course", after: "" },
    { beneficiaryId: "", before: "course", after: "work" },
  ];
  const rows = [
    {
      before: "school",
      count: 2,
      known: 2,
      cells: [
        { after: "school", count: 1, share: 0.5 },
        { after: "course", count: 0, share: 0 },
        { after: "work", count: 1, share: 0.5 },
        { after: "unknown", count: 0 },
      ],
    },
    {
      before: "course",
      count: 1,
      known: 0,
      cells: [
        { after: "school", count: 0 },
        { after: "course", count: 0 },
        { after: "work", count: 0 },
        { after: "unknown", count: 1 },
      ],
    },
    ...["work", "unknown"].map((before) => ({
      before,
      count: 0,
      known: 0,
      cells: ["school", "course", "work", "unknown"].map((after) => ({ after, count: 0 })),
    })),
  ];
  const whole = {
    status: "value",
    asOf: "2019-05-15",
    before: "before",
    after: "after",
    unit: "person",
    categories: ["school", "course", "work", "unknown"],
    rows,
    count: 3,
    n: 2,
    stayed: 1,
    moved: 1,
    populationUnknown: 1,
  };

  it("has no key beside those that it says", () => {
    expect(ask(lines)).toStrictEqual(whole);
    expect(ask(lines, { order: [["school"], ["work"]] })).toStrictEqual({ ...whole, upward: 1, downward: 0 });
    expect(ask(lines, { order: [["work"], ["school"]] })).toStrictEqual({ ...whole, upward: 0, downward: 1 });
    expect(ask(lines, { order: [] })).toStrictEqual({ ...whole, upward: 0, downward: 0 });
  });

  it("counts a row without a key where participations are counted", () => {
    const found = ask(lines, { unit: "participation" });
    expect(found).toMatchObject({ unit: "participation", count: 4, n: 3, stayed: 1, moved: 2, populationUnknown: 0 });
  });

  it("joins the rows of a person only", () => {
    const twice = [...lines, { beneficiaryId: "bea", before: "course", after: "work", entryDate: "2018-03-01" }];
    expect(ask(twice)).toMatchObject({ count: 3, n: 2, stayed: 0, moved: 2 });
    expect(ask(twice, { unit: "participation" })).toMatchObject({ count: 5, n: 4, stayed: 1, moved: 3 });
  });
});

describe("a row without a participation", () => {
  it("comes before those of its day that have one", () => {
    const lines = [
      { beneficiaryId: "ada", before: "school", after: "work", participationId: "A" },
      { beneficiaryId: "ada", before: "school", after: "school" },
    ];
    for (const given of [lines, [...lines].reverse()]) {
      expect(ask(given, { reentry: "last" })).toMatchObject({ moved: 1 });
      expect(ask(given, { reentry: "first" })).toMatchObject({ moved: 0 });
    }
  });
});

describe("rows that agree in day and participation", () => {
  it("are put in order by what they say, whichever came first", () => {
    const lines = ["work", "school"].map((after) => ({ beneficiaryId: "ada", before: "course", after }));
    for (const given of [lines, [...lines].reverse()]) {
      const shares = (reentry: "first" | "last") => {
        const found = ask(given, { reentry });
        return found.status === "value" && found.rows.find(({ before }) => before === "course")?.cells.map(({ count }) => count);
      };
      expect(shares("first")).toEqual([1, 0, 0, 0]);
      expect(shares("last")).toEqual([0, 0, 1, 0]);
    }
  });
});

describe("a table that cannot be made says why", () => {
  const noCode = {
    status: "not-computable",
    reason: "no-code-fact",
    message: "before and after are the names of code facts that the table declares",
  };

  it("where a fact is no code", () => {
    expect(ask([], { before: "minutes" })).toStrictEqual(noCode);
    expect(ask([], { after: "minutes" })).toStrictEqual(noCode);
    expect(ask([], { after: "shoeSize" })).toStrictEqual(noCode);
  });

  it("where people cannot be told apart", () => {
    const { before, after } = facts;
    const table = readFacts({ before, after }, [{ before: "school", after: "work" }], { asOf: "2019-05-15" });
    expect(transitionTable(table, question)).toStrictEqual({
      status: "not-computable",
      reason: "no-key",
      message: "the table does not declare beneficiaryId: people cannot be told apart",
    });
    expect(transitionTable(table, { ...question, unit: "participation" })).toMatchObject({ status: "value", count: 1 });
  });

  it("where nobody is looked at", () => {
    const empty = { status: "not-computable", reason: "empty", message: "nobody is looked at" };
    expect(ask([])).toStrictEqual(empty);
    expect(ask([{ before: "school", after: "work" }])).toStrictEqual(empty);
    const line = { beneficiaryId: "ada", before: "school", after: "work" };
    expect(ask([line], { population: { fact: "before", eq: "course" } })).toStrictEqual(empty);
  });
});
