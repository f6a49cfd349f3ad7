import { empowermentPathway, initialStanding, preparePathway, transition, type PathwayEvent } from "../../../dist/index.js";
import { empowermentLogs, eventsOf } from "../data/logs.ts";
import { agree } from "../harness/agree.ts";
import type { Benchmark, Contestant } from "../harness/benchmark.ts";
import { FIRST_STATE, moveByHand } from "../peers/hand-written-switch.ts";
import { sendToRobot } from "../peers/robot.ts";
import { foldXState } from "../peers/xstate.ts";

/** Events of one participation, in order. */
type Case = readonly PathwayEvent[];

/** Takes the events of a case one after the other and hands over what came of each: the name of the state after it, and the code if it was refused. */
type Walk = (events: Case, told: (state: string, code?: string) => void) => void;

/** Events of 100,000 participations, one transition after the other; of fewer where the peer would take minutes, and of so few that they fit into the processor's cache. */
export function benchmarks(): readonly Benchmark[] {
  const cases = empowermentLogs().map(eventsOf);
  const walk = ours();
  const lifeOf = (by: Walk) => (events: Case) => {
    const life: string[] = [];
    by(events, (state, code = "") => life.push(state, code));
    return life.join(" ");
  };
  const statesOf = (by: Walk) => (events: Case) => {
    const states: string[] = [];
    by(events, (state) => states.push(state));
    return states.join(" ");
  };
  agree(cases, lifeOf(walk), { moveByHand: lifeOf(byHand) });
  agree(cases, statesOf(walk), { robot3: statesOf(sendToRobot) });
  const some = cases.slice(0, 10_000);
  agree(some, statesOf(walk), { xstate: statesOf(foldXState) });
  const few = cases.slice(0, 1000);

  const against = (what: string, of: readonly Case[], name: string, peer: Walk) => ({
    what,
    ours: side("transition", of, walk),
    peer: side(name, of, peer),
  });
  return [
    { ...against("transition", cases, "a switch written by hand", byHand), budget: { atMost: 2.5 } },
    { ...against("transition", cases, "robot3", sendToRobot), budget: { atLeast: 10 } },
    { ...against("transition", some, "XState 5", foldXState), budget: { atLeast: 300 } },
    against("transition, in cache", few, "a switch written by hand", byHand),
    against("transition, in cache", few, "robot3", sendToRobot),
    against("transition, in cache", few, "XState 5", foldXState),
  ];
}

function ours(): Walk {
  const pathway = preparePathway(empowermentPathway);
  return (events, told) => {
    let standing = initialStanding(pathway);
    for (const event of events) {
      const next = transition(pathway, standing, event);
      if (next.ok) standing = next.value;
      told(standing.state.name, next.ok ? "" : next.error.code);
    }
  };
}

const byHand: Walk = (events, told) => {
  let state = FIRST_STATE;
  for (const event of events) {
    const next = moveByHand(state, event);
    const isRefused = "code" in next;
    if (!isRefused) state = next;
    told(state.name, isRefused ? next.code : "");
  }
};

function side(name: string, cases: readonly Case[], walk: Walk): Contestant {
  return {
    name,
    pass: () => {
      let sum = 0;
      for (const events of cases) {
        walk(events, (state) => {
          sum += state.length;
        });
      }
      return sum;
    },
  };
}
