import { describe, expect, it } from "vitest";
import { initialStanding, preparePathway, replayPathway, type PathwayDefinition, type PathwayEvent } from "welfare-core";
import { logOf } from "../arbitraries.ts";
import { course, on, session } from "./course.ts";

const NONE = { held: 0, attended: 0, minutes: 0, withoutAttendance: 0, withoutMinutes: 0 };
const replay = (pathway: PathwayDefinition, ...events: readonly PathwayEvent[]) =>
  replayPathway(pathway, logOf(events, pathway), { asOf: "2018-12-31" });

describe("a standing before the first event", () => {
  it("is in the first state, with each track at its beginning", () => {
    expect(initialStanding(course())).toStrictEqual({
      state: { name: "before", phase: "active" },
      tracks: { "one-to-one": { state: "not-begun", sessions: NONE }, choir: { state: "silent", sessions: NONE } },
      sessions: NONE,
      milestones: [],
    });
    expect(initialStanding(preparePathway(course()))).toStrictEqual(initialStanding(course()));
  });

  it("has no tracks where the pathway has none, and the phase of the state", () => {
    const { tracks, ...without } = course();
    expect(Object.keys(tracks ?? {})).toHaveLength(2);
    expect(initialStanding(without).tracks).toStrictEqual({});
    const left = { ...without, states: { ...without.states, before: { phase: "finished" } } } as const;
    expect(initialStanding(left).state).toStrictEqual({ name: "before", phase: "planned" });
    for (const phase of ["planned", "waitlist", "onhold", "cancelled"] as const) {
      const pathway = { ...without, states: { ...without.states, before: { phase } } };
      expect(initialStanding(pathway).state).toStrictEqual({ name: "before", phase });
    }
  });
});

describe("the steps of a history", () => {
  const pathway = course({ fact: "score", gte: 1 });
  const before = { name: "before", phase: "active" };
  const track = "one-to-one";

  it("tell the event, where it came from and the state after it, and of a track from where to where", () => {
    const begin = on("02-01", "begin");
    const start = on("02-02", "start", { track });
    const again = on("02-03", "start", { track });
    const here = { name: "in", phase: "active", since: "2018-02-01" };
    expect(replay(pathway, begin, start, again).history).toStrictEqual([
      { event: begin, from: "before", state: here },
      { event: start, from: "in", state: here, track: { name: track, from: "not-begun", to: "begun" } },
      { event: again, from: "in", state: here, track: { name: track, from: "begun", to: "begun" } },
    ]);
  });

  it("tell the milestones that each reached, once", () => {
    const [missed, first, second] = [{ attended: false }, { attended: true }, { attended: true }].map((data, index) =>
      session(`02-0${index + 1}`, data),
    ) as [PathwayEvent, PathwayEvent, PathwayEvent];
    const { history, milestones } = replay(pathway, missed, first, second);
    expect(history).toStrictEqual([
      { event: missed, from: "before", state: before },
      { event: first, from: "before", state: before, milestones: ["first"] },
      { event: second, from: "before", state: before },
    ]);
    expect(milestones).toStrictEqual([{ milestone: "first", on: "2018-02-02" }]);
  });

  it("tell no milestone that was reached before", () => {
    const twice = { ...pathway, milestones: { ...pathway.milestones, second: { when: { fact: "sessionsAttended", gte: 2 } } } };
    const there = ["02-01", "02-02"].map((day) => session(day, { attended: true }));
    expect(replay(twice, ...there).history.map((step) => step.milestones)).toStrictEqual([["first"], ["second"]]);
  });

  it("tell both of an event of a track that reaches one", () => {
    const attended = session("02-01", { attended: true }, track);
    expect(replay(pathway, attended).history).toStrictEqual([
      { event: attended, from: "before", state: before, track: { name: track, from: "not-begun", to: "not-begun" }, milestones: ["first"] },
    ]);
  });

  it("take a track that is null for none", () => {
    const begin = { ...on("02-01", "begin"), track: null } as unknown as PathwayEvent;
    expect(replay(pathway, begin).history).toStrictEqual([
      { event: begin, from: "before", state: { name: "in", phase: "active", since: "2018-02-01" } },
    ]);
  });

  it("leave out what was refused and what comes after the day", () => {
    const events = [on("02-01", "begin"), on("02-02", "begin"), on("02-03", "start", { track })];
    const { history, refused } = replayPathway(pathway, logOf(events, pathway), { asOf: "2018-02-02" });
    expect(history.map(({ event }) => event.id)).toEqual(["begin-02-01"]);
    expect(refused.map(({ eventId }) => eventId)).toEqual(["begin-02-02"]);
  });
});

describe("a replay", () => {
  const pathway = course();
  const asOf = "2018-12-31";

  it("says of which pathway, as of which day and as known when it is", () => {
    const nothing = { history: [], refused: [], milestones: [], episodes: [] };
    const { state, tracks } = initialStanding(pathway);
    const told = { pathway: { id: "course", version: "1" }, asOf, state, tracks, ...nothing };
    expect(replay(pathway)).toStrictEqual(told);
    expect(replayPathway(pathway, logOf([], pathway), { asOf, knownAt: "2018-06-01" })).toStrictEqual({ ...told, knownAt: "2018-06-01" });
  });

  it("is not made for a day or a moment that is none, nor of a log that follows something else", () => {
    const refusing =
      (options: { asOf: string; knownAt?: string }, id = "course", version = "1") =>
      () =>
        replayPathway(pathway, { pathway: { id, version }, events: [] }, options);
    expect(refusing({ asOf: "2018-02-30" })).toThrow(new RangeError("asOf must be a day YYYY-MM-DD between 1850 and 2200"));
    expect(refusing({ asOf, knownAt: "soon" })).toThrow(
      new RangeError("knownAt must be a moment in UTC such as 2018-05-04T09:30:00Z, or a day YYYY-MM-DD"),
    );
    expect(refusing({ asOf }, "house")).toThrow(new RangeError("the log follows house 1, not course 1"));
    expect(refusing({ asOf }, "course", "2")).toThrow(new RangeError("the log follows course 2, not course 1"));
  });
});
