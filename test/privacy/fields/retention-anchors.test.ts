import { describe, expect, it } from "vitest";
import { type Participation, retentionDue, type RetentionRule } from "welfare-core";
import { datasetOf, entering, exiting, participationOf } from "../../dataset/story.ts";

const DAY = "must be a day YYYY-MM-DD between 1850 and 2200";
const left = (exit: string): Participation => participationOf([...entering("2018-02-01"), exiting(exit)]);
const inside = participationOf(entering("2018-02-01"));
const never = participationOf([]);
const rule = (more: Partial<RetentionRule> = {}): RetentionRule => ({
  id: "r",
  records: "beneficiaries",
  anchor: "exit",
  after: "P1Y",
  ...more,
});
const ofPerson = (...participations: readonly Participation[]) =>
  retentionDue(
    datasetOf({ beneficiaries: [{ id: "b-1" }], participations: participations.map((one, index) => ({ ...one, id: `p-${index}` })) }),
    [rule()],
    { asOf: "2030-01-01" },
  );

describe("the exit of a person with several participations", () => {
  const due = (dueOn: string) => [{ rule: "r", path: "beneficiaries.0", status: "due", dueOn }];
  const withoutDay = [{ rule: "r", path: "beneficiaries.0", status: "no-anchor" }];

  it.each([
    ["none", [], withoutDay],
    ["one that she never entered", [never], withoutDay],
    ["two that she never entered", [never, never], withoutDay],
    ["one that she is in", [inside], []],
    ["one that she left and one that she is in", [left("2018-09-30"), inside], []],
    ["one that she is in and one that she left", [inside, left("2018-09-30")], []],
    ["one that she is in and one that she never entered", [inside, never], []],
    ["one that she never entered and one that she is in", [never, inside], []],
    ["one that she left and one that she never entered", [left("2018-09-30"), never], due("2019-09-30")],
    ["one that she never entered and one that she left", [never, left("2018-09-30")], due("2019-09-30")],
    ["two that she left, the later last", [left("2018-09-30"), left("2018-10-31")], due("2019-10-31")],
    ["two that she left, the later first", [left("2018-10-31"), left("2018-09-30")], due("2019-10-31")],
  ] as const)("counts by %s", (_, participations, expected) => {
    expect(ofPerson(...participations)).toStrictEqual(expected);
  });
});

describe("a rule", () => {
  const dataset = datasetOf({ beneficiaries: [{ id: "b-1" }], participations: [left("2018-09-30")] });
  const findings = (rules: readonly RetentionRule[], asOf = "2019-09-30") => retentionDue(dataset, rules, { asOf });

  it("is repeated with its classes only where it has some", () => {
    const found = { rule: "r", path: "participations.0", status: "due", dueOn: "2019-09-30" };
    expect(findings([rule({ records: "participations" })])).toStrictEqual([found]);
    expect(findings([rule({ records: "participations", classes: [] })])).toStrictEqual([{ ...found, classes: [] }]);
  });

  it("comes after the rule before it, whatever the records", () => {
    const rules = [rule({ id: "second", records: "participations" }), rule({ id: "first" }), rule({ id: "later", after: "P1Y1D" })];
    expect(findings(rules).map((finding) => [finding.rule, finding.path])).toStrictEqual([
      ["second", "participations.0"],
      ["first", "beneficiaries.0"],
    ]);
  });

  it("looks at what was known of an exit on the day", () => {
    expect(findings([rule({ after: "P0D" })], "2018-09-29")).toStrictEqual([]);
    expect(findings([rule({ after: "P0D" })], "2018-09-30")).toHaveLength(1);
  });

  it("is refused with a day that is none, even where there is nothing to look at", () => {
    expect(() => retentionDue(datasetOf({}), [], { asOf: "2030-02-30" })).toThrow(new RangeError(`asOf ${DAY}`));
  });

  it("is refused with a duration that is none, or that leads beyond the calendar", () => {
    const refused = (after: string) => () => findings([rule({ after })]);
    expect(refused("five years")).toThrow(new RangeError("a duration is written like P6M, P28D or P1Y2M"));
    expect(refused("P200Y")).toThrow(RangeError);
    expect(refused("P182Y")).not.toThrow();
  });
});
