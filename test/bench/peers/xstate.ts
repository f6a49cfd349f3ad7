import { assign, initialTransition, setup, transition } from "xstate";
import type { PathwayEvent } from "../../../dist/index.js";
import { isTooEarly, REASONS } from "./hand-written-switch.ts";

/*
 * The standard pathway for XState 5 and its pure transition. An event that no edge accepts gives the state back as it was; why, it does not say.
 */

interface Context {
  readonly since?: string;
  readonly exit?: { readonly on: string; readonly reason: unknown };
}

const machine = setup({
  types: { context: {} as Context, events: {} as PathwayEvent },
  guards: {
    isEligible: ({ event }) => event.data?.["eligibility"] === "eligible",
    hasReason: ({ event }) => REASONS.has(String(event.data?.["reason"])),
  },
  actions: {
    note: assign({ since: ({ event }) => event.occurredOn }),
    leave: assign({
      since: ({ event }) => event.occurredOn,
      exit: ({ event }) => ({ on: event.occurredOn, reason: event.data?.["reason"] }),
    }),
  },
}).createMachine({
  context: {},
  initial: "referred",
  // Without a target they are accepted and move nothing.
  on: { "record-decision": {}, "record-follow-up": {}, "hold-session": {} },
  states: {
    referred: {
      on: {
        "start-assessment": { target: "assessing", actions: "note" },
        refuse: { target: "not-admitted", actions: "note" },
        withdraw: { target: "not-admitted", actions: "note" },
      },
    },
    assessing: {
      on: {
        accept: { target: "accepted", guard: "isEligible", actions: "note" },
        waitlist: { target: "waitlisted", guard: "isEligible", actions: "note" },
        refuse: { target: "not-admitted", actions: "note" },
        withdraw: { target: "not-admitted", actions: "note" },
      },
    },
    waitlisted: {
      on: {
        accept: { target: "accepted", guard: "isEligible", actions: "note" },
        refuse: { target: "not-admitted", actions: "note" },
        withdraw: { target: "not-admitted", actions: "note" },
      },
    },
    accepted: { on: { enter: { target: "active", actions: "note" }, withdraw: { target: "not-admitted", actions: "note" } } },
    active: {
      on: { suspend: { target: "on-hold", actions: "note" }, exit: { target: "exited", guard: "hasReason", actions: "leave" } },
    },
    "on-hold": {
      on: { resume: { target: "active", actions: "note" }, exit: { target: "exited", guard: "hasReason", actions: "leave" } },
    },
    exited: {
      on: {
        "start-follow-up": { target: "in-follow-up", actions: "note" },
        "re-enter": { target: "active", actions: "note" },
        close: { target: "closed", actions: "note" },
      },
    },
    "in-follow-up": { on: { "re-enter": { target: "active", actions: "note" }, close: { target: "closed", actions: "note" } } },
    closed: { on: { "re-enter": { target: "active", actions: "note" } } },
    "not-admitted": {},
  },
});

const [first] = initialTransition(machine);

/** Takes events one after the other; the name of the state after each is handed over. */
export function foldXState(events: readonly PathwayEvent[], told: (state: string) => void): void {
  let snapshot = first;
  for (const event of events) {
    if (!isTooEarly(event)) [snapshot] = transition(machine, snapshot, event);
    told(snapshot.value);
  }
}
