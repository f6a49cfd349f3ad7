import { createMachine, guard, interpret, reduce, state, transition } from "robot3";
import type { PathwayEvent } from "../../../dist/index.js";
import { isTooEarly, REASONS } from "./hand-written-switch.ts";

/*
 * The standard pathway for robot3. It has no pure step: a service is started and changes as events are sent to it. An event that no edge accepts leaves it as it was, and it does not say why.
 */

interface Context {
  readonly since?: string;
  readonly exit?: { readonly on: string; readonly reason: unknown };
}

const note = reduce((context: Context, { occurredOn }: PathwayEvent): Context => ({ ...context, since: occurredOn }));
const leave = reduce((_: Context, { occurredOn: on, data }: PathwayEvent): Context => ({
  since: on,
  exit: { on, reason: data?.["reason"] },
}));
const isEligible = guard((_: Context, { data }: PathwayEvent) => data?.["eligibility"] === "eligible");
const hasReason = guard((_: Context, { data }: PathwayEvent) => REASONS.has(String(data?.["reason"])));

const to = (type: string, name: string) => transition(type, name, note);
const ifEligible = (type: string, name: string) => transition(type, name, isEligible, note);
const exit = transition("exit", "exited", hasReason, leave);
const stay = (name: string) =>
  ["record-decision", "record-follow-up", "hold-session"].map((type) => transition<string, Context, PathwayEvent>(type, name));

const machine = createMachine(
  "referred",
  {
    referred: state(to("start-assessment", "assessing"), to("refuse", "not-admitted"), to("withdraw", "not-admitted"), ...stay("referred")),
    assessing: state(
      ifEligible("accept", "accepted"),
      ifEligible("waitlist", "waitlisted"),
      to("refuse", "not-admitted"),
      to("withdraw", "not-admitted"),
      ...stay("assessing"),
    ),
    waitlisted: state(
      ifEligible("accept", "accepted"),
      to("refuse", "not-admitted"),
      to("withdraw", "not-admitted"),
      ...stay("waitlisted"),
    ),
    accepted: state(to("enter", "active"), to("withdraw", "not-admitted"), ...stay("accepted")),
    active: state(to("suspend", "on-hold"), exit, ...stay("active")),
    "on-hold": state(to("resume", "active"), exit, ...stay("on-hold")),
    exited: state(to("start-follow-up", "in-follow-up"), to("re-enter", "active"), to("close", "closed"), ...stay("exited")),
    "in-follow-up": state(to("re-enter", "active"), to("close", "closed"), ...stay("in-follow-up")),
    closed: state(to("re-enter", "active"), ...stay("closed")),
    "not-admitted": state(...stay("not-admitted")),
  },
  (): Context => ({}),
);

/** Sends events one after the other; the name of the state after each is handed over. */
export function sendToRobot(events: readonly PathwayEvent[], told: (state: string) => void): void {
  const service = interpret(machine, () => {});
  for (const event of events) {
    if (!isTooEarly(event)) service.send(event);
    told(service.machine.current);
  }
}
