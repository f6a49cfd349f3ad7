import { assign, initialTransition, setup, transition } from "xstate";
import { empowermentPathway, type PathwayDefinition, type PathwayEvent } from "../../../dist/index.js";

/*
 * The standard pathway for XState 5 and its pure transition. An event that no edge accepts gives the state back as it was; why, it does not say.
 */

const { initial, states, everywhere, exits }: PathwayDefinition = empowermentPathway;

interface Context {
  readonly since?: string;
  readonly exit?: { readonly on: string; readonly reason: unknown };
}

const machine = setup({
  types: { context: {} as Context, events: {} as PathwayEvent },
  guards: {
    isEligible: ({ event }) => event.data?.["eligibility"] === "eligible",
    hasReason: ({ event }) => Object.hasOwn(exits, String(event.data?.["reason"])),
  },
  actions: {
    enter: assign({ since: ({ event }) => event.occurredOn }),
    leave: assign({
      since: ({ event }) => event.occurredOn,
      exit: ({ event }) => ({ on: event.occurredOn, reason: event.data?.["reason"] }),
    }),
  },
}).createMachine({
  context: {},
  initial,
  states: Object.fromEntries(
    Object.entries(states).map(([name, { on = {} }]) => {
      const moves = Object.entries(on).map(([type, edge]) => {
        const { to: target = "", guard: condition } = edge ?? {};
        if (type === "exit") return [type, { target, guard: "hasReason", actions: "leave" }] as const;
        return [type, condition === undefined ? { target, actions: "enter" } : { target, guard: "isEligible", actions: "enter" }] as const;
      });
      return [name, { on: Object.fromEntries(moves) }];
    }),
  ),
  // Without a target they are accepted and move nothing.
  on: Object.fromEntries((everywhere ?? []).map((type) => [type, {}])),
});

const [first] = initialTransition(machine);

/** Takes events one after the other; the name of the state after each is handed over. */
export function foldXState(events: readonly PathwayEvent[], told: (state: string) => void): void {
  let snapshot = first;
  for (const event of events) {
    [snapshot] = transition(machine, snapshot, event);
    told(snapshot.value as string);
  }
}
