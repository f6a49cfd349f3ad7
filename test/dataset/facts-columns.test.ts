import { describe, expect, it } from "vitest";
import {
  type Attendance,
  type Beneficiary,
  checkFacts,
  type Instrument,
  participationFacts,
  type PeerLink,
  type ServiceSession,
} from "welfare-core";
import {
  assessment,
  datasetOf,
  entering,
  event,
  exiting,
  participationOf,
  rowOf,
  rowsOf,
  said,
  saidOf,
  selfEsteem,
  toldDataset,
  type Told,
} from "./story.ts";

const events = entering("2018-01-05");

describe("facts of a person that have no date", () => {
  it("are values, or missing with the reason that their code stands for", () => {
    const person: Partial<Beneficiary> = {
      birthDate: "1978-04",
      gender: "female",
      disability: "yes",
      minority: "no",
      thirdCountryNational: "undisclosed",
    };
    const names = ["beneficiaryId", "birthDate", "gender", "disability", "minority", "thirdCountryNational", "foreignBackground"];
    expect(saidOf(rowOf({ events, person }, "2018-12-31"), names)).toEqual({
      beneficiaryId: "b-1",
      birthDate: "1978-04",
      gender: "female",
      disability: true,
      minority: false,
      thirdCountryNational: "(declined)",
      foreignBackground: "(not-asked)",
    });
    expect(saidOf(rowOf({ events }, "2018-12-31"), ["birthDate", "gender"])).toEqual({ birthDate: "(not-asked)", gender: "(not-asked)" });
  });

  it("stand there though she was not admitted", () => {
    const refused = [event("start-assessment", "2018-01-05"), event("refuse", "2018-01-10")];
    const person = {
      gender: "female" as const,
      situations: [{ from: "2018-01-01", observedOn: "2018-01-01", labourStatus: "unemployed" as const }],
    };
    expect(saidOf(rowOf({ events: refused, person }, "2018-12-31"), ["gender", "labourStatus", "labourStatusAtEntry", "exitDate"])).toEqual(
      {
        gender: "female",
        labourStatus: "unemployed",
        labourStatusAtEntry: "(not-applicable)",
        exitDate: "(not-applicable)",
      },
    );
  });
});

describe("a referral", () => {
  it("does not apply to someone who came without one", () => {
    expect(said(rowOf({ events }, "2018-12-31"), "referredOn")).toBe("(not-applicable)");
    const referral = { on: "2018-01-02", source: "self" } as const;
    expect(said(rowOf({ events, referral }, "2018-12-31"), "referredOn")).toBe("2018-01-02");
    expect(
      said(rowOf({ events, referral: { ...referral, recordedAt: "2018-02-01T10:00:00Z" } }, "2018-12-31", "2018-01-31"), "referredOn"),
    ).toBe("(not-applicable)");
  });
});

describe("the household", () => {
  const person: Partial<Beneficiary> = {
    households: [
      { from: "2018-01-01", observedOn: "2018-01-01", iseeMinor: 740_000, members: [{ relation: "child", birthDate: "2010" }] },
      { from: "2018-06-01", observedOn: "2018-06-01", members: [], complete: false },
      { from: "2018-09-01", observedOn: "2018-09-01", iseeMinor: 0 },
    ],
  };
  const on = (day: string) => saidOf(rowOf({ events, person }, day), ["iseeMinor", "householdMembers"]);

  it("has two series of its own: a record without one of them leaves it as it was", () => {
    expect(on("2018-05-31")).toEqual({ iseeMinor: 740_000, householdMembers: [{ relation: "child", birthDate: "2010" }] });
    expect(on("2018-06-01")).toEqual({ iseeMinor: 740_000, householdMembers: { items: [], complete: false } });
    expect(on("2018-09-01")).toEqual({ iseeMinor: 0, householdMembers: { items: [], complete: false } });
  });
});

describe("assessments", () => {
  const names = ["selfEsteem", "selfEsteemAtEntry", "selfEsteemAtExit", "selfEsteemAt28Days", "selfEsteemAt6Months"];
  const out = [...events, exiting("2018-06-30")];
  const scored = (assessments: Told["assessments"], asOf = "2019-12-31", knownAt?: string, log: Told["events"] = out) =>
    Object.values(saidOf(rowOf({ events: log, assessments: assessments ?? [] }, asOf, knownAt), names));

  it("hold for the moment that they name and are never carried; the plain fact is the latest of all", () => {
    expect(scored([])).toEqual(["(not-asked)", "(not-asked)", "(not-asked)", "(lost)", "(lost)"]);
    expect(scored([assessment("entry", "2018-01-05")])).toEqual([6, 6, "(not-asked)", "(lost)", "(lost)"]);
    // 4 and 1, reversed to 4: 8.
    const exit = assessment("exit", "2018-06-29", { answers: { a: 4, b: 1 } });
    expect(scored([exit, assessment("entry", "2018-01-05")])).toEqual([8, 6, 8, "(lost)", "(lost)"]);
    expect(scored([assessment("6-months", "2019-01-02"), exit])).toEqual([6, "(not-asked)", 8, "(lost)", 6]);
  });

  it("the last of a moment stands, of one day the later in the list, however far from its day", () => {
    const low = { answers: { a: 1, b: 4 } };
    expect(scored([assessment("entry", "2018-03-05", low), assessment("entry", "2018-01-05")])[1]).toBe(2);
    expect(scored([assessment("entry", "2018-01-05", { ...low, id: "x" }), assessment("entry", "2018-01-05")])[1]).toBe(6);
    expect(scored([assessment("entry", "2018-01-05"), assessment("entry", "2018-01-05", { ...low, id: "x" })])[1]).toBe(2);
    expect(scored([assessment("entry", "2019-12-31", low)])[1]).toBe(2);
  });

  it("are seen as of their day, and by who knew of them", () => {
    const entry = [assessment("entry", "2018-02-05", { recordedAt: "2018-02-10T10:00:00Z" })];
    expect(scored(entry, "2018-02-04", undefined, events)[1]).toBe("(not-asked)");
    expect(scored(entry, "2018-02-05", undefined, events)[1]).toBe(6);
    expect(scored(entry, "2018-12-31", "2018-02-09", events)[1]).toBe("(not-asked)");
    expect(scored(entry, "2018-12-31", "2018-02-10", events)[1]).toBe(6);
    expect(scored([assessment("entry", "2018-02-05")], "2018-12-31", "2018-02-04", events)[1]).toBe("(not-asked)");
    expect(scored([assessment("entry", "2018-02-05")], "2018-12-31", "2018-02-05", events)[1]).toBe(6);
  });

  it("are not due before their moment, and 28 days and six months until the window closes", () => {
    const all = ["entry", "exit", "28-days", "6-months"].map((moment) => assessment(moment, "2018-01-04"));
    const waiting = [event("start-assessment", "2018-01-04")];
    expect(scored(all, "2018-01-04", undefined, waiting)).toEqual([6, "(not-due)", "(not-due)", "(not-due)", "(not-due)"]);
    expect(scored(all, "2018-01-05")).toEqual([6, 6, "(not-due)", "(not-due)", "(not-due)"]);
    // Exit on 30 June: 28 July, 30 January.
    expect(scored(all, "2018-07-27")).toEqual([6, 6, 6, "(not-due)", "(not-due)"]);
    expect(scored(all, "2018-07-28")).toEqual([6, 6, 6, 6, "(not-due)"]);
    expect(scored(all, "2019-01-29")).toEqual([6, 6, 6, 6, "(not-due)"]);
    expect(scored(all, "2019-01-30")).toEqual([6, 6, 6, 6, 6]);
  });

  it("without a score are missing: nothing answered, too little answered, answered wrongly", () => {
    const entry = (answers: Readonly<Record<string, number | null>>, more: object = {}) =>
      scored([assessment("entry", "2018-01-05", { answers, ...more })])[1];
    expect(entry({})).toBe("(unknown)");
    expect(entry({ a: null, b: null }, { missing: "declined" })).toBe("(declined)");
    expect(entry({ a: 0, b: 1 })).toBe("(invalid)");
    expect(entry({ a: 1, b: 1, c: 1 })).toBe("(invalid)");
    // 3 of one item stands for both: 3 × 2 = 6.
    expect(entry({ a: 3 })).toBe(6);
    const strict: Instrument = { ...selfEsteem, missingRule: { kind: "none" } };
    const told = { events: out, assessments: [assessment("entry", "2018-01-05", { answers: { a: 3 } })], more: { instruments: [strict] } };
    expect(said(rowOf(told, "2019-12-31"), "selfEsteemAtEntry")).toBe("(unknown)");
  });

  it("of an empty last sheet do not fall back on the one before", () => {
    expect(scored([assessment("entry", "2018-01-05"), assessment("entry", "2018-01-06", { answers: {}, missing: "lost" })])[1]).toBe(
      "(lost)",
    );
  });

  it("belong to one participation and one instrument", () => {
    const other = assessment("entry", "2018-01-05", { participationId: "p-2" });
    const another = assessment("entry", "2018-01-05", { instrumentId: "another" });
    expect(scored([other, another])).toEqual(["(not-asked)", "(not-asked)", "(not-asked)", "(lost)", "(lost)"]);
  });

  it("of a project's own moment stand under its name", () => {
    const moments = [{ name: "Midterm", anchor: "entry", offset: "P3M", after: "P7D" }] as const;
    const told = { events, project: { moments }, assessments: [assessment("Midterm", "2018-04-03")] };
    // Entry on 5 January: 5 April, and the window closes on 12 April.
    expect(said(rowOf(told, "2018-04-11"), "selfEsteemAtMidterm")).toBe("(not-due)");
    expect(said(rowOf(told, "2018-04-12"), "selfEsteemAtMidterm")).toBe(6);
    expect(said(rowOf({ ...told, assessments: [] }, "2018-04-12"), "selfEsteemAtMidterm")).toBe("(lost)");
  });
});

describe("attendance", () => {
  const names = ["sessionsHeld", "sessionsAttended", "minutesAttended", "attendanceShare"];
  const session = (id: string, heldOn: string, hers: Partial<Attendance>, more: Partial<ServiceSession> = {}): ServiceSession => ({
    id,
    interventionId: "coaching",
    heldOn,
    durationMinutes: 60,
    attendance: [{ participationId: "p-1", status: "present", ...hers }],
    ...more,
  });
  const counted = (sessions: readonly ServiceSession[], asOf = "2018-12-31", knownAt?: string) =>
    Object.values(saidOf(rowOf({ events, sessions }, asOf, knownAt), names));

  it("is a share of nothing where no session was held: it does not apply", () => {
    expect(counted([])).toEqual([0, 0, 0, "(not-applicable)"]);
  });

  it("counts sessions at which presence or absence is recorded", () => {
    const sessions = [
      session("a", "2018-02-01", {}),
      session("b", "2018-02-02", { minutes: 45 }),
      session("c", "2018-02-03", { status: "absent" }),
      session("d", "2018-02-04", { status: "excused" }),
      session("e", "2018-02-05", { status: "unknown" }),
      session("f", "2018-02-06", { participationId: "p-2" }),
    ];
    expect(counted(sessions)).toEqual([4, 2, 105, 0.5]);
    expect(counted([...sessions].reverse())).toEqual([4, 2, 105, 0.5]);
  });

  it("has unknown minutes, and not none, where the length of one session is not known", () => {
    const { durationMinutes, ...unmeasured } = session("a", "2018-02-01", {});
    expect(durationMinutes).toBe(60);
    expect(counted([unmeasured, session("b", "2018-02-02", {})])).toEqual([2, 2, "(unknown)", 1]);
    expect(counted([{ ...unmeasured, attendance: [{ participationId: "p-1", status: "absent" }] }])).toEqual([1, 0, 0, 0]);
  });

  it("is as of the day, and as known", () => {
    const sessions = [session("a", "2018-02-01", {}), session("b", "2018-03-01", {}, { recordedAt: "2018-03-20T10:00:00Z" })];
    expect(counted(sessions, "2018-01-31")[0]).toBe(0);
    expect(counted(sessions, "2018-02-01")[0]).toBe(1);
    expect(counted(sessions, "2018-03-01")[0]).toBe(2);
    expect(counted(sessions, "2018-12-31", "2018-03-19")[0]).toBe(1);
    expect(counted(sessions, "2018-12-31", "2018-03-20")[0]).toBe(2);
    expect(counted(sessions, "2018-12-31", "2018-01-31")[0]).toBe(0);
  });
});

describe("giving back and staying in touch", () => {
  const node = (beneficiaryId: string) => ({ kind: "beneficiary", beneficiaryId }) as const;
  const link = (id: string, one: PeerLink["between"][0], other: PeerLink["between"][1], more: Partial<PeerLink> = {}): PeerLink => ({
    id,
    between: [one, other],
    from: "2018-03-01",
    ...more,
  });

  it("contributions of the project count, from their day on; one without minutes makes the sum unknown", () => {
    const gave = (id: string, on: string, more: object) => ({ id, type: "mutual-help", on, projectId: "milena", ...more }) as const;
    const person = {
      contributions: [
        gave("a", "2018-03-01", { minutes: 60 }),
        gave("b", "2018-04-01", { minutes: 30, projectId: "other" }),
        gave("c", "2018-05-01", { minutes: 30, recordedAt: "2018-06-15T10:00:00Z" }),
        gave("d", "2018-07-01", {}),
      ],
    };
    const minutes = (asOf: string, knownAt?: string) => said(rowOf({ events, person }, asOf, knownAt), "contributionMinutes");
    expect(minutes("2018-02-28")).toBe(0);
    expect(minutes("2018-03-01")).toBe(60);
    expect(minutes("2018-05-01")).toBe(90);
    expect(minutes("2018-06-30", "2018-06-14")).toBe(60);
    expect(minutes("2018-07-01")).toBe("(unknown)");
  });

  it("links to other people in force count once for each person, on their first and last day too", () => {
    const more = {
      peerLinks: [
        link("a", node("b-1"), node("b-2"), { to: "2018-06-30" }),
        link("b", node("b-2"), node("b-1"), { from: "2018-05-01", to: "2018-05-31" }),
        link("c", node("b-3"), node("b-1"), { recordedAt: "2018-04-10T10:00:00Z" }),
        link("d", node("b-1"), { kind: "worker", workerId: "w-1" }),
        link("e", node("b-2"), node("b-3")),
      ],
    };
    const links = (asOf: string, knownAt?: string) => said(rowOf({ events, more }, asOf, knownAt), "peerLinks");
    expect(links("2018-02-28")).toBe(0);
    expect(links("2018-03-01")).toBe(2);
    expect(links("2018-03-31", "2018-03-31")).toBe(1);
    expect(links("2018-05-15")).toBe(2);
    expect(links("2018-06-30")).toBe(2);
    expect(links("2018-07-01")).toBe(1);
  });
});

describe("the table", () => {
  const dataset = toldDataset({
    events: [...events, exiting("2018-06-30", "education")],
    project: { moments: [{ name: "Midterm", anchor: "entry", offset: "P3M" }] },
    referral: { on: "2018-01-02", source: "self" },
  });
  const table = participationFacts(dataset, { asOf: "2019-12-31" });

  it("declares each column of its rows, and has each that it declares", () => {
    const [row] = rowsOf(table);
    const { missing, ...columns } = row ?? {};
    expect(Object.keys(columns).sort()).toEqual(Object.keys(table.facts).sort());
    for (const name of Object.keys(missing ?? {})) expect(columns[name]).toBeNull();
    expect(Object.keys(columns)).toEqual(expect.arrayContaining(["labourStatusAtMidterm", "municipalityAtMidterm", "selfEsteemAtMidterm"]));
  });

  it("holds nothing that cannot be read as declared", () => {
    for (const row of table.rows) expect(checkFacts(table.facts, row, { asOf: table.asOf })).toEqual([]);
  });

  it("is plain data", () => {
    expect(JSON.parse(JSON.stringify(table))).toEqual(table);
  });

  it("has an edition, where one is told", () => {
    expect(said(rowOf({ events }, "2018-12-31"), "editionId")).toBe("(not-applicable)");
    const one = datasetOf({ beneficiaries: [{ id: "b-1" }], participations: [participationOf(events, { editionId: "milena-2018" })] });
    expect(rowsOf(participationFacts(one, { asOf: "2018-12-31" }))[0]?.["editionId"]).toBe("milena-2018");
  });
});
