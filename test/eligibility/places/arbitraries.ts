import fc from "fast-check";
import type { CodeFact, Criterion, Facts, FactsRow, PlaceCandidate, PlacePriority, PlaceQuotas, PlaceRules, TieBreak } from "welfare-core";

/** The codes of the quota fact. */
export const TOWNS = ["x", "y", "z"] as const;

/** A code that no quota names: a town where any text is one, unreadable where the list is closed. */
export const ELSEWHERE = "elsewhere";

/** Facts of a small world, in which every completion of a row can be tried. */
export const CHILDREN = [0, 1, 2] as const;
export const factsWith = (town: CodeFact): Facts => ({ children: { type: "number" }, works: { type: "boolean" }, town });
const town = fc.constantFrom<CodeFact>({ type: "code", codes: TOWNS }, { type: "code" });

/** Rows with gaps, and with towns that are in no list or no text. */
const row: fc.Arbitrary<FactsRow> = fc.record(
  {
    children: fc.constantFrom(null, ...CHILDREN),
    works: fc.constantFrom(null, true, false),
    town: fc.constantFrom(null, "", 5, ELSEWHERE, ...TOWNS, ...TOWNS),
  },
  { requiredKeys: [] },
);

const outcome = fc.constantFrom<PlaceCandidate["outcome"]>("eligible", "eligible", "eligible", "undetermined", "ineligible");

/** Candidates whose ids are all different, with many ties. */
export const candidatesOf = (outcomes: typeof outcome, maxLength: number): fc.Arbitrary<readonly PlaceCandidate[]> =>
  fc.uniqueArray(
    fc.record(
      {
        id: fc.constantFrom(..."abcdefghijklmn"),
        outcome: outcomes,
        row,
        referredOn: fc.constantFrom("2018-02-01", "2018-02-02", "2018-03-01"),
      },
      { requiredKeys: ["id", "outcome"] },
    ),
    { selector: ({ id }) => id, maxLength },
  );

const criterion = fc.constantFrom<Criterion>(
  { fact: "children", gte: 1 },
  { fact: "children", gte: 2 },
  { fact: "works", eq: false },
  {
    any: [
      { fact: "children", gte: 2 },
      { fact: "works", eq: true },
    ],
  },
);

export const priority: fc.Arbitrary<PlacePriority | undefined> = fc.oneof(
  fc.constant(undefined),
  fc.record({ criteria: fc.array(criterion, { maxLength: 3 }) }),
  fc.record({ points: fc.array(fc.record({ criterion, points: fc.integer({ min: -2, max: 2 }) }), { maxLength: 3 }) }),
);

export const tieBreak = fc.constantFrom<readonly TieBreak[] | undefined>(
  undefined,
  [],
  [{ by: "referredOn" }, { by: "draw", seed: "lotto" }],
  [{ by: "draw", seed: "urn" }],
);

/** Minima that add up to no more than all places, and maxima that are not below them. */
const quotasFor = (places: number): fc.Arbitrary<PlaceQuotas> =>
  fc
    .record({
      minima: fc.tuple(...TOWNS.map(() => fc.option(fc.nat(2), { nil: undefined }))),
      above: fc.tuple(...TOWNS.map(() => fc.option(fc.nat(2), { nil: undefined }))),
      unfilled: fc.constantFrom<PlaceQuotas["unfilled"]>(undefined, "release", "keep"),
    })
    .map(({ minima, above, unfilled }) => {
      let left = places;
      const least = minima.map((minimum) => {
        if (minimum === undefined || minimum > left) return undefined;
        left -= minimum;
        return minimum;
      });
      const most = above.map((more, index) => (more === undefined ? undefined : more + (least[index] ?? 0)));
      const byTown = (numbers: readonly (number | undefined)[]) => Object.fromEntries(TOWNS.map((code, index) => [code, numbers[index]]));
      return { fact: "town", minima: byTown(least), maxima: byTown(most), unfilled };
    });

/** Candidates and rules that fit together. */
export interface World {
  readonly candidates: readonly PlaceCandidate[];
  readonly rules: PlaceRules;
}

/** Worlds with up to seven candidates, with or without quotas and places that are kept. */
export const worldWith = ({ quotas, kept }: { readonly quotas: boolean; readonly kept: boolean }): fc.Arbitrary<World> =>
  fc.tuple(candidatesOf(outcome, 7), fc.nat(6), priority, tieBreak, town).chain(([candidates, places, order, ties, fact]) =>
    fc
      .record({
        quotas: quotas ? quotasFor(places) : fc.constant(undefined),
        alreadyPlaced: kept
          ? fc.subarray(
              candidates.map(({ id }) => id),
              { maxLength: Math.min(places, candidates.length) },
            )
          : fc.constant(undefined),
      })
      .map((more) => ({
        candidates,
        rules: { places, priority: order, tieBreak: ties, context: { facts: factsWith(fact), asOf: "2018-03-01" }, ...more },
      })),
  );
