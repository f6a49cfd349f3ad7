import { describe, expect, it } from "vitest";
import * as lists from "welfare-core";
import {
  assessmentSchema,
  attendanceSchema,
  type Codelist,
  dosageSchema,
  goalProgressSchema,
  goalSchema,
  interventionSchema,
  serviceSessionSchema,
} from "welfare-core";
import type * as z from "zod";
import { refusals } from "../refusals.ts";

const custom = (path: string) => [{ path, code: "custom" }];

const course = { id: "i1", projectId: "milena", name: { en: "Course" } };
const goal = { id: "g1", participationId: "p1", setBy: "both", setOn: "2018-03-01", text: { en: "Find a course" } };

/** Each field of the room that takes a code: its schema, a record without the field, its name, its list. */
const FIELDS: readonly (readonly [string, z.ZodType, object, Codelist])[] = [
  ["type", interventionSchema, course, lists.INTERVENTION_TYPE],
  ["status", attendanceSchema, { participationId: "p1" }, lists.ATTENDANCE_STATUS],
  ["setBy", goalSchema, goal, lists.GOAL_SETTER],
  ["area", goalSchema, goal, lists.NEED_CATEGORY],
  ["status", goalProgressSchema, { on: "2018-03-01" }, lists.GOAL_STATUS],
  ["judgedBy", goalProgressSchema, { on: "2018-03-01", status: "achieved" }, lists.GOAL_SETTER],
];

describe.each(FIELDS)("%s", (field, schema, rest, list) => {
  it("takes every code of its list, and a user's own only where the list is open", () => {
    for (const code of list.codes) expect(refusals(schema, { ...rest, [field]: code })).toEqual([]);
    expect(refusals(schema, { ...rest, [field]: "x-our-own" })).toEqual(list.open ? [] : [{ path: field, code: "invalid_value" }]);
  });

  it("refuses what is no code", () => {
    const code = list.open ? "invalid_union" : "invalid_value";
    for (const word of ["none-of-these", "", "constructor", null, 0]) {
      expect(refusals(schema, { ...rest, [field]: word })).toEqual([{ path: field, code }]);
    }
  });
});

describe("an intervention", () => {
  const counselling = { ...course, type: "counselling" };

  it("does not end before it begins", () => {
    expect(refusals(interventionSchema, { ...counselling, period: { start: "2018-03-01", end: "2018-03-01" } })).toEqual([]);
    expect(refusals(interventionSchema, { ...counselling, period: { start: "2018-03-01", end: "2018-02-28" } })).toEqual(
      custom("period.end"),
    );
  });

  it("has a name in at least one language", () => {
    expect(refusals(interventionSchema, { ...counselling, name: {} })).toEqual(custom("name"));
  });

  it("has a dosage of 1 to 10,000 sessions and 1 to 1,000,000 minutes", () => {
    expect(refusals(dosageSchema, {})).toEqual([]);
    expect(refusals(dosageSchema, { sessions: 1, minutes: 1 })).toEqual([]);
    expect(refusals(dosageSchema, { sessions: 10_000, minutes: 1_000_000 })).toEqual([]);
    expect(refusals(dosageSchema, { sessions: 0, minutes: 0 })).toEqual([
      { path: "sessions", code: "too_small" },
      { path: "minutes", code: "too_small" },
    ]);
    expect(refusals(dosageSchema, { sessions: 10_001, minutes: 1_000_001 })).toEqual([
      { path: "sessions", code: "too_big" },
      { path: "minutes", code: "too_big" },
    ]);
  });
});

describe("an attendance", () => {
  const at = (status: string, minutes?: number) => refusals(attendanceSchema, { participationId: "p1", status, minutes });

  it("of someone present lasts from a minute to a day, or it is not known how long", () => {
    expect(at("present")).toEqual([]);
    expect(at("present", 1)).toEqual([]);
    expect(at("present", 1440)).toEqual([]);
    expect(at("present", 0)).toEqual(custom("minutes"));
    expect(at("present", 1441)).toEqual([{ path: "minutes", code: "too_big" }]);
    expect(at("present", -1)).toEqual([{ path: "minutes", code: "too_small" }]);
    expect(at("present", 0.5)).toEqual([{ path: "minutes", code: "invalid_type" }]);
  });

  it.each(["absent", "excused", "unknown"])("of someone who is %s lasts no minute", (status) => {
    expect(at(status)).toEqual([]);
    expect(at(status, 0)).toEqual([]);
    expect(at(status, 1)).toEqual(custom("minutes"));
  });
});

describe("a session", () => {
  const session = { id: "s1", interventionId: "i1", heldOn: "2018-03-01", attendance: [] as unknown[] };
  const came = (participationId: string) => ({ participationId, status: "present" });

  it("lasts from a minute to a day", () => {
    expect(refusals(serviceSessionSchema, { ...session, durationMinutes: 1 })).toEqual([]);
    expect(refusals(serviceSessionSchema, { ...session, durationMinutes: 1440 })).toEqual([]);
    expect(refusals(serviceSessionSchema, { ...session, durationMinutes: 0 })).toEqual([{ path: "durationMinutes", code: "too_small" }]);
    expect(refusals(serviceSessionSchema, { ...session, durationMinutes: 1441 })).toEqual([{ path: "durationMinutes", code: "too_big" }]);
  });

  it("lists each participation once", () => {
    expect(refusals(serviceSessionSchema, { ...session, attendance: [came("p1"), came("p2")] })).toEqual([]);
    expect(refusals(serviceSessionSchema, { ...session, attendance: [came("p1"), { participationId: "p1", status: "absent" }] })).toEqual(
      custom("attendance"),
    );
  });

  it("lists at most 1,000 people and 100 of the staff", () => {
    const people = Array.from({ length: 1001 }, (_, index) => came(`p${index}`));
    const staff = Array.from({ length: 101 }, (_, index) => `w${index}`);
    expect(refusals(serviceSessionSchema, { ...session, attendance: people.slice(1), workerIds: staff.slice(1) })).toEqual([]);
    expect(refusals(serviceSessionSchema, { ...session, attendance: people })).toEqual(custom("attendance"));
    expect(refusals(serviceSessionSchema, { ...session, workerIds: staff })).toEqual(custom("workerIds"));
  });

  it("says where in the list something is wrong", () => {
    expect(refusals(serviceSessionSchema, { ...session, attendance: [came("p1"), { ...came("p2"), minutes: 0 }] })).toEqual(
      custom("attendance.1.minutes"),
    );
  });
});

describe("a goal", () => {
  it("is not due before it is set", () => {
    expect(refusals(goalSchema, { ...goal, dueOn: "2018-03-01" })).toEqual([]);
    expect(refusals(goalSchema, { ...goal, dueOn: "2018-02-28" })).toEqual(custom("dueOn"));
  });

  it("is not judged before it is set", () => {
    const judged = (...days: string[]) => ({ ...goal, progress: days.map((on) => ({ on, status: "in-progress" })) });
    expect(refusals(goalSchema, judged())).toEqual([]);
    expect(refusals(goalSchema, judged("2018-03-01", "2018-12-31"))).toEqual([]);
    expect(refusals(goalSchema, judged("2018-12-31", "2018-02-28"))).toEqual(custom("progress"));
  });

  it("has at most 1,000 judgements", () => {
    const judgement = { on: "2018-03-01", status: "in-progress" };
    const progress = Array.from({ length: 1001 }, () => judgement);
    expect(refusals(goalSchema, { ...goal, progress: progress.slice(1) })).toEqual([]);
    expect(refusals(goalSchema, { ...goal, progress })).toEqual(custom("progress"));
  });

  it.each([-2, -1, 0, 1, 2])("may have attained %i", (attainment) => {
    expect(refusals(goalProgressSchema, { on: "2018-03-01", status: "achieved", attainment })).toEqual([]);
  });

  it.each([-3, 3, 0.5, "1"])("may not have attained %s", (attainment) => {
    expect(refusals(goalProgressSchema, { on: "2018-03-01", status: "achieved", attainment })).toEqual([
      { path: "attainment", code: "invalid_value" },
    ]);
  });
});

describe("an assessment", () => {
  const assessment = { id: "a1", participationId: "p1", instrumentId: "scale", moment: "entry", on: "2018-03-01", answers: {} };

  it.each(["entry", "exit", "28-days", "6-months", "Midterm", "M"])("is meant for a moment such as %s", (moment) => {
    expect(refusals(assessmentSchema, { ...assessment, moment })).toEqual([]);
  });

  it.each(["midterm", "Mid term", "", "29-days", `M${"m".repeat(64)}`])("is not meant for a moment such as '%s'", (moment) => {
    expect(refusals(assessmentSchema, { ...assessment, moment })).toEqual([{ path: "moment", code: "invalid_union" }]);
  });

  it("says which moments there are", () => {
    const issues = assessmentSchema.safeParse({ ...assessment, moment: "midterm" }).error?.issues;
    expect(issues?.[0]?.message).toMatch(/^not a moment: entry, exit, 28-days, 6-months, or /);
  });

  it("has a reason why nothing was answered only where nothing was", () => {
    expect(refusals(assessmentSchema, { ...assessment, missing: "declined" })).toEqual([]);
    expect(refusals(assessmentSchema, { ...assessment, missing: "declined", answers: { a: null } })).toEqual([]);
    expect(refusals(assessmentSchema, { ...assessment, missing: "declined", answers: { a: null, b: 0 } })).toEqual(custom("missing"));
    expect(refusals(assessmentSchema, { ...assessment, missing: "tired" })).toEqual([{ path: "missing", code: "invalid_value" }]);
  });

  it("has whole answers, or none, by the ids of items", () => {
    expect(refusals(assessmentSchema, { ...assessment, answers: { a: -3, constructor: 4, b: null } })).toEqual([]);
    expect(refusals(assessmentSchema, { ...assessment, answers: { a: 1.5 } })).toEqual([{ path: "answers.a", code: "invalid_type" }]);
    expect(refusals(assessmentSchema, { ...assessment, answers: { a: "3" } })).toEqual([{ path: "answers.a", code: "invalid_type" }]);
  });

  it("refuses a sheet of answers whole if it is none, without naming its keys", () => {
    const sheets: readonly unknown[] = [[3], "a=3", null, { "what hurts": 3 }, { "": 3 }, JSON.parse('{ "__proto__": 3 }')];
    for (const answers of sheets) expect(refusals(assessmentSchema, { ...assessment, answers })).toEqual(custom("answers"));
  });

  it("has at most 500 answers", () => {
    const answers = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, index) => [`q${index}`, 1]));
    expect(refusals(assessmentSchema, { ...assessment, answers: answers(500) })).toEqual([]);
    expect(refusals(assessmentSchema, { ...assessment, answers: answers(501) })).toEqual(custom("answers"));
  });
});
