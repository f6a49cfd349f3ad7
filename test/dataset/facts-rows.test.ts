import { describe, expect, it } from "vitest";
import { participationFacts, type VoidEvent } from "welfare-core";
import { datasetOf, entering, event, exiting, participationOf, rowOf, rowsOf, said, saidOf, toldDataset, type Told } from "./story.ts";

const rows = (told: Told, asOf: string, knownAt?: string) =>
  rowsOf(participationFacts(toldDataset(told), knownAt === undefined ? { asOf } : { asOf, knownAt }));
const taken = (id: string, recordedAt: string, more: Partial<VoidEvent> = {}): VoidEvent => ({
  id: `void-${id}`,
  type: "void",
  voids: id,
  recordedAt,
  ...more,
});

describe("which participations have a row", () => {
  it("one of which nothing ever happened has none", () => {
    expect(rows({}, "2018-12-31")).toEqual([]);
  });

  it("one that was referred has one from that day on", () => {
    const referral = { on: "2018-01-05", source: "social-services" } as const;
    expect(rows({ referral }, "2018-01-04")).toEqual([]);
    expect(rows({ referral }, "2018-01-05")).toMatchObject([
      { state: "referred", referredOn: "2018-01-05", admitted: false, entered: false },
    ]);
    expect(rows({ referral }, "2018-01-06", "2018-01-04")).toEqual([]);
    expect(rows({ referral }, "2018-01-06", "2018-01-05")).toHaveLength(1);
    expect(rows({ referral: { ...referral, recordedAt: "2018-01-07T10:00:00Z" } }, "2018-01-06", "2018-01-06")).toEqual([]);
  });

  it("one with an event has one from that day on, if it was recorded", () => {
    const events = [event("start-assessment", "2018-01-05")];
    expect(rows({ events }, "2018-01-04")).toEqual([]);
    expect(rows({ events }, "2018-01-05")).toMatchObject([{ state: "assessing" }]);
    expect(rows({ events }, "2018-01-05", "2018-01-05T17:59:59Z")).toEqual([]);
    expect(rows({ events }, "2018-01-05", "2018-01-05T18:00:00Z")).toHaveLength(1);
    expect(rows({ events }, "2018-01-05", "2018-01-05")).toHaveLength(1);
  });

  it("one of which all events were taken back or refused has none", () => {
    const start = event("start-assessment", "2018-01-05");
    expect(rows({ events: [start, taken(start.id, "2018-02-01T09:00:00Z")] }, "2018-12-31")).toEqual([]);
    expect(rows({ events: [event("resume", "2018-01-05")] }, "2018-12-31")).toEqual([]);
  });

  it("one that was not admitted has one", () => {
    const events = [event("start-assessment", "2018-01-05"), event("refuse", "2018-01-10", { data: { eligibility: "ineligible" } })];
    expect(saidOf(rowOf({ events }, "2018-12-31"), ["state", "admitted", "entered", "exited", "eligibility"])).toEqual({
      state: "not-admitted",
      admitted: false,
      entered: false,
      exited: false,
      eligibility: "ineligible",
    });
  });

  it("stand in the order of the participations, and those that lead to nothing are issues", () => {
    const events = entering("2018-01-05");
    const table = participationFacts(
      datasetOf({
        beneficiaries: [{ id: "b-1" }],
        participations: [
          participationOf(events, { id: "p-9" }),
          participationOf(events, { id: "p-8", beneficiaryId: "x" }),
          participationOf([], { id: "p-7" }),
          participationOf(events, { id: "p-6", projectId: "x" }),
          participationOf(events, { id: "p-1" }),
          participationOf(events, { id: "p-5", log: { pathway: { id: "x", version: "1" }, events } }),
        ],
      }),
      { asOf: "2018-12-31" },
    );
    expect(rowsOf(table).map((row) => row["participationId"])).toEqual(["p-9", "p-1"]);
    expect(table.issues.map(({ code, fact }) => [code, fact])).toEqual([
      ["unresolved-reference", "beneficiaryId"],
      ["unresolved-reference", "projectId"],
      ["unresolved-reference", "state"],
    ]);
    expect(table.issues[0]?.message).toContain("p-8");
    expect(table.asOf).toBe("2018-12-31");
  });

  it("are none in a dataset without participations", () => {
    const { participations, ...rest } = toldDataset({});
    expect(participations).toHaveLength(1);
    expect(participationFacts(rest, { asOf: "2018-12-31" }).rows).toEqual([]);
  });

  it.each([{ asOf: "2018-02-29" }, { asOf: "today" }, { asOf: "2018-03-01", knownAt: "yesterday" }])(
    "need days that exist: %o",
    (sight) => {
      expect(() => participationFacts(toldDataset({}), sight)).toThrow(RangeError);
    },
  );
});

describe("where she stands", () => {
  const names = ["state", "admitted", "entered", "exited", "entryDate", "exitDate", "episodes"];
  const story = [
    ...entering("2018-01-05"),
    event("suspend", "2018-02-01"),
    event("resume", "2018-03-01"),
    exiting("2018-06-30", "education"),
    event("re-enter", "2018-09-01"),
    exiting("2018-12-31", "employment-fixed"),
  ];
  const on = (day: string) => Object.values(saidOf(rowOf({ events: story, referral: { on: "2018-01-02", source: "self" } }, day), names));

  it.each([
    ["referred", "2018-01-04", ["referred", false, false, false, "(not-due)", "(not-due)", 0]],
    ["in", "2018-01-05", ["active", true, true, false, "2018-01-05", "(not-due)", 1]],
    ["on hold is in", "2018-02-01", ["on-hold", true, true, false, "2018-01-05", "(not-due)", 1]],
    ["back from the hold: no new episode", "2018-03-01", ["active", true, true, false, "2018-01-05", "(not-due)", 1]],
    ["the day before the exit", "2018-06-29", ["active", true, true, false, "2018-01-05", "(not-due)", 1]],
    ["out", "2018-06-30", ["exited", true, true, true, "2018-01-05", "2018-06-30", 1]],
    ["in again: the exit is gone, the first entry stays", "2018-09-01", ["active", true, true, false, "2018-01-05", "(not-due)", 2]],
    ["out again: the last exit", "2018-12-31", ["exited", true, true, true, "2018-01-05", "2018-12-31", 2]],
  ])("%s", (_, day, expected) => {
    expect(on(day)).toEqual(expected);
  });

  it("admitted stays true of someone who was accepted and withdrew before she entered", () => {
    const events = [...entering("2018-01-05").slice(0, 3), event("withdraw", "2018-01-20")];
    const row = (day: string) => saidOf(rowOf({ events }, day), ["state", "admitted", "entered", "entryDate", "labourStatusAtEntry"]);
    expect(row("2018-01-19")).toEqual({
      state: "accepted",
      admitted: true,
      entered: false,
      entryDate: "(not-due)",
      labourStatusAtEntry: "(not-due)",
    });
    expect(row("2018-01-20")).toEqual({
      state: "not-admitted",
      admitted: true,
      entered: false,
      entryDate: "(not-applicable)",
      labourStatusAtEntry: "(not-applicable)",
    });
  });

  it("stays out in follow-up and once it is closed", () => {
    const events = [...entering("2018-01-05"), exiting("2018-06-30"), event("start-follow-up", "2018-07-15"), event("close", "2018-12-31")];
    expect(saidOf(rowOf({ events }, "2018-07-15"), ["state", "exited", "exitDate"])).toEqual({
      state: "in-follow-up",
      exited: true,
      exitDate: "2018-06-30",
    });
    expect(saidOf(rowOf({ events }, "2018-12-31"), ["state", "exited", "exitDate", "exitReason"])).toEqual({
      state: "closed",
      exited: true,
      exitDate: "2018-06-30",
      exitReason: "completed",
    });
  });

  it("follows the phases of a user's own pathway", () => {
    const pathway = {
      id: "own",
      version: "1",
      initial: "waiting",
      states: {
        waiting: { phase: "waitlist", on: { begin: { to: "running" } } },
        running: { phase: "active", on: { end: { to: "gone" } } },
        gone: { phase: "finished" },
      },
      events: { begin: {}, end: { data: { reason: { type: "code" } } } },
      exits: { done: { valence: "positive" } },
    } as const;
    const log = {
      pathway: { id: "own", version: "1" },
      events: [event("begin", "2018-01-05"), event("end", "2018-02-05", { data: { reason: "done" } })],
    };
    const dataset = toldDataset({
      project: { pathway: log.pathway },
      more: { pathways: [pathway], participations: [participationOf([], { log })] },
    });
    expect(rowsOf(participationFacts(dataset, { asOf: "2018-02-05" }))).toMatchObject([
      { state: "gone", admitted: true, entered: true, exited: true, entryDate: "2018-01-05", exitDate: "2018-02-05", exitReason: "done" },
    ]);
  });
});

describe("corrections and what was known", () => {
  const left = exiting("2018-06-30", "education");
  const events = [...entering("2018-01-05"), left];

  it("an exit that was taken back never happened, whenever it is looked at", () => {
    const corrected = { events: [...events, taken(left.id, "2018-08-01T09:00:00Z")] };
    expect(said(rowOf(corrected, "2018-07-01"), "state")).toBe("active");
    expect(said(rowOf(corrected, "2018-07-01", "2018-07-31"), "state")).toBe("exited");
    expect(said(rowOf(corrected, "2018-07-01", "2018-08-01T08:59:59Z"), "state")).toBe("exited");
    expect(said(rowOf(corrected, "2018-07-01", "2018-08-01T09:00:00Z"), "state")).toBe("active");
  });

  it("an exit that was replaced stands on its new day", () => {
    const later = exiting("2018-07-15", "job-search", { id: "exit-corrected", replaces: left.id, recordedAt: "2018-08-01T09:00:00Z" });
    const corrected = { events: [...events, later] };
    expect(saidOf(rowOf(corrected, "2018-12-31"), ["exitDate", "exitDestination"])).toEqual({
      exitDate: "2018-07-15",
      exitDestination: "job-search",
    });
    expect(said(rowOf(corrected, "2018-07-14"), "exited")).toBe(false);
    expect(saidOf(rowOf(corrected, "2018-12-31", "2018-07-31"), ["exitDate", "exitDestination"])).toEqual({
      exitDate: "2018-06-30",
      exitDestination: "education",
    });
  });

  it("an event that was recorded late is seen as of its day, but not by who did not know it", () => {
    const late = { events: [...entering("2018-01-05"), exiting("2018-06-30", undefined, { recordedAt: "2018-09-01T09:00:00Z" })] };
    expect(said(rowOf(late, "2018-06-30"), "exitDate")).toBe("2018-06-30");
    expect(said(rowOf(late, "2018-12-31", "2018-08-31"), "exitDate")).toBe("(not-due)");
  });

  it("eligibility is the outcome of the last decision that happened, not of the last written down", () => {
    const decided = (day: string, eligibility: string, recordedAt: string) =>
      event("record-decision", day, { data: { eligibility }, recordedAt });
    const decisions = [
      event("start-assessment", "2018-01-05"),
      decided("2018-01-20", "eligible", "2018-01-20T10:00:00Z"),
      decided("2018-01-10", "undetermined", "2018-01-25T10:00:00Z"),
    ];
    const eligibility = (day: string, knownAt?: string) => said(rowOf({ events: decisions }, day, knownAt), "eligibility");
    expect(eligibility("2018-01-09")).toBe("(not-asked)");
    expect(eligibility("2018-01-10")).toBe("undetermined");
    expect(eligibility("2018-01-10", "2018-01-24")).toBe("(not-asked)");
    expect(eligibility("2018-01-20")).toBe("eligible");
  });
});
