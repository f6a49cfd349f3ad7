import { expectTypeOf, it } from "vitest";
import {
  empowermentPathway,
  type EmpowermentExitReason,
  type EmpowermentState,
  type Exit,
  type LogEntry,
  type ParticipationState,
  type PathwayDefinition,
  type PathwayEvent,
  type VoidEvent,
} from "welfare-core";

it("only someone who has left has an exit", () => {
  const state = {} as ParticipationState;
  if (state.phase === "finished") expectTypeOf(state.exit).toEqualTypeOf<Exit>();
  // @ts-expect-error a participation that may be going on has no exit
  void state.exit;
});

it("an entry is an event or a void, never both", () => {
  expectTypeOf<LogEntry>().toEqualTypeOf<PathwayEvent | VoidEvent>();
  expectTypeOf<PathwayEvent["voids"]>().toEqualTypeOf<undefined>();
  expectTypeOf<VoidEvent["replaces"]>().toEqualTypeOf<undefined>();
  // @ts-expect-error a void needs what it voids
  ({ id: "v1", type: "void", recordedAt: "2018-02-01T10:00:00Z" }) satisfies VoidEvent;
  // @ts-expect-error an event needs its day
  ({ id: "e1", type: "enter", recordedAt: "2018-02-01T10:00:00Z" }) satisfies PathwayEvent;
});

it("the lists of states and reasons derive from the standard pathway", () => {
  expectTypeOf(empowermentPathway).toExtend<PathwayDefinition>();
  expectTypeOf<"on-hold">().toExtend<EmpowermentState>();
  expectTypeOf<"lost-contact">().toExtend<EmpowermentExitReason>();
  expectTypeOf<"paused">().not.toExtend<EmpowermentState>();
});
