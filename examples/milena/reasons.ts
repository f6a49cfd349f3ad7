import {
  changesNeeded,
  missingFacts,
  unmetSets,
  type EligibilityDecision,
  type FactsRow,
  type FactToAsk,
  type LocalizedText,
  type Ruleset,
} from "welfare-core";

/** A person's facts on a day, and what the rule says of them. */
interface Judged {
  readonly key: string;
  readonly row: FactsRow;
  readonly decision: EligibilityDecision;
}

/** What a person of the staff can do about an open answer, and what stands behind a no. */
export function reasons(ruleset: Ruleset, first: readonly Judged[], second: readonly Judged[]): readonly string[] {
  return [
    ...first.flatMap(({ key, row, decision: { asOf } }) =>
      missingFacts(ruleset, row, { asOf }).map((fact) => `To ask, ${key} on ${asOf}: ${asked(fact)}`),
    ),
    ...second
      .filter(({ decision }) => decision.outcome === "ineligible")
      .map(({ key, row, decision: { asOf } }) => {
        const unmet = unmetSets(ruleset, row, { asOf }).sets.map((leaves) => leaves.map(({ id }) => id).join(" and "));
        const changes = changesNeeded(ruleset, row, { asOf }).sets.map((facts) => facts.map(({ label }) => inEnglish(label)).join(" and "));
        return `Behind the no, ${key} on ${asOf}: ${unmet.join(", or ")}; with another ${changes.join(", or another ")} it would be a yes`;
      }),
  ];
}

function asked({ label, couldYield }: FactToAsk): string {
  return `${inEnglish(label)}, which can still make it ${couldYield.join(" or ")}`;
}

function inEnglish(label: LocalizedText | undefined): string {
  return label?.["en"] ?? "";
}
