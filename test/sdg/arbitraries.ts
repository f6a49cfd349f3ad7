import fc from "fast-check";
import {
  SDG_CONTRIBUTIONS,
  SDG_GOALS,
  SDG_POLARITIES,
  SDG_STRENGTHS,
  type SdgAmount,
  type SdgCode,
  type SdgExclusion,
  type SdgGoalCode,
  type SdgIndicatorCode,
  sdgIndicators,
  type SdgLink,
  type SdgTargetCode,
  sdgTargets,
} from "welfare-core/sdg";

const anyGoal: fc.Arbitrary<SdgGoalCode> = fc.constantFrom(...SDG_GOALS);
export const anyTarget: fc.Arbitrary<SdgTargetCode> = fc.constantFrom(...sdgTargets());
export const anyIndicator: fc.Arbitrary<SdgIndicatorCode> = fc.constantFrom(...sdgIndicators());
export const anySdgCode: fc.Arbitrary<SdgCode> = fc.oneof(anyGoal, anyTarget, anyIndicator);

const anyWords = fc.constantFrom({ en: "Because" }, { it: "Perché" }, { en: "Because", it: "Perché" });

const anyEvidence = fc.record(
  {
    source: fc.constantFrom("Follow-up of 2019", "Context analysis"),
    url: fc.constantFrom("https://example.org/report", "http://example.org"),
    on: fc.constantFrom("2019-06-30", "2020-02-29"),
  },
  { requiredKeys: ["source"] },
);

/** A link; its share is a whole number of hundredths of a percent. */
export const anySdgLink: fc.Arbitrary<SdgLink> = fc.record(
  {
    target: anyTarget,
    contribution: fc.constantFrom(...SDG_CONTRIBUTIONS),
    polarity: fc.constantFrom(...SDG_POLARITIES),
    strength: fc.constantFrom(...SDG_STRENGTHS),
    sharePercent: fc.integer({ min: 1, max: 10_000 }).map((hundredths) => hundredths / 100),
    indicators: fc.uniqueArray(anyIndicator, { maxLength: 3 }),
    rationale: anyWords,
    evidence: fc.array(anyEvidence, { maxLength: 2 }),
  },
  { requiredKeys: ["target", "contribution", "polarity", "strength", "rationale"] },
);

export const anySdgExclusion: fc.Arbitrary<SdgExclusion> = fc.record({ code: fc.oneof(anyGoal, anyTarget), reason: anyWords });

/** An amount whose links of each polarity divide no more than all of it. */
export const anySdgAmount: fc.Arbitrary<SdgAmount> = fc.record({
  key: fc.constantFrom("grant", "match", "donation"),
  amount: fc.record({ amountMinor: fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }), currency: fc.constant("EUR") }),
  links: fc
    .array(anySdgLink, { maxLength: 6 })
    .map((links) =>
      links.map((link) =>
        link.sharePercent === undefined ? link : { ...link, sharePercent: Math.max(1, Math.floor((link.sharePercent * 100) / 6)) / 100 },
      ),
    ),
});
