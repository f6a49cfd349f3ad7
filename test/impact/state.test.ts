import { describe, expect, it } from "vitest";
import { indicatorAccumulator, type IndicatorDefinition, type MeasurementSetting } from "welfare-core";
import { deepFreeze } from "../deep-freeze.ts";
import { AS_OF, change, count, FACTS, minutes, people, working } from "./measure-one.ts";

const setting: MeasurementSetting = { facts: FACTS, asOf: AS_OF };
const accumulate = (indicator: IndicatorDefinition, more: Partial<MeasurementSetting> = {}) =>
  indicatorAccumulator([indicator], { ...setting, ...more });

describe("what is kept of rows", () => {
  it("is by group how many there are, and the sums of their numbers and squares", () => {
    const { init, add } = accumulate(minutes, { by: ["exited"] });
    const state = add(init(), [{ exited: true, minutes: 3 }, { exited: true, minutes: 4 }, { exited: false }]);
    expect(state.groups).toStrictEqual([[["true"]], [["false"]]]);
    const [kept, ...others] = state.indicators;
    expect(others).toEqual([]);
    expect(kept?.people).toEqual([]);
    expect(kept?.cells.map(({ group, counts, moments, answers }) => [group, counts.reduce((sum, n) => sum + n), moments, answers])).toEqual(
      [
        [0, 2, [{ sum: [7], squares: [25] }], []],
        [1, 1, [{ sum: [], squares: [] }], []],
      ],
    );
  });

  it("of a median is each answer with how often it was given, not who gave it", () => {
    const { init, add, merge } = accumulate({ ...minutes, kind: "median" });
    const state = add(init(), [{ minutes: 5 }, { minutes: 3 }, { minutes: 5 }]);
    const answers = [
      { numbers: [5], count: 2 },
      { numbers: [3], count: 1 },
    ];
    expect(state.indicators[0]?.cells[0]).toMatchObject({ moments: [], answers: [answers] });
    expect(merge(state, add(init(), [{ minutes: 4 }, { minutes: 3 }])).indicators[0]?.cells[0]?.answers).toEqual([
      [answers[0], { numbers: [3], count: 2 }, { numbers: [4], count: 1 }],
    ]);
  });

  it("of people is the row that decides for each, by her key", () => {
    const { init, add } = accumulate({ ...change, ...people }, { by: ["exited"] });
    const row = (entryDate: string, participationId: string, after: number, exited: boolean) => ({
      ...{ beneficiaryId: "anna", entryDate, participationId, before: 10, after, exited },
    });
    const state = add(init(), [row("2018-03-01", "p1", 12, true), row("2018-05-01", "p2", 17, false), { beneficiaryId: "bea" }]);
    const [anna, bea, ...others] = state.indicators[0]?.people ?? [];
    expect(others).toEqual([]);
    expect(anna).toEqual({
      ...{ key: "anna", group: 1, place: expect.any(Number) as number, day: 20_180_501, participation: "p2", numbers: [10, 17, 7] },
    });
    expect(bea).toMatchObject({ key: "bea", group: 2, day: -1, participation: "", numbers: [0, 0, 0] });
    expect(state.indicators[0]?.cells).toEqual([]);
  });

  it("of people is no day and no participation, where any success decides and nothing divides", () => {
    const { init, add } = accumulate({ ...working, ...people });
    const state = add(init(), [{ beneficiaryId: "anna", entryDate: "2018-03-01", participationId: "p1", working: true }]);
    expect(state.indicators[0]?.people).toMatchObject([{ key: "anna", group: 0, day: -1, participation: "", numbers: [] }]);
  });

  it("of people is nothing of those outside the population, beside others that are in it", () => {
    const { init, add, merge } = accumulate({ ...count, ...people, population: { fact: "exited", eq: true } }, { by: ["working"] });
    const state = add(init(), [
      { beneficiaryId: "anna", exited: false, working: true },
      { beneficiaryId: "bea", exited: true, working: false },
      { beneficiaryId: "carla", exited: false, working: true },
    ]);
    for (const one of [state, merge(init(), state), merge(state, init())])
      expect(one.indicators[0]?.people.map(({ key, group }) => [key, group])).toEqual([["bea", 1]]);
  });

  it("of rows is nothing of groups of which nobody is in the population", () => {
    const { init, add, merge } = accumulate({ ...count, population: { fact: "exited", eq: true } }, { by: ["working"] });
    const state = add(init(), [
      { exited: false, working: true },
      { exited: true, working: false },
    ]);
    for (const one of [state, merge(init(), state), merge(state, init())])
      expect(one.indicators[0]?.cells.map(({ group }) => group)).toEqual([1]);
  });

  it("of numbers that come to 0 is no sum, and of −0 is 0", () => {
    const { init, add } = accumulate(minutes);
    expect(add(init(), [{ minutes: 0 }, { minutes: -0 }]).indicators[0]?.cells[0]?.moments).toEqual([{ sum: [], squares: [] }]);
    const median = accumulate({ ...minutes, kind: "median" });
    const answers = median.add(median.init(), [{ minutes: -0 }, { minutes: 0 }]).indicators[0]?.cells[0]?.answers;
    expect(answers).toStrictEqual([[{ numbers: [0], count: 2 }]]);
  });

  it("is plain JSON, and shares nothing with the state that it came from", () => {
    for (const indicator of [minutes, { ...minutes, kind: "median" }, { ...change, ...people }] as const) {
      const { init, add, merge, finish } = accumulate(indicator);
      const rows = [
        { beneficiaryId: "anna", minutes: 5, before: 1, after: 2 },
        { minutes: 0.1, before: 3, after: 4 },
      ];
      const state = add(init(), rows);
      expect(JSON.parse(JSON.stringify(state))).toStrictEqual(state);
      const frozen = deepFreeze(structuredClone(state));
      add(frozen, rows);
      merge(frozen, frozen);
      finish(frozen);
      expect(frozen).toStrictEqual(state);
      expect(merge(init(), state)).toStrictEqual(state);
      expect(add(state, [])).toStrictEqual(state);
    }
  });
});

describe("a state of something else", () => {
  it("is refused in so many words", () => {
    const { init } = accumulate(count);
    const { add, merge, finish } = accumulate(working);
    const error = new RangeError("the state is of other indicators, facts, days or dimensions");
    expect(() => finish(init())).toThrow(error);
    expect(() => add(init(), [])).toThrow(error);
    expect(() => merge(accumulate(working).init(), init())).toThrow(error);
  });
});

describe("a state of the same", () => {
  const merged = (one: Partial<MeasurementSetting>, other: Partial<MeasurementSetting>) => {
    const [first, second] = [accumulate(count, one), accumulate(count, other)];
    return first.finish(first.merge(first.init(), second.add(second.init(), [{ exited: true }])))[0]?.total;
  };

  it("is one whether what is empty is left out or not", () => {
    for (const empty of [{ by: [] }, { parameters: {} }, { criteria: {} }, { period: undefined }]) {
      expect(merged({}, empty)).toMatchObject({ value: 1 });
      expect(merged(empty, {})).toMatchObject({ value: 1 });
    }
  });

  it("is one whether a table has a dimension, or a list of it", () => {
    expect(merged({ by: ["exited"] }, { by: [["exited"]] })).toMatchObject({ value: 1 });
  });

  it("is none of other dimensions, tables, parameters or criteria", () => {
    const error = new RangeError("the state is of other indicators, facts, days or dimensions");
    const ceiling = (value: number) => ({ parameters: { ceiling: [{ from: "2018-01-01", value }] } });
    const named = (eq: boolean) => ({ criteria: { out: { fact: "exited", eq } } });
    for (const [one, other] of [
      [{}, { by: ["exited"] }],
      [{ by: ["exited"] }, { by: ["working"] }],
      [{ by: ["exited", "working"] }, { by: [["exited", "working"]] }],
      [{}, ceiling(1)],
      [ceiling(1), ceiling(2)],
      [named(true), named(false)],
      [{ asOf: "2019-01-01" }, { asOf: "2019-01-02" }],
    ] as const)
      expect(() => merged(one, other)).toThrow(error);
  });
});

describe("parts that are merged", () => {
  const asked = { ...working, ...people } as const;
  const by = ["exited"];

  it("bring people into groups that are numbered otherwise", () => {
    const { init, add, merge, finish } = accumulate(asked, { by });
    const north = add(init(), [
      { beneficiaryId: "anna", exited: true, working: true },
      { beneficiaryId: "bea", exited: false, working: false },
    ]);
    const south = add(init(), [
      { beneficiaryId: "carla", exited: false, working: true },
      { beneficiaryId: "dora", exited: true, working: true },
      { exited: false, working: true },
    ]);
    for (const both of [merge(north, south), merge(south, north)]) {
      const parts = finish(both)[0]?.tables[0]?.parts.map(({ result }) => [
        result.status === "value" && result.numerator,
        result.status !== "suppressed" && [result.n, result.populationUnknown],
      ]);
      expect(parts).toEqual([
        [2, [2, 0]],
        [1, [2, 1]],
        [false, [0, 0]],
      ]);
    }
  });

  it("bring rows into groups that are numbered otherwise", () => {
    const { init, add, merge, finish } = accumulate({ ...minutes, kind: "mean" }, { by });
    const north = add(init(), [
      { exited: true, minutes: 3 },
      { exited: false, minutes: 10 },
    ]);
    const south = add(init(), [{ exited: false, minutes: 20 }, { minutes: 7 }, { exited: true, minutes: 5 }]);
    for (const both of [merge(north, south), merge(south, north)]) {
      const values = finish(both)[0]?.tables[0]?.parts.map(({ result }) => result.status === "value" && result.value);
      expect(values).toEqual([4, 15, 7]);
    }
  });
});
