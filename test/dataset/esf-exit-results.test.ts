import { describe, expect, it } from "vitest";
import { type EsfExitAnswer, type EsfExitCode, esfExitResults, type FactTable, participationFacts, type Situation } from "welfare-core";
import golden from "../golden/esf-exit-results.json" with { type: "json" };
import { datasetOf, entering, event, exiting, participationOf, toldDataset } from "./story.ts";

interface Case {
  readonly name: string;
  readonly source: string;
  readonly given: {
    readonly asOf: string;
    readonly entry: string;
    readonly exit?: string;
    readonly destination?: string;
    readonly situations: readonly Situation[];
  };
  /** By result: the status, or in brackets why it is missing. */
  readonly expect: Readonly<Partial<Record<EsfExitCode, string>>>;
}

const said = (answer: EsfExitAnswer | undefined) => (answer?.status === "missing" ? `(${answer.reason})` : answer?.status);

describe("a result worked by hand", () => {
  it.each(golden as readonly Case[])("$name", ({ given, expect: expected }) => {
    const { asOf, entry, exit, destination, situations } = given;
    const events = [...entering(entry), ...(exit === undefined ? [] : [exiting(exit, destination)])];
    const { participations } = esfExitResults(participationFacts(toldDataset({ events, person: { situations } }), { asOf }));
    const answers = participations[0]?.answers ?? {};
    const found = Object.keys(expected).map((code) => [code, said(answers[code as EsfExitCode])]);
    expect(Object.fromEntries(found)).toEqual(expected);
  });

  it("has a name and a source of its own", () => {
    expect(new Set(golden.map(({ name }) => name)).size).toBe(golden.length);
    expect(golden.every(({ source }) => source.startsWith("the rules of ESF+ results: "))).toBe(true);
  });
});

/** A table with as many rows as given, of people who entered without work. */
function tableOf(rows: readonly Readonly<Record<string, unknown>>[]): FactTable {
  const code = { type: "code" } as const;
  return {
    asOf: "2019-12-31",
    facts: {
      participationId: code,
      entered: { type: "boolean" },
      labourStatusAtEntry: code,
      labourStatusAt28Days: code,
      qualificationAt28Days: { type: "boolean" },
    },
    rows: rows.map((row) => ({ entered: true, labourStatusAtEntry: "unemployed", ...row })),
    issues: [],
  };
}

const missing = (reason: string) => ({ labourStatusAt28Days: null, missing: { labourStatusAt28Days: reason } });

describe("the results of a table", () => {
  it("count each participation once, and tell the response rate of those due", () => {
    const { results } = esfExitResults(
      tableOf([
        { labourStatusAt28Days: "employee" },
        { labourStatusAt28Days: "self-employed" },
        { labourStatusAt28Days: "unemployed" },
        missing("lost"),
        missing("lost"),
        missing("declined"),
        missing("not-due"),
        missing("not-applicable"),
        { labourStatusAtEntry: "employee", labourStatusAt28Days: "employee" },
        { labourStatusAtEntry: null, labourStatusAt28Days: "employee" },
        { entered: false, labourStatusAt28Days: null },
      ]),
    );
    expect(results.find(({ code }) => code === "EECR04")).toEqual({
      code: "EECR04",
      timing: "28-days",
      yes: 2,
      no: 1,
      missing: { lost: 2, declined: 1 },
      notDue: 1,
      notApplicable: 1,
      concernUnknown: 1,
      due: 6,
      responseRate: 0.5,
    });
  });

  it("have no response rate where nobody is due", () => {
    const of = (rows: readonly object[]) => esfExitResults(tableOf(rows as never)).results.find(({ code }) => code === "EECR04");
    expect(of([missing("not-due")])).not.toHaveProperty("responseRate");
    expect(of([])).toEqual({
      code: "EECR04",
      timing: "28-days",
      yes: 0,
      no: 0,
      missing: {},
      notDue: 0,
      notApplicable: 0,
      concernUnknown: 0,
      due: 0,
    });
    expect(of([missing("lost")])).toMatchObject({ due: 1, responseRate: 0 });
  });

  it("take a value that cannot be read, and one without a reason, for missing", () => {
    const { participations } = esfExitResults(tableOf([{ labourStatusAt28Days: 7 }, {}, { labourStatusAt28Days: null }]));
    expect(participations.map(({ answers }) => said(answers.EECR04))).toEqual(["(invalid)", "(unknown)", "(unknown)"]);
  });

  it("name the facts that the table lacks, and tell the other results", () => {
    const { results, lacking, asOf } = esfExitResults(tableOf([{ qualificationAt28Days: true }, { qualificationAt28Days: false }]));
    expect(asOf).toBe("2019-12-31");
    expect(results.map(({ code, yes, no }) => [code, yes, no])).toEqual([
      ["EECR01", 0, 0],
      ["EECR03", 1, 1],
      ["EECR04", 0, 0],
    ]);
    expect(lacking).toEqual([
      { code: "EECR02", facts: ["trainingStatusAtEntry", "trainingStatusAt28Days"] },
      { code: "EECR05", facts: ["labourStatusAt6Months"] },
      { code: "EECR06", facts: ["betterPositionAt6Months"] },
    ]);
  });

  it("of a dataset lack what no record tells", () => {
    const { lacking, results } = esfExitResults(participationFacts(datasetOf({}), { asOf: "2019-12-31" }));
    expect(lacking.map(({ facts }) => facts)).toEqual([["qualificationAt28Days"], ["betterPositionAt6Months"]]);
    expect(results.map(({ code, timing }) => [code, timing])).toEqual([
      ["EECR01", "28-days"],
      ["EECR02", "28-days"],
      ["EECR04", "28-days"],
      ["EECR05", "6-months"],
    ]);
  });

  it("of a better position are for those who worked on entering", () => {
    const table = tableOf([
      { labourStatusAtEntry: "employee", betterPositionAt6Months: true },
      { labourStatusAtEntry: "employee", betterPositionAt6Months: null, missing: { betterPositionAt6Months: "not-due" } },
      { betterPositionAt6Months: true },
    ]);
    const declared = { ...table, facts: { ...table.facts, betterPositionAt6Months: { type: "boolean" } } } as const;
    const { participations } = esfExitResults(declared);
    expect(participations.map(({ answers }) => said(answers.EECR06))).toEqual(["yes", "not-due", "not-concerned"]);
  });

  it("stand beside the key of each participation, and of rows without one", () => {
    const { participations } = esfExitResults(tableOf([{ participationId: "p-2" }, {}, { participationId: 3 }]));
    expect(participations.map(({ participationId }) => participationId)).toEqual(["p-2", undefined, undefined]);
    expect(participations[1]).not.toHaveProperty("participationId");
  });

  it("of who came back wait for the next exit, and count one participation", () => {
    const events = [...entering("2018-01-08"), exiting("2018-06-01"), event("re-enter", "2018-09-01"), exiting("2018-11-30")];
    const situations: readonly Situation[] = [
      { from: "2017-01-01", observedOn: "2018-01-08", labourStatus: "unemployed" },
      { from: "2018-12-10", observedOn: "2018-12-10", labourStatus: "employee" },
    ];
    const at = (asOf: string) => esfExitResults(participationFacts(toldDataset({ events, person: { situations } }), { asOf }));
    const counts = ["2018-08-31", "2018-09-01", "2018-12-31"].map((asOf) => {
      const { missing: lost, yes, notDue } = at(asOf).results.find(({ code }) => code === "EECR04") ?? {};
      return [lost, yes, notDue];
    });
    expect(counts).toEqual([
      [{ lost: 1 }, 0, 0],
      [{}, 0, 1],
      [{}, 1, 0],
    ]);
  });

  it("of who was not admitted are none", () => {
    const events = [event("start-assessment", "2018-01-08"), event("refuse", "2018-02-01")];
    const dataset = toldDataset({ more: { participations: [participationOf(events)] } });
    const { participations } = esfExitResults(participationFacts(dataset, { asOf: "2018-12-31" }));
    expect(Object.values(participations[0]?.answers ?? {}).map(({ status }) => status)).toEqual(Array(4).fill("not-concerned"));
  });
});
