import { describe, expect, it } from "vitest";
import type { DatasetFinding } from "welfare-core";
import { assessment, consents, entering, event, exiting, findingsOf, placesOf, selfEsteem, type Told, toldDataset } from "./story.ts";

const told = (code: DatasetFinding["code"], story: Told) => findingsOf(code, toldDataset({ ...story, person: { consents } }));

describe("order: a session outside the time in which she took part", () => {
  const held = (heldOn: string, events: Told["events"] = [...entering("2018-01-05"), exiting("2018-06-30")]) =>
    told("order", {
      events,
      sessions: [{ id: "s", interventionId: "coaching", heldOn, attendance: [{ participationId: "p-1", status: "absent" }] }],
    });

  it.each([
    ["2018-01-04", 1],
    ["2018-01-05", 0],
    ["2018-06-30", 0],
    ["2018-07-01", 1],
  ])("held on %s, from 2018-01-05 to 2018-06-30: %i warning", (heldOn, count) => {
    expect(placesOf(held(heldOn))).toEqual(count === 0 ? [] : [["warning", "sessions.0.attendance.0", "s", "p-1"]]);
  });

  it("is fine while she is in, on hold too", () => {
    expect(held("2019-01-01", entering("2018-01-05"))).toEqual([]);
    expect(held("2019-01-01", [...entering("2018-01-05"), event("suspend", "2018-02-01")])).toEqual([]);
  });
});

describe("moment: an assessment far from its day, or of no moment", () => {
  const events = [...entering("2018-01-31"), exiting("2018-08-31")];
  const moments = [{ name: "Midterm", anchor: "entry", offset: "P3M", before: "P14D", after: "P14D" }] as const;
  const of31 = (moment: string, on: string, log: Told["events"] = events) =>
    told("moment", { events: log, project: { moments }, assessments: [assessment(moment, on)] });

  // Entry and exit: 31 days to either side. Windows: 28 days after the exit; exit + P5M = 2019-01-31 to exit + P7M = 2019-03-31; entry + P3M = 2018-04-30, 14 days to either side.
  it.each([
    ["entry", "2017-12-30", 1],
    ["entry", "2017-12-31", 0],
    ["entry", "2018-03-03", 0],
    ["entry", "2018-03-04", 1],
    ["exit", "2018-07-30", 1],
    ["exit", "2018-07-31", 0],
    ["exit", "2018-10-01", 0],
    ["exit", "2018-10-02", 1],
    ["28-days", "2018-08-30", 1],
    ["28-days", "2018-08-31", 0],
    ["28-days", "2018-09-28", 0],
    ["28-days", "2018-09-29", 1],
    ["6-months", "2019-01-30", 1],
    ["6-months", "2019-01-31", 0],
    ["6-months", "2019-03-31", 0],
    ["6-months", "2019-04-01", 1],
    ["Midterm", "2018-04-15", 1],
    ["Midterm", "2018-04-16", 0],
    ["Midterm", "2018-05-14", 0],
    ["Midterm", "2018-05-15", 1],
  ])("%s on %s: %i warning", (moment, on, count) => {
    const id = `${moment}-${on}`;
    expect(placesOf(of31(moment, on))).toEqual(count === 0 ? [] : [["warning", "assessments.0.moment", id, "p-1"]]);
  });

  it("says that the project has no such moment, or that there is no entry or exit", () => {
    expect(of31("Late", "2018-05-01")[0]?.message).toBe("the project has no such moment");
    expect(of31("exit", "2018-05-01", entering("2018-01-31"))[0]?.message).toBe("there is no exit that it could belong to");
    expect(of31("entry", "2018-05-01", [])[0]?.message).toBe("there is no entry that it could belong to");
    expect(of31("entry", "2018-05-01")[0]?.message).toBe("it lies far from the day that it is meant for");
  });

  it("is fine at an exit after which she came back and stayed", () => {
    const back = [...events, event("re-enter", "2018-10-01")];
    expect(of31("exit", "2018-08-31", back)).toEqual([]);
    expect(of31("6-months", "2019-02-28", back)).toEqual([]);
  });
});

describe("score: an assessment that cannot be scored", () => {
  it("is not looked at where its instrument is not there: that is a broken reference", () => {
    const unknown = [assessment("entry", "2018-01-05", { instrumentId: "nothing" })];
    expect(told("score", { events: entering("2018-01-05"), assessments: unknown })).toEqual([]);
    expect(told("broken-reference", { events: entering("2018-01-05"), assessments: unknown })).toHaveLength(1);
  });

  const answered = (answers: Readonly<Record<string, number | null>>) =>
    placesOf(told("score", { events: entering("2018-01-05"), assessments: [assessment("entry", "2018-01-05", { answers })] }));
  const at = (severity: string) => [[severity, "assessments.0.answers", "entry-2018-01-05", "p-1"]];

  it("is an error for an item that the instrument does not have, or an answer outside its range", () => {
    expect(answered({ a: 1, b: 4, c: 2 })).toEqual(at("error"));
    expect(answered({ a: 0, b: 4 })).toEqual(at("error"));
    expect(answered({ a: 1, b: 5 })).toEqual(at("error"));
  });

  it("is a warning where too many answers are missing, and fine where nothing was answered", () => {
    const strict = { ...selfEsteem, missingRule: { kind: "none" } } as const;
    const dataset = toldDataset({
      events: entering("2018-01-05"),
      assessments: [assessment("entry", "2018-01-05", { answers: { a: 1 } })],
      more: { instruments: [strict] },
    });
    expect(placesOf(findingsOf("score", dataset))).toEqual(at("warning"));
    expect(answered({ a: 1 })).toEqual([]);
    expect(answered({ a: null, b: null })).toEqual([]);
    expect(answered({})).toEqual([]);
  });
});
