import fc from "fast-check";
import { expect, it } from "vitest";
import { assessEligibility, explainDecision, type LocalizedText, type Ruleset } from "welfare-core";
import { english } from "welfare-core/labels/en";
import { italian } from "welfare-core/labels/it";
import { runs } from "../runs.ts";
import { asked, type Asked } from "./ruleset-arbitraries.ts";

/** Words that are no name of a fact, no code and no word of a sentence. */
const label: fc.Arbitrary<LocalizedText | undefined> = fc.option(
  fc
    .array(fc.constantFrom("Alpha", "Beta", "Gamma", "Delta", "Epsilon"), { minLength: 1, maxLength: 6 })
    .map((words) => ({ en: words.join(" "), it: [...words].reverse().join(" ") })),
  { nil: undefined },
);

/** A question to a ruleset in which some things have words, of six at most. */
const worded: fc.Arbitrary<Asked> = fc.tuple(asked, fc.array(label, { minLength: 23, maxLength: 23 })).map(([question, labels]) => {
  let used = 0;
  const next = (): { readonly label?: LocalizedText } => {
    const one = labels[used % labels.length];
    used += 1;
    return one === undefined ? {} : { label: one };
  };
  const { ruleset } = question;
  const { criterion } = ruleset;
  const named = { facts: withLabels(ruleset.facts, next), evidence: withDocumentLabels(ruleset.evidence ?? {}, next) };
  const parts = criterion.all?.map((part) => ({ ...part, ...next() }));
  const labelled = { ...criterion, ...next(), ...(parts === undefined ? {} : { all: parts }) } as Ruleset["criterion"];
  return { ...question, ruleset: { ...ruleset, ...named, criterion: labelled } };
});

function withLabels<T extends object>(things: Readonly<Record<string, T>>, next: () => object): Readonly<Record<string, T>> {
  return Object.fromEntries(Object.entries(things).map(([name, thing]) => [name, { ...thing, ...next() }]));
}

function withDocumentLabels(evidence: NonNullable<Ruleset["evidence"]>, next: () => object): Ruleset["evidence"] {
  return Object.fromEntries(
    Object.entries(evidence).map(([fact, requirement]) => [
      fact,
      { anyOf: (requirement?.anyOf ?? []).map((one) => ({ ...one, ...next() })) },
    ]),
  );
}

/** Names of facts, fields, parameters, criteria and documents of the world, and codes, that no sentence has words in common with. */
const CODES =
  /birthDate|members|visits|sessions|\bsince\b(?! \d)|\bborn\b|\btowns?\b|\bflag\b|\bscore\b|all\.|undefined|\[object|NaN|[a-z]+-[a-z]+|\{|\}/;

it.each([english, italian])("no sentence holds a name, a code or more than 25 words", (labels) => {
  fc.assert(
    fc.property(worded, ({ ruleset, row, options }) => {
      const decision = assessEligibility(ruleset, row, options);
      for (const sentence of explainDecision(decision, labels)) {
        expect(sentence.split(/\s+/).length).toBeLessThanOrEqual(25);
        expect(sentence).not.toMatch(CODES);
        expect(sentence).toMatch(/^[A-ZÈ].*\.$/);
      }
    }),
    runs(1000),
  );
});

it("each requirement is said once, under what came of it", () => {
  fc.assert(
    fc.property(worded, ({ ruleset, row, options }) => {
      const decision = assessEligibility(ruleset, row, options);
      const sentences = explainDecision(decision, english);
      const said = (beginning: RegExp) =>
        sentences.flatMap((sentence) => (beginning.test(sentence) ? [sentence.replace(beginning, "").replace(/\.$/, "")] : []));
      const expected = (outcome: string) => [
        ...new Set(
          decision.criteria.filter((one) => one.outcome === outcome).map((one) => one.label?.["en"] ?? "a requirement of the rule"),
        ),
      ];
      expect(said(/^(This requirement is|These requirements are) met: /).join("; ")).toBe(expected("true").join("; "));
      expect(said(/^(This requirement is|These requirements are) not met: /).join("; ")).toBe(expected("false").join("; "));
      expect(said(/^It is not known yet whether (this requirement is|these requirements are) met: /).join("; ")).toBe(
        expected("unknown").join("; "),
      );
    }),
    runs(1000),
  );
});
