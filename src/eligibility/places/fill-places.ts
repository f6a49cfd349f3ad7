import type { CodeFact } from "../../criteria/index.ts";
import type { PlacedReason, QuotaReport, WaitingReason } from "./allocation.ts";
import { codesOf, limitsOf, type PlaceQuotas } from "./place-quotas.ts";
import { type KnownCode, type QuotaTally, startTally } from "./quota-tally.ts";

/** Someone who asks for a place, with her code of the quota fact. */
export interface Seeker {
  readonly id: string;
  readonly code: KnownCode;
}

/** What there is to give, and to whom a part of it is bound. */
export interface Supply {
  readonly places: number;
  readonly quotas: PlaceQuotas | undefined;
  /** The declaration of the fact that the quotas name. */
  readonly fact: CodeFact | undefined;
}

/** Why each seeker has a place or waits. */
export interface Filling {
  readonly reasons: ReadonlyMap<string, PlacedReason | WaitingReason>;
  readonly freePlaces: number;
  readonly quotas: QuotaReport | undefined;
}

/**
 * Gives places: first those of the minima, in rank order, then the free ones, in rank order. Nobody is placed where a maximum might be passed.
 *
 * @param queue - in rank order, without those who keep a place
 * @param kept - those who keep a place; not more than there are places
 */
export function fillPlaces(queue: readonly Seeker[], kept: readonly Seeker[], { places, quotas, fact }: Supply): Filling {
  const tally = startTally(quotas, fact);
  for (const { code } of kept) tally.add(code);
  const reasons = new Map<string, PlacedReason | WaitingReason>(kept.map(({ id }) => [id, "place-kept"]));
  let free = places - kept.length;
  const place = ({ id, code }: Seeker, reason: PlacedReason) => {
    reasons.set(id, reason);
    tally.add(code);
    free -= 1;
  };

  // Of these nobody knows the code: with some code a reserved place would be theirs.
  const passedBy = new Set<string>();
  const reserved = reservedPlaces(quotas, tally);
  let open = [...reserved.values()].reduce((sum, count) => sum + count, 0);
  for (const seeker of queue) {
    if (free === 0 || open === 0) break;
    const { id, code } = seeker;
    if (code === undefined) {
      passedBy.add(id);
      continue;
    }
    const left = reserved.get(code) ?? 0;
    if (left > 0) {
      place(seeker, "reserved-place");
      reserved.set(code, left - 1);
      open -= 1;
    }
  }

  const keptFree = quotas?.unfilled === "keep" ? Math.min(free, unfilledPlaces(quotas, tally)) : 0;
  for (const seeker of queue) {
    if (reasons.has(seeker.id)) continue;
    const obstacle = tally.obstacle(seeker.code);
    if (obstacle === undefined && free > keptFree) place(seeker, "place-free");
    else if (passedBy.has(seeker.id)) reasons.set(seeker.id, "quota-fact-missing");
    else reasons.set(seeker.id, obstacle ?? (keptFree > 0 ? "places-reserved" : "places-full"));
  }
  return { reasons, freePlaces: free, quotas: quotas === undefined ? undefined : reportOf(quotas, tally, keptFree) };
}

/** How many places of each minimum may be filled: not those that are filled already, nor those that could pass a maximum. */
function reservedPlaces(quotas: PlaceQuotas | undefined, tally: QuotaTally): Map<string, number> {
  const reserved = new Map<string, number>();
  for (const [code, minimum] of limitsOf(quotas?.minima)) {
    reserved.set(code, Math.max(0, Math.min(minimum - tally.placed(code), tally.room(code))));
  }
  return reserved;
}

function unfilledPlaces(quotas: PlaceQuotas, tally: QuotaTally): number {
  return [...limitsOf(quotas.minima)].reduce((sum, [code, minimum]) => sum + Math.max(0, minimum - tally.placed(code)), 0);
}

function reportOf(quotas: PlaceQuotas, tally: QuotaTally, keptFree: number): QuotaReport {
  const minima = limitsOf(quotas.minima);
  const maxima = limitsOf(quotas.maxima);
  return {
    fact: quotas.fact,
    codes: codesOf(quotas).map((code) => {
      const minimum = minima.get(code);
      const maximum = maxima.get(code);
      const placed = tally.placed(code);
      return {
        code,
        ...(minimum === undefined ? {} : { minimum }),
        ...(maximum === undefined ? {} : { maximum }),
        placed,
        unfilled: Math.max(0, (minimum ?? 0) - placed),
      };
    }),
    placedUnknown: tally.placed(undefined),
    keptFree,
  };
}
