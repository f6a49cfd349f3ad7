import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  appendEvent,
  availableEvents,
  empowermentPathway,
  initialStanding,
  preparePathway,
  replayPathway,
  transition,
  type EmpowermentState,
  type ParticipationState,
  type PathwayEvent,
  type PathwayStanding,
} from "welfare-core";
import { runs } from "../runs.ts";
import { logOf } from "./arbitraries.ts";

/** Where each event leads from each state, by hand; what is not there is not accepted. */
const TABLE: Readonly<Record<EmpowermentState, Readonly<Record<string, EmpowermentState>>>> = {
  referred: { "start-assessment": "assessing", refuse: "not-admitted", withdraw: "not-admitted" },
  assessing: { accept: "accepted", waitlist: "waitlisted", refuse: "not-admitted", withdraw: "not-admitted" },
  waitlisted: { accept: "accepted", refuse: "not-admitted", withdraw: "not-admitted" },
  accepted: { enter: "active", withdraw: "not-admitted" },
  active: { suspend: "on-hold", exit: "exited" },
  "on-hold": { resume: "active", exit: "exited" },
  exited: { "start-follow-up": "in-follow-up", "re-enter": "active", close: "closed" },
  "in-follow-up": { "re-enter": "active", close: "closed" },
  closed: { "re-enter": "active" },
  "not-admitted": {},
};
const EVERYWHERE = ["record-decision", "record-follow-up", "hold-session"];
const OF_THE_NETWORK = ["join-network", "leave-network"];
const PHASE = {
  referred: "planned",
  assessing: "planned",
  waitlisted: "waitlist",
  accepted: "planned",
  active: "active",
  "on-hold": "onhold",
  exited: "finished",
  "in-follow-up": "finished",
  closed: "finished",
  "not-admitted": "cancelled",
} as const satisfies Readonly<Record<EmpowermentState, string>>;

const STATES = Object.keys(TABLE) as EmpowermentState[];
const TYPES = Object.keys(empowermentPathway.events);
const prepared = preparePathway(empowermentPathway);
const EXIT = { on: "2018-03-01", reason: "completed" };

function standingIn(name: EmpowermentState): PathwayStanding {
  const phase = PHASE[name];
  const base = { name, since: "2018-03-01" };
  const state: ParticipationState = phase === "finished" ? { ...base, phase, exit: EXIT } : { ...base, phase };
  return { ...initialStanding(prepared), state };
}

function eventOf(type: string, occurredOn: string, id = "x"): PathwayEvent {
  return { id, type, occurredOn, recordedAt: `${occurredOn}T10:00:00Z`, data: { eligibility: "eligible", reason: "moved" } };
}

describe("every event in every state of the standard pathway", () => {
  it("has a row for each state and names events of the pathway only", () => {
    expect(STATES.sort()).toEqual(Object.keys(empowermentPathway.states).sort());
    expect(TYPES).toEqual(expect.arrayContaining([...Object.values(TABLE).flatMap(Object.keys), ...EVERYWHERE, ...OF_THE_NETWORK]));
  });

  const pairs = STATES.flatMap((state) => TYPES.map((type) => [state, type] as const));
  it.each(pairs)("in %s: %s", (state, type) => {
    const before = standingIn(state);
    const next = transition(prepared, before, eventOf(type, "2018-04-01"));
    const to = TABLE[state][type];
    if (OF_THE_NETWORK.includes(type)) expect(next).toMatchObject({ ok: false, error: { code: "unknown-event", state } });
    else if (EVERYWHERE.includes(type)) expect(next.ok && next.value.state).toEqual(before.state);
    else if (to === undefined) expect(next).toMatchObject({ ok: false, error: { code: "not-in-state", cause: "state", state } });
    else {
      const left = { exit: PHASE[state] === "finished" ? EXIT : { on: "2018-04-01", reason: "moved" } };
      const expected = { name: to, phase: PHASE[to], since: "2018-04-01", ...(PHASE[to] === "finished" ? left : {}) };
      expect(next.ok && next.value.state).toEqual(expected);
    }
  });

  it("is what a screen offers: the events of the row, and those of everywhere", () => {
    const way: Record<string, string[]> = {
      referred: [],
      assessing: ["start-assessment"],
      waitlisted: ["start-assessment", "waitlist"],
      accepted: ["start-assessment", "accept"],
      active: ["start-assessment", "accept", "enter"],
      "on-hold": ["start-assessment", "accept", "enter", "suspend"],
      exited: ["start-assessment", "accept", "enter", "exit"],
      "in-follow-up": ["start-assessment", "accept", "enter", "exit", "start-follow-up"],
      closed: ["start-assessment", "accept", "enter", "exit", "close"],
      "not-admitted": ["withdraw"],
    };
    for (const state of STATES) {
      const log = logOf((way[state] ?? []).map((type, index) => eventOf(type, `2018-03-0${index + 1}`, `e${index}`)));
      const options = availableEvents(prepared, log, { on: "2018-04-01" }).filter(({ track }) => track === undefined);
      const offered = options.filter(({ available }) => available).map(({ type }) => type);
      expect([state, offered.sort()]).toEqual([state, [...Object.keys(TABLE[state]), ...EVERYWHERE].sort()]);
    }
  });
});

it("ten thousand random walks go where the table leads, and a replay finds them there", () => {
  const step = fc.tuple(fc.constantFrom(...TYPES), fc.integer({ min: 0, max: 2 }));
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 15 }), (steps) => {
      let here: EmpowermentState = "referred";
      let day = 1;
      let standing = initialStanding(prepared);
      const events: PathwayEvent[] = [];
      for (const [type, later] of steps) {
        day += later;
        const event = eventOf(type, `2018-03-${String(day).padStart(2, "0")}`, `e${String(events.length).padStart(2, "0")}`);
        events.push(event);
        const next = transition(prepared, standing, event);
        const to: EmpowermentState | undefined = EVERYWHERE.includes(type) ? here : TABLE[here][type];
        expect(next.ok).toBe(to !== undefined);
        if (next.ok) standing = next.value;
        here = to ?? here;
        expect(standing.state.name).toBe(here);
      }
      const { state, history, refused } = replayPathway(prepared, logOf(events), { asOf: "2018-12-31" });
      expect([state, history.length + refused.length]).toEqual([standing.state, events.length]);
      const last = events.at(-1);
      if (last === undefined) return;
      const appended = appendEvent(prepared, logOf(events.slice(0, -1)), last);
      expect(appended.ok).toBe(refused.every(({ eventId }) => eventId !== last.id));
    }),
    runs(10_000),
  );
});
