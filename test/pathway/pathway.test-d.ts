import { expectTypeOf, it } from "vitest";
import type * as z from "zod";
import {
  empowermentPathway,
  type EmpowermentExitReason,
  type EmpowermentState,
  type Exit,
  type LogEntry,
  type ParticipationState,
  type PathwayDefinition,
  type PathwayEvent,
  type pathwayEventSchema,
  type PathwayLog,
  type pathwayLogSchema,
  type VoidEvent,
  type voidEventSchema,
} from "welfare-core";
import type { DeepReadonly } from "../deep-readonly.ts";

it("a schema gives what the type says", () => {
  expectTypeOf<DeepReadonly<z.output<typeof pathwayEventSchema>>>().toExtend<PathwayEvent>();
  expectTypeOf<DeepReadonly<z.output<typeof voidEventSchema>>>().toExtend<VoidEvent>();
  expectTypeOf<DeepReadonly<z.output<typeof pathwayLogSchema>>>().toExtend<PathwayLog>();
  expectTypeOf<keyof z.output<typeof pathwayEventSchema>>().toEqualTypeOf<Exclude<keyof PathwayEvent, "voids">>();
  expectTypeOf<keyof z.output<typeof voidEventSchema>>().toEqualTypeOf<Exclude<keyof VoidEvent, "replaces">>();
});

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
