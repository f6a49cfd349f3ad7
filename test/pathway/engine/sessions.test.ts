import { describe, expect, it } from "vitest";
import { replayPathway, trackProgress, type PathwayEvent, type PathwayTrack } from "welfare-core";
import { logOf } from "../arbitraries.ts";
import { after, course, on, session } from "./course.ts";

const NONE = { held: 0, attended: 0, minutes: 0, withoutAttendance: 0, withoutMinutes: 0 };

describe("one session counts", () => {
  it.each<[string, PathwayEvent["data"], object]>([
    ["attended, with its minutes", { attended: true, minutes: 45 }, { attended: 1, minutes: 45 }],
    ["attended for no time", { attended: true, minutes: 0 }, { attended: 1 }],
    ["attended for a part of a minute", { attended: true, minutes: 0.5 }, { attended: 1, minutes: 0.5 }],
    ["attended, of unknown length", { attended: true }, { attended: 1, withoutMinutes: 1 }],
    ["attended, with minutes that are none", { attended: true, minutes: "45" }, { attended: 1, withoutMinutes: 1 }],
    ["attended, with minutes below nothing", { attended: true, minutes: -1 }, { attended: 1, withoutMinutes: 1 }],
    ["missed", { attended: false }, {}],
    ["missed, whatever its length", { attended: false, minutes: 45 }, {}],
    ["of unknown attendance", { minutes: 45 }, { withoutAttendance: 1 }],
    ["of an attendance that is null", { attended: null }, { withoutAttendance: 1 }],
    ["of an attendance that is no yes or no", { attended: "yes", minutes: 45 }, { withoutAttendance: 1 }],
    ["without data", undefined, { withoutAttendance: 1 }],
  ])("%s", (_name, data, counted) => {
    const sessions = { ...NONE, held: 1, ...counted };
    const pathway = course();
    expect(after(pathway, session("02-01", data)).sessions).toStrictEqual(sessions);
    const onTrack = after(pathway, session("02-01", data, "one-to-one"));
    expect(onTrack.sessions).toStrictEqual(sessions);
    expect(onTrack.tracks["one-to-one"]).toStrictEqual({ state: "not-begun", sessions });
    expect(onTrack.tracks["choir"]).toStrictEqual({ state: "silent", sessions: NONE });
  });

  it("with those before it, each field on its own", () => {
    const data = [
      { attended: true, minutes: 45 },
      { attended: true, minutes: 30 },
      { attended: true },
      { attended: true },
      {},
      {},
      { attended: false },
    ];
    const sessions = data.map((said, index) => session(`02-0${index + 1}`, said));
    expect(after(course(), ...sessions).sessions).toStrictEqual({
      held: 7,
      attended: 4,
      minutes: 75,
      withoutAttendance: 2,
      withoutMinutes: 2,
    });
  });

  it("if its event is one, and no other does", () => {
    expect(after(course(), on("02-01", "begin", { data: { attended: true } })).sessions).toStrictEqual(NONE);
    expect(after(course(), on("02-01", "start", { track: "one-to-one", data: { attended: true } })).sessions).toStrictEqual(NONE);
  });
});

const progress = (dosage: PathwayTrack["dosage"], ...events: readonly PathwayEvent[]) => {
  const pathway = course(undefined, dosage);
  return trackProgress(pathway, replayPathway(pathway, logOf(events, pathway), { asOf: "2018-12-31" }));
};
const held = (...data: readonly PathwayEvent["data"][]) => data.map((said, index) => session(`03-0${index + 1}`, said, "one-to-one"));
const there = { attended: true, minutes: 30 };

describe("how far someone has come on a track", () => {
  it("is told of each track, in the order of the definition", () => {
    expect(
      progress({ minutes: 50 }, on("02-01", "start", { track: "one-to-one" }), ...held(there, there, { attended: false })),
    ).toStrictEqual([
      {
        track: "one-to-one",
        required: false,
        state: "begun",
        since: "2018-02-01",
        sessionsHeld: 3,
        sessionsAttended: 2,
        minutesAttended: 60,
        attendanceShare: 2 / 3,
        dosageReached: "true",
      },
      {
        track: "choir",
        required: true,
        state: "silent",
        sessionsHeld: 0,
        sessionsAttended: 0,
        minutesAttended: 0,
        attendanceShare: null,
        dosageReached: "true",
      },
    ]);
  });

  it("is nothing for a pathway without tracks, or a replay without them", () => {
    const pathway = course();
    const { tracks, ...without } = pathway;
    const replay = replayPathway(pathway, logOf([], pathway), { asOf: "2018-12-31" });
    expect(Object.keys(tracks ?? {})).toHaveLength(2);
    expect(trackProgress(without, replay)).toStrictEqual([]);
    expect(trackProgress(pathway, { ...replay, tracks: {} })).toStrictEqual([]);
  });

  it.each<[string, readonly PathwayEvent["data"][], object]>([
    ["an attendance is lacking", [there, {}], { sessionsAttended: null, minutesAttended: null, attendanceShare: null }],
    ["a length is lacking", [there, { attended: true }], { sessionsAttended: 2, minutesAttended: null, attendanceShare: 1 }],
    [
      "the length of a missed one is lacking",
      [there, { attended: false }],
      { sessionsAttended: 1, minutesAttended: 30, attendanceShare: 0.5 },
    ],
  ])("is null where it is not known: %s", (_name, data, told) => {
    expect(progress(undefined, ...held(...data))[0]).toMatchObject(told);
  });
});

describe("a dosage", () => {
  it.each<[string, PathwayTrack["dosage"], readonly PathwayEvent["data"][], string]>([
    ["of nothing is reached", {}, [], "true"],
    ["of nothing is reached, whatever is not known", {}, [{}], "true"],
    ["of sessions, one too few", { sessions: 2 }, [there], "false"],
    ["of sessions, just enough", { sessions: 2 }, [there, there], "true"],
    ["of sessions, one not known", { sessions: 2 }, [there, there, {}], "unknown"],
    ["of minutes, one session too short", { minutes: 61 }, [there, there], "false"],
    ["of minutes, just enough", { minutes: 60 }, [there, there], "true"],
    ["of minutes, one length not known", { minutes: 30 }, [there, { attended: true }], "unknown"],
    ["of sessions does not ask for lengths", { sessions: 2 }, [there, { attended: true }], "true"],
    ["of a share, too small", { attendanceShare: 0.51 }, [there, { attended: false }], "false"],
    ["of a share, just enough", { attendanceShare: 0.5 }, [there, { attended: false }], "true"],
    ["of a share, one attendance not known", { attendanceShare: 0.5 }, [there, {}], "unknown"],
    ["of a share is not reached before the first session", { attendanceShare: 0.5 }, [], "false"],
    ["of two measures of which one is surely not reached", { sessions: 2, minutes: 60 }, [{ attended: true }], "false"],
    ["of two measures of which one is not known", { sessions: 2, minutes: 60 }, [there, { attended: true }], "unknown"],
    ["of three measures, all reached", { sessions: 2, minutes: 60, attendanceShare: 1 }, [there, there], "true"],
    [
      "of three measures, one missed by the share",
      { sessions: 2, minutes: 60, attendanceShare: 1 },
      [there, there, { attended: false }],
      "false",
    ],
  ])("%s", (_name, dosage, data, expected) => {
    expect(progress(dosage, ...held(...data))[0]?.dosageReached).toBe(expected);
  });
});
