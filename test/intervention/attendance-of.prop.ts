import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { attendanceOf } from "welfare-core";
import { nearDay, nearKnownAt, nearMoment, shuffled, wasRecorded } from "../beneficiary/values.ts";
import { deepFreeze } from "../deep-freeze.ts";
import { sessionsOn } from "./arbitraries.ts";

const list = fc.array(sessionsOn(nearDay, nearMoment), { maxLength: 8 }).map(deepFreeze);
const who = fc.constantFrom("p1", "p2", "p3");

describe("the attendance of someone", () => {
  it("puts each session in exactly one part, and those attended among those held", () => {
    fc.assert(
      fc.property(list, who, (sessions, participationId) => {
        const { held, unrecorded, notListed, attended, attendedWithoutMinutes } = attendanceOf(sessions, participationId);
        expect(held + unrecorded + notListed).toBe(sessions.length);
        expect(attended).toBeLessThanOrEqual(held);
        expect(attendedWithoutMinutes).toBeLessThanOrEqual(attended);
        expect(notListed).toBe(
          sessions.filter(({ attendance }) => !attendance.some((one) => one.participationId === participationId)).length,
        );
      }),
    );
  });

  it("knows the minutes exactly when each session attended has some", () => {
    fc.assert(
      fc.property(list, who, (sessions, participationId) => {
        const lengths = sessions.flatMap(({ attendance, durationMinutes }) =>
          attendance
            .filter((one) => one.participationId === participationId && one.status === "present")
            .map(({ minutes }) => minutes ?? durationMinutes),
        );
        const { minutes, atLeastMinutes, attended } = attendanceOf(sessions, participationId);
        const sum = lengths.reduce<number>((total, length) => total + (length ?? 0), 0);
        expect(attended).toBe(lengths.length);
        expect(atLeastMinutes).toBe(sum);
        expect(minutes).toBe(lengths.includes(undefined) ? undefined : sum);
      }),
    );
  });

  it("does not depend on the order of the sessions, and adds up over two lists", () => {
    fc.assert(
      fc.property(
        list.chain((sessions) => fc.tuple(fc.constant(sessions), shuffled(sessions))),
        fc.nat(8),
        ([sessions, other], cut) => {
          const whole = attendanceOf(sessions, "p1");
          expect(attendanceOf(other, "p1")).toEqual(whole);
          const [a, b] = [attendanceOf(sessions.slice(0, cut), "p1"), attendanceOf(sessions.slice(cut), "p1")];
          for (const count of ["held", "unrecorded", "notListed", "attended", "attendedWithoutMinutes", "atLeastMinutes"] as const) {
            expect(a[count] + b[count]).toBe(whole[count]);
          }
        },
      ),
    );
  });

  it("is up to a day, with earlier knowledge, what the sessions left say", () => {
    fc.assert(
      fc.property(list, who, nearDay, nearKnownAt, (sessions, participationId, to, knownAt) => {
        const left = sessions.filter(({ heldOn, recordedAt }) => heldOn <= to && wasRecorded(recordedAt, heldOn, knownAt));
        expect(attendanceOf(sessions, participationId, { to, knownAt })).toEqual(attendanceOf(left, participationId));
      }),
    );
  });
});
