import { describe, expect, it } from "vitest";
import { initialStanding, transition, type PathwayDefinition, type PathwayEvent } from "welfare-core";
import { on } from "./course.ts";

const DOOR: PathwayDefinition = {
  id: "door",
  version: "1",
  initial: "in",
  states: {
    in: { phase: "active", on: { leave: { to: "gone" }, flee: { to: "gone", exit: "fled" }, stop: { to: "stopped" } } },
    gone: { phase: "finished" },
    stopped: { phase: "cancelled" },
  },
  events: { leave: {}, flee: {}, stop: {} },
  exits: { moved: { valence: "neutral" }, fled: { valence: "negative" } },
};
const leave = (data: PathwayEvent["data"], type = "leave") => transition(DOOR, initialStanding(DOOR), on("02-01", type, { data }));
const gone = (exit: object) => ({ name: "gone", phase: "finished", since: "2018-02-01", exit: { on: "2018-02-01", ...exit } });

describe("leaving", () => {
  it.each<[string, PathwayEvent["data"], object]>([
    ["for a reason", { reason: "moved" }, { reason: "moved" }],
    ["for a reason and to a place", { reason: "moved", destination: "abroad" }, { reason: "moved", destination: "abroad" }],
    ["to a place that is null", { reason: "moved", destination: null }, { reason: "moved" }],
    ["to a place that is no text", { reason: "moved", destination: ["abroad"] }, { reason: "moved" }],
  ])("%s", (_name, data, exit) => {
    const next = leave(data);
    expect(next.ok && next.value.state).toStrictEqual(gone(exit));
  });

  it.each<[string, PathwayEvent["data"], string, string]>([
    ["no data", undefined, "no-reason", "unknown"],
    ["no reason", { destination: "abroad" }, "no-reason", "unknown"],
    ["a reason that is null", { reason: null }, "no-reason", "unknown"],
    ["an empty reason", { reason: "" }, "unknown-reason", "false"],
    ["a reason that the pathway does not have", { reason: "bored" }, "unknown-reason", "false"],
    ["a reason that every object has", { reason: "valueOf" }, "unknown-reason", "false"],
    ["a list of one reason", { reason: ["moved"] }, "unknown-reason", "false"],
  ])("is refused with %s", (_name, data, cause, outcome) => {
    expect(leave(data)).toMatchObject({ ok: false, error: { cause, outcome, state: "in" } });
  });

  it("by an edge that means its reason needs none, and takes the place from the event", () => {
    const fled = leave({ reason: "bored", destination: "abroad" }, "flee");
    expect(fled.ok && fled.value.state).toStrictEqual(gone({ reason: "fled", destination: "abroad" }));
    const silent = leave(undefined, "flee");
    expect(silent.ok && silent.value.state).toStrictEqual(gone({ reason: "fled" }));
  });

  it("into a phase other than the last is no exit", () => {
    const stopped = leave({ reason: "moved", destination: "abroad" }, "stop");
    expect(stopped.ok && stopped.value.state).toStrictEqual({ name: "stopped", phase: "cancelled", since: "2018-02-01" });
  });
});
