import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sdgExclusionSchema, sdgLinkSchema } from "welfare-core";
import { goalOf, sdgCoverage, sdgProfile, validateSdgLinks } from "welfare-core/sdg";
import { anyIndicator, anySdgExclusion, anySdgLink, anyTarget } from "./arbitraries.ts";

const anyLinks = fc.array(anySdgLink, { maxLength: 8 });

describe("links and exclusions", () => {
  it("the schemas accept what a link and an exclusion can be, and change nothing", () => {
    fc.assert(
      fc.property(anySdgLink, anySdgExclusion, (link, exclusion) => {
        expect(sdgLinkSchema.parse(link)).toEqual(link);
        expect(sdgExclusionSchema.parse(exclusion)).toEqual(exclusion);
      }),
    );
  });

  it("a target is reported as left out exactly when it or its goal is", () => {
    fc.assert(
      fc.property(anyLinks, fc.array(anySdgExclusion, { maxLength: 8 }), (links, exclusions) => {
        const excluded = new Set<string>(exclusions.map(({ code }) => code));
        const expected = links.flatMap(({ target }, index) =>
          excluded.has(target) || excluded.has(goalOf(target)) ? [`links.${index}`] : [],
        );
        const findings = validateSdgLinks(links, exclusions).filter(({ code }) => code === "linked-and-excluded");
        expect(findings.map(({ path }) => path)).toEqual(expected);
      }),
    );
  });

  it("in a profile each link is counted once, at its goal and at its target", () => {
    fc.assert(
      fc.property(anyLinks, (links) => {
        const { goals } = sdgProfile(links);
        const count = (sides: readonly { positive?: { links: number } | undefined; negative?: { links: number } | undefined }[]) =>
          sides.reduce((sum, { positive, negative }) => sum + (positive?.links ?? 0) + (negative?.links ?? 0), 0);
        expect(count(goals)).toBe(links.length);
        expect(count(goals.flatMap(({ targets }) => targets))).toBe(links.length);
        expect(sdgProfile([...links].reverse())).toEqual(sdgProfile(links));
      }),
    );
  });

  it("no measure is lost: each that is mapped to something measures a linked target or stands beside", () => {
    const measure = fc.record({
      sdgTargets: fc.array(anyTarget, { maxLength: 2 }),
      sdgIndicators: fc.array(anyIndicator, { maxLength: 2 }),
    });
    fc.assert(
      fc.property(anyLinks, fc.array(measure, { maxLength: 5 }), (links, mappings) => {
        const measures = mappings.map((mapping, index) => ({ id: `m${index}`, ...mapping }));
        const { targets, notLinked } = sdgCoverage(links, measures);
        const seen = new Set([...targets, ...notLinked].flatMap(({ measuredBy }) => measuredBy));
        const mapped = measures.filter(({ sdgTargets, sdgIndicators }) => sdgTargets.length + sdgIndicators.length > 0);
        expect([...seen].sort()).toEqual(mapped.map(({ id }) => id));
        expect(new Set(targets.map(({ target }) => target))).toEqual(new Set(links.map(({ target }) => target)));
      }),
    );
  });
});
