import type { Criterion, EvaluationContext, Facts } from "../../criteria/index.ts";
import type { PlaceQuotas } from "./place-quotas.ts";

/** A criterion that is worth something when it holds. */
export interface PriorityPoints<F = Facts> {
  readonly criterion: Criterion<F>;
  /** Whole, or a tie might not be one; whoever gives half points counts in halves. Negative points are allowed. */
  readonly points: number;
}

/**
 * Who goes before whom: by `criteria` in order (who meets the first goes before who does not; among equals the second decides, and so on), or by the sum of `points`, the
 * more the earlier.
 *
 * A criterion that is unknown is neither a yes nor a no: she stands by what is sure, as if it turned out worse for her.
 */
export type PlacePriority<F = Facts> =
  | { readonly criteria: readonly Criterion<F>[]; readonly points?: undefined }
  | { readonly points: readonly PriorityPoints<F>[]; readonly criteria?: undefined };

/**
 * How a tie is decided: the earlier day of referral, a missing day after all others; or a draw, see {@link drawNumber}.
 *
 * Whoever can choose the seed once the ids are known, or an id once the seed is known, can choose the winner. So say beforehand where the seed will come from (the numbers of a
 * public lottery on a named day), and give out the ids before it does.
 */
export type TieBreak = { readonly by: "referredOn" } | { readonly by: "draw"; readonly seed: string };

/** What every allotment of places says. */
interface PlaceCount {
  /** How many there are: whole, 0 or more. */
  readonly places: number;
  /** In order; default `[{ by: "referredOn" }]`. What is still a tie then is decided by id: arbitrary, but the same for everyone who looks. */
  readonly tieBreak?: readonly TieBreak[] | undefined;
  /** The ids of those who have a place already. They keep it, whatever their rank and outcome are now, and count for the quotas. */
  readonly alreadyPlaced?: readonly string[] | undefined;
}

/** Rules that look at the facts of the candidates. */
export interface JudgedPlaceRules<F = Facts> extends PlaceCount {
  /** With what priority and quotas are judged. */
  readonly context: EvaluationContext<F>;
  readonly priority?: PlacePriority<F> | undefined;
  readonly quotas?: PlaceQuotas<F> | undefined;
}

/** Rules that look at no fact: everyone stands alike, and the tie is decided. */
export interface PlainPlaceRules extends PlaceCount {
  readonly context?: undefined;
  readonly priority?: undefined;
  readonly quotas?: undefined;
}

/** How a limited number of places is given. The criteria are checked before, as those of a ruleset. */
export type PlaceRules<F = Facts> = JudgedPlaceRules<F> | PlainPlaceRules;
