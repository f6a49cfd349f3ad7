import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decisiveCriteria, nextChangeOn, unmetSets, type Outcome } from "welfare-core";
import { deepFreeze } from "../../deep-freeze.ts";
import { anyJsonRow, knownRow } from "../../criteria/row-arbitraries.ts";
import { rule, typed } from "../../criteria/rule-arbitraries.ts";
import { asOfDay } from "../../criteria/world.ts";
import { runs } from "../../runs.ts";
import { fixing, outcomeOf, selections } from "./fixed.ts";
import { cases, placesOf, replaced } from "./rules.ts";

const ASKED = { asOf: "2018-03-01" };

/** Small enough that all selections of its leaves, and all that the others may say, can be tried. */
const smallCases = cases.filter(({ rules }) => placesOf(rules).length <= 6);

describe("decisiveCriteria", () => {
  it("fixes the outcome, and nothing smaller does", () => {
    fc.assert(
      fc.property(smallCases, ({ rules, row }) => {
        const isFixedBy = fixing(rules, row);
        const { leaves, smallest } = decisiveCriteria(rules, row, ASKED);
        const held = leaves.map(({ path }) => path);
        expect(isFixedBy(held)).toBe(true);
        expect(smallest).toBe(true);
        const smaller = selections(placesOf(rules)).filter((set) => set.length < held.length);
        expect(smaller.filter(isFixedBy)).toEqual([]);
      }),
      runs(1000),
    );
  });

  it("fixes the outcome of rules of the whole language, whatever the other leaves say", () => {
    const answers = fc.infiniteStream(fc.constantFrom<Outcome>("true", "false", "unknown"));
    fc.assert(
      fc.property(rule, knownRow, asOfDay, answers, (one, row, asOf, said) => {
        const rules = { id: "r", version: "1", ...typed(one) };
        const held = new Map(decisiveCriteria(rules, row, { asOf }).leaves.map(({ path, outcome }) => [path, outcome]));
        const other = replaced(rules, (path) => held.get(path) ?? (said.next().value as Outcome));
        expect(outcomeOf(other, row, asOf)).toBe(outcomeOf(rules, row, asOf));
      }),
      runs(1000),
    );
  });
});

describe("unmetSets", () => {
  it("are all sets that are enough for a no and from which nothing can be left out, the smaller first", () => {
    fc.assert(
      fc.property(smallCases, ({ rules, row }) => {
        const found = unmetSets(rules, row, ASKED);
        if (outcomeOf(rules, row) !== "ineligible") {
          expect(found).toEqual({ sets: [], complete: true });
          return;
        }
        const enough = selections(placesOf(rules)).filter(fixing(rules, row));
        const minimal = enough.filter(
          (set) => !enough.some((other) => other.length < set.length && other.every((place) => set.includes(place))),
        );
        const paths = found.sets.map((set) => set.map(({ path }) => path));
        expect(new Set(paths.map((set) => set.join()))).toEqual(new Set(minimal.map((set) => set.join())));
        expect(found.complete).toBe(true);
        expect(paths.map((set) => set.length)).toEqual(paths.map((set) => set.length).sort((a, b) => a - b));
      }),
      runs(1000),
    );
  });

  it("are at most sixteen in larger rules, each enough and minimal, and together complete or said not to be", () => {
    const large = cases.filter(({ rules, row }) => placesOf(rules).length > 6 && outcomeOf(rules, row) === "ineligible");
    fc.assert(
      fc.property(large, ({ rules, row }) => {
        const { sets } = unmetSets(rules, row, ASKED);
        expect(sets.length).toBeGreaterThan(0);
        expect(sets.length).toBeLessThanOrEqual(16);
        // That a no stands without the other leaves is seen when these are unknown: more information never turns a final answer round.
        const isEnough = (held: ReadonlySet<string>) =>
          outcomeOf(
            replaced(rules, (path) => (held.has(path) ? undefined : "unknown")),
            row,
          ) === "ineligible";
        for (const set of sets) {
          const held = set.map(({ path }) => path);
          expect(isEnough(new Set(held))).toBe(true);
          expect(held.filter((place) => isEnough(new Set(held.filter((other) => other !== place))))).toEqual([]);
        }
      }),
      runs(1000),
    );
  });
});

it("all reasons are plain JSON for any row of any rule, which are left as they were", () => {
  fc.assert(
    fc.property(rule, fc.oneof(knownRow, anyJsonRow), asOfDay, (one, row, asOf) => {
      const rules = deepFreeze({ id: "r", version: "1", ...typed(one) });
      deepFreeze(row);
      const found = [decisiveCriteria(rules, row, { asOf }), unmetSets(rules, row, { asOf }), nextChangeOn(rules, row, { asOf }) ?? null];
      expect(JSON.parse(JSON.stringify(found))).toEqual(found);
    }),
    runs(1000),
  );
});
