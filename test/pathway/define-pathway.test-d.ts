import { expectTypeOf, it } from "vitest";
import { definePathway, preparePathway, replayPathway, type PathwayDefinition } from "welfare-core";

const events = { enter: {}, leave: {} } as const;
const exits = { moved: { valence: "neutral" } } as const;

it("knows the states, the events and the exits that it was given", () => {
  const door = definePathway({
    id: "door",
    version: "1",
    initial: "out",
    states: {
      out: { phase: "planned", on: { enter: { to: "in" } } },
      in: { phase: "active", on: { leave: [{ to: "gone", exit: "moved" }] } },
      gone: { phase: "finished" },
    },
    events,
    exits,
    everywhere: ["leave"],
    deadlines: { visit: { anchor: { state: "in" }, offset: "P1M", satisfiedBy: ["leave"], endsIn: ["gone"] } },
    tracks: { choir: { initial: "silent", states: { silent: { on: { enter: { to: "silent" } } } }, openIn: ["in"] } },
  });
  expectTypeOf<keyof typeof door.states>().toEqualTypeOf<"out" | "in" | "gone">();
  expectTypeOf<keyof typeof door.events>().toEqualTypeOf<"enter" | "leave">();
  expectTypeOf<keyof typeof door.exits>().toEqualTypeOf<"moved">();
  expectTypeOf(door).toExtend<PathwayDefinition>();
  expectTypeOf(replayPathway).toBeCallableWith(door, { pathway: { id: "door", version: "1" }, events: [] }, { asOf: "2018-03-01" });
  expectTypeOf(preparePathway(door).definition).toEqualTypeOf<PathwayDefinition>();
});

const base = { id: "door", version: "1", events, exits } as const;

it("a name that is none does not compile", () => {
  definePathway({
    ...base,
    // @ts-expect-error no state of this name to begin in
    initial: "ot",
    states: { out: { phase: "planned" } },
  });
  definePathway({
    ...base,
    initial: "out",
    states: {
      // @ts-expect-error no state of this name to go to
      out: { phase: "planned", on: { enter: { to: "inn" } } },
      in: { phase: "active" },
    },
  });
  definePathway({
    ...base,
    initial: "out",
    states: {
      // @ts-expect-error no such event
      out: { phase: "planned", on: { enterr: { to: "in" } } },
      in: { phase: "active" },
    },
  });
  definePathway({
    ...base,
    initial: "out",
    states: {
      // @ts-expect-error no such reason to leave
      out: { phase: "planned", on: { enter: { to: "in", exit: "movd" } } },
      in: { phase: "active" },
    },
  });
  definePathway({
    ...base,
    initial: "out",
    states: { out: { phase: "planned" } },
    // @ts-expect-error no such event to be accepted everywhere
    everywhere: ["sing"],
  });
  definePathway({
    ...base,
    initial: "out",
    states: { out: { phase: "planned" } },
    // @ts-expect-error no such state for a deadline to end in
    deadlines: { visit: { anchor: { event: "enter" }, offset: "P1M", satisfiedBy: ["leave"], endsIn: ["gone"] } },
  });
  definePathway({
    ...base,
    initial: "out",
    // @ts-expect-error a state has a phase
    states: { out: {} },
  });
});
