import { type MeasuredIndicator, type Provenance, resultsOf } from "../../impact/index.ts";
import { canonicalJson } from "../../record/index.ts";

/** What an indicator counts, in texts: where two indicators have the same one, they show the same counts. */
export interface CountingBasis {
  /** Same units in the population. */
  readonly population: string;
  /** Same units with a known answer, as the same facts are asked. */
  readonly known: string;
  /** Same units that say yes. */
  readonly question: string;
  /** Whether its yes is the no of the question. */
  readonly isOpposite: boolean;
}

/** Fields that do not change what is counted. */
const DESCRIPTION: ReadonlySet<string> = new Set([
  ...["id", "version", "kind", "label", "definition", "level", "unit", "direction", "sdgTargets", "esf", "source"],
  ...["population", "countedOn", "reentry", "counterfactual", "by", "success"],
]);

/**
 * On what the counts of an indicator rest.
 *
 * Indicators are taken to count the same rather too often than too seldom: whoever links what belongs apart knows more than there is to know, so that more is hidden and never less. So
 * people and their participations are taken to be as many, whatever the rule of re-entry, until their counts say otherwise.
 *
 * @param own - a text that no other indicator has
 */
export function countingBasis(measured: MeasuredIndicator, own: string): CountingBasis {
  const { indicator } = measured;
  const provenance = resultsOf(measured)
    .map((result) => (result.status === "suppressed" ? undefined : result.provenance))
    .find((found) => found !== undefined);
  const period = periodText(provenance, own);
  const unit = indicator.unit === "participation" ? "person" : indicator.unit;
  const countedOn = provenance?.period === undefined ? null : indicator.countedOn;
  const population = canonicalJson([unit, meaningOf(indicator.population ?? null), countedOn, period]);
  const { success, isOpposite } = questionOf("success" in indicator ? meaningOf(indicator.success) : undefined);
  const fields: Readonly<Record<string, unknown>> = { ...indicator };
  const rest = Object.entries(fields).filter(([name]) => !DESCRIPTION.has(name));
  const asked = { ...(meaningOf(Object.fromEntries(rest)) as object), ...(success === undefined ? {} : { success }) };
  return {
    population,
    known: canonicalJson([population, [...new Set(factsIn(asked))].sort()]),
    question: canonicalJson([population, asked]),
    isOpposite,
  };
}

function periodText(provenance: Provenance | undefined, own: string): unknown {
  return provenance === undefined ? own : (provenance.period ?? null);
}

/** A criterion without what it says of itself. */
function meaningOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(meaningOf);
  if (typeof value !== "object" || value === null) return value;
  const fields = Object.entries(value as Readonly<Record<string, unknown>>).filter(
    ([name]) => name !== "id" && name !== "label" && name !== "source",
  );
  return Object.fromEntries(fields.map(([name, part]) => [name, meaningOf(part)]));
}

/** Asks a question the right way round: who says no to `not working` says yes to `working`. */
function questionOf(success: unknown): { readonly success: unknown; readonly isOpposite: boolean } {
  if (typeof success !== "object" || success === null) return { success, isOpposite: false };
  if ("not" in success) {
    const inner = questionOf(success.not);
    return { ...inner, isOpposite: !inner.isOpposite };
  }
  return "eq" in success && success.eq === false ? { success: { ...success, eq: true }, isOpposite: true } : { success, isOpposite: false };
}

/** Names of facts anywhere in what is asked: in leaves, and as texts of a definition. */
function factsIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(factsIn);
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value as Readonly<Record<string, unknown>>).flatMap(([name, part]) =>
    typeof part === "string" && (name === "fact" || name === "of" || name === "before" || name === "after") ? [part] : factsIn(part),
  );
}
