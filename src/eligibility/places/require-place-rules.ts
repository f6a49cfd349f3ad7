import { type CodeFact, type Criterion, type EvaluationContext, type Facts, reachedFacts, unreadable } from "../../criteria/index.ts";
import { isCalendarDate, requireCalendarDate } from "../../time/index.ts";
import type { PlaceCandidate } from "./candidate.ts";
import { codesOf, limitsOf, type PlaceQuotas } from "./place-quotas.ts";
import type { JudgedPlaceRules, PlacePriority, PlaceRules, PriorityPoints, TieBreak } from "./place-rules.ts";

/**
 * Looks at candidates and rules before anything is decided.
 *
 * @throws RangeError at the first thing that makes no sense
 */
export function requirePlaceRules(candidates: readonly PlaceCandidate[], rules: PlaceRules): void {
  const { places, tieBreak = [], alreadyPlaced = [] } = rules;
  requireWhole(places, "places");
  candidates.forEach(requireCandidate);
  const ids = new Set(candidates.map(({ id }) => id));
  if (ids.size !== candidates.length) throw new RangeError("each candidate may appear once");
  const kept = new Set(alreadyPlaced);
  for (const id of kept) if (!ids.has(id)) throw new RangeError(`${id} is already placed, but no candidate`);
  if (kept.size > places) throw new RangeError("more candidates are already placed than there are places");
  tieBreak.forEach(requireTieBreak);
  if (rules.context !== undefined) return requireJudged(rules);
  // The compiler refuses it; elsewhere a priority that is left out in silence would cost someone her place.
  const unjudged: { readonly priority?: unknown; readonly quotas?: unknown } = rules;
  if (unjudged.priority !== undefined || unjudged.quotas !== undefined) throw new RangeError("priority and quotas need a context");
}

function requireCandidate({ id, outcome, referredOn }: PlaceCandidate): void {
  if (!["eligible", "undetermined", "ineligible"].includes(outcome)) throw new RangeError(`the outcome of ${id} is none`);
  if (referredOn !== undefined && !isCalendarDate(referredOn)) throw new RangeError(`the day of referral of ${id} is no day`);
}

function requireTieBreak(rule: TieBreak): void {
  if (!["referredOn", "draw"].includes(rule.by)) throw new RangeError("ties are decided by referredOn or draw");
  if (rule.by === "draw" && !isSeed(rule.seed)) throw new RangeError("a draw needs a seed, or anyone could say that it was another");
}

function isSeed(seed: unknown): boolean {
  return typeof seed === "string" && seed !== "";
}

function requireJudged({ context, priority, quotas, places }: JudgedPlaceRules): void {
  requireCalendarDate(context.asOf, "asOf");
  if (priority !== undefined) requirePriority(priority, context);
  if (quotas === undefined) return;
  const fact = Object.hasOwn(context.facts, quotas.fact) ? context.facts[quotas.fact] : undefined;
  if (fact?.type !== "code") throw new RangeError("quotas stand over a code fact of the context");
  requireQuotas(quotas, fact, places);
}

/** A rule that is left out in silence, or that asks what nobody declared, would rank everybody alike. */
function requirePriority(priority: PlacePriority, { facts, criteria: named }: EvaluationContext<Facts>): void {
  const {
    criteria,
    points,
  }: { readonly criteria?: readonly Criterion[] | undefined; readonly points?: readonly PriorityPoints[] | undefined } = priority;
  if ((criteria === undefined) === (points === undefined)) throw new RangeError("a priority has either criteria or points");
  if (points !== undefined) requirePoints(points);
  for (const criterion of criteria ?? points?.map((each) => each.criterion) ?? []) {
    for (const [name, fields] of reachedFacts(criterion, named)) {
      const fact = Object.hasOwn(facts, name) ? facts[name] : undefined;
      const unknown = fact === undefined ? name : [...fields].find((field) => fact.type !== "list" || !Object.hasOwn(fact.of, field));
      if (unknown !== undefined) throw new RangeError(`the priority asks a fact that is not declared: ${unknown}`);
    }
  }
}

/** Sums have to be exact, or a tie might not be one. */
function requirePoints(points: readonly PriorityPoints[]): void {
  const most = points.reduce((sum, { points: each }) => sum + Math.abs(each), 0);
  if (!points.every(({ points: each }) => Number.isSafeInteger(each)) || !Number.isSafeInteger(most)) {
    throw new RangeError("points must be whole numbers, and their sum too");
  }
}

const QUOTA_KEYS: readonly string[] = ["fact", "minima", "maxima", "unfilled"] satisfies readonly (keyof PlaceQuotas)[];

const UNFILLED: readonly unknown[] = [undefined, "release", "keep"] satisfies readonly PlaceQuotas["unfilled"][];

function requireQuotas(quotas: PlaceQuotas, fact: CodeFact, places: number): void {
  if (!Object.keys(quotas).every((key) => QUOTA_KEYS.includes(key))) {
    throw new RangeError("quotas have a fact, minima, maxima, and what becomes of unfilled places");
  }
  if (!UNFILLED.includes(quotas.unfilled)) throw new RangeError("unfilled must be release or keep");
  const minima = limitsOf(quotas.minima);
  const maxima = limitsOf(quotas.maxima);
  for (const code of codesOf(quotas)) {
    if (unreadable(fact, code) !== undefined) throw new RangeError(`quotas name a code that is not in the list of ${quotas.fact}: ${code}`);
    const minimum = minima.get(code) ?? 0;
    const maximum = maxima.get(code) ?? minimum;
    requireWhole(minimum, "a minimum");
    requireWhole(maximum, "a maximum");
    if (maximum < minimum) throw new RangeError(`the maximum of ${code} is below its minimum`);
  }
  const reserved = [...minima.values()].reduce((sum, minimum) => sum + minimum, 0);
  if (reserved > places) throw new RangeError("the minima add up to more than all places");
}

function requireWhole(count: number, what: string): void {
  if (!Number.isSafeInteger(count) || count < 0) throw new RangeError(`${what} must be a whole number, 0 or more`);
}
