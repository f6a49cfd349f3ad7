import { describe, expect, it } from "vitest";
import { empowermentPathway, logEntrySchema, replayPathway, type PathwayReplay } from "welfare-core";
import cases from "../golden/pathway.json" with { type: "json" };
import { deepFreeze } from "../deep-freeze.ts";
import { logOf } from "./arbitraries.ts";

/** Each case as a colleague wrote it: who was where, which entries were accepted in which order, and what was refused and why. */
function told({ state, history, refused, episodes }: PathwayReplay) {
  return {
    state,
    accepted: history.map(({ event }) => event.id),
    refused: refused.map(({ eventId, code, outcome }) => [eventId, code, ...(outcome === undefined ? [] : [outcome])].join(" ")).sort(),
    episodes,
  };
}

describe("logs worked by hand", () => {
  it.each(cases.map((one) => [one.name, one] as const))("%s", (_name, { given, expect: expected }) => {
    const { asOf, knownAt } = given as { asOf: string; knownAt?: string };
    const replay = replayPathway(empowermentPathway, deepFreeze(logOf(given.events)), { asOf, knownAt });
    expect(told(replay)).toEqual({ ...expected, refused: [...expected.refused].sort() });
  });

  it("each has a name of its own, and its entries are well formed unless it says otherwise", () => {
    expect(new Set(cases.map(({ name }) => name)).size).toBe(cases.length);
    for (const { name, given } of cases) {
      if (/malformed|told twice/.test(name)) continue;
      for (const event of given.events) expect(logEntrySchema.safeParse(event).error?.issues ?? [], name).toEqual([]);
    }
  });
});
