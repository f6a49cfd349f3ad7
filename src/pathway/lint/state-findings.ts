import { edgesOf, type PathwayDefinition, type Phase } from "../definition/index.ts";
import type { PathwayFinding } from "./finding.ts";
import { arrowsFrom, shortestTraces } from "./reach.ts";

/** Whether someone in this phase has left, or did not enter. */
function isEnd(phase: Phase | undefined): boolean {
  return phase === "finished" || phase === "cancelled";
}

/** What is wrong with single states: nobody comes there, or nobody gets away. */
export function stateFindings(pathway: PathwayDefinition): readonly PathwayFinding[] {
  const traces = shortestTraces(pathway.states, [pathway.initial]);
  const mayEnd = statesWithEnd(pathway);
  return Object.keys(pathway.states).flatMap((name): readonly PathwayFinding[] => {
    const trace = traces.get(name);
    if (trace === undefined) {
      const message = `no event leads to the state "${name}"`;
      return [{ code: "unreachable-state", severity: "error", path: ["states", name], trace: [], message }];
    }
    return [...wayOut(pathway, name, trace, mayEnd), ...pauseFindings(pathway, name, trace), ...exitFindings(pathway, name, trace)];
  });
}

type Report = (code: PathwayFinding["code"], severity: PathwayFinding["severity"], message: string) => PathwayFinding;

function reporter(name: string, trace: readonly string[]): Report {
  return (code, severity, message) => ({ code, severity, path: ["states", name], trace, message });
}

/** The states from which some sequence of events leads to an end: it is walked backwards, once for all of them. */
function statesWithEnd({ states }: PathwayDefinition): ReadonlySet<string> {
  const before = new Map<string, string[]>();
  for (const { from, to } of Object.keys(states).flatMap((name) => arrowsFrom(states, name))) {
    const known = before.get(to);
    if (known === undefined) before.set(to, [from]);
    else known.push(from);
  }
  const mayEnd = new Set(Object.keys(states).filter((name) => isEnd(states[name]?.phase)));
  for (const state of mayEnd) for (const from of before.get(state) ?? []) mayEnd.add(from);
  return mayEnd;
}

function wayOut(
  pathway: PathwayDefinition,
  name: string,
  trace: readonly string[],
  mayEnd: ReadonlySet<string>,
): readonly PathwayFinding[] {
  const { states } = pathway;
  if (isEnd(states[name]?.phase)) return [];
  const report = reporter(name, trace);
  const next = arrowsFrom(states, name).filter(({ to }) => to !== name);
  if (next.length === 0) return [report("dead-end", "error", `nobody can go on from the state "${name}", and it is no end`)];
  if (!mayEnd.has(name)) {
    return [report("no-way-to-end", "error", `from the state "${name}" on nobody can leave any more`)];
  }
  if (next.some(({ to }) => isEnd(states[to]?.phase))) return [];
  return [report("no-withdrawal", "warning", `nobody can leave from the state "${name}" at once`)];
}

function pauseFindings(pathway: PathwayDefinition, name: string, trace: readonly string[]): readonly PathwayFinding[] {
  const { states, deadlines = {} } = pathway;
  const report = reporter(name, trace);
  const phase = states[name]?.phase;
  if (phase === "onhold" && !arrowsFrom(states, name).some(({ to }) => states[to]?.phase === "active")) {
    return [report("hold-without-resume", "warning", `from the state "${name}" no event leads back to taking part`)];
  }
  if (phase !== "waitlist") return [];
  const into = entriesOf(pathway, name);
  const isReminded = Object.values(deadlines).some(({ anchor }) =>
    "state" in anchor ? anchor.state === name : "event" in anchor && into.includes(anchor.event),
  );
  if (isReminded) return [];
  return [
    report("waiting-list-without-end", "warning", `no deadline counts from entering the state "${name}": who waits may be forgotten`),
  ];
}

/** The event types that lead into a state from another one. */
function entriesOf({ states }: PathwayDefinition, name: string): readonly string[] {
  return Object.keys(states)
    .flatMap((from) => arrowsFrom(states, from))
    .filter(({ from, to }) => to === name && from !== name)
    .map(({ type }) => type);
}

function exitFindings(pathway: PathwayDefinition, name: string, trace: readonly string[]): readonly PathwayFinding[] {
  const { states, events } = pathway;
  const state = states[name];
  if (state === undefined || state.phase === "finished") return [];
  return Object.keys(state.on ?? {}).flatMap((type): readonly PathwayFinding[] => {
    const isWithout = edgesOf(state.on, type).some(({ to, exit }) => states[to]?.phase === "finished" && exit === undefined);
    if (!isWithout || Object.hasOwn(events[type]?.data ?? {}, "reason")) return [];
    const message = `"${type}" leads out and does not say why: name the exit on the edge, or declare "reason" among the data of the event`;
    return [{ code: "exit-without-reason", severity: "warning", path: ["states", name, "on", type], trace: [...trace, type], message }];
  });
}
