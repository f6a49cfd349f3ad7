import { expect } from "vitest";

/** Holds a whole result, its keys included, against figures that were worked out elsewhere: numbers to so many digits, all else exactly. */
export function expectFigures(found: unknown, expected: unknown, digits = 10): void {
  expect(rounded(found, digits)).toStrictEqual(rounded(expected, digits));
}

function rounded(value: unknown, digits: number): unknown {
  if (typeof value === "number") return Number(value.toPrecision(digits));
  if (Array.isArray(value)) return value.map((one) => rounded(one, digits));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, rounded(one, digits)]));
}
