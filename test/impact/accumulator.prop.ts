import fc from "fast-check";
import { indicatorAccumulator, measureIndicators, type Facts, type FactsRow, type MeasurementState } from "welfare-core";
import { describe, expect, it } from "vitest";
import { deepFreeze } from "../deep-freeze.ts";
import { runs } from "../runs.ts";
import * as made from "./arbitraries.ts";
import { DIVIDED_FACTS, dimensions, dividedRows } from "./divided-rows.ts";
import { AS_OF } from "./measure-one.ts";

const facts: Facts = DIVIDED_FACTS;
const indicators = fc.array(made.everyIndicator, { minLength: 1, maxLength: 4 });
const period = fc.option(made.period, { nil: undefined });

/** A table, its rows in another order, and where that order is cut into three. */
const shuffled = dividedRows.chain((rows) =>
  fc.record({
    rows: fc.constant(rows),
    others: fc.shuffledSubarray([...rows], { minLength: rows.length }),
    cuts: fc.tuple(fc.nat(rows.length), fc.nat(rows.length)).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const),
  }),
);

/** Through a database and back. */
const stored = (state: MeasurementState) => deepFreeze(JSON.parse(JSON.stringify(state)) as MeasurementState);

describe("rows that come in parts", () => {
  it("give the same bytes as all rows at once, however they are cut, ordered and merged", () => {
    fc.assert(
      fc.property(indicators, shuffled, dimensions, period, fc.constantFrom(0, 1, 2), (asked, { rows, others, cuts }, by, within, way) => {
        const options = { by, ...(within === undefined ? {} : { period: within }) };
        const whole = JSON.stringify(measureIndicators(asked, { asOf: AS_OF, facts, rows, issues: [] }, options));
        const { init, add, merge, finish } = indicatorAccumulator(asked, { facts, asOf: AS_OF, ...options });
        const [first, second] = cuts;
        const seen = (part: readonly FactsRow[]) => stored(add(stored(init()), part));
        const [a, b, c] = [others.slice(0, first), others.slice(first, second), others.slice(second)].map(seen);
        if (a === undefined || b === undefined || c === undefined) throw new Error("three parts");
        const merged = [
          () => merge(stored(merge(a, b)), c),
          () => merge(c, stored(merge(b, a))),
          () => others.slice(second).reduce((state, row) => stored(add(state, [row])), stored(merge(b, a))),
        ][way]?.();
        expect(merged).toBeDefined();
        expect(JSON.stringify(finish(stored(merged ?? init())))).toBe(whole);
      }),
      runs(1000),
    );
  });

  it("change nothing that they were made from", () => {
    fc.assert(
      fc.property(indicators, dividedRows, dimensions, (asked, rows, by) => {
        const { init, add, merge, finish } = indicatorAccumulator(
          deepFreeze(structuredClone(asked)),
          deepFreeze({ facts: structuredClone(facts), asOf: AS_OF, by: structuredClone(by) }),
        );
        const state = deepFreeze(add(deepFreeze(init()), deepFreeze(structuredClone(rows))));
        const text = JSON.stringify(state);
        expect(JSON.stringify(finish(state))).toBe(JSON.stringify(finish(state)));
        merge(state, state);
        add(state, rows);
        expect(JSON.stringify(state)).toBe(text);
      }),
      runs(200),
    );
  });
});
