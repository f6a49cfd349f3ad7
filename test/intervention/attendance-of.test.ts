import { describe, expect, it } from "vitest";
import { type Attendance, attendanceOf, type ServiceSession } from "welfare-core";
import { deepFreeze } from "../deep-freeze.ts";

const session = (heldOn: string, attendance: readonly Attendance[], more: Partial<ServiceSession> = {}): ServiceSession =>
  deepFreeze({ id: `s-${heldOn}`, interventionId: "i1", heldOn, durationMinutes: 90, attendance, ...more });

const NOTHING = { held: 0, unrecorded: 0, notListed: 0, attended: 0, attendedWithoutMinutes: 0, minutes: 0, atLeastMinutes: 0 };

describe("the attendance of someone", () => {
  it("is nothing without a session", () => {
    expect(attendanceOf([], "p1")).toEqual(NOTHING);
  });

  it("counts someone present for the length of the session, or for minutes of her own", () => {
    const sessions = [
      session("2018-03-01", [{ participationId: "p1", status: "present" }]),
      session("2018-03-08", [
        { participationId: "p2", status: "present", minutes: 60 },
        { participationId: "p1", status: "present", minutes: 45 },
      ]),
    ];
    expect(attendanceOf(sessions, "p1")).toEqual({ ...NOTHING, held: 2, attended: 2, minutes: 135, atLeastMinutes: 135 });
    expect(attendanceOf(sessions, "p2")).toEqual({ ...NOTHING, held: 1, notListed: 1, attended: 1, minutes: 60, atLeastMinutes: 60 });
  });

  it.each(["absent", "excused"] as const)("counts someone %s as not having come to a session that was held", (status) => {
    const sessions = [session("2018-03-01", [{ participationId: "p1", status }])];
    expect(attendanceOf(sessions, "p1")).toEqual({ ...NOTHING, held: 1 });
  });

  it("counts apart the sessions of which it is not known whether she came, and those that do not list her", () => {
    const sessions = [
      session("2018-03-01", [{ participationId: "p1", status: "unknown" }]),
      session("2018-03-08", [{ participationId: "p2", status: "present" }]),
      session("2018-03-15", []),
    ];
    expect(attendanceOf(sessions, "p1")).toEqual({ ...NOTHING, unrecorded: 1, notListed: 2 });
  });

  it("knows no minutes in all as soon as those of one session attended are not known", () => {
    const sessions = [
      session("2018-03-01", [{ participationId: "p1", status: "present" }]),
      session("2018-03-08", [{ participationId: "p1", status: "present" }], { durationMinutes: undefined }),
    ];
    const { minutes, ...rest } = NOTHING;
    expect(minutes).toBe(0);
    expect(attendanceOf(sessions, "p1")).toEqual({ ...rest, held: 2, attended: 2, attendedWithoutMinutes: 1, atLeastMinutes: 90 });
    expect(attendanceOf(sessions, "p1")).not.toHaveProperty("minutes");
  });

  it("needs no length of a session that she missed", () => {
    const missed = session("2018-03-01", [{ participationId: "p1", status: "absent", minutes: 0 }], { durationMinutes: undefined });
    expect(attendanceOf([missed], "p1").minutes).toBe(0);
  });
});

describe("a session", () => {
  const sessions = [session("2018-03-01", [{ participationId: "p1", status: "present" }])];

  it("counts up to the last day that is asked about, which counts", () => {
    expect(attendanceOf(sessions, "p1", { to: "2018-02-28" })).toEqual(NOTHING);
    expect(attendanceOf(sessions, "p1", { to: "2018-03-01" }).attended).toBe(1);
    expect(attendanceOf(sessions, "p1", { to: "2018-03-02" }).attended).toBe(1);
    expect(attendanceOf(sessions, "p1", { to: undefined }).attended).toBe(1);
  });

  it("is there with earlier knowledge once it was recorded; without a stamp, from its day", () => {
    const stamped = [session("2018-03-01", [{ participationId: "p1", status: "present" }], { recordedAt: "2018-03-05T12:00:00Z" })];
    expect(attendanceOf(sessions, "p1", { knownAt: "2018-02-28" })).toEqual(NOTHING);
    expect(attendanceOf(sessions, "p1", { knownAt: "2018-03-01T00:00:00Z" }).attended).toBe(1);
    expect(attendanceOf(stamped, "p1", { knownAt: "2018-03-05T11:59:59.9Z" })).toEqual(NOTHING);
    expect(attendanceOf(stamped, "p1", { knownAt: "2018-03-05" }).attended).toBe(1);
  });

  it("is asked about with days that exist", () => {
    expect(() => attendanceOf([], "p1", { to: "2018-02-29" })).toThrow(/^to must be/);
    expect(() => attendanceOf([], "p1", { knownAt: "2018-03" })).toThrow(RangeError);
  });
});
