import { describe, expect, it } from "vitest";
import { indicatorAccumulator, type IndicatorDefinition, type MeasurementSetting } from "welfare-core";
import { AS_OF, balance, change, count, FACTS, people, working } from "./measure-one.ts";

const setting: MeasurementSetting = { facts: FACTS, asOf: AS_OF };
const accumulate = (indicator: IndicatorDefinition, more: Partial<MeasurementSetting> = {}) =>
  indicatorAccumulator([indicator], { ...setting, ...more });
const byPerson = { ...working, ...people } as const;

describe("two sites", () => {
  it("have a person once who is known to both", () => {
    const { init, add, merge, finish } = accumulate(byPerson);
    const north = add(init(), [
      { beneficiaryId: "anna", working: false },
      { beneficiaryId: "bea", working: false },
    ]);
    const south = add(init(), [{ beneficiaryId: "anna", working: true }, { beneficiaryId: "carla" }]);
    for (const both of [merge(north, south), merge(south, north)])
      expect(finish(both)[0]?.total).toMatchObject({ value: 0.5, numerator: 1, denominator: 2, eligible: 3, missing: { unknown: 1 } });
  });

  it("have the last row of a person, whoever saw it", () => {
    const { init, add, merge, finish } = accumulate({ ...change, ...people });
    const north = add(init(), [{ beneficiaryId: "anna", entryDate: "2018-03-01", before: 10, after: 12 }]);
    const south = add(init(), [{ beneficiaryId: "anna", entryDate: "2019-03-01", before: 12, after: 20 }]);
    for (const both of [merge(north, south), merge(south, north)])
      expect(finish(both)[0]?.total).toMatchObject({ value: 8, before: 12, after: 20, n: 1 });
  });

  it("add up where rows are counted", () => {
    const { init, add, merge, finish } = accumulate(count);
    const one = add(init(), [{ beneficiaryId: "anna" }]);
    expect(finish(merge(one, one))[0]?.total).toMatchObject({ value: 2 });
  });

  it("add fractions without rounding: a sum of many small ones is not lost beside a large one", () => {
    const { init, add, merge, finish } = accumulate(balance);
    const large = add(init(), [{ balance: 2 ** 53 - 1 }]);
    const small = Array.from({ length: 8 }, () => add(init(), [{ balance: 0.125 }]));
    expect(finish(small.reduce(merge, large))[0]?.total).toMatchObject({ value: 2 ** 53, n: 9 });
    // 2^53 + 0.875 lies nearer to 2^53 than to the next number, 2^53 + 2.
    expect(finish(merge(large, add(init(), [{ balance: 1.875 }])))[0]?.total).toMatchObject({ value: 2 ** 53 });
    // 2^53 + 1 lies half-way: the even one of its neighbours.
    expect(finish(merge(large, add(init(), [{ balance: 2 }])))[0]?.total).toMatchObject({ value: 2 ** 53 });
    // A little more than half-way goes up, however little.
    expect(finish(merge(large, add(init(), [{ balance: 2 }, { balance: 2 ** -60 }])))[0]?.total).toMatchObject({ value: 2 ** 53 + 2 });
    expect(finish(merge(large, add(init(), [{ balance: 2 }, { balance: -(2 ** -60) }])))[0]?.total).toMatchObject({ value: 2 ** 53 });
  });

  it("have the parts that occur in either", () => {
    const facts = { ...FACTS, municipality: { type: "code" } } as const;
    const { init, add, merge, finish } = accumulate(count, { facts, by: ["municipality"] });
    const both = merge(add(init(), [{ municipality: "Suzzara" }]), add(init(), [{ municipality: "Mantova" }, {}]));
    expect(
      finish(both)[0]?.tables[0]?.parts.map(({ categories, result }) => [categories[0], result.status === "value" && result.value]),
    ).toEqual([
      ["Mantova", 1],
      ["Suzzara", 1],
      ["unknown", 1],
    ]);
  });
});

describe("a state", () => {
  it("of no row is that of nobody", () => {
    const { init, add, finish } = accumulate(byPerson);
    expect(finish(init())[0]?.total).toMatchObject({ status: "not-computable", reason: "empty", n: 0 });
    expect(add(init(), [])).toEqual(init());
  });

  it("holds keys that every object has as any other", () => {
    const { init, add, finish } = accumulate(byPerson);
    const rows = ["__proto__", "constructor", "toString", "anna"].map((beneficiaryId) => ({ beneficiaryId, working: true }));
    expect(finish(JSON.parse(JSON.stringify(add(init(), rows))) as ReturnType<typeof init>)[0]?.total).toMatchObject({ numerator: 4 });
  });

  it("says nothing of people where rows are counted, nor of those who are not in the population", () => {
    const rows = accumulate(working);
    expect(JSON.stringify(rows.add(rows.init(), [{ beneficiaryId: "anna", working: true }]))).not.toContain("anna");
    const exits = accumulate({ ...byPerson, population: { fact: "exited", eq: true } });
    expect(JSON.stringify(exits.add(exits.init(), [{ beneficiaryId: "anna", exited: false }]))).not.toContain("anna");
  });

  it.each<[string, IndicatorDefinition, Partial<MeasurementSetting>]>([
    ["another indicator", { ...byPerson, version: "2" }, {}],
    ["another day", byPerson, { asOf: "2019-12-30" }],
    ["other facts", byPerson, { facts: { ...FACTS, more: { type: "boolean" } } }],
    ["another period", { ...byPerson, countedOn: "exitDate" }, { period: { start: "2018-01-01" } }],
    ["other dimensions", byPerson, { by: ["exited"] }],
    ["other parameters", byPerson, { parameters: { ceiling: [{ from: "2018-01-01", value: 1 }] } }],
  ])("is refused by %s", (_, indicator, more) => {
    const { init } = accumulate(byPerson);
    const other = accumulate(indicator, more);
    for (const use of [
      other.finish,
      (state: ReturnType<typeof init>) => other.add(state, []),
      (state: ReturnType<typeof init>) => other.merge(other.init(), state),
    ])
      expect(() => use(init())).toThrow(RangeError);
  });
});
