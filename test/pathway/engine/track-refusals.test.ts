import { describe, expect, it } from "vitest";
import { initialStanding, transition, type PathwayDefinition, type PathwayEvent } from "welfare-core";
import { on } from "./course.ts";

const SCHOOL: PathwayDefinition = {
  id: "school",
  version: "1",
  initial: "open",
  states: { open: { phase: "active", on: { sign: { to: "open", roles: ["host"] } } } },
  events: { sing: {}, sign: {}, hush: {}, pay: { data: { fee: { type: "number" } } } },
  exits: {},
  tracks: {
    choir: {
      initial: "silent",
      states: {
        silent: {
          on: { sing: { to: "singing" }, sign: { to: "singing", roles: ["host"] }, pay: { to: "singing", guard: { fact: "fee", gte: 5 } } },
        },
        singing: { on: { hush: { to: "silent" } } },
      },
    },
  },
};

const refusal = (type: string, more: Partial<PathwayEvent>) => {
  const next = transition(SCHOOL, initialStanding(SCHOOL), on("02-01", type, more));
  return next.ok ? undefined : next.error;
};

describe("what is refused on a track", () => {
  it.each<[string, string, PathwayEvent["data"]]>([
    ["state", "hush", undefined],
    ["role", "sign", undefined],
    ["condition", "pay", { fee: 4 }],
    ["open-condition", "pay", undefined],
  ])("for the cause %s names the track and its state", (cause, type, data) => {
    expect(refusal(type, { data, track: "choir" })).toMatchObject({ cause, track: "choir", state: "silent" });
  });

  it("is not what is refused in the pathway itself, where no track is named", () => {
    for (const track of [undefined, null]) {
      const error = refusal("sign", { track } as Partial<PathwayEvent>);
      expect(error).toMatchObject({ cause: "role", state: "open" });
      expect(error).not.toHaveProperty("track");
    }
  });
});
