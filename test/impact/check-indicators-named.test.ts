import { describe, expect, it } from "vitest";
import { checkIndicators, checkRule, type Criterion, type Parameters } from "welfare-core";
import { count, FACTS, working } from "./measure-one.ts";

const parameters: Parameters = { ceiling: [{ from: "2018-01-01", value: 60, source: "made up" }] };
const short = { ...count, success: { fact: "minutes", lte: { param: "ceiling" } } } as const;
const adult: Criterion = { fact: "birthDate", age: { gte: 18 } };
const adults = { ...working, id: "adults", population: { all: [{ ref: "adult" }] } } as const;

describe("what indicators refer to", () => {
  it("is found where it is given, as for the measurement", () => {
    expect(checkIndicators([short, adults], FACTS, { parameters, criteria: { adult } })).toEqual([]);
  });

  it("is missing where it is not given", () => {
    const places = checkIndicators([short, adults], FACTS).map(({ code, path, indicator }) => [code, path, indicator]);
    expect(places).toEqual([
      ["unknown-parameter", "0.success.lte.param", "i"],
      ["unknown-name", "1.population.all.0.ref", "adults"],
    ]);
    expect(checkIndicators([short], FACTS, { criteria: { adult } })).toHaveLength(1);
    expect(checkIndicators([adults], FACTS, { parameters })).toHaveLength(1);
  });

  it("is told with the name that was probably meant", () => {
    const criterion: Criterion = { fact: "minutes", lte: { param: "ceilin" } };
    expect(checkIndicators([{ ...count, success: criterion }], FACTS, { parameters })).toMatchObject([
      { code: "unknown-parameter", path: "0.success.lte.param", nearest: "ceiling" },
    ]);
  });

  it("is told once, before the indicators and as checkRule tells it, where something is wrong with it", () => {
    const wrong = {
      parameters: { ceiling: [{ from: "2018-01-01" }] } as unknown as Parameters,
      criteria: { adult: { fact: "birthDat", age: { gte: 18 } }, odd: { ref: "odd" } } as Readonly<Record<string, Criterion>>,
    };
    const found = checkIndicators([short, adults, { ...adults, id: "others", success: { ref: "odd" } }], FACTS, wrong);
    expect(found).toStrictEqual(checkRule({ facts: FACTS, ...wrong, criterion: { all: [] } }));
    expect(found.map(({ path }) => path)).toEqual(["parameters.ceiling.0.value", "criteria.adult.fact", "criteria.odd"]);
    for (const one of found) expect(one).not.toHaveProperty("indicator");
  });

  it("does not hide what else is wrong with an indicator", () => {
    const criteria = { odd: { ref: "odd" } };
    const found = checkIndicators([{ ...working, success: { any: [{ ref: "odd" }, { fact: "workin", eq: true }] } }], FACTS, { criteria });
    expect(found.map(({ code, path }) => [code, path])).toEqual([
      ["circle", "criteria.odd"],
      ["unknown-fact", "0.success.any.1.fact"],
    ]);
  });
});
