import { describe, expect, it } from "vitest";
import { type AttendanceStatus, beneficiaryFacts, checkFacts, INTERVENTION_TYPE, serviceFacts, type ServiceSession } from "welfare-core";
import { datasetOf, participationOf, rowsOf, said, saidOf } from "./story.ts";

const fifteen = Array.from({ length: 15 }, (_, index) => String(index + 1).padStart(2, "0"));
const people = {
  beneficiaries: fifteen.map((number) => ({ id: `b-${number}` })),
  participations: fifteen.map((number) => participationOf([], { id: `p-${number}`, beneficiaryId: `b-${number}` })),
};
const group: ServiceSession = {
  id: "s-1",
  interventionId: "coaching",
  heldOn: "2018-03-14",
  durationMinutes: 120,
  attendance: fifteen.map((number) => ({ participationId: `p-${number}`, status: "present" })),
};

describe("services", () => {
  const rows = (sessions: readonly ServiceSession[], asOf = "2018-12-31", knownAt?: string) =>
    rowsOf(serviceFacts(datasetOf({ ...people, sessions }), knownAt === undefined ? { asOf } : { asOf, knownAt }));
  const attended = (status: AttendanceStatus, more: object = {}) =>
    saidOf(rows([{ ...group, attendance: [{ participationId: "p-01", status, ...more }] }])[0] ?? {}, [
      "attendance",
      "attended",
      "minutes",
    ]);

  it("a group session of fifteen is fifteen services and one session", () => {
    const services = rows([group]);
    expect(services).toHaveLength(15);
    expect(new Set(services.map((row) => row["serviceId"])).size).toBe(15);
    expect(new Set(services.map((row) => row["sessionId"]))).toEqual(new Set(["s-1"]));
    expect(new Set(services.map((row) => row["beneficiaryId"])).size).toBe(15);
    expect(services[0]).toEqual({
      serviceId: "s-1:p-01",
      sessionId: "s-1",
      participationId: "p-01",
      beneficiaryId: "b-01",
      projectId: "milena",
      interventionId: "coaching",
      interventionType: "coaching",
      heldOn: "2018-03-14",
      attendance: "present",
      attended: true,
      minutes: 120,
    });
  });

  it("stand in the order of the sessions and of those listed", () => {
    const later = { ...group, id: "s-2", attendance: [...group.attendance].reverse().slice(0, 2) };
    expect(rows([later, { ...group, attendance: group.attendance.slice(0, 1) }]).map((row) => row["serviceId"])).toEqual([
      "s-2:p-15",
      "s-2:p-14",
      "s-1:p-01",
    ]);
  });

  it("last as long as she stayed, else as long as the session, and not at all for someone absent", () => {
    expect(attended("present", { minutes: 45 })).toEqual({ attendance: "present", attended: true, minutes: 45 });
    expect(attended("present")).toEqual({ attendance: "present", attended: true, minutes: 120 });
    expect(attended("absent")).toEqual({ attendance: "absent", attended: false, minutes: 0 });
    expect(attended("excused")).toEqual({ attendance: "excused", attended: false, minutes: 0 });
  });

  it("of which it is not known whether she came are missing, not a no", () => {
    expect(attended("unknown")).toEqual({ attendance: "(unknown)", attended: "(unknown)", minutes: "(unknown)" });
  });

  it("have unknown minutes where nobody noted the length", () => {
    const { durationMinutes, ...unmeasured } = group;
    expect(durationMinutes).toBe(120);
    expect(said(rows([unmeasured])[0] ?? {}, "minutes")).toBe("(unknown)");
  });

  it("are seen as of their day, and by who knew of them", () => {
    expect(rows([group], "2018-03-13")).toEqual([]);
    expect(rows([group], "2018-03-14")).toHaveLength(15);
    expect(rows([group], "2018-12-31", "2018-03-13")).toEqual([]);
    expect(rows([group], "2018-12-31", "2018-03-14")).toHaveLength(15);
    const late = { ...group, recordedAt: "2018-03-20T10:00:00Z" };
    expect(rows([late], "2018-12-31", "2018-03-20T09:59:59Z")).toEqual([]);
    expect(rows([late], "2018-12-31", "2018-03-20T10:00:00Z")).toHaveLength(15);
  });

  it("that lead to nothing are issues without a row", () => {
    const table = serviceFacts(
      datasetOf({
        ...people,
        sessions: [
          { ...group, id: "s-1", attendance: [{ participationId: "nobody", status: "present" }, ...group.attendance.slice(0, 1)] },
          { ...group, id: "s-2", interventionId: "nothing", attendance: group.attendance.slice(0, 1) },
        ],
      }),
      { asOf: "2018-12-31" },
    );
    expect(rowsOf(table).map((row) => row["serviceId"])).toEqual(["s-1:p-01"]);
    expect(table.issues.map(({ code, fact }) => [code, fact])).toEqual([
      ["unresolved-reference", "participationId"],
      ["unresolved-reference", "interventionId"],
    ]);
  });

  it("can be read as declared, for each type of intervention", () => {
    for (const type of [...INTERVENTION_TYPE.codes, "x-own" as const]) {
      const table = serviceFacts(
        datasetOf({ ...people, interventions: [{ id: "coaching", projectId: "milena", type, name: { en: "C" } }], sessions: [group] }),
        { asOf: "2018-12-31" },
      );
      expect(table.rows).toHaveLength(15);
      for (const row of table.rows) expect(checkFacts(table.facts, row, { asOf: table.asOf })).toEqual([]);
    }
  });

  it("are none without sessions, and need days that exist", () => {
    expect(serviceFacts(datasetOf({}), { asOf: "2018-12-31" })).toMatchObject({ rows: [], issues: [], asOf: "2018-12-31" });
    expect(() => serviceFacts(datasetOf({}), { asOf: "2018-02-29" })).toThrow(RangeError);
    expect(() => serviceFacts(datasetOf({}), { asOf: "2018-03-01", knownAt: "now" })).toThrow(RangeError);
  });
});

describe("facts of people", () => {
  const dataset = datasetOf({
    beneficiaries: [
      {
        id: "b-2",
        gender: "female",
        situations: [
          { from: "2017-05-01", observedOn: "2018-01-08", labourStatus: "unemployed" },
          { from: "2018-03-01", observedOn: "2018-03-01", labourStatus: "undisclosed", housingStatus: "secure" },
        ],
        residences: [{ territoryId: "020030", from: "2010-01-01", to: "2018-06-30" }],
        households: [{ from: "2018-01-01", observedOn: "2018-01-01", iseeMinor: 740_000 }],
      },
      { id: "b-1" },
    ],
  });
  const names = ["beneficiaryId", "labourStatus", "labourStatusSince", "housingStatus", "municipality", "iseeMinor"];
  const on = (asOf: string, knownAt?: string) =>
    rowsOf(beneficiaryFacts(dataset, knownAt === undefined ? { asOf } : { asOf, knownAt })).map((row) => Object.values(saidOf(row, names)));
  const nothing = ["b-1", "(not-asked)", "(not-asked)", "(not-asked)", "(not-asked)", "(not-asked)"];

  it("are a row for each, whether she takes part in anything or not, in their order", () => {
    expect(on("2018-02-28")).toEqual([["b-2", "unemployed", "2017-05-01", "(not-asked)", "020030", 740_000], nothing]);
  });

  it("are as of the day: a refusal to answer stands until the next record", () => {
    expect(on("2018-03-01")[0]).toEqual(["b-2", "(declined)", "(declined)", "secure", "020030", 740_000]);
    expect(on("2018-07-01")[0]).toEqual(["b-2", "(declined)", "(declined)", "secure", "(not-asked)", 740_000]);
    expect(on("2009-12-31")[0]).toEqual(["b-2", "(not-asked)", "(not-asked)", "(not-asked)", "(not-asked)", "(not-asked)"]);
  });

  it("are as known", () => {
    expect(on("2018-02-28", "2018-01-07")[0]?.[1]).toBe("(not-asked)");
    expect(on("2018-02-28", "2018-01-08")[0]?.[1]).toBe("unemployed");
  });

  it("can be read as declared, and have each column that is declared", () => {
    const table = beneficiaryFacts(dataset, { asOf: "2018-03-01" });
    for (const row of rowsOf(table)) {
      const { missing, ...columns } = row;
      expect(missing).toBeDefined();
      expect(Object.keys(columns).sort()).toEqual(Object.keys(table.facts).sort());
    }
    for (const row of table.rows) expect(checkFacts(table.facts, row, { asOf: table.asOf })).toEqual([]);
  });

  it("are none without people, and need days that exist", () => {
    expect(beneficiaryFacts(datasetOf({}), { asOf: "2018-12-31" }).rows).toEqual([]);
    expect(() => beneficiaryFacts(dataset, { asOf: "2018-02-29" })).toThrow(RangeError);
    expect(() => beneficiaryFacts(dataset, { asOf: "2018-03-01", knownAt: "" })).toThrow(RangeError);
  });
});
