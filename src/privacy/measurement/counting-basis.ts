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

/** Fields of definitions and criteria whose texts are names of facts. */
const FACT_FIELDS: ReadonlySet<string> = new Set([
  ...["fact", "of", "per", "before", "after", "events", "exposure", "from", "to", "competing"],
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
  const provenance = resultsOf(measured).find((result) => result.status !== "suppressed")?.provenance;
  const period = periodText(provenance, own);
  const unit = indicator.unit === "participation" ? "person" : indicator.unit;
  const countedOn = provenance?.period === undefined ? null : indicator.countedOn;
  const population = canonicalJson([unit, meaningOf(indicator.population ?? null), countedOn, period]);
  const { success, isOpposite } = questionOf("success" in indicator ? meaningOf(indicator.success) : undefined);
  const fields: readonly (readonly [string, unknown])[] = Object.entries(indicator);
  const rest = fields.filter(([name]) => !DESCRIPTION.has(name));
  const asked = { ...Object.fromEntries(rest.map(([name, part]) => [name, meaningOf(part)])), success };
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
  const fields = fieldsOf(value);
  if (fields === undefined) return value;
  const meant = Object.entries(fields).filter(([name]) => name !== "id" && name !== "label" && name !== "source");
  return Object.fromEntries(meant.map(([name, part]) => [name, meaningOf(part)]));
}

/** Asks a question the right way round: who says no to `not working` says yes to `working`. */
function questionOf(success: unknown): { readonly success: unknown; readonly isOpposite: boolean } {
  const fields = fieldsOf(success);
  if (fields !== undefined && "not" in fields) {
    const inner = questionOf(fields["not"]);
    return { ...inner, isOpposite: !inner.isOpposite };
  }
  return fields?.["eq"] === false ? { success: { ...fields, eq: true }, isOpposite: true } : { success, isOpposite: false };
}

/** Names of facts anywhere in what is asked: in leaves, and as texts and lists of texts of a definition. */
function factsIn(value: unknown, isName = false): readonly string[] {
  if (isName && typeof value === "string") return [value];
  const isList = Array.isArray(value);
  return Object.entries(fieldsOf(value) ?? {}).flatMap(([name, part]) => factsIn(part, isList ? isName : FACT_FIELDS.has(name)));
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> | undefined {
  return typeof value === "object" && value !== null ? (value as Readonly<Record<string, unknown>>) : undefined;
}
