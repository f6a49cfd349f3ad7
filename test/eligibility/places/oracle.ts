import { createHash } from "node:crypto";
import { evaluateCriterion, type Facts, type PlaceCandidate, type PlaceQuotas, type PlaceRules } from "welfare-core";
import { ELSEWHERE, TOWNS } from "./arbitraries.ts";

/*
 * A second reading of the rules of places, made to be obvious and slow: ranks are counted pair by pair, maxima are looked at under every code that those of unknown code
 * could have, and whether a code is worth asking is tried out.
 */

type End = "best" | "worst";
type Code = string | undefined;

export interface Reading {
  readonly status: string;
  readonly reason: string;
  readonly ranks: readonly (number | undefined)[];
}

/** What becomes of everyone. */
export function readPlaces(candidates: readonly PlaceCandidate[], rules: PlaceRules): ReadonlyMap<string, Reading> {
  const placed = placedBy(candidates, rules);
  return new Map(
    candidates.map((one) => {
      const ranks = ranksOf(one, candidates, rules);
      const reason = placed.get(one.id);
      if (reason !== undefined) return [one.id, { status: "placed", reason, ranks }];
      if (one.outcome === "ineligible") return [one.id, { status: "not-eligible", reason: "rule-not-met", ranks }];
      if (one.outcome === "undetermined") return [one.id, { status: "undetermined", reason: "facts-missing", ranks }];
      return [one.id, { status: "waiting", reason: whyWaiting(one, candidates, rules, placed), ranks }];
    }),
  );
}

function ranksOf(one: PlaceCandidate, candidates: readonly PlaceCandidate[], rules: PlaceRules): Reading["ranks"] {
  if (one.outcome === "ineligible") return [undefined, undefined, undefined];
  const others = candidates.filter((other) => other !== one && other.outcome !== "ineligible");
  const sure = others.filter(({ outcome }) => outcome === "eligible");
  const ahead = (those: readonly PlaceCandidate[], theirs: End, hers: End) =>
    1 + those.filter((other) => isBefore(other, theirs, one, hers, rules)).length;
  return [
    one.outcome === "eligible" ? ahead(sure, "worst", "worst") : undefined,
    ahead(sure, "worst", "best"),
    ahead(others, "best", "worst"),
  ];
}

function isBefore(a: PlaceCandidate, endOfA: End, b: PlaceCandidate, endOfB: End, rules: PlaceRules): boolean {
  const { priority, tieBreak = [{ by: "referredOn" }] } = rules;
  if (priority?.criteria !== undefined) {
    for (const criterion of priority.criteria) {
      const [meetsA, meetsB] = [
        [a, endOfA],
        [b, endOfB],
      ].map(([who, end]) => {
        const outcome = outcomeFor(who as PlaceCandidate, criterion, rules);
        return outcome === "true" || (outcome === "unknown" && end === "best");
      });
      if (meetsA !== meetsB) return meetsA === true;
    }
  }
  if (priority?.points !== undefined) {
    const [sumA, sumB] = [pointsOf(a, endOfA, rules), pointsOf(b, endOfB, rules)];
    if (sumA !== sumB) return sumA > sumB;
  }
  for (const rule of tieBreak) {
    if (rule.by === "referredOn" && a.referredOn !== b.referredOn) {
      return b.referredOn === undefined || (a.referredOn !== undefined && a.referredOn < b.referredOn);
    }
    if (rule.by === "draw") return sha256(`${rule.seed}:${a.id}`) < sha256(`${rule.seed}:${b.id}`);
  }
  return a.id < b.id;
}

function outcomeFor({ row = {} }: PlaceCandidate, criterion: object, { context }: PlaceRules): string {
  return context === undefined ? "unknown" : evaluateCriterion(criterion as Parameters<typeof evaluateCriterion<Facts>>[0], row, context);
}

function pointsOf(one: PlaceCandidate, end: End, rules: PlaceRules): number {
  return (rules.priority?.points ?? []).reduce((sum, { criterion, points }) => {
    const outcome = outcomeFor(one, criterion, rules);
    const counts = outcome === "true" || (outcome === "unknown" && (end === "best" ? points > 0 : points < 0));
    return counts ? sum + points : sum;
  }, 0);
}

function sha256(text: string): string {
  return createHash("sha256").update(text, "utf8").digest("hex");
}

function codeOf({ row = {} }: PlaceCandidate, rules: PlaceRules): Code {
  const town: unknown = row["town"];
  return codesFor(undefined, rules).find((code) => code === town);
}

/** Every code that someone may have: her own, or any. */
function codesFor(code: Code, { context }: PlaceRules): readonly string[] {
  if (code !== undefined) return [code];
  const fact = context?.facts["town"];
  return fact?.type === "code" && fact.codes !== undefined ? fact.codes : [...TOWNS, ELSEWHERE];
}

/** Whether one with a code fits beside those placed, whatever the codes of all are. */
function fits(code: Code, placed: readonly Code[], rules: PlaceRules): boolean {
  const maxima: PlaceQuotas["maxima"] = rules.quotas?.maxima ?? {};
  return codesFor(code, rules).every((hers) =>
    everyAssignment(placed, rules, (codes) => codes.filter((other) => other === hers).length < (maxima[hers] ?? Infinity)),
  );
}

function everyAssignment(placed: readonly Code[], rules: PlaceRules, holds: (codes: readonly string[]) => boolean): boolean {
  const [first, ...rest] = placed;
  if (placed.length === 0) return holds([]);
  return codesFor(first, rules).every((code) => everyAssignment(rest, rules, (codes) => holds([code, ...codes])));
}

/** Those who are placed, each with the reason. */
function placedBy(candidates: readonly PlaceCandidate[], rules: PlaceRules): ReadonlyMap<string, string> {
  const { places, quotas, alreadyPlaced = [] } = rules;
  const placed = new Map<string, string>(alreadyPlaced.map((id) => [id, "place-kept"]));
  const codes = () => candidates.filter(({ id }) => placed.has(id)).map((one) => codeOf(one, rules));
  const having = (code: Code) => codes().filter((other) => other === code).length;
  const queue = candidates
    .filter(({ outcome }) => outcome === "eligible")
    .sort((a, b) => (isBefore(a, "worst", b, "worst", rules) ? -1 : 1));
  const waiting = () => queue.filter(({ id }) => !placed.has(id));
  const missingTo = (code: Code) => (code === undefined ? 0 : (quotas?.minima?.[code] ?? 0) - having(code));
  for (;;) {
    const next = waiting().find((one) => missingTo(codeOf(one, rules)) > 0 && fits(codeOf(one, rules), codes(), rules));
    if (next === undefined || placed.size >= places) break;
    placed.set(next.id, "reserved-place");
  }
  const bound = quotas?.unfilled === "keep" ? TOWNS.reduce((sum, code) => sum + Math.max(0, missingTo(code)), 0) : 0;
  const most = Math.max(placed.size, places - bound);
  for (const one of waiting()) {
    if (placed.size < most && fits(codeOf(one, rules), codes(), rules)) placed.set(one.id, "place-free");
  }
  return placed;
}

function whyWaiting(
  one: PlaceCandidate,
  candidates: readonly PlaceCandidate[],
  rules: PlaceRules,
  placed: ReadonlyMap<string, string>,
): string {
  const codes = candidates.filter(({ id }) => placed.has(id)).map((one) => codeOf(one, rules));
  const code = codeOf(one, rules);
  const isFree = placed.size < rules.places ? "places-reserved" : "places-full";
  const having = (town: string) => codes.filter((other) => other === town).length;
  if (code !== undefined) {
    if (fits(code, codes, rules)) return isFree;
    return having(code) >= (rules.quotas?.maxima?.[code] ?? Infinity) ? "maximum-reached" : "maximum-at-risk";
  }
  if (rules.quotas === undefined) return isFree;
  const known = codesFor(undefined, rules);
  const wouldBePlaced = known.some((town) => {
    const asked = candidates.map((other) => (other === one ? { ...one, row: { ...one.row, town } } : other));
    return placedBy(asked, rules).has(one.id);
  });
  if (wouldBePlaced) return "quota-fact-missing";
  if (fits(undefined, codes, rules)) return isFree;
  return known.some((town) => fits(town, codes, rules)) ? "quota-fact-missing" : "maximum-reached";
}
