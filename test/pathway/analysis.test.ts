import { describe, expect, it } from "vitest";
import {
  directlyFollows,
  empowermentPathway,
  episodes,
  participationCount,
  pathwayVariants,
  sojournTimes,
  timeToEvent,
  type PathwayLog,
  type PathwayReplay,
  replayPathway,
  trackProgress,
} from "welfare-core";
import { logOf } from "./arbitraries.ts";
import { FILES } from "./corpus.ts";

const step = (type: string, occurredOn: string, more: object = {}) => ({
  id: `${type}-${occurredOn}`,
  type,
  occurredOn,
  recordedAt: `${occurredOn}T10:00:00Z`,
  data: { eligibility: "eligible", reason: "completed" },
  ...more,
});
const IN = [step("start-assessment", "2018-02-01"), step("accept", "2018-02-10"), step("enter", "2018-03-01")];
/** Left after 30 days; lost after 10; still in; never entered; nothing happened; left and came back. */
const LOGS: readonly PathwayLog[] = [
  logOf([...IN, step("exit", "2018-03-31")]),
  logOf([...IN, step("exit", "2018-03-11", { data: { reason: "lost-contact" } })]),
  logOf([...IN, step("record-decision", "2018-03-02"), step("join-network", "2018-03-05", { track: "peer-network" })]),
  logOf([step("withdraw", "2018-02-05")]),
  logOf([]),
  logOf([...IN, step("exit", "2018-03-31"), step("re-enter", "2018-04-10")]),
];
const AS_OF = { asOf: "2018-05-01" };

describe("ways through", () => {
  it("the most frequent first, ties by their events; decisions and tracks are no steps of the way", () => {
    const way = ["start-assessment", "accept", "enter"];
    expect(pathwayVariants(empowermentPathway, LOGS, AS_OF)).toEqual([
      { events: [...way, "exit"], count: 2, share: 2 / 6 },
      { events: [], count: 1, share: 1 / 6 },
      { events: way, count: 1, share: 1 / 6 },
      { events: [...way, "exit", "re-enter"], count: 1, share: 1 / 6 },
      { events: ["withdraw"], count: 1, share: 1 / 6 },
    ]);
    expect(pathwayVariants(empowermentPathway, [], AS_OF)).toEqual([]);
  });

  it("what comes right after what, with beginnings and ends", () => {
    expect(directlyFollows(empowermentPathway, LOGS, AS_OF)).toEqual([
      { to: "start-assessment", count: 4 },
      { to: "withdraw", count: 1 },
      { from: "start-assessment", to: "accept", count: 4 },
      { from: "accept", to: "enter", count: 4 },
      { from: "withdraw", count: 1 },
      { from: "enter", to: "exit", count: 3 },
      { from: "enter", count: 1 },
      { from: "exit", to: "re-enter", count: 1 },
      { from: "exit", count: 2 },
      { from: "re-enter", count: 1 },
    ]);
  });
});

describe("how long", () => {
  it("each stay, the open one cut at the day looked at and not dropped", () => {
    expect(sojournTimes(empowermentPathway, [LOGS[5] as PathwayLog, LOGS[4] as PathwayLog], AS_OF)).toEqual([
      { log: 0, state: "assessing", since: "2018-02-01", until: "2018-02-10", time: 9, status: 1 },
      { log: 0, state: "accepted", since: "2018-02-10", until: "2018-03-01", time: 19, status: 1 },
      { log: 0, state: "active", since: "2018-03-01", until: "2018-03-31", time: 30, status: 1 },
      { log: 0, state: "exited", since: "2018-03-31", until: "2018-04-10", time: 10, status: 1 },
      { log: 0, state: "active", since: "2018-04-10", time: 21, status: 0 },
    ]);
  });

  it("from entering until she completed, with losing contact as another end", () => {
    const times = timeToEvent(empowermentPathway, LOGS, { event: { exit: "completed" }, competing: [{ exit: "lost-contact" }], ...AS_OF });
    expect(times).toEqual([
      { log: 0, time: 30, status: 1 },
      { log: 1, time: 10, status: 2 },
      { log: 2, time: 61, status: 0 },
      { log: 5, time: 30, status: 1 },
    ]);
  });

  it("from one event to another, to a state, and nothing where the first has not happened", () => {
    const options = { from: "start-assessment", ...AS_OF };
    expect(timeToEvent(empowermentPathway, LOGS.slice(0, 1), { ...options, event: "enter" })).toEqual([{ log: 0, time: 28, status: 1 }]);
    expect(timeToEvent(empowermentPathway, LOGS.slice(0, 1), { ...options, event: { state: "accepted" } })).toEqual([
      { log: 0, time: 9, status: 1 },
    ]);
    expect(timeToEvent(empowermentPathway, LOGS.slice(3, 5), { ...options, event: "enter" })).toEqual([]);
    expect(timeToEvent(empowermentPathway, LOGS.slice(0, 1), { ...options, event: { milestone: "none" } })).toEqual([
      { log: 0, time: 89, status: 0 },
    ]);
  });

  it("the same event again counts as what is waited for, the first one does not", () => {
    const twice = logOf([...IN, step("exit", "2018-03-31"), step("re-enter", "2018-04-10"), step("exit", "2018-04-20")]);
    expect(timeToEvent(empowermentPathway, [twice], { event: "exit", from: "exit", ...AS_OF })).toEqual([{ log: 0, time: 20, status: 1 }]);
    expect(timeToEvent(empowermentPathway, [twice], { event: { exit: "completed" }, from: "re-enter", ...AS_OF })).toEqual([
      { log: 0, time: 10, status: 1 },
    ]);
  });

  it("follow-up after leaving is no second exit", () => {
    const followed = logOf([
      ...IN,
      step("exit", "2018-03-31"),
      step("start-follow-up", "2018-03-31", { recordedAt: "2018-03-31T12:00:00Z" }),
    ]);
    expect(timeToEvent(empowermentPathway, [followed], { event: { exit: "completed" }, from: "exit", ...AS_OF })).toEqual([
      { log: 0, time: 31, status: 0 },
    ]);
  });
});

describe("participations", () => {
  const one = (log: PathwayLog, beneficiaryId: string, projectId = "milena") => ({ beneficiaryId, projectId, log });

  it("count each person once in each project, if she has entered, however often", () => {
    const [left, , open, withdrawn, , back] = LOGS as [PathwayLog, PathwayLog, PathwayLog, PathwayLog, PathwayLog, PathwayLog];
    const all = [one(left, "a"), one(back, "a"), one(open, "a", "other"), one(open, "b"), one(withdrawn, "c")];
    expect(participationCount(all, [empowermentPathway], AS_OF)).toBe(3);
    expect(participationCount(all, [empowermentPathway], { asOf: "2018-03-01" })).toBe(3);
    expect(participationCount(all, [empowermentPathway], { asOf: "2018-02-28" })).toBe(0);
    expect(participationCount(all, [empowermentPathway], { ...AS_OF, knownAt: "2018-02-28" })).toBe(0);
  });

  it("keys that run together are two persons", () => {
    const log = LOGS[0] as PathwayLog;
    expect(participationCount([one(log, "a", "b,c"), one(log, "a,b", "c")], [empowermentPathway], AS_OF)).toBe(2);
  });

  it("a pathway that was not given is a caller's bug", () => {
    expect(() => participationCount([one(LOGS[0] as PathwayLog, "a")], [], AS_OF)).toThrow(RangeError);
  });

  it("have episodes", () => {
    expect(episodes(empowermentPathway, LOGS[5] as PathwayLog, AS_OF)).toEqual([
      { start: "2018-03-01", end: "2018-03-31" },
      { start: "2018-04-10" },
    ]);
  });
});

describe("how far someone has come on a track", () => {
  const course = FILES.flatMap(([, { pathways }]) => pathways["course"] ?? [])[0];
  if (course === undefined) throw new Error("a course");
  const begin = { id: "b", type: "begin", occurredOn: "2018-03-01", recordedAt: "2018-03-01T10:00:00Z" };
  const session = (id: string, data: object) => ({
    ...begin,
    id,
    type: "session",
    occurredOn: "2018-03-02",
    recordedAt: "2018-03-02T10:00:00Z",
    track: "counselling",
    data,
  });
  const progress = (...events: readonly object[]): ReturnType<typeof trackProgress>[number] | undefined => {
    const replay: PathwayReplay = replayPathway(course, logOf([begin, ...events], course), AS_OF);
    return trackProgress(course, replay)[0];
  };

  it("nothing yet", () => {
    expect(progress()).toEqual({
      track: "counselling",
      required: true,
      state: "not-begun",
      sessionsHeld: 0,
      sessionsAttended: 0,
      minutesAttended: 0,
      attendanceShare: null,
      dosageReached: "false",
    });
  });

  it("sessions, minutes and the share", () => {
    const told = progress(
      session("s1", { attended: true, minutes: 60 }),
      session("s2", { attended: false }),
      session("s3", { attended: true, minutes: 40 }),
    );
    expect(told).toMatchObject({
      sessionsHeld: 3,
      sessionsAttended: 2,
      minutesAttended: 100,
      attendanceShare: 2 / 3,
      dosageReached: "true",
    });
  });

  it("what is not known is not zero", () => {
    const told = progress(session("s1", { attended: true, minutes: 60 }), session("s2", {}));
    expect(told).toMatchObject({
      sessionsHeld: 2,
      sessionsAttended: null,
      minutesAttended: null,
      attendanceShare: null,
      dosageReached: "unknown",
    });
  });

  it("a track without a dosage has reached it", () => {
    const replay = replayPathway(course, logOf([begin], course), AS_OF);
    expect(trackProgress(course, replay)[1]).toMatchObject({ track: "choir", required: false, dosageReached: "true" });
    expect(trackProgress(empowermentPathway, { ...replay, tracks: {} })).toEqual([]);
  });
});
