import fc from "fast-check";
import { PHASES, type Criterion, type LogEntry, type PathwayDefinition, type PathwayEdge } from "welfare-core";

const STATES = ["s0", "s1", "s2", "s3", "s4"];
const TYPES = ["a", "b", "c", "d"];
const ROLES = ["worker", "manager"];

const guard: fc.Arbitrary<Criterion> = fc
  .tuple(fc.constantFrom("points", "daysInState", "sessionsAttended"), fc.integer({ min: 0, max: 4 }))
  .map(([fact, gte]) => ({ fact, gte }));

function edgeTo(states: readonly string[]): fc.Arbitrary<PathwayEdge> {
  return fc.record(
    { to: fc.constantFrom(...states), guard, roles: fc.subarray(ROLES, { minLength: 1 }), exit: fc.constantFrom("done", "dropped") },
    { requiredKeys: ["to"] },
  );
}

function statesOf(states: readonly string[], edge: fc.Arbitrary<PathwayEdge>) {
  const on = fc.dictionary(fc.constantFrom(...TYPES), fc.oneof(edge, fc.array(edge, { minLength: 1, maxLength: 3 })), {
    noNullPrototype: true,
  });
  return fc
    .tuple(...states.map(() => fc.record({ phase: fc.constantFrom(...PHASES), on })))
    .map((parts) => Object.fromEntries(states.map((name, index) => [name, parts[index] ?? { phase: "planned" as const, on: {} }])));
}

const withoutExit = (edge: PathwayEdge): PathwayEdge => {
  const { exit, ...rest } = edge;
  return exit === undefined ? edge : rest;
};

/** Sound definitions with guards, roles, a track, milestones and sessions; the initial state is never one of leaving. */
export const definition: fc.Arbitrary<PathwayDefinition> = fc
  .record({
    states: statesOf(STATES, edgeTo(STATES)),
    track: statesOf(["t0", "t1"], edgeTo(["t0", "t1"]).map(withoutExit)),
    openIn: fc.option(fc.subarray(STATES), { nil: undefined }),
    milestones: fc.option(fc.record({ m0: guard, m1: guard }), { nil: undefined }),
    initial: fc.constantFrom("planned", "waitlist", "active", "onhold", "cancelled"),
  })
  .map(({ states, track, openIn, milestones, initial }) => ({
    id: "random",
    version: "1",
    initial: "s0",
    states: { ...states, s0: { ...states["s0"], phase: initial as "planned" } },
    events: {
      ...Object.fromEntries(TYPES.map((type) => [type, { data: { points: { type: "number" } } }] as const)),
      session: { session: true },
    },
    everywhere: ["session"],
    exits: { done: { valence: "positive" }, dropped: { valence: "negative" } },
    tracks: {
      side: {
        initial: "t0",
        states: Object.fromEntries(Object.entries(track).map(([name, { on }]) => [name, { on }])),
        ...(openIn === undefined ? {} : { openIn }),
      },
    },
    milestones: milestones === undefined ? {} : { m0: { when: milestones.m0 }, m1: { when: milestones.m1 } },
  }));

const day = fc.integer({ min: 1, max: 9 }).map((n) => `2018-02-0${n}`);
const moment = fc.tuple(day, fc.integer({ min: 10, max: 12 })).map(([on, hour]) => `${on}T${hour}:00:00Z`);
const data = fc.record(
  {
    points: fc.oneof(fc.integer({ min: 0, max: 5 }), fc.constant("many")),
    reason: fc.constantFrom("done", "dropped", "bored"),
    attended: fc.oneof(fc.boolean(), fc.constant("yes")),
    minutes: fc.integer({ min: 0, max: 90 }),
  },
  { requiredKeys: [] },
);

/** Logs of such definitions in which each id stands once, with corrections of everything among them, and circles of corrections. */
export const entriesOnce: fc.Arbitrary<readonly LogEntry[]> = fc
  .array(
    fc.record(
      {
        type: fc.constantFrom(...TYPES, "session", "dance"),
        occurredOn: day,
        recordedAt: moment,
        data,
        role: fc.constantFrom(...ROLES),
        sequence: fc.integer({ min: -1, max: 1 }),
        track: fc.constantFrom("side", "side", "none"),
        corrects: fc.tuple(fc.boolean(), fc.integer({ min: 0, max: 11 })),
      },
      { requiredKeys: ["type", "occurredOn", "recordedAt", "data"] },
    ),
    { maxLength: 12 },
  )
  .chain((drafts) =>
    fc.tuple(fc.constant(drafts), fc.array(fc.integer({ min: 0, max: 3 }), { minLength: drafts.length, maxLength: drafts.length })),
  )
  .map(([drafts, chances]) =>
    drafts.map(({ corrects, ...event }, index): LogEntry => {
      const id = `e${index}`;
      // Of four that could correct something one does.
      if (corrects === undefined || chances[index] !== 0) return { id, ...event };
      const [isVoid, target] = corrects;
      return isVoid ? { id, type: "void", voids: `e${target}`, recordedAt: event.recordedAt } : { id, ...event, replaces: `e${target}` };
    }),
  );
