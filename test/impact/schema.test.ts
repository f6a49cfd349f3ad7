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

const scale = { sd: 7.5, reliability: 0.8, source: "manual of a made-up scale" };
const norms = { clinical: { mean: 10, sd: 5 }, normative: { mean: 20, sd: 5 } };
const reliable = { ...change, kind: "reliable-change", scale };

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
    ["an impact says what it is compared with", { ...working, level: "impact" }, "custom counterfactual"],
    [
      "a proportion has no comparison group",
      { ...working, counterfactual: { kind: "comparison-group", source: "-" } },
      "custom counterfactual.kind",
    ],
    ["a benchmark has a source", { ...working, counterfactual: { kind: "benchmark", value: 1 } }, "invalid_type counterfactual.source"],
    [
      "an assumption goes from low to high",
      { ...working, counterfactual: { kind: "assumption", low: 2, high: 1, source: "-" } },
      "custom counterfactual.high",
    ],
    [
      "a counterfactual is of three kinds",
      { ...working, counterfactual: { kind: "hope", source: "-" } },
      "invalid_union counterfactual.kind",
    ],
    ["a scale has a source", { ...change, kind: "reliable-change", scale: { sd: 1, reliability: 1 } }, "invalid_type scale.source"],
    [
      "a scale has a deviation",
      { ...change, kind: "reliable-change", scale: { sd: 0, reliability: 1, source: "-" } },
      "too_small scale.sd",
    ],
    [
      "a reliability is at most 1",
      { ...change, kind: "reliable-change", scale: { sd: 1, reliability: 1.1, source: "-" } },
      "too_big scale.reliability",
    ],
    [
      "a scale has both norms or none: not the clinical one alone",
      { ...reliable, scale: { ...scale, clinical: norms.clinical } },
      "custom scale",
    ],
    [
      "a scale has both norms or none: not the normative one alone",
      { ...reliable, scale: { ...scale, normative: norms.normative } },
      "custom scale",
    ],
    [
      "norms that fall are not of a scale on which higher is better by default",
      { ...reliable, scale: { ...scale, clinical: { mean: 17, sd: 5 }, normative: { mean: 3, sd: 3 } } },
      "custom direction",
    ],
    [
      "norms that fall are not of a scale on which higher is better",
      { ...reliable, direction: "higher-is-better", scale: { ...scale, clinical: { mean: 17, sd: 5 }, normative: { mean: 3, sd: 3 } } },
      "custom direction",
    ],
    [
      "norms that rise are not of a scale on which lower is better",
      { ...reliable, direction: "lower-is-better", scale: { ...scale, ...norms } },
      "custom direction",
    ],
    ["a size is of three kinds", { ...change, kind: "effect-size", measure: "d" }, "invalid_value measure"],
    [
      "rows of a rate are added, none is chosen",
      { ...minutes, of: undefined, kind: "rate", events: "a", exposure: "b", reentry: "last" },
      "unrecognized_keys ",
    ],
    ["days are whole", { ...count, kind: "time-to-outcome", from: "a", to: "b", withinDays: 1.5 }, "invalid_type withinDays"],
  ])("%s", (_, value, issue) => {
    expect(told(value)).toEqual([issue]);
  });

  it("accepts an impact that is compared with something", () => {
    const source = "made-up register";
    expect(told({ ...working, level: "impact", counterfactual: { kind: "benchmark", value: 0.25, source } })).toEqual([]);
    expect(told({ ...working, level: "impact", counterfactual: { kind: "assumption", low: 0.1, high: 0.1, source } })).toEqual([]);
    const group = { fact: "exited", eq: true };
    const compared = { ...working, kind: "difference-of-proportions", group, counterfactual: { kind: "comparison-group", source } };
    expect(told({ ...compared, level: "impact" })).toEqual([]);
    expect(told(compared)).toEqual([]);
  });

  it("accepts norms that go the way of the scale, and none", () => {
    const falling = { clinical: norms.normative, normative: norms.clinical };
    expect(told({ ...reliable, scale })).toEqual([]);
    expect(told({ ...reliable, scale: { ...scale, ...norms } })).toEqual([]);
    expect(told({ ...reliable, direction: "higher-is-better", scale: { ...scale, ...norms } })).toEqual([]);
    expect(told({ ...reliable, direction: "lower-is-better", scale: { ...scale, ...falling } })).toEqual([]);
    expect(told({ ...reliable, direction: "lower-is-better", scale })).toEqual([]);
    expect(told({ ...reliable, scale: { ...scale, ...norms, normative: norms.clinical } })).toEqual([]);
  });

  it("tells every problem at once, also those of several fields where one is wrong by itself", () => {
    const alone = { ...working, level: "impact", unit: "household" };
    expect(told(alone)).toEqual(["invalid_value unit", "custom counterfactual"]);
    expect(told({ ...alone, label: {}, counterfactual: { kind: "comparison-group" } })).toEqual([
      "custom label",
      "invalid_type counterfactual.source",
      "invalid_value unit",
      "custom counterfactual.kind",
    ]);
    expect(told({ ...alone, counterfactual: { kind: "assumption", low: 2, high: 1 } })).toEqual([
      "invalid_type counterfactual.source",
      "custom counterfactual.high",
      "invalid_value unit",
    ]);
    const half = { ...reliable, unit: "household", scale: { clinical: norms.clinical, sd: 0, reliability: 1 } };
    expect(told(half)).toEqual(["invalid_value unit", "too_small scale.sd", "invalid_type scale.source", "custom scale"]);
    expect(told({ ...reliable, direction: "lower-is-better", scale: { ...norms, sd: 0, reliability: 1, source: "-" } })).toEqual([
      "too_small scale.sd",
      "custom direction",
    ]);
  });

  it("says nothing of several fields together where they are no fields, or no numbers", () => {
    for (const counterfactual of [null, [], "benchmark"]) expect(told({ ...working, counterfactual })).toHaveLength(1);
    expect(told({ ...working, counterfactual: { kind: "assumption", low: "2", high: 1, source: "-" } })).toEqual([
      "invalid_type counterfactual.low",
    ]);
    expect(told({ ...reliable, scale: null })).toEqual(["invalid_type scale"]);
    expect(told({ ...reliable, direction: "upwards", scale: { ...scale, ...norms } })).toEqual(["invalid_value direction"]);
    expect(told({ ...reliable, scale: { ...scale, ...norms, clinical: null } })).toEqual(["invalid_type scale.clinical"]);
    expect(told(null)).toEqual(["invalid_type "]);
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
