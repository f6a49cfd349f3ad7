import { describe, expect, it } from "vitest";
import type { Facts } from "welfare-core";
import { HOUSE, problemsWith } from "./house.ts";

/** What is wrong with data of an event that is a session or not; a track is there. */
const problemsOfData = (data: Facts | undefined, session?: boolean) =>
  problemsWith({
    events: { ...HOUSE.events, talk: { data, session } },
    tracks: { "one-to-one": { initial: "begun", states: { begun: {} } } },
  });
const reserved = (name: string, message: string) => [{ code: "reserved-name", path: ["events", "talk", "data", name], message }];

describe("a name that the log has taken", () => {
  it.each([
    "state",
    "daysInState",
    "sessionsAttended",
    "minutesAttended",
    "attendanceShare",
    "milestonesReached",
    "stateOneToOne",
    "daysInStateOneToOne",
    "sessionsAttendedOneToOne",
    "minutesAttendedOneToOne",
    "attendanceShareOneToOne",
    "dosageReachedOneToOne",
  ])("%s is no name of a datum, of a session or not", (name) => {
    const expected = reserved(name, `"${name}" is a fact of the log: give the datum another name`);
    expect(problemsOfData({ [name]: { type: "boolean" } })).toStrictEqual(expected);
    expect(problemsOfData({ [name]: { type: "boolean" } }, true)).toStrictEqual(expected);
  });

  it.each(["attended", "minutes"])("%s is declared for every session, and free elsewhere", (name) => {
    const data: Facts = { [name]: { type: "number" } };
    expect(problemsOfData(data, true)).toStrictEqual(reserved(name, `every session has "${name}": it need not be declared`));
    expect(problemsOfData(data, false)).toStrictEqual([]);
    expect(problemsOfData(data)).toStrictEqual([]);
  });

  it.each(["topic", "minutesOneToOne", "stateChoir", "dosageReached", "toString", "stateOnetoone"])("%s is free", (name) => {
    expect(problemsOfData({ [name]: { type: "number" } }, true)).toStrictEqual([]);
    expect(problemsOfData({ [name]: { type: "number" } })).toStrictEqual([]);
  });

  it("each datum is looked at, and an event without data has none", () => {
    const data: Facts = { state: { type: "code" }, topic: { type: "code" }, minutes: { type: "number" } };
    expect(problemsOfData(data, true).map(({ path }) => path.at(-1))).toStrictEqual(["state", "minutes"]);
    expect(problemsOfData(undefined, true)).toStrictEqual([]);
  });
});
