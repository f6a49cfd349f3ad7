import { empowermentPathway, preparePathway, replayPathway, type PathwayLog, type PathwayReplay } from "../../../dist/index.js";
import { AS_OF, empowermentLogs } from "../data/logs.ts";
import { agree } from "../harness/agree.ts";
import type { Benchmark, Contestant } from "../harness/benchmark.ts";
import { replayByHand, type ReplayByHand } from "../peers/hand-written-replay.ts";

/** Replays of 100,000 participations, each with its whole history and what was refused. */
export function benchmarks(): readonly Benchmark[] {
  const logs = empowermentLogs();
  const pathway = preparePathway(empowermentPathway);
  const replay = (log: PathwayLog) => replayPathway(pathway, log, { asOf: AS_OF });
  const byHand = (log: PathwayLog) => replayByHand(log.events, AS_OF);
  agree(logs, (log) => told(replay(log)), { replayByHand: (log) => told(byHand(log)) });

  const side = (name: string, of: (log: PathwayLog) => PathwayReplay | ReplayByHand): Contestant => ({
    name,
    pass: () => logs.reduce((sum, log) => sum + read(of(log)), 0),
  });
  return [
    {
      what: "replay",
      ours: side("replayPathway", replay),
      peer: side("a reducer written by hand", byHand),
      budget: { atMost: 2 },
    },
  ];
}

/** State, history and findings as one text. The sentences of the findings and the explanation of a condition are left out. */
function told({ state, history, refused }: PathwayReplay | ReplayByHand): string {
  const findings = refused.map(({ code, eventId, type, state: met, outcome }) => [code, eventId, type, met, outcome]);
  return JSON.stringify([state, history, findings]);
}

/** Reads the state of every step and the code of every finding. */
function read({ state, history, refused }: PathwayReplay | ReplayByHand): number {
  let sum = state.name.length;
  for (const step of history) sum += step.state.name.length;
  for (const { code } of refused) sum += code.length;
  return sum;
}
