import { describe, expect, it } from "vitest";
import {
  checkDataset,
  type Dataset,
  DERIVED_EVENT_TYPES,
  participationFacts,
  participationLog,
  type PathwayDefinition,
  type PathwayEvent,
  type PathwayLog,
  replayPathway,
  type Situation,
  trackProgress,
} from "welfare-core";
import { deepFreeze } from "../deep-freeze.ts";
import { coachedDataset, coachedPathway, coaching, inAndOut } from "./coached.ts";
import { assessment, event, findingsOf, participationOf, rowsOf, said } from "./story.ts";

function logIn(dataset: Dataset, options: { readonly knownAt?: string } = {}): PathwayLog {
  const log = participationLog(deepFreeze(dataset) as Dataset, "p-1", options);
  if (!log.ok) throw new Error(log.error.message);
  return log.value;
}

/** The derived events: those after the log's own. */
function derivedIn(dataset: Dataset, options: { readonly knownAt?: string } = {}): readonly PathwayEvent[] {
  return logIn(dataset, options).events.filter((entry): entry is PathwayEvent => /^(session|situation|assessment):/.test(entry.id));
}

const replayOf = (dataset: Dataset, asOf = "2018-12-31") => replayPathway(coachedPathway, logIn(dataset), { asOf });
const first = coaching("s-1", "2018-03-07");
const second = coaching("s-2", "2018-03-14");

describe("the log of a participation", () => {
  it("is refused for a key that the dataset does not have", () => {
    const refused = participationLog(coachedDataset({}), "p-2");
    expect(refused).toMatchObject({ ok: false, error: { code: "unknown-participation", participationId: "p-2" } });
    expect(refused.ok || "reference" in refused.error).toBe(false);
  });

  it("is refused when the pathway or the person is not in the dataset", () => {
    const without = (more: Partial<Dataset>) => participationLog(coachedDataset({ more }), "p-1");
    expect(without({ pathways: [] })).toMatchObject({ ok: false, error: { code: "unresolved-reference", reference: "pathway" } });
    expect(without({ beneficiaries: [] })).toMatchObject({
      ok: false,
      error: { code: "unresolved-reference", reference: "beneficiaryId", participationId: "p-1" },
    });
  });

  it("throws for a knownAt that is neither a moment nor a day", () => {
    expect(() => participationLog(coachedDataset({}), "p-1", { knownAt: "yesterday" })).toThrow(RangeError);
  });

  it("is the stored one where the dataset tells nothing beside it", () => {
    expect(logIn(coachedDataset({ events: inAndOut }))).toEqual({ pathway: { id: "coached", version: "1" }, events: inAndOut });
  });
});

describe("a session in the log", () => {
  it("is an event of the type that the pathway marks, on the track of its intervention, without a role", () => {
    const [held] = derivedIn(coachedDataset({ sessions: [{ ...first, recordedAt: "2018-03-08T09:00:00Z" }] }));
    expect(held).toEqual({
      id: "session:s-1",
      type: "hold-session",
      occurredOn: "2018-03-07",
      recordedAt: "2018-03-08T09:00:00Z",
      track: "coaching",
      data: { attended: true, minutes: 60, interventionId: "coaching", interventionType: "coaching" },
    });
  });

  it("counts as recorded at the beginning of its day without a stamp, and where it was announced more than a day ahead", () => {
    const stamps = [undefined, "2018-03-05T23:00:00Z", "2018-03-06T00:00:00Z", "2018-03-07T08:00:00Z"].map(
      (recordedAt) => derivedIn(coachedDataset({ sessions: [{ ...first, recordedAt }] }))[0]?.recordedAt,
    );
    expect(stamps).toEqual(["2018-03-07T00:00:00Z", "2018-03-07T00:00:00Z", "2018-03-06T00:00:00Z", "2018-03-07T08:00:00Z"]);
  });

  it("lets her leave once she has been to enough of them", () => {
    const after = (...sessions: Dataset["sessions"] & object) => replayOf(coachedDataset({ events: inAndOut, sessions }));
    expect(after(first, second).state).toMatchObject({ name: "outside", phase: "finished" });
    expect(after(first).refused).toMatchObject([{ code: "guard", outcome: "false", type: "leave" }]);
  });

  it("gives the row and the findings of the dataset the same state", () => {
    const enough = coachedDataset({ events: inAndOut, sessions: [first, second] });
    const tooFew = coachedDataset({ events: inAndOut, sessions: [first] });
    const stateOf = (dataset: Dataset) => said(rowsOf(participationFacts(dataset, { asOf: "2018-12-31" }))[0] ?? {}, "state");
    expect([stateOf(enough), stateOf(tooFew)]).toEqual(["outside", "inside"]);
    expect(findingsOf("refused-event", enough)).toEqual([]);
    expect(findingsOf("refused-event", tooFew)).toMatchObject([{ keys: ["p-1", "leave-2018-06-01"] }]);
  });

  it("whose attendance is not recorded makes the condition unknown, never false", () => {
    const unrecorded = coaching("s-2", "2018-03-14", {}, { status: "unknown" });
    const dataset = coachedDataset({ events: inAndOut, sessions: [first, unrecorded] });
    expect(derivedIn(dataset)[1]?.data).toEqual({ interventionId: "coaching", interventionType: "coaching" });
    expect(replayOf(dataset).refused).toMatchObject([{ code: "guard", outcome: "unknown", type: "leave" }]);
  });

  it("takes her own minutes before the length, and has none for one who was not there", () => {
    const dataOf = (more: object, hers: object) =>
      derivedIn(coachedDataset({ sessions: [coaching("s-1", "2018-03-07", more, hers)] }))[0]?.data;
    expect(dataOf({}, { minutes: 25 })).toMatchObject({ attended: true, minutes: 25 });
    expect(dataOf({ durationMinutes: undefined }, {})).not.toHaveProperty("minutes");
    for (const status of ["absent", "excused"]) {
      expect(dataOf({}, { status, minutes: 0 })).toEqual({ attended: false, interventionId: "coaching", interventionType: "coaching" });
    }
  });

  it("counts on the day of entering and on the day of leaving, whatever the hour at which it was recorded", () => {
    const sessions = [
      coaching("s-1", "2018-03-01", { recordedAt: "2018-03-01T08:00:00Z" }),
      coaching("s-2", "2018-06-01", { recordedAt: "2018-06-02T08:00:00Z" }),
    ];
    const events = [event("enter", "2018-03-01", { sequence: 4 }), event("leave", "2018-06-01", { sequence: -2 })];
    const dataset = coachedDataset({ events, sessions });
    expect(derivedIn(dataset).map(({ sequence }) => sequence)).toEqual([5, -3]);
    const replay = replayOf(dataset);
    expect([replay.state.name, replay.refused]).toEqual(["outside", []]);
    expect(replay.history.map((step) => step.event.id)).toEqual(["enter-2018-03-01", "session:s-1", "session:s-2", "leave-2018-06-01"]);
  });

  it("stands among several events of one day before the first or after the last", () => {
    const events = [
      event("enter", "2018-03-01", { sequence: 2 }),
      event("hold-session", "2018-03-01", { sequence: 7 }),
      event("hold-session", "2018-03-01", { id: "early", sequence: -1 }),
    ];
    const [after] = derivedIn(coachedDataset({ events, sessions: [coaching("s-1", "2018-03-01")] }));
    const [before] = derivedIn(coachedDataset({ events, sessions: [coaching("s-1", "2018-03-01", { interventionId: "talks" })] }));
    expect([after?.sequence, before?.sequence]).toEqual([8, -2]);
  });

  it("outside the time in which its track is open is refused, and told once, of the session", () => {
    const dataset = coachedDataset({ events: [event("enter", "2018-03-01")], sessions: [coaching("s-0", "2018-02-01")] });
    expect(replayOf(dataset).refused).toMatchObject([{ code: "not-in-state", eventId: "session:s-0" }]);
    expect(findingsOf("refused-event", dataset)).toEqual([]);
    expect(findingsOf("order", dataset)).toMatchObject([{ keys: ["s-0", "p-1"] }]);
  });

  it("names no track that the pathway does not have, and none where the intervention is not there", () => {
    const held = (interventionId: string) => derivedIn(coachedDataset({ sessions: [{ ...first, interventionId }] }))[0];
    expect(held("theatre")).not.toHaveProperty("track");
    expect(held("theatre")?.data).toMatchObject({ interventionType: "other" });
    expect(held("talks")).not.toHaveProperty("track");
    expect(held("elsewhere")?.data).toEqual({ attended: true, minutes: 60, interventionId: "elsewhere" });
  });

  it("stays one when its record is corrected, and when it was put into the stored log before", () => {
    const stored = logIn(coachedDataset({ events: inAndOut, sessions: [first, second] }));
    const corrected = { ...second, attendance: [{ participationId: "p-1", status: "absent" as const }] };
    const again = coachedDataset({ events: stored.events, sessions: [first, corrected] });
    expect(logIn(again)).toEqual(logIn(coachedDataset({ events: inAndOut, sessions: [first, corrected] })));
    const [progress] = trackProgress(coachedPathway, replayOf(again));
    expect(progress).toMatchObject({ sessionsHeld: 2, sessionsAttended: 1 });
    expect(replayOf(again).refused).toMatchObject([{ code: "guard", outcome: "false" }]);
  });

  it("may be taken back in the log by its id", () => {
    const void_ = { id: "v", type: "void", voids: "session:s-2", recordedAt: "2018-04-01T10:00:00Z" } as const;
    const replay = replayOf(coachedDataset({ events: [...inAndOut, void_], sessions: [first, second] }));
    expect(replay.tracks["coaching"]?.sessions).toMatchObject({ held: 1 });
  });

  it("of a key that stood before does not count, nor a second line about her in one session", () => {
    const twice = { ...first, attendance: [...first.attendance, { participationId: "p-1", status: "absent" as const }] };
    const events = derivedIn(coachedDataset({ sessions: [twice, { ...second, id: "s-1" }] }));
    expect(events.map(({ id, data }) => [id, data?.["attended"]])).toEqual([["session:s-1", true]]);
  });

  it("of other people is not hers", () => {
    const others = coaching("s-1", "2018-03-07", {}, { participationId: "p-9" });
    expect(derivedIn(coachedDataset({ sessions: [others] }))).toEqual([]);
  });

  it("takes the marked type that its machine knows, and enters no pathway without one", () => {
    const meetings: PathwayDefinition = {
      ...coachedPathway,
      states: { ...coachedPathway.states, inside: { phase: "active", on: { talk: { to: "inside" } } } },
      events: { meet: { session: true }, train: { session: true }, talk: { session: true }, enter: {}, leave: {} },
      everywhere: [],
      tracks: { coaching: { initial: "open", states: { open: { on: { train: { to: "open" } } } } } },
      milestones: {},
    };
    const typeIn = (pathway: PathwayDefinition, interventionId: string) =>
      derivedIn(coachedDataset({ sessions: [{ ...first, interventionId }], more: { pathways: [pathway] } })).map(({ type }) => type);
    expect([typeIn(meetings, "coaching"), typeIn(meetings, "talks")]).toEqual([["train"], ["talk"]]);
    expect(typeIn({ ...meetings, everywhere: ["train"] }, "talks")).toEqual(["train"]);
    const deaf = {
      ...meetings,
      states: { asked: { phase: "planned" } },
      tracks: { coaching: { initial: "open", states: { open: {} } } },
    } as const;
    expect([typeIn(deaf, "coaching"), typeIn(deaf, "talks")]).toEqual([["meet"], ["meet"]]);
    expect(typeIn({ ...meetings, events: { enter: {}, leave: {}, talk: {} } }, "talks")).toEqual([]);
  });
});

describe("situations in the log", () => {
  const told = (situations: readonly Situation[]) => coachedDataset({ person: { situations } });
  const atWork: Situation = { from: "2018-05-01", observedOn: "2018-05-04", labourStatus: "employee" };

  it("are one event for each day on which one begins, with the fields that begin on it", () => {
    const events = derivedIn(
      told([
        { ...atWork, housingStatus: "secure" },
        { from: "2018-01-01", observedOn: "2018-02-01", recordedAt: "2018-02-03T10:00:00Z", labourStatus: "unknown" },
      ]),
    );
    expect(new Map(events.map((one) => [one.id, one]))).toEqual(
      new Map([
        [
          "situation:2018-05-01",
          {
            id: "situation:2018-05-01",
            type: DERIVED_EVENT_TYPES.situation,
            occurredOn: "2018-05-01",
            recordedAt: "2018-05-04T00:00:00Z",
            data: { labourStatus: "employee", housingStatus: "secure" },
          },
        ],
        [
          "situation:2018-01-01",
          {
            id: "situation:2018-01-01",
            type: "record-situation",
            occurredOn: "2018-01-01",
            recordedAt: "2018-02-03T10:00:00Z",
            data: { labourStatus: null },
          },
        ],
      ]),
    );
  });

  it("reach a milestone on their day", () => {
    expect(replayOf(told([atWork])).milestones).toEqual([{ milestone: "working", on: "2018-05-01" }]);
    expect(replayOf(told([{ ...atWork, labourStatus: "undisclosed" }])).milestones).toEqual([]);
  });

  it("that were corrected say what was learnt last, each field by itself, and reach nothing by what they said before", () => {
    const corrected: Situation = { from: "2018-05-01", observedOn: "2018-05-20", labourStatus: "unemployed" };
    const events = derivedIn(told([corrected, { ...atWork, housingStatus: "secure" }]));
    expect(events).toMatchObject([{ recordedAt: "2018-05-20T00:00:00Z", data: { labourStatus: "unemployed", housingStatus: "secure" } }]);
    expect(replayOf(told([corrected, atWork])).milestones).toEqual([]);
  });

  it("are told as they were known at a moment", () => {
    const corrected: Situation = { from: "2018-05-01", observedOn: "2018-05-20", labourStatus: "unemployed" };
    const answers = ["2018-05-03", "2018-05-04", "2018-05-19", "2018-05-20"].map((knownAt) =>
      derivedIn(told([atWork, corrected]), { knownAt }).map(({ data }) => data?.["labourStatus"]),
    );
    expect(answers).toEqual([[], ["employee"], ["employee"], ["unemployed"]]);
  });

  it("that were announced are accepted on their day", () => {
    const announced: Situation = { from: "2018-05-01", observedOn: "2018-04-01", labourStatus: "employee" };
    const replay = replayOf(told([announced]));
    expect([replay.refused, replay.milestones]).toEqual([[], [{ milestone: "working", on: "2018-05-01" }]]);
    expect(replayOf(told([announced]), "2018-04-30").milestones).toEqual([]);
  });

  it("from before the project make no row, and need no basis in force", () => {
    const dataset = told([{ ...atWork, from: "2010-01-01", observedOn: "2010-01-01" }]);
    expect(participationFacts(dataset, { asOf: "2018-12-31" }).rows).toEqual([]);
    const entered = coachedDataset({
      events: [event("enter", "2018-03-01")],
      person: {
        situations: [{ ...atWork, from: "2010-01-01", observedOn: "2010-01-01" }],
        consents: [{ purpose: "participation", projectId: "milena", basis: "6.1.e", from: "2018-01-01" }],
      },
    });
    expect(checkDataset(entered)).toEqual([]);
  });

  it("and assessments do not enter a pathway that does not declare them", () => {
    const { enter, leave } = coachedPathway.events;
    const deaf = { ...coachedPathway, events: { enter, leave, "hold-session": { session: true } }, everywhere: [], milestones: {} };
    const dataset = coachedDataset({
      person: { situations: [atWork] },
      assessments: [assessment("exit", "2018-06-01")],
      more: { pathways: [deaf] },
    });
    expect(derivedIn(dataset)).toEqual([]);
  });
});

describe("assessments in the log", () => {
  it("say instrument, moment and score, and reach a milestone", () => {
    const dataset = coachedDataset({ assessments: [assessment("exit", "2018-06-01", { recordedAt: "2018-06-03T10:00:00Z" })] });
    expect(derivedIn(dataset)).toEqual([
      {
        id: "assessment:exit-2018-06-01",
        type: DERIVED_EVENT_TYPES.assessment,
        occurredOn: "2018-06-01",
        recordedAt: "2018-06-03T10:00:00Z",
        data: { instrument: "self-esteem", moment: "exit", score: 6 },
      },
    ]);
    expect(replayOf(dataset).milestones).toEqual([{ milestone: "high-at-exit", on: "2018-06-01" }]);
  });

  it("have no score where they cannot be scored", () => {
    const scores = [assessment("exit", "2018-06-01", { answers: {} }), assessment("entry", "2018-03-01", { instrumentId: "other" })];
    expect(derivedIn(coachedDataset({ assessments: scores })).map(({ data }) => data?.["score"])).toEqual([null, null]);
  });
});

describe("what was recorded later", () => {
  it("is left out with knownAt", () => {
    const dataset = coachedDataset({
      sessions: [first, coaching("s-2", "2018-03-14", { recordedAt: "2018-04-01T10:00:00Z" })],
      assessments: [assessment("exit", "2018-06-01")],
    });
    const known = (knownAt: string) => derivedIn(dataset, { knownAt }).map(({ id }) => id);
    expect(known("2018-03-31")).toEqual(["session:s-1"]);
    expect(known("2018-04-01T10:00:00Z")).toEqual(["session:s-1", "session:s-2"]);
    expect(known("2018-06-01")).toEqual(["session:s-1", "session:s-2", "assessment:exit-2018-06-01"]);
  });
});

describe("a pathway that a session moves", () => {
  it("has a row from the day of the session on, though its log is empty", () => {
    const moved: PathwayDefinition = {
      ...coachedPathway,
      states: { ...coachedPathway.states, asked: { phase: "planned", on: { "hold-session": { to: "inside" } } } },
      everywhere: [],
      tracks: {},
      milestones: {},
    };
    const dataset = coachedDataset({
      sessions: [first],
      more: { pathways: [moved], participations: [participationOf([], { log: { pathway: { id: "coached", version: "1" }, events: [] } })] },
    });
    const states = ["2018-03-06", "2018-03-07"].map((asOf) =>
      rowsOf(participationFacts(dataset, { asOf })).map((row) => said(row, "state")),
    );
    expect(states).toEqual([[], ["inside"]]);
  });
});
