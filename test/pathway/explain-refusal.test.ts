import { describe, expect, it } from "vitest";
import { appendEvent, empowermentPathway, explainRefusal, replayPathway, type LogEntry, type PathwayDefinition } from "welfare-core";
import { english } from "welfare-core/labels/en";
import { italian } from "welfare-core/labels/it";
import { logOf } from "./arbitraries.ts";
import { CASES } from "./corpus.ts";

const COURSE: PathwayDefinition = {
  id: "course",
  version: "1",
  initial: "in",
  states: {
    in: {
      phase: "active",
      label: { en: "In the course", it: "Nel corso" },
      on: {
        graduate: {
          to: "out",
          exit: "done",
          guard: {
            all: [
              { fact: "points", gte: 18, label: { en: "eighteen points", it: "diciotto punti" } },
              { not: { fact: "fees", eq: "owed", label: { en: "fees owed" } }, label: { en: "fees paid", it: "quote pagate" } },
              { fact: "daysInState", gte: 3 },
            ],
          },
        },
      },
    },
    out: { phase: "finished" },
  },
  events: {
    graduate: { label: { en: "Graduation", it: "Diploma {state}" }, data: { points: { type: "number" }, fees: { type: "code" } } },
  },
  exits: { done: { valence: "positive" } },
};
const graduate = (data: object) =>
  ({ id: "g", type: "graduate", occurredOn: "2018-03-01", recordedAt: "2018-03-01T10:00:00Z", data }) as LogEntry;
function refusalOf(data: object) {
  const appended = appendEvent(COURSE, logOf([], COURSE), graduate(data));
  if (appended.ok) throw new Error("accepted");
  return appended.error;
}

describe("a condition that is not met", () => {
  it("names the parts that failed, the lowest that have words", () => {
    expect(explainRefusal(refusalOf({ points: 12, fees: "paid" }), english, COURSE)).toEqual([
      "“Graduation” cannot be recorded: its condition is not met.",
      "Not met: eighteen points.",
    ]);
    expect(explainRefusal(refusalOf({ points: 12, fees: "owed" }), english, COURSE)[1]).toBe("Not met: eighteen points, fees paid.");
  });

  it("names the open parts where it cannot be judged", () => {
    expect(explainRefusal(refusalOf({ points: 20 }), english, COURSE)).toEqual([
      "“Graduation” cannot be recorded yet: something that its condition asks is not known.",
      "Open: fees owed.",
    ]);
    expect(explainRefusal(refusalOf({ points: 20, fees: "paid" }), english, COURSE)).toHaveLength(1);
  });

  it("holds what was found, part by part, for whoever decides", () => {
    const { guard, outcome } = refusalOf({ points: 12, fees: "paid" });
    expect(outcome).toBe("false");
    expect(guard?.parts[0]).toMatchObject({ path: "all.0", outcome: "false", observed: { state: "known", value: 12 } });
    expect(guard?.parts[2]).toMatchObject({ outcome: "unknown", observed: { state: "missing" } });
  });

  it("speaks Italian, and a label that holds a mark is left as it is", () => {
    expect(explainRefusal(refusalOf({ points: 12, fees: "paid" }), italian, COURSE)).toEqual([
      "“Diploma {state}” non si può registrare: la condizione non è soddisfatta.",
      "Non rispettato: diciotto punti.",
    ]);
  });

  it("does without the pathway", () => {
    expect(explainRefusal(refusalOf({ points: 12, fees: "paid" }), english)[0]).toBe(
      "This event cannot be recorded: its condition is not met.",
    );
  });
});

it("names the state and the track where they have words", () => {
  const join = { id: "j", type: "join-network", occurredOn: "2018-03-01", recordedAt: "2018-03-01T10:00:00Z", track: "peer-network" };
  const enter = { ...join, id: "e", type: "enter", track: undefined };
  const refused = replayPathway(empowermentPathway, logOf([join, enter]), { asOf: "2018-12-31" }).refused;
  expect(refused.flatMap((refusal) => explainRefusal(refusal, english, empowermentPathway)).sort()).toEqual([
    "“Entered” cannot be recorded in the state “Referred”.",
    "“Network of mutual help” is closed in the present state.",
  ]);
});

it("every refusal of the corpus is said in both languages, without its codes and without a mark", () => {
  let said = 0;
  for (const [{ events, asOf, knownAt }, definition] of CASES) {
    for (const refusal of replayPathway(definition, logOf(events, definition), { asOf, knownAt }).refused) {
      for (const labels of [english, italian]) {
        for (const sentence of explainRefusal(refusal, labels)) {
          expect(sentence).toMatch(/^[A-Z“L].*\.$/u);
          expect(sentence).not.toMatch(/[{}]/);
          expect(sentence).not.toContain(refusal.code);
          said += 1;
        }
      }
    }
  }
  expect(said).toBeGreaterThan(150);
});
