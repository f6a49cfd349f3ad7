import { describe, expect, it } from "vitest";
import { datasetSchema, erasurePlan, RETAINED_RECORDS, retentionDue, type RetentionRule } from "welfare-core";
import { entering, exiting } from "../dataset/story.ts";
import { story } from "./people.ts";

it("the people are a dataset", () => {
  expect(datasetSchema.safeParse(story).error).toBeUndefined();
});

describe("a plan of erasure", () => {
  it("names every record about the person, what stays and what somebody has to read", () => {
    expect(erasurePlan(story, "left").map(({ path, action, reason }) => [path, action, reason])).toEqual([
      ["beneficiaries.0", "delete", "about-the-person"],
      ["participations.0", "delete", "about-the-person"],
      ["sessions.0", "keep", "about-others-too"],
      ["sessions.0.attendance.1", "delete", "names-the-person"],
      ["sessions.0.extensions", "review", "free-content"],
      ["goals.0", "delete", "about-the-person"],
      ["assessments.1", "delete", "about-the-person"],
      ["peerLinks.1", "delete", "about-the-person"],
      ["extensions", "review", "free-content"],
    ]);
  });

  it("does not touch other people, nor a worker whose key is the same", () => {
    expect(erasurePlan(story, "in").map(({ path }) => path)).toEqual([
      "beneficiaries.1",
      "participations.1",
      "sessions.0",
      "sessions.0.attendance.0",
      "sessions.0.extensions",
      "sessions.1",
      "sessions.1.attendance.0",
      "assessments.0",
      "peerLinks.0",
      "extensions",
    ]);
  });

  it("is empty for someone who is not there", () => {
    expect(erasurePlan(story, "nobody")).toEqual([]);
    expect(erasurePlan({ formatVersion: 1, projects: [], pathways: [] }, "nobody")).toEqual([]);
  });
});

describe("retention", () => {
  const due = (rule: Partial<RetentionRule>, asOf: string) =>
    retentionDue(story, [{ id: "r", records: "participations", anchor: "exit", after: "P5Y", ...rule }], { asOf });

  it("ends on the day itself, counted from the exit; who is in is not due, who never entered has no day to count from", () => {
    const withoutDay = { rule: "r", path: "participations.2", status: "no-anchor" };
    expect(due({}, "2023-09-29")).toEqual([withoutDay]);
    expect(due({}, "2023-09-30")).toEqual([{ rule: "r", path: "participations.0", status: "due", dueOn: "2023-09-30" }, withoutDay]);
  });

  it("of a person waits for all her participations, and of someone without any cannot be told", () => {
    const again = { ...story, participations: (story.participations ?? []).map((one) => ({ ...one, beneficiaryId: "left" })) };
    const rule = { id: "r", records: "beneficiaries", anchor: "exit", after: "P5Y" } as const;
    expect(retentionDue(again, [rule], { asOf: "2030-01-01" }).map(({ path }) => path)).toEqual([
      "beneficiaries.1",
      "beneficiaries.2",
      "beneficiaries.3",
    ]);
    expect(due({ records: "beneficiaries" }, "2030-01-01").map(({ path, status }) => [path, status])).toEqual([
      ["beneficiaries.0", "due"],
      ["beneficiaries.2", "no-anchor"],
      ["beneficiaries.3", "no-anchor"],
    ]);
  });

  it("of goals and assessments counts from the exit of their participation, or from their own day", () => {
    expect(due({ records: "goals" }, "2030-01-01")).toMatchObject([{ path: "goals.0", dueOn: "2023-09-30" }]);
    expect(due({ records: "goals", anchor: "recorded" }, "2030-01-01")).toMatchObject([{ path: "goals.0", dueOn: "2023-02-10" }]);
    expect(due({ records: "assessments" }, "2030-01-01")).toMatchObject([{ path: "assessments.1", dueOn: "2023-09-30" }]);
    expect(due({ records: "assessments", anchor: "recorded", after: "P1M" }, "2018-03-15")).toMatchObject([
      { path: "assessments.1", dueOn: "2018-03-01" },
    ]);
    expect(due({ records: "beneficiaries", anchor: "recorded" }, "2030-01-01")).toHaveLength(4);
  });

  it("may be of some classes of fields, and goes rule by rule", () => {
    expect(due({ classes: ["special"] }, "2030-01-01")[0]).toEqual({
      rule: "r",
      path: "participations.0",
      status: "due",
      dueOn: "2023-09-30",
      classes: ["special"],
    });
    expect(retentionDue(story, [], { asOf: "2030-01-01" })).toEqual([]);
  });

  it("of a person who came several times counts from the last exit, whatever the order of the records", () => {
    const [left, , referred] = story.participations ?? [];
    if (left === undefined || referred === undefined) throw new Error("the story has three participations");
    const before = { ...left, id: "p-before", log: { ...left.log, events: [...entering("2016-02-01"), exiting("2016-09-30")] } };
    const rule = { id: "r", records: "beneficiaries", anchor: "exit", after: "P5Y" } as const;
    const dueOf = (...participations: readonly (typeof left)[]) =>
      retentionDue({ ...story, participations: participations.map((one) => ({ ...one, beneficiaryId: "left" })) }, [rule], {
        asOf: "2030-01-01",
      })[0]?.dueOn;
    expect(dueOf(before)).toBe("2021-09-30");
    expect(dueOf(before, left)).toBe("2023-09-30");
    expect(dueOf(left, before)).toBe("2023-09-30");
    expect(dueOf(left, referred)).toBe("2023-09-30");
    expect(dueOf(referred, left)).toBe("2023-09-30");
    expect(dueOf(referred, { ...referred, id: "p-other" })).toBeUndefined();
  });

  it("of a participation's own day counts from the referral; without one nobody can tell", () => {
    const [first, ...others] = story.participations ?? [];
    if (first === undefined) throw new Error("the story has participations");
    const dataset = {
      ...story,
      participations: [{ ...first, referral: { on: "2018-01-05", source: "social-services" as const } }, ...others.slice(0, 1)],
    };
    const rule = { id: "r", records: "participations", anchor: "recorded", after: "P1Y" } as const;
    expect(retentionDue(dataset, [rule], { asOf: "2019-01-05" })).toEqual([
      { rule: "r", path: "participations.0", status: "due", dueOn: "2019-01-05" },
      { rule: "r", path: "participations.1", status: "no-anchor" },
    ]);
  });

  it("of a dataset without people has nothing to say", () => {
    const empty = { formatVersion: 1, projects: [], pathways: [] } as const;
    const rules = RETAINED_RECORDS.flatMap((records) =>
      (["exit", "recorded"] as const).map((anchor): RetentionRule => ({ id: "r", records, anchor, after: "P1Y" })),
    );
    expect(retentionDue(empty, rules, { asOf: "2030-01-01" })).toEqual([]);
  });

  it("needs a day", () => {
    expect(() => due({}, "2030-02-30")).toThrow(RangeError);
    expect(() => due({ after: "five years" }, "2030-01-01")).toThrow(RangeError);
  });
});
