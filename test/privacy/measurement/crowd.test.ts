import { describe, expect, it } from "vitest";
import { suppress } from "welfare-core";
import { expectCostBelow } from "../../cpu-milliseconds.ts";
import { crowd, proportionsOf } from "./crowd.ts";
import { allResults, isSmallByItself, isSuppressed, numberOf } from "./measured.ts";
import { readByNarrowing } from "./narrowing-reader.ts";

const ONE_BY_ONE = [["gender"], ["town"], ["age"]] as const;
const CROSSED = [["gender"], ["town"], ["gender", "town"]] as const;
const IN_PAIRS = [
  ["gender", "town"],
  ["gender", "age"],
] as const;
const THREE_WAYS = [["gender", "town", "age"]] as const;

const SIZES = [
  { people: 15, questions: 10, tables: ONE_BY_ONE },
  { people: 100, questions: 10, tables: ONE_BY_ONE },
  { people: 400, questions: 3, tables: CROSSED },
  { people: 200, questions: 3, tables: ONE_BY_ONE },
  { people: 200, questions: 3, tables: CROSSED },
  { people: 400, questions: 3, tables: IN_PAIRS },
  { people: 700, questions: 2, tables: THREE_WAYS },
  { people: 2000, questions: 3, tables: THREE_WAYS },
] as const;

describe("many proportions over few people", () => {
  for (const { people, questions, tables } of SIZES) {
    const measured = (seed: number) => proportionsOf(crowd(people, questions, seed), questions, tables);

    describe(`${people} people, ${questions} questions, ${tables.map((by) => by.join(" by ")).join(", ")}`, () => {
      it.each([1, 2, 3, 4])("keep at least half of what is not small by itself (crowd %i), and tell no small count", (seed) => {
        const measurement = measured(seed);
        const published = suppress(measurement);
        const [small, hidden] = [isSmallByItself(measurement), isSuppressed(published)];
        expect(numberOf(small)).toBeGreaterThan(10);
        for (const [index, isOne] of small.entries()) if (isOne) expect(hidden[index]).toBe(true);
        expect(numberOf(hidden) - numberOf(small)).toBeLessThan((hidden.length - numberOf(small)) / 2);
        expect(readByNarrowing(measurement, published)).toEqual([]);
      });

      it("are the same when they are suppressed again", () => {
        const published = suppress(measured(1));
        expect(suppress(published)).toBe(published);
      });

      it("take less than two seconds", () => {
        const measurement = measured(2);
        expectCostBelow(2000, () => suppress(measurement));
      });
    });
  }

  it("are quick where nothing is small", () => {
    const measurement = proportionsOf(crowd(5000, 10, 1), 10, [["gender"], ["town"], ["age"]]);
    expect(numberOf(isSmallByItself(measurement))).toBe(0);
    expectCostBelow(500, () => suppress(measurement));
    expect(suppress(measurement)).toBe(measurement);
  });

  it("tell a reader what is small where nothing but that is suppressed", () => {
    const measurement = proportionsOf(crowd(200, 3, 1), 3, [["gender"], ["town"], ["age"]]);
    const hide = new Set(allResults(measurement).filter((_, index) => isSmallByItself(measurement)[index]));
    const published = measurement.map((one) => ({
      ...one,
      tables: one.tables.map((table) => ({
        ...table,
        parts: table.parts.map((part) =>
          hide.has(part.result) ? { ...part, result: { status: "suppressed", reason: "confidential" } as const } : part,
        ),
      })),
    }));
    expect(readByNarrowing(measurement, published).length).toBeGreaterThan(5);
  });
});
