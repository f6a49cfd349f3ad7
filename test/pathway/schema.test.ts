import { describe, expect, it } from "vitest";
import {
  empowermentPathway,
  logEntrySchema,
  pathwayDefinitionSchema,
  pathwayEventSchema,
  pathwayLogSchema,
  sensitivityOf,
  voidEventSchema,
} from "welfare-core";
import { logOf } from "./arbitraries.ts";

const MINIMAL = {
  id: "house",
  version: "1",
  initial: "asked",
  states: {
    asked: { phase: "planned", on: { sign: { to: "living", guard: { fact: "points", gte: 3 } } } },
    living: { phase: "active", on: { leave: [{ to: "gone", exit: "left" }] } },
    gone: { phase: "finished" },
  },
  events: { sign: { data: { points: { type: "number" } } }, leave: {} },
  exits: { left: { valence: "neutral" } },
};

/** The minimal definition with one thing changed. */
function changed(change: (definition: typeof MINIMAL) => unknown): unknown {
  return change(structuredClone(MINIMAL));
}

function problems(definition: unknown): string[] {
  const issues = pathwayDefinitionSchema.safeParse(definition).error?.issues ?? [];
  return issues.map((issue) => `${issue.code === "custom" ? String(issue.params?.["code"]) : issue.code} ${issue.path.join(".")}`);
}

describe("what is a pathway", () => {
  it("the standard one is, and comes back as it was", () => {
    expect(pathwayDefinitionSchema.parse(empowermentPathway)).toEqual(empowermentPathway);
    expect(pathwayDefinitionSchema.parse(JSON.parse(JSON.stringify(empowermentPathway)))).toEqual(empowermentPathway);
  });
  it("a small one is", () => {
    expect(problems(MINIMAL)).toEqual([]);
    expect(problems({ ...MINIMAL, everywhere: ["sign"], corrections: { roles: ["manager"] }, name: { en: "House" } })).toEqual([]);
  });
  it("a guard may ask the facts of the log", () => {
    expect(
      problems({
        ...MINIMAL,
        states: { ...MINIMAL.states, gone: { phase: "finished", on: { sign: { to: "living", guard: { fact: "daysInState", gte: 3 } } } } },
      }),
    ).toEqual([]);
  });
});

describe("what is none, and where", () => {
  it.each<[string, unknown, string[]]>([
    ["an initial state that is none", { ...MINIMAL, initial: "askd" }, ["unknown-state initial"]],
    [
      "an edge to nowhere",
      { ...MINIMAL, states: { ...MINIMAL.states, asked: { phase: "planned", on: { sign: { to: "livin" } } } } },
      ["unknown-state states.asked.on.sign.to"],
    ],
    [
      "one of several edges to nowhere",
      { ...MINIMAL, states: { ...MINIMAL.states, asked: { phase: "planned", on: { sign: [{ to: "living" }, { to: "nowhere" }] } } } },
      ["unknown-state states.asked.on.sign.1.to"],
    ],
    ["a state that every object knows", { ...MINIMAL, initial: "constructor" }, ["unknown-state initial"]],
    [
      "an event on an edge that is not declared",
      { ...MINIMAL, states: { ...MINIMAL.states, gone: { phase: "finished", on: { dance: { to: "gone" } } } } },
      ["unknown-event states.gone.on.dance"],
    ],
    ["an event everywhere that is not declared", { ...MINIMAL, everywhere: ["sign", "dance"] }, ["unknown-event everywhere.1"]],
    ["an exit that is none", { ...MINIMAL, exits: {} }, ["unknown-exit states.living.on.leave.0.exit"]],
    [
      "a datum with the name of a log fact",
      { ...MINIMAL, events: { ...MINIMAL.events, leave: { data: { state: { type: "code" } } } } },
      ["reserved-name events.leave.data.state"],
    ],
    [
      "a guard that asks what the event does not say",
      {
        ...MINIMAL,
        states: { ...MINIMAL.states, asked: { phase: "planned", on: { sign: { to: "living", guard: { fact: "pints", gte: 3 } } } } },
      },
      ["guard states.asked.on.sign.guard.fact"],
    ],
    [
      "a guard that is no criterion",
      { ...MINIMAL, states: { ...MINIMAL.states, asked: { phase: "planned", on: { sign: [{ to: "living", guard: { all: [{}] } }] } } } },
      ["guard states.asked.on.sign.0.guard.all.0"],
    ],
    ["a phase that is none", { ...MINIMAL, states: { ...MINIMAL.states, gone: { phase: "over" } } }, ["invalid_value states.gone.phase"]],
    ["a name in capitals", { ...MINIMAL, states: { ...MINIMAL.states, Gone: { phase: "finished" } } }, ["invalid_key states.Gone"]],
    [
      "an edge without roles that may take it",
      { ...MINIMAL, states: { ...MINIMAL.states, asked: { phase: "planned", on: { sign: { to: "living", roles: [] } } } } },
      ["too_small states.asked.on.sign.roles"],
    ],
    ["an unknown field", { ...MINIMAL, end: "gone" }, ["unrecognized_keys "]],
    ["an exit without valence", { ...MINIMAL, exits: { left: {} } }, ["invalid_value exits.left.valence"]],
  ])("%s", (_name, definition, expected) => {
    expect(problems(definition)).toEqual(expected);
  });

  it("every broken name at once, in the order in which they stand", () => {
    const broken = changed((definition) => ({ ...definition, initial: "x", everywhere: ["y"], exits: {} }));
    expect(problems(broken)).toEqual(["unknown-state initial", "unknown-event everywhere.0", "unknown-exit states.living.on.leave.0.exit"]);
  });

  it("a mistyped name comes back with the one that was probably meant", () => {
    const message = (definition: unknown) => pathwayDefinitionSchema.safeParse(definition).error?.issues[0]?.message;
    expect(message({ ...MINIMAL, initial: "askd" })).toBe('there is no "askd"; did you mean "asked"?');
    expect(message({ ...MINIMAL, initial: "elsewhere" })).toBe('there is no "elsewhere"');
  });
});

describe("entries of a log", () => {
  const EVENT = { id: "e1", type: "enter", occurredOn: "2018-03-01", recordedAt: "2018-03-01T10:00:00Z" };
  const VOID = { id: "v1", type: "void", voids: "e1", recordedAt: "2018-03-01T10:00:00Z" };

  it.each([
    [EVENT],
    [{ ...EVENT, actor: "w1", role: "case-worker", sequence: -1, data: { reason: "x", list: [1, null, { a: true }] }, replaces: "e0" }],
    [VOID],
    [{ ...VOID, occurredOn: "2018-03-01" }],
  ])("%j", (entry) => {
    expect(logEntrySchema.parse(entry)).toEqual(entry);
  });

  it.each([
    [{ ...EVENT, id: "" }],
    [{ ...EVENT, id: "e 1" }],
    [{ ...EVENT, type: "Enter" }],
    [{ ...EVENT, type: "void" }],
    [{ ...EVENT, occurredOn: "2018-02-29" }],
    [{ ...EVENT, occurredOn: undefined }],
    [{ ...EVENT, recordedAt: "2018-03-01" }],
    [{ ...EVENT, sequence: 0.5 }],
    [{ ...EVENT, data: [] }],
    [{ ...EVENT, data: { "my field": 1 } }],
    [{ ...EVENT, data: { when: new Date(0) } }],
    [{ ...EVENT, note: "x" }],
    [{ ...VOID, replaces: "e1" }],
    [{ ...VOID, voids: undefined }],
    [{ ...VOID, data: {} }],
    [null],
  ])("not %j", (entry) => {
    expect(logEntrySchema.safeParse(entry).success).toBe(false);
  });

  it("data of a hundred thousand levels are refused, not followed", () => {
    let deep: unknown = 1;
    for (let level = 0; level < 100_000; level += 1) deep = { deep };
    expect(pathwayEventSchema.safeParse({ ...EVENT, data: { deep } }).success).toBe(false);
    expect(pathwayLogSchema.safeParse(logOf([{ ...EVENT, data: { deep } }])).success).toBe(false);
  });

  it("a log of ten thousand entries is accepted, one more is not", () => {
    const many = (n: number) => logOf(Array.from({ length: n }, (_, index) => ({ ...EVENT, id: `e${index}` })));
    expect(pathwayLogSchema.safeParse(many(10_000)).success).toBe(true);
    expect(pathwayLogSchema.safeParse(many(10_001)).success).toBe(false);
  });

  it("each field carries its class: what an event says is special", () => {
    expect(sensitivityOf(pathwayEventSchema.shape.data)).toBe("special");
    for (const field of [
      ...Object.values(pathwayEventSchema.shape),
      ...Object.values(voidEventSchema.shape),
      ...Object.values(pathwayDefinitionSchema.shape),
    ]) {
      expect(sensitivityOf(field)).toBeDefined();
    }
  });
});
