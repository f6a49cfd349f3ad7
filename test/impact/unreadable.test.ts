import { describe, expect, it } from "vitest";
import { change, count, countsOf, measureOne, minutes, NOBODY, people, working } from "./measure-one.ts";

const invalid = (times: number) => ({ ...NOBODY, eligible: times, missing: { invalid: times } });

describe("a number that cannot be read is invalid, and never added", () => {
  it.each([
    ["a text", "30"],
    ["not a number", Number.NaN],
    ["infinite", Number.POSITIVE_INFINITY],
    ["below its least value", -1],
    ["above its greatest value", 10_001],
    ["a fraction where a whole number is declared", 30.5],
    ["a list", [30]],
  ])("%s", (_, value) => {
    const result = measureOne(minutes, [{ minutes: value }]);
    expect(result).toMatchObject({ status: "not-computable", reason: "all-missing", ...invalid(1) });
    expect(measureOne(minutes, [{ minutes: value }, { minutes: 0 }, { minutes: 10_000 }])).toMatchObject({ value: 10_000, n: 2 });
  });

  it("of a change as well, whichever of its two numbers it is", () => {
    const rows = [
      { before: 31, after: 20 },
      { before: 20, after: -1 },
      { before: 0, after: 30 },
    ];
    expect(measureOne(change, rows)).toMatchObject({ value: 30, n: 1, missing: { invalid: 2 } });
  });

  it("whatever the row says of why it is missing", () => {
    expect(countsOf(measureOne(minutes, [{ minutes: -1, missing: { minutes: "declined" } }]))).toEqual(invalid(1));
  });

  it("where no fact of its name is declared", () => {
    expect(countsOf(measureOne({ ...minutes, of: "hours" }, [{ hours: 3 }]))).toEqual(invalid(1));
    expect(countsOf(measureOne({ ...minutes, of: "hours" }, [{}]))).toEqual({ ...NOBODY, eligible: 1, missing: { unknown: 1 } });
  });

  it("where it is too large to be added exactly", () => {
    const edge = Number.MAX_SAFE_INTEGER;
    const balance = { ...minutes, of: "balance" };
    expect(countsOf(measureOne(balance, [{ balance: edge + 1 }, { balance: -1e308 }]))).toEqual(invalid(2));
    expect(measureOne(balance, [{ balance: edge }, { balance: -edge }])).toMatchObject({ value: 0, n: 2 });
    const wide = { ...change, before: "balance", after: "balance" };
    expect(measureOne(wide, [{ balance: 1e308 }])).toMatchObject({ status: "not-computable", missing: { invalid: 1 } });
  });
});

describe("a criterion over a value that cannot be read", () => {
  it("leaves the success of a unit missing, as invalid", () => {
    expect(countsOf(measureOne(working, [{ working: "true" }, { working: true }]))).toEqual({
      ...NOBODY,
      n: 1,
      eligible: 2,
      missing: { invalid: 1 },
    });
  });

  it("leaves it unknown whether the unit is in the population", () => {
    const rows = [{ exited: "yes" }, { exited: true }, { exited: false }];
    expect(countsOf(measureOne({ ...count, population: { fact: "exited", eq: true } }, rows))).toEqual({
      ...NOBODY,
      n: 1,
      eligible: 1,
      populationUnknown: 1,
    });
  });
});

describe("a day that cannot be read", () => {
  const counted = { ...count, countedOn: "exitDate" };
  const period = { start: "2018-01-01", end: "2018-12-31" };

  it("lies in no period, even where its text would lie between two days", () => {
    const rows = ["2018-06-31", "2018", "2018-06", "2018-06-30T00:00Z", 20180630, ["2018-06-30"]].map((exitDate) => ({ exitDate }));
    expect(measureOne(counted, rows, { period })).toMatchObject({ status: "value", value: 0, ...NOBODY });
    expect(measureOne(counted, [...rows, { exitDate: "2018-06-30" }], { period })).toMatchObject({ value: 1 });
  });

  it("lies in no period where it is known in part", () => {
    expect(measureOne({ ...count, countedOn: "birthDate" }, [{ birthDate: "2018" }], { period })).toMatchObject({ value: 0, n: 0 });
  });

  it("makes no figure, not even a 0, where no day of its name is declared", () => {
    const none = { status: "not-computable", reason: "no-counting-date", n: 0 };
    expect(measureOne({ ...count, countedOn: "leftOn" }, [{ leftOn: "2018-06-30" }], { period })).toMatchObject(none);
    expect(measureOne({ ...count, countedOn: "exited" }, [{ exited: true }], { period })).toMatchObject(none);
  });

  it("puts its row before those with a day", () => {
    const rows = [
      { beneficiaryId: "anna", participationId: "1", entryDate: "yesterday", working: true },
      { beneficiaryId: "anna", participationId: "2", entryDate: "2018-03-01", working: false },
    ];
    expect(measureOne({ ...working, ...people, reentry: "last" }, rows)).toMatchObject({ value: 0, n: 1 });
    expect(measureOne({ ...working, ...people, reentry: "first" }, rows)).toMatchObject({ value: 1, n: 1 });
  });
});

describe("the key of a person that is missing or cannot be read", () => {
  it("is nobody known: the row is told apart, and is no person of its own", () => {
    const rows = [{ beneficiaryId: "anna" }, {}, { beneficiaryId: null }, { beneficiaryId: "" }, { beneficiaryId: 7 }];
    expect(measureOne({ ...count, ...people }, rows)).toMatchObject({ value: 1, ...NOBODY, n: 1, eligible: 1, populationUnknown: 4 });
  });

  it("does not matter for a row outside the population", () => {
    const population = { fact: "exited", eq: true } as const;
    const rows = [{ exited: false }, { exited: true }, {}, { beneficiaryId: "anna", exited: true }];
    expect(measureOne({ ...count, ...people, population }, rows)).toMatchObject({ value: 1, n: 1, populationUnknown: 2 });
  });

  it("may be a number, where it is declared as one", () => {
    const facts = { beneficiaryId: { type: "number" } } as const;
    expect(
      measureOne({ ...count, ...people }, [{ beneficiaryId: 7 }, { beneficiaryId: 7 }, { beneficiaryId: 10 }], { facts }),
    ).toMatchObject({
      value: 2,
      populationUnknown: 0,
    });
  });

  it("is no truth value", () => {
    const facts = { beneficiaryId: { type: "boolean" } } as const;
    expect(measureOne({ ...count, ...people }, [{ beneficiaryId: true }], { facts })).toMatchObject({ value: 0, populationUnknown: 1 });
  });

  it("does not matter where rows are counted", () => {
    expect(measureOne(count, [{}, { beneficiaryId: 7 }])).toMatchObject({ value: 2, populationUnknown: 0 });
  });
});
