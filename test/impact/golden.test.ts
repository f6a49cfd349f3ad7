import { describe, expect, it } from "vitest";
import { indicatorDefinitionSchema, type Period } from "welfare-core";
import golden from "../golden/indicators.json" with { type: "json" };
import { measureOne, type Row } from "./measure-one.ts";

interface Case {
  readonly name: string;
  readonly source: string;
  readonly given: { readonly indicator: object; readonly rows: readonly Row[]; readonly period?: Period };
  readonly expect: object;
}

const cases = golden as unknown as readonly Case[];

/** The same value, with every number near enough: intervals were worked with other formulas. */
function near(value: unknown): unknown {
  if (typeof value === "number") return expect.closeTo(value, 9);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, near(part)]));
}

describe("indicators worked by hand", () => {
  it("are cases of every kind and of every state", () => {
    expect(new Set(cases.map(({ name }) => name)).size).toBe(cases.length);
    const kinds = new Set(cases.map(({ given }) => (given.indicator as { readonly kind: string }).kind));
    expect([...kinds].sort()).toEqual([
      "change-share",
      "count",
      "difference-of-means",
      "difference-of-proportions",
      "effect-size",
      "mean",
      "mean-change",
      "median",
      "proportion",
      "rate",
      "ratio-of-sums",
      "reliable-change",
      "sum",
      "time-to-outcome",
    ]);
  });

  it.each(cases)("$name", ({ given, expect: expected }) => {
    const { indicator, rows, period } = given;
    const definition = indicatorDefinitionSchema.parse({ id: "i", version: "1", label: { en: "-" }, level: "outcome", ...indicator });
    const { provenance, ...figures } = measureOne(definition, rows, period === undefined ? {} : { period });
    expect(figures).toStrictEqual(near(expected));
    expect(provenance.period).toEqual(period);
  });

  it("keep their ends where they are exact: 0 at none, 1 at all", () => {
    const ends = (success: boolean) => {
      const definition = indicatorDefinitionSchema.parse({
        ...{ id: "i", version: "1", label: { en: "-" }, level: "outcome", unit: "participation", kind: "proportion" },
        success: { fact: "working", eq: success },
      });
      const result = measureOne(
        definition,
        Array.from({ length: 7 }, () => ({ working: true })),
      );
      return result.status === "value" && result.interval;
    };
    expect(ends(true)).toMatchObject({ upper: 1, level: 0.95, method: "wilson" });
    expect(ends(false)).toMatchObject({ lower: 0, level: 0.95, method: "wilson" });
  });
});
