import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  checkPathway,
  initialStanding,
  lintPathway,
  pathwayLogSchema,
  preparePathway,
  replayPathway,
  transition,
  type LogEntry,
  type PathwayDefinition,
} from "welfare-core";
import { runs } from "../runs.ts";
import { logOf } from "./arbitraries.ts";
import { definition, entriesOnce } from "./definition-arbitraries.ts";
import { naiveReplay, naiveStanding } from "./naive.ts";

const LAST = "2018-02-28";
const asOf = fc.integer({ min: 1, max: 9 }).map((n) => `2018-02-0${n}`);
const replay = (pathway: PathwayDefinition, events: readonly LogEntry[], day = LAST) =>
  replayPathway(pathway, logOf(events, pathway), { asOf: day });

it("the generated definitions and logs are sound, so that the laws below are about pathways", () => {
  fc.assert(
    fc.property(definition, entriesOnce, (pathway, events) => {
      expect(checkPathway(pathway)).toEqual([]);
      expect(pathwayLogSchema.safeParse(logOf(events, pathway)).error?.issues ?? []).toEqual([]);
    }),
    runs(200),
  );
});

describe("on definitions and logs of any shape", () => {
  it("a second reading, short and slow, says the same", () => {
    fc.assert(
      fc.property(definition, entriesOnce, asOf, (pathway, events, day) => {
        const { state, history, refused, tracks, milestones } = replay(pathway, events, day);
        const told = refused.map(({ eventId, code, outcome }) => [eventId, code, ...(outcome === undefined ? [] : [outcome])].join(" "));
        expect({
          state: state.name,
          accepted: history.map(({ event }) => event.id),
          refused: told.sort(),
          tracks: Object.fromEntries(Object.entries(tracks).map(([name, track]) => [name, track.state])),
          milestones: milestones.map(({ milestone }) => milestone),
        }).toEqual(naiveReplay(pathway, events, day));
      }),
      runs(2000),
    );
  });

  it("the order of the entries never matters, and a prepared definition says the same", () => {
    const shuffled = entriesOnce.chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray([...list], { minLength: list.length })));
    fc.assert(
      fc.property(definition, shuffled, asOf, (pathway, [list, other], day) => {
        expect(replay(pathway, other, day)).toEqual(replay(pathway, list, day));
        expect(replayPathway(preparePathway(pathway), logOf(list, pathway), { asOf: day })).toEqual(replay(pathway, list, day));
      }),
      runs(500),
    );
  });

  it("an event told twice changes nothing but the finding that says so", () => {
    fc.assert(
      fc.property(definition, entriesOnce, fc.nat(), (pathway, events, pick) => {
        const told = events[pick % Math.max(1, events.length)];
        fc.pre(told !== undefined);
        const once = replay(pathway, events);
        const twice = replay(pathway, [...events, { ...told, recordedAt: "2018-02-28T10:00:00Z" }]);
        expect({ ...twice, refused: [] }).toEqual({ ...once, refused: [] });
        expect(twice.refused.filter(({ code }) => code !== "duplicate")).toEqual(once.refused);
        expect(twice.refused.filter(({ code }) => code === "duplicate")).toMatchObject([{ eventId: told.id }]);
      }),
      runs(500),
    );
  });

  it("an event taken back was never recorded", () => {
    fc.assert(
      fc.property(definition, entriesOnce, fc.nat(), (pathway, events, pick) => {
        const plain = events.filter(
          ({ id, voids, replaces }) =>
            (voids ?? replaces) === undefined && !events.some((other) => other.voids === id || other.replaces === id),
        );
        const taken = plain[pick % Math.max(1, plain.length)];
        fc.pre(taken !== undefined);
        const voided = replay(pathway, [...events, { id: "v", type: "void", voids: taken.id, recordedAt: "2018-02-28T10:00:00Z" }]);
        expect(voided).toEqual(
          replay(
            pathway,
            events.filter((event) => event !== taken),
          ),
        );
      }),
      runs(500),
    );
  });

  it("the state as of a day depends on the events that stand until that day alone", () => {
    fc.assert(
      fc.property(definition, entriesOnce, asOf, (pathway, events, day) => {
        const { standing } = naiveStanding(events);
        const until = standing
          .filter(({ occurredOn }) => occurredOn <= day)
          .map((event, sequence): LogEntry => ({ ...event, replaces: undefined, sequence }));
        const cut = replay(pathway, until, day);
        const whole = replay(pathway, events, day);
        expect([cut.state, cut.tracks, cut.milestones, cut.episodes]).toEqual([
          whole.state,
          whole.tracks,
          whole.milestones,
          whole.episodes,
        ]);
      }),
      runs(500),
    );
  });

  it("a replay is the fold of its transitions, and what was refused moved nothing", () => {
    fc.assert(
      fc.property(definition, entriesOnce, (pathway, events) => {
        const { state, tracks, milestones, history } = replay(pathway, events);
        let standing = initialStanding(pathway);
        for (const step of history) {
          const next = transition(pathway, standing, step.event);
          expect(next.ok).toBe(true);
          if (!next.ok) return;
          expect(next.value.state).toEqual(step.state);
          standing = next.value;
        }
        expect([standing.state, standing.tracks, standing.milestones]).toEqual([state, tracks, milestones]);
      }),
      runs(500),
    );
  });

  it("every accepted log is a path of the definition", () => {
    fc.assert(
      fc.property(definition, entriesOnce, (pathway, events) => {
        let here = pathway.initial;
        for (const { event, from, state } of replay(pathway, events).history) {
          expect(from).toBe(here);
          here = state.name;
          if (event.track !== undefined || pathway.everywhere?.includes(event.type) === true) expect(here).toBe(from);
          else expect([pathway.states[from]?.on?.[event.type] ?? []].flat().map(({ to }) => to)).toContain(here);
        }
      }),
      runs(500),
    );
  });

  it("in a definition without findings every state that can be reached lets everyone leave", () => {
    const tries = runs(1000);
    let clean = 0;
    fc.assert(
      fc.property(definition, (pathway) => {
        const findings = lintPathway(pathway).filter(({ path }) => path[0] === "states");
        if (findings.some(({ severity }) => severity === "error")) return;
        clean += 1;
        const next = (name: string) =>
          Object.values(pathway.states[name]?.on ?? {})
            .flatMap((edges) => edges ?? [])
            .map(({ to }) => to);
        const reach = (start: string) => {
          const seen = new Set([start]);
          for (const state of seen) for (const to of next(state)) seen.add(to);
          return seen;
        };
        for (const state of reach(pathway.initial)) {
          const phases = [...reach(state)].map((name) => pathway.states[name]?.phase);
          expect(phases.some((phase) => phase === "finished" || phase === "cancelled")).toBe(true);
        }
      }),
      tries,
    );
    expect(clean).toBeGreaterThan(tries.numRuns / 50);
  });
});
