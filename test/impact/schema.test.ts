import { describe, expect, it } from "vitest";
import { indicatorDefinitionSchema, sensitivityOf } from "welfare-core";
import {
  communityIndicators,
  outcomeIndicators,
  processIndicators,
  serviceIndicators,
  unmetDemand,
} from "../../examples/milena/indicators.ts";
import { refusals } from "../refusals.ts";
import { change, count, minutes, working } from "./measure-one.ts";

const told = (value: unknown) => refusals(indicatorDefinitionSchema, value).map(({ path, code }) => `${code} ${path}`);

describe("the definition of an indicator", () => {
  it("is accepted in each kind, and those of the example are", () => {
    for (const indicator of [count, working, minutes, change]) expect(indicatorDefinitionSchema.parse(indicator)).toEqual(indicator);
    const example = [...processIndicators, ...serviceIndicators, ...outcomeIndicators, ...communityIndicators, unmetDemand];
    for (const indicator of example) expect(indicatorDefinitionSchema.parse(indicator)).toEqual(indicator);
  });

  it("has one of the kinds", () => {
    expect(told({ ...count, kind: "mode" })).toEqual(["invalid_union kind"]);
    expect(told({ ...count, kind: undefined })).toEqual(["invalid_union kind"]);
    expect(indicatorDefinitionSchema.safeParse({ ...count, kind: "mode" }).error?.issues[0]?.message).toBe(
      "no kind of indicator, such as count, proportion or mean-change",
    );
    expect(told("count")).toEqual(["invalid_type "]);
  });

  it.each([
    ["a proportion needs a success", { ...working, success: undefined }, "custom success"],
    ["a sum needs what is added", { ...minutes, of: undefined }, "invalid_type of"],
    ["a change needs what was before", { ...change, before: undefined }, "invalid_type before"],
    ["a change needs what came after", { ...change, after: undefined }, "invalid_type after"],
    ["a key has no blanks", { ...count, id: "in work" }, "invalid_format id"],
    ["a version is a key", { ...count, version: "" }, "invalid_format version"],
    ["a label has a language", { ...count, label: {} }, "custom label"],
    ["a level is a code of its list", { ...count, level: "result" }, "invalid_value level"],
    ["a unit is one of four", { ...count, unit: "household" }, "invalid_value unit"],
    ["a target is no goal", { ...count, sdgTargets: ["8.5", "8"] }, "invalid_value sdgTargets.1"],
    ["a direction is one of two", { ...count, direction: "higher" }, "invalid_value direction"],
    ["a name of a fact begins small", { ...minutes, of: "Minutes" }, "invalid_format of"],
    ["a name of a fact has 64 letters at most", { ...minutes, of: "m".repeat(65) }, "invalid_format of"],
    ["a counting date is a name", { ...count, countedOn: "2018-03-01" }, "invalid_format countedOn"],
    ["a criterion is an object", { ...count, success: [] }, "custom success"],
    ["a criterion is plain JSON", { ...count, population: { fact: "exited", eq: Number.NaN } }, "custom population"],
    ["a change has no any", { ...change, reentry: "any" }, "invalid_value reentry"],
    ["rows of a sum are added, none is chosen", { ...minutes, reentry: "last" }, "unrecognized_keys "],
    ["a count has nothing to add", { ...count, of: "minutes" }, "unrecognized_keys "],
  ])("%s", (_, value, issue) => {
    expect(told(value)).toEqual([issue]);
  });

  it("accepts a name of a fact of 64 letters", () => {
    expect(told({ ...minutes, of: `m${"I1".repeat(31)}x` })).toEqual([]);
  });

  it("is public in every field of every kind", () => {
    const shapes = indicatorDefinitionSchema.options.map(({ shape }) => shape);
    expect(shapes).toHaveLength(14);
    for (const shape of shapes) {
      for (const [name, field] of Object.entries(shape)) expect([name, sensitivityOf(field)]).toEqual([name, "public"]);
    }
  });
});
