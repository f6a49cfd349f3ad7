import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { appendEvent, empowermentPathway, logEntrySchema, pathwayLogSchema, replayPathway, type LogEntry } from "welfare-core";
import { deepFreeze } from "../deep-freeze.ts";
import { damaged, entries, entry, logOf } from "./arbitraries.ts";
import { runs } from "../runs.ts";

const asOf = fc.integer({ min: 1, max: 10 }).map((n) => (n === 10 ? "2018-12-31" : `2018-02-0${n}`));
const knownAt = fc.option(asOf, { nil: undefined });
const replay = (events: readonly unknown[], options: { asOf: string; knownAt?: string | undefined } = { asOf: "2018-12-31" }) =>
  replayPathway(empowermentPathway, deepFreeze(logOf(events)), options);

it("the generated entries are well formed, so that the laws below are about logs", () => {
  fc.assert(
    fc.property(entries, (events) => {
      expect(pathwayLogSchema.safeParse(logOf(events)).error?.issues ?? []).toEqual([]);
      for (const event of events) expect(logEntrySchema.safeParse(event).success).toBe(true);
    }),
    runs(1000),
  );
});

describe("laws of replay", () => {
  it("the order of the entries in the log never matters", () => {
    const shuffled = fc
      .oneof(entries, damaged)
      .chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray([...list], { minLength: list.length })));
    fc.assert(
      fc.property(shuffled, asOf, knownAt, ([list, other], day, known) => {
        expect(replay(other, { asOf: day, knownAt: known })).toEqual(replay(list, { asOf: day, knownAt: known }));
      }),
      runs(500),
    );
  });

  it("a malformed log makes nothing throw, and whatever is refused is plain data", () => {
    fc.assert(
      fc.property(damaged, (events) => {
        const { refused } = replay(events);
        expect(JSON.parse(JSON.stringify(refused))).toEqual(refused);
        for (const { eventId, type } of refused) expect([typeof eventId, typeof type]).toEqual(["string", "string"]);
      }),
      runs(500),
    );
  });

  it("each entry is accepted once, refused once, corrected, or lies after the day", () => {
    fc.assert(
      fc.property(entries, (events) => {
        const { history, refused } = replay(events);
        const accepted = new Set(history.map(({ event }) => event.id));
        expect(accepted.size).toBe(history.length);
        expect(history.length + refused.length).toBeLessThanOrEqual(events.length);
      }),
      runs(1000),
    );
  });

  it("a void and its void leave everything as it was", () => {
    fc.assert(
      fc.property(entries, fc.nat(), asOf, (events, pick, day) => {
        const target = events[pick % Math.max(1, events.length)];
        fc.pre(target !== undefined);
        const taken: LogEntry = { id: "v1", type: "void", voids: target.id, recordedAt: "2018-02-28T10:00:00Z" };
        const restored: LogEntry = { id: "v2", type: "void", voids: "v1", recordedAt: "2018-02-28T11:00:00Z" };
        expect(replay([...events, taken, restored], { asOf: day })).toEqual(replay(events, { asOf: day }));
      }),
      runs(300),
    );
  });

  it("what is recorded after a moment does not change what was known at it", () => {
    fc.assert(
      fc.property(entries, entries, (events, later) => {
        const after = later.map((one, index) => ({ ...one, id: `late${index}`, recordedAt: "2018-03-01T10:00:00Z" }));
        const options = { asOf: "2018-12-31", knownAt: "2018-02-28" };
        expect(replay([...events, ...after], options)).toEqual(replay(events, options));
      }),
      runs(1000),
    );
  });

  it("the state as of a day is the state after the last step by that day, and earlier days have fewer steps", () => {
    fc.assert(
      fc.property(entries, asOf, (events, day) => {
        const whole = replay(events);
        const cut = replay(events, { asOf: day });
        expect(cut.history).toEqual(whole.history.filter(({ event }) => event.occurredOn <= day));
        if (cut.history.length > 0) expect(cut.state).toEqual(cut.history.at(-1)?.state);
      }),
      runs(1000),
    );
  });

  it("episodes follow one another, and the last is open exactly while she takes part", () => {
    fc.assert(
      fc.property(entries, asOf, (events, day) => {
        const { episodes, state } = replay(events, { asOf: day });
        const isIn = state.phase === "active" || state.phase === "onhold";
        expect(episodes.at(-1) !== undefined && episodes.at(-1)?.end === undefined).toBe(isIn);
        episodes.forEach(({ start, end }, index) => {
          const next = episodes[index + 1];
          if (next !== undefined) expect(end !== undefined && start <= end && end <= next.start).toBe(true);
        });
        if (state.phase === "finished") expect(Object.keys(empowermentPathway.exits)).toContain(state.exit.reason);
        else expect(state).not.toHaveProperty("exit");
      }),
      runs(1000),
    );
  });
});

describe("laws of appending", () => {
  const fresh = fc.tuple(
    entries,
    entry.map((one): LogEntry => ({ ...one, id: "new" })),
  );

  it("what is appended is replayed: the state is the same, and so is what was refused", () => {
    fc.assert(
      fc.property(fresh, ([events, event]) => {
        const appended = appendEvent(empowermentPathway, deepFreeze(logOf(events)), deepFreeze(event));
        const whole = replay([...events, event], { asOf: "2200-12-31" });
        const own = whole.refused.find(({ eventId }) => eventId === "new");
        if (appended.ok) {
          expect(own).toBeUndefined();
          expect(appended.value.state).toEqual(whole.state);
          expect(appended.value.log).toEqual(logOf([...events, event]));
        } else {
          expect(appended.error).toEqual(own);
        }
      }),
      runs(500),
    );
  });

  it("what was appended is a duplicate the next time", () => {
    fc.assert(
      fc.property(fresh, ([events, event]) => {
        const appended = appendEvent(empowermentPathway, logOf(events), event, { actor: { key: "w", role: "worker" } });
        fc.pre(appended.ok);
        const again = appendEvent(empowermentPathway, appended.value.log, event, { actor: { key: "w", role: "worker" } });
        expect(again).toMatchObject({ ok: false, error: { code: "duplicate" } });
      }),
      runs(1000),
    );
  });

  it("no log, however damaged, makes appending throw", () => {
    fc.assert(
      fc.property(damaged, entry, (events, event) => {
        expect(typeof appendEvent(empowermentPathway, deepFreeze(logOf(events)), event).ok).toBe("boolean");
      }),
      runs(300),
    );
  });
});
