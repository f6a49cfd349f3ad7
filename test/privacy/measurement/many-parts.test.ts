import { describe, expect, it } from "vitest";
import { suppress, type Measurement } from "welfare-core";
import { crowd, proportionsOf } from "./crowd.ts";
import { allResults, isSmallByItself, isSuppressed, numberOf } from "./measured.ts";
import { readByNarrowing } from "./narrowing-reader.ts";

const PAIRS = [
  ["gender", "town"],
  ["gender", "age"],
  ["town", "age"],
] as const;
const THREE_WAYS = [["gender", "town", "age"]] as const;

const numberSuppressed = (measurement: Measurement) => numberOf(isSuppressed(measurement));

describe("people who are spread over many parts", () => {
  it.each([1, 2, 3])("have nothing suppressed but what is small, where that protects itself (crowd %i)", (seed) => {
    const measurement = proportionsOf(crowd(700, 2, seed), 2, THREE_WAYS);
    const published = suppress(measurement);
    expect(numberSuppressed(published) - numberOf(isSmallByItself(measurement))).toBeLessThan(2);
    expect(published.map(({ total }) => total.status)).toStrictEqual(["value", "value"]);
  });

  it("are not all suppressed where the search takes too long, but the tables with the most dimensions", () => {
    const measurement = proportionsOf(crowd(200, 5, 1), 5, [...PAIRS, ["gender"]]);
    const published = suppress(measurement);
    expect(readByNarrowing(measurement, published)).toEqual([]);
    expect(numberSuppressed(published)).toBeLessThan(allResults(published).length);
    expect(published.some(({ tables }) => tables.some(({ parts }) => parts.every(({ result }) => result.status === "suppressed")))).toBe(
      true,
    );
  });

  it("stay as they were proven, also where whoever reads what is published could not prove it", () => {
    const measurement = proportionsOf(crowd(300, 3, 3), 3, PAIRS);
    const published = suppress(measurement);
    expect(readByNarrowing(measurement, published)).toEqual([]);
    expect(numberSuppressed(published)).toBeLessThan(allResults(published).length);
    const again = isSuppressed(suppress(published));
    for (const [index, isHidden] of isSuppressed(published).entries()) if (isHidden) expect(again[index]).toBe(true);
  });
});
