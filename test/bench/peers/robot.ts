import { createMachine, guard, interpret, reduce, state, transition } from "robot3";
import { empowermentPathway, type PathwayDefinition, type PathwayEvent } from "../../../dist/index.js";

/*
 * The standard pathway for robot3. It has no pure step: a service is started and changes as events are sent to it. An event that no edge accepts leaves it as it was, and it does not say why.
 */

const { initial, states, everywhere, exits }: PathwayDefinition = empowermentPathway;

interface Context {
  readonly since?: string;
  readonly exit?: { readonly on: string; readonly reason: unknown };
}

const enter = reduce((context: Context, { occurredOn }: PathwayEvent): Context => ({ ...context, since: occurredOn }));
const leave = reduce((_: Context, { occurredOn: on, data }: PathwayEvent): Context => ({ since: on, exit: { on, reason: data?.["reason"] } }));
const isEligible = guard((_: Context, { data }: PathwayEvent) => data?.["eligibility"] === "eligible");
const hasReason = guard((_: Context, { data }: PathwayEvent) => Object.hasOwn(exits, String(data?.["reason"])));

const machine = createMachine(
  initial,
  Object.fromEntries(
    Object.entries(states).map(([name, { on = {} }]) => {
      const moves = Object.entries(on).map(([type, edge]) => {
        const { to = "", guard: condition } = edge ?? {};
        if (type === "exit") return transition(type, to, hasReason, leave);
        return condition === undefined ? transition(type, to, enter) : transition(type, to, isEligible, enter);
      });
      return [name, state(...moves, ...(everywhere ?? []).map((type) => transition(type, name)))];
    }),
  ),
  (): Context => ({}),
);

/** Sends events one after the other; the name of the state after each is handed over. */
export function sendToRobot(events: readonly PathwayEvent[], told: (state: string) => void): void {
  const service = interpret(machine, () => {});
  for (const event of events) {
    service.send(event);
    told(service.machine.current);
  }
}
