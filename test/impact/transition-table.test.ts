import {
  measureIndicators,
  readFacts,
  transitionTable,
  type Facts,
  type FactsRow,
  type FactTable,
  type TransitionQuestion,
  type TransitionTable,
} from "welfare-core";
import { describe, expect, it } from "vitest";

const status = { type: "code", codes: ["unemployed", "inactive", "employee", "self-employed"] } as const;
const facts = {
  beneficiaryId: { type: "code" },
  participationId: { type: "code" },
  entryDate: { type: "date" },
  entered: { type: "boolean" },
  before: status,
  after: status,
  town: { type: "code" },
} as const;
type Line = Readonly<Partial<Record<keyof typeof facts, string>>>;
const tableOf = (lines: readonly Line[]) => readFacts(facts, lines, { asOf: "2019-05-15" });
const move = (beneficiaryId: string, before: string, after: string, rest: Line = {}): Line => ({ beneficiaryId, before, after, ...rest });
const question = { before: "before", after: "after" } as const;

function moved(lines: readonly Line[], rest: Partial<TransitionQuestion> = {}): TransitionTable {
  const found = transitionTable(tableOf(lines), { ...question, ...rest });
  if (found.status !== "value") throw new Error(found.reason);
  return found;
}

/** The moves that somebody made. */
function movesOf({ rows }: TransitionTable): readonly string[] {
  return rows.flatMap(({ before, cells }) =>
    cells.filter(({ count }) => count > 0).map(({ after, count }) => `${count} ${before} → ${after}`),
  );
}

describe("a transition table", () => {
  const lines = [
    move("ada", "unemployed", "employee"),
    move("bea", "unemployed", "employee"),
    move("cara", "unemployed", "unemployed"),
    move("dora", "unemployed", ""),
    move("eva", "employee", "self-employed"),
    move("fia", "employee", "inactive"),
    move("gia", "", "employee"),
    move("ida", "", ""),
  ];

  it("holds everybody once, worked by hand", () => {
    const order = [
      ["unemployed", "inactive"],
      ["employee", "self-employed"],
    ];
    const found = moved(lines, { order });
    expect(found).toMatchObject({
      asOf: "2019-05-15",
      ...question,
      unit: "person",
      count: 8,
      n: 5,
      stayed: 1,
      moved: 4,
      upward: 2,
      downward: 1,
      populationUnknown: 0,
    });
    expect(found.categories).toEqual(["unemployed", "inactive", "employee", "self-employed", "unknown"]);
    expect(found.rows.map(({ before, count, known }) => [before, count, known])).toEqual([
      ["unemployed", 4, 3],
      ["inactive", 0, 0],
      ["employee", 2, 2],
      ["self-employed", 0, 0],
      ["unknown", 2, 1],
    ]);
    expect(found.rows[0]?.cells).toEqual([
      { after: "unemployed", count: 1, share: 1 / 3 },
      { after: "inactive", count: 0, share: 0 },
      { after: "employee", count: 2, share: 2 / 3 },
      { after: "self-employed", count: 0, share: 0 },
      { after: "unknown", count: 1 },
    ]);
    expect(found.rows[1]?.cells).toEqual(found.categories.map((after) => ({ after, count: 0 })));
  });

  it("has no way up without an order, and none to a code that stands in none", () => {
    const found = moved(lines);
    for (const name of ["upward", "downward"]) expect(found).not.toHaveProperty(name);
    expect(moved(lines, { order: [["unemployed"], ["self-employed"]] })).toMatchObject({ moved: 4, upward: 0, downward: 0 });
  });

  it("takes what cannot be read for unknown, and the code of that name too", () => {
    const table = { ...tableOf([]), rows: [{ beneficiaryId: "ada", before: "retired" as never, after: "employee" }] } as const;
    const found = transitionTable(table, question);
    expect(found.status === "value" && movesOf(found)).toEqual(["1 unknown → employee"]);
    expect(moved([{ beneficiaryId: "ada", town: "unknown" }], { before: "town", after: "town" })).toMatchObject({
      categories: ["unknown"],
      n: 0,
      count: 1,
    });
  });

  it("lists what occurs, by name, where a fact is open, after what is declared", () => {
    const found = moved([move("ada", "inactive", "", { town: "Virgilio" }), move("bea", "inactive", "", { town: "Curtatone" })], {
      after: "town",
    });
    expect(found.categories).toEqual([...status.codes, "Curtatone", "Virgilio", "unknown"]);
  });

  it("counts a person by the last row of hers, or the first, by day of entry and then by participation", () => {
    const rows = [
      move("ada", "inactive", "employee", { entryDate: "2018-01-01", participationId: "p2" }),
      move("ada", "unemployed", "employee", { entryDate: "2018-01-01", participationId: "p1" }),
      move("ada", "employee", "employee", { entryDate: "2018-01-02", participationId: "p0" }),
      move("ada", "self-employed", "employee", { participationId: "p9" }),
    ];
    for (const given of [rows, [...rows].reverse()]) {
      expect(movesOf(moved(given))).toEqual(["1 employee → employee"]);
      expect(movesOf(moved(given, { reentry: "first" }))).toEqual(["1 self-employed → employee"]);
      expect(movesOf(moved(given.filter(({ entryDate }) => entryDate === "2018-01-01")))).toEqual(["1 inactive → employee"]);
      expect(
        movesOf(
          moved(
            given.filter(({ entryDate }) => entryDate === "2018-01-01"),
            { reentry: "first" },
          ),
        ),
      ).toEqual(["1 unemployed → employee"]);
      expect(moved(given, { unit: "participation" })).toMatchObject({ unit: "participation", count: 4, stayed: 1 });
    }
    const alike = [move("ada", "inactive", "employee"), move("ada", "inactive", "inactive")];
    expect(moved(alike)).toEqual(moved([...alike].reverse()));
  });

  it("is of a population; who may not belong to it, or whose the row is, is told apart", () => {
    const rows = [
      move("ada", "inactive", "employee", { entered: "true" }),
      move("bea", "inactive", "employee", { entered: "false" }),
      move("eva", "inactive", "employee"),
      move("", "inactive", "employee", { entered: "true" }),
    ];
    expect(moved(rows, { population: { fact: "entered", eq: true } })).toMatchObject({ count: 1, populationUnknown: 2 });
    expect(moved(rows)).toMatchObject({ count: 3, populationUnknown: 1 });
  });

  it("is not computable over nobody, without a key, or over what is no code", () => {
    const table = tableOf(lines);
    const { beneficiaryId, ...keyless } = facts;
    expect(beneficiaryId.type).toBe("code");
    expect(transitionTable(tableOf([]), question)).toMatchObject({ status: "not-computable", reason: "empty" });
    expect(transitionTable({ ...table, facts: keyless }, question)).toMatchObject({ reason: "no-key" });
    expect(transitionTable({ ...table, facts: keyless }, { ...question, unit: "participation" })).toMatchObject({ count: 8 });
    for (const name of ["entryDate", "nobody", "constructor"]) {
      expect(transitionTable(table, { ...question, before: name })).toMatchObject({ reason: "no-code-fact" });
      expect(transitionTable(table, { ...question, after: name })).toMatchObject({ reason: "no-code-fact" });
    }
  });
});

describe("the row that counts is the one that an indicator would take", () => {
  const outcome = { id: "out", version: "1", kind: "proportion", label: { en: "-" }, level: "outcome", unit: "person" } as const;
  const employed = { ...outcome, success: { fact: "after", eq: "employee" }, reentry: "last" } as const;
  const agree = (facts: Facts, rows: readonly FactsRow[], after: string) => {
    const table: FactTable = { asOf: "2019-05-15", facts, rows, issues: [] };
    const found = transitionTable(table, question);
    expect(found.status === "value" && movesOf(found)).toEqual([`1 unemployed → ${after}`]);
    const [measured] = measureIndicators([employed], table);
    expect(measured?.total).toMatchObject({ numerator: after === "employee" ? 1 : 0, denominator: 1 });
  };
  const row = (after: string, rest: object): FactsRow => ({ beneficiaryId: "ada", before: "unemployed", after, ...rest });

  it("where participations are numbered", () => {
    const numbered = { ...facts, participationId: { type: "number" } } as const;
    agree(numbered, [row("inactive", { participationId: 1 }), row("employee", { participationId: 2 })], "employee");
    agree(numbered, [row("inactive", { participationId: 2 }), row("employee", { participationId: 1 })], "inactive");
  });

  it("where a day of entry is known in part: it is no day, and comes first", () => {
    const partial = { ...facts, entryDate: { type: "partial-date" } } as const;
    agree(partial, [row("inactive", { entryDate: "2017-05-01" }), row("employee", { entryDate: "2018" })], "inactive");
  });
});
