import type { FactsRow } from "../../criteria/index.ts";
import type { ProjectId } from "../../record/index.ts";
import { requireCalendarDate } from "../../time/index.ts";
import { inForceOn, type Ruleset } from "../ruleset/index.ts";
import { assessEligibility } from "./assess-eligibility.ts";
import { type AssessOptions, requireMode } from "./assess-options.ts";
import type { EligibilityDecision, EligibilityOutcome } from "./decision.ts";

/** A project that a person could enter, and the rule by which people enter it. */
export interface ProjectOffer {
  readonly projectId: ProjectId;
  /** The rule, or its versions, of which the one in force on the day decides. */
  readonly rulesets: Ruleset | readonly Ruleset[];
}

/** How a person stands towards one project. */
export type ProjectMatch =
  | { readonly projectId: ProjectId; readonly status: "decided"; readonly decision: EligibilityDecision }
  | { readonly projectId: ProjectId; readonly status: "no-ruleset-in-force" };

/**
 * Looks for the projects that a person may enter: one decision for each, under the rule in force on the day.
 *
 * First come those that the person may enter, then those of which it cannot be said yet, the fewest open facts first, then those whose rule is not met, and last those without a rule in force, which are
 * not left out. Ties go by the key of the project, so that the order of the offers makes no difference.
 *
 * @param offers - each project once; the rulesets checked before
 * @param row - the facts of the person as of the day; each rule looks at its own
 * @param options - as for {@link assessEligibility}, the same for each project
 * @returns one match for each offer; none when nothing is offered
 * @throws RangeError when `asOf` is no day, the mode is neither `declared` nor `verified`, or a project is offered twice
 *
 * @example
 * ```ts
 * const offers = ["a", "b"].map((projectId, index) => ({
 *   projectId,
 *   rulesets: {
 *     id: projectId, version: "1",
 *     facts: { isee: { type: "number" } },
 *     criterion: { fact: "isee", lte: 8000 + 1000 * index },
 *   } as const satisfies Ruleset,
 * }));
 * matchProjects(offers, { isee: 8500 }, { asOf: "2018-03-01" }).map(({ projectId }) => projectId) // => ["b", "a"]
 * ```
 */
export function matchProjects(offers: readonly ProjectOffer[], row: FactsRow, options: AssessOptions): readonly ProjectMatch[] {
  requireCalendarDate(options.asOf, "asOf");
  requireMode(options.mode);
  if (new Set(offers.map(({ projectId }) => projectId)).size !== offers.length) throw new RangeError("each project may be offered once");
  return offers.map((offer) => matchOf(offer, row, options)).sort(compareMatches);
}

function matchOf({ projectId, rulesets }: ProjectOffer, row: FactsRow, options: AssessOptions): ProjectMatch {
  const ruleset = inForceOn(isList(rulesets) ? rulesets : [rulesets], options.asOf);
  if (ruleset === undefined) return { projectId, status: "no-ruleset-in-force" };
  return { projectId, status: "decided", decision: assessEligibility(ruleset, row, options) };
}

function isList(rulesets: Ruleset | readonly Ruleset[]): rulesets is readonly Ruleset[] {
  return Array.isArray(rulesets);
}

const RANK: Readonly<Record<EligibilityOutcome, number>> = { eligible: 0, undetermined: 1, ineligible: 2 };

function compareMatches(a: ProjectMatch, b: ProjectMatch): number {
  return rankOf(a) - rankOf(b) || openFacts(a) - openFacts(b) || (a.projectId < b.projectId ? -1 : 1);
}

function rankOf(match: ProjectMatch): number {
  return match.status === "decided" ? RANK[match.decision.outcome] : 3;
}

/** How many facts are still to be asked or, where proofs count, to be proven; none once the outcome is final. */
function openFacts(match: ProjectMatch): number {
  if (match.status !== "decided") return 0;
  const { toAsk, toProve, mode } = match.decision;
  return toAsk.length + (mode === "verified" ? toProve.length : 0);
}
