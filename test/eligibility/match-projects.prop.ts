import fc from "fast-check";
import { expect, it } from "vitest";
import { matchProjects, type ProjectOffer } from "welfare-core";
import { runs } from "../runs.ts";
import { asked } from "./ruleset-arbitraries.ts";

const offers: fc.Arbitrary<readonly ProjectOffer[]> = fc.uniqueArray(
  fc.record({
    projectId: fc.constantFrom("a", "b", "c", "d", "e"),
    rulesets: fc.oneof(
      asked.map(({ ruleset }) => ruleset),
      fc.array(
        asked.map(({ ruleset }) => ruleset),
        { maxLength: 2 },
      ),
    ),
  }),
  { selector: ({ projectId }) => projectId },
);
const shuffled = offers.chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray([...list], { minLength: list.length })));

it("each offer is answered once, the best first, whatever their order", () => {
  fc.assert(
    fc.property(shuffled, asked, ([list, other], { row, options }) => {
      const matches = matchProjects(list, row, options);
      expect(matchProjects(other, row, options)).toEqual(matches);
      expect(matches.map(({ projectId }) => projectId).sort()).toEqual(list.map(({ projectId }) => projectId).sort());
      const ranks = matches.map((match) =>
        match.status === "decided" ? ["eligible", "undetermined", "ineligible"].indexOf(match.decision.outcome) : 3,
      );
      expect(ranks).toEqual([...ranks].sort());
    }),
    runs(300),
  );
});
