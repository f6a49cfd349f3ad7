import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  compareSdgCodes,
  goalOf,
  indicatorsOf,
  isSdgCode,
  isSdgGoal,
  isSdgIndicator,
  isSdgTarget,
  parseSdgCode,
  SDG_GOALS,
  sdgIndicators,
  sdgTargets,
  targetOf,
  targetsOf,
} from "welfare-core/sdg";
import { anyIndicator, anySdgCode, anyTarget } from "./arbitraries.ts";

const likeACode = fc
  .array(fc.oneof(fc.integer({ min: 0, max: 30 }).map(String), fc.constantFrom("a", "b", "c", "d", "e", "A", "")), { maxLength: 4 })
  .map((parts) => parts.join("."));

describe("codes", () => {
  it("a guard accepts exactly what stands in its list", () => {
    const lists = {
      goals: new Set<string>(SDG_GOALS),
      targets: new Set<string>(sdgTargets()),
      indicators: new Set<string>(sdgIndicators()),
    };
    fc.assert(
      fc.property(fc.oneof(likeACode, anySdgCode, fc.string()), (text) => {
        expect(isSdgGoal(text)).toBe(lists.goals.has(text));
        expect(isSdgTarget(text)).toBe(lists.targets.has(text));
        expect(isSdgIndicator(text)).toBe(lists.indicators.has(text));
      }),
    );
  });

  it("going up and down again comes back", () => {
    fc.assert(
      fc.property(anyIndicator, anyTarget, (indicator, target) => {
        expect(indicatorsOf(targetOf(indicator))).toContain(indicator);
        expect(targetsOf(goalOf(target))).toContain(target);
        expect(indicatorsOf(goalOf(indicator))).toContain(indicator);
      }),
    );
  });

  it("the order is total: it turns round with its sides, only the same code is equal, and it is transitive", () => {
    fc.assert(
      fc.property(anySdgCode, anySdgCode, anySdgCode, (a, b, c) => {
        expect(Math.sign(compareSdgCodes(a, b)) + Math.sign(compareSdgCodes(b, a))).toBe(0);
        expect(compareSdgCodes(a, b) === 0).toBe(a === b);
        if (compareSdgCodes(a, b) < 0 && compareSdgCodes(b, c) < 0) expect(compareSdgCodes(a, c)).toBeLessThan(0);
      }),
    );
  });

  it("every code is read back, with space and capitals too", () => {
    fc.assert(
      fc.property(anySdgCode, fc.constantFrom("", "SDG", "sdg ", " OSS "), (code, prefix) => {
        expect(parseSdgCode(`${prefix}${code.toUpperCase()} `)).toEqual({ ok: true, value: code });
      }),
    );
  });

  it("whatever the text, the answer is a code that exists or a refusal whose nearest exists", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), likeACode), (text) => {
        const read = parseSdgCode(text);
        expect(read.ok ? isSdgCode(read.value) : read.error.nearest === undefined || isSdgCode(read.error.nearest)).toBe(true);
      }),
    );
  });
});
