import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  ATTENDANCE_STATUS,
  type Dataset,
  initialStanding,
  participationFacts,
  participationLog,
  type PathwayDefinition,
  type PathwayLog,
  type PathwayStanding,
  replayPathway,
  type ServiceSession,
  trackProgress,
  transition,
} from "welfare-core";
import { calendarDates } from "../arbitraries.ts";
import { sessionsOn } from "../intervention/arbitraries.ts";
import { nearKnownAt, nearMoment, shuffled } from "../beneficiary/values.ts";
import { runs } from "../runs.ts";
import { coachedDataset, coachedPathway, inAndOut } from "./coached.ts";
import { rowsOf } from "./story.ts";

/** The coached pathway with its track open in every state: no session is refused. */
const open: PathwayDefinition = {
  ...coachedPathway,
  tracks: { coaching: { initial: "open", states: { open: {} }, openIn: ["asked", "inside", "outside"] } },
};

/** Sessions of one spring, of a track, of none, and of an intervention that is not there; each lists people of whom one is hers. */
const days = calendarDates("2018-02-20", "2018-06-10");
const sessions = fc.uniqueArray(
  fc
    .tuple(sessionsOn(days, nearMoment), fc.constantFrom("coaching", "theatre", "talks", "elsewhere"), fc.constantFrom("p1", "p2"))
    .map(([session, interventionId, hers]): ServiceSession => {
      const attendance = session.attendance.map((one) => (one.participationId === hers ? { ...one, participationId: "p-1" } : one));
      return { ...session, interventionId, attendance };
    }),
  { selector: ({ id }) => id, maxLength: 10 },
);

function logIn(dataset: Dataset, knownAt?: string): PathwayLog {
  const log = participationLog(dataset, "p-1", { knownAt });
  if (!log.ok) throw new Error(log.error.message);
  return log.value;
}

const told = (list: readonly ServiceSession[], pathway: PathwayDefinition = open) =>
  coachedDataset({ events: inAndOut, sessions: list, more: { pathways: [pathway] } });

/** Where she stands after the accepted events, step by step: a replay does not tell the sessions of the whole participation. */
function standingOn(log: PathwayLog, asOf: string, knownAt?: string): PathwayStanding {
  return replayPathway(open, log, { asOf, knownAt }).history.reduce((standing, { event }) => {
    const next = transition(open, standing, event);
    if (!next.ok) throw new Error(next.error.message);
    return next.value;
  }, initialStanding(open));
}

/** Attendance of one track by hand. */
function countedByHand(list: readonly ServiceSession[], interventionId: string, asOf: string) {
  const statuses = list
    .filter((session) => session.interventionId === interventionId && session.heldOn <= asOf)
    .flatMap(({ attendance }) => attendance.filter(({ participationId }) => participationId === "p-1").map(({ status }) => status));
  const isUnrecorded = statuses.includes("unknown");
  return { held: statuses.length, attended: isUnrecorded ? null : statuses.filter((status) => status === "present").length };
}

describe("the sessions of a log", () => {
  it("are counted as the row of the participation counts them, on every day", () => {
    fc.assert(
      fc.property(sessions, days, (list, asOf) => {
        const dataset = told(list);
        const [row] = rowsOf(participationFacts(dataset, { asOf }));
        const { sessions: tally } = standingOn(logIn(dataset), asOf);
        if (row === undefined) {
          expect(asOf < "2018-03-01").toBe(true);
          return;
        }
        expect(tally.held - tally.withoutAttendance).toBe(row["sessionsHeld"]);
        expect(tally.attended).toBe(row["sessionsAttended"]);
        expect(tally.withoutMinutes > 0 ? null : tally.minutes).toBe(row["minutesAttended"]);
      }),
      runs(1000),
    );
  });

  it("are counted so as they were known at a moment, unless they were written down before their day", () => {
    fc.assert(
      fc.property(sessions, days, nearKnownAt, (list, asOf, knownAt) => {
        const dataset = told(
          list.map((one) =>
            one.recordedAt !== undefined && String(one.recordedAt) < String(one.heldOn) ? { ...one, recordedAt: undefined } : one,
          ),
        );
        const [row] = rowsOf(participationFacts(dataset, { asOf, knownAt }));
        if (row === undefined) return;
        const { sessions: tally } = standingOn(logIn(dataset, knownAt), asOf, knownAt);
        expect([tally.held - tally.withoutAttendance, tally.attended]).toEqual([row["sessionsHeld"], row["sessionsAttended"]]);
        expect(standingOn(logIn(dataset), asOf, knownAt).sessions).toEqual(tally);
      }),
      runs(1000),
    );
  });

  it("are counted by track as by hand", () => {
    fc.assert(
      fc.property(sessions, days, (list, asOf) => {
        const [progress] = trackProgress(open, replayPathway(open, logIn(told(list)), { asOf }));
        const { held, attended } = countedByHand(list, "coaching", asOf);
        expect(progress).toMatchObject({ sessionsHeld: held, sessionsAttended: attended });
        expect(progress?.attendanceShare).toBe(held === 0 || attended === null ? null : attended / held);
      }),
      runs(1000),
    );
  });

  it("are refused only outside the time in which she took part, both ends counted", () => {
    const roomy = {
      ...coachedPathway,
      states: { ...coachedPathway.states, inside: { phase: "active", on: { leave: { to: "outside", exit: "done" } } } },
    } as const;
    fc.assert(
      fc.property(sessions, (list) => {
        const { refused } = replayPathway(roomy, logIn(told(list, roomy)), { asOf: "2018-12-31" });
        const outside = list.filter(
          ({ interventionId, heldOn, attendance }) =>
            interventionId === "coaching" &&
            attendance.some(({ participationId }) => participationId === "p-1") &&
            (heldOn < "2018-03-01" || heldOn > "2018-06-01"),
        );
        expect(refused.map(({ eventId }) => eventId).sort()).toEqual(outside.map(({ id }) => `session:${id}`).sort());
      }),
      runs(1000),
    );
  });
});

describe("the log of a participation", () => {
  it("does not depend on the order of the sessions, and is the same when it was stored before", () => {
    fc.assert(
      fc.property(
        sessions.chain((list) => fc.tuple(fc.constant(list), shuffled(list))),
        ([list, mixed]) => {
          const log = logIn(told(list, coachedPathway));
          const byId = (one: PathwayLog) => new Map(one.events.map((event) => [event.id, event]));
          expect(byId(logIn(told(mixed, coachedPathway)))).toEqual(byId(log));
          const stored = coachedDataset({ events: log.events, sessions: list, more: { pathways: [coachedPathway] } });
          expect(logIn(stored)).toEqual(log);
        },
      ),
      runs(500),
    );
  });

  it("has one event for each session that lists her, whatever became of it", () => {
    const statuses = fc.constantFrom(...ATTENDANCE_STATUS.codes);
    fc.assert(
      fc.property(sessions, statuses, (list, status) => {
        const corrected = list.map((one) => ({ ...one, attendance: one.attendance.map((hers) => ({ ...hers, status })) }));
        const ids = (dataset: Dataset) => logIn(dataset).events.map(({ id }) => id);
        expect(ids(told(corrected))).toEqual(ids(told(list)));
        expect(new Set(ids(told(list))).size).toBe(ids(told(list)).length);
      }),
      runs(500),
    );
  });
});
