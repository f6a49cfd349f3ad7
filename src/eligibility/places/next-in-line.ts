import type { Facts } from "../../criteria/index.ts";
import { allocatePlaces } from "./allocate-places.ts";
import type { PlaceAllocation } from "./allocation.ts";
import type { PlaceCandidate } from "./candidate.ts";
import type { PlaceRules } from "./place-rules.ts";

/**
 * Who gets the places of those who leave, under the same rules: the others keep theirs.
 *
 * With quotas the next may not be the first who waits: a minimum that falls short is filled first. Whoever no longer wants a place is left out of the candidates, or named
 * among those who leave.
 *
 * @param candidates - as known today, those who leave included
 * @param rules - as for {@link allocatePlaces}; `alreadyPlaced` names all who have a place, those who leave included
 * @param leaving - the ids of those who give up their place, or their claim to one
 * @returns those who get a place now, by rank; none when nobody can take one
 * @throws RangeError as {@link allocatePlaces} does, and when someone who leaves is no candidate
 *
 * @example
 * ```ts
 * const candidates = [
 *   { id: "a", outcome: "eligible", referredOn: "2018-02-01" },
 *   { id: "b", outcome: "eligible", referredOn: "2018-02-02" },
 *   { id: "c", outcome: "eligible", referredOn: "2018-02-03" },
 * ] as const;
 * const { placed } = allocatePlaces(candidates, { places: 2 });
 * placed // => ["a", "b"]
 * nextInLine(candidates, { places: 2, alreadyPlaced: placed }, ["a"]).map(({ id }) => id) // => ["c"]
 * ```
 */
export function nextInLine<const F extends Facts = Facts>(
  candidates: readonly PlaceCandidate<NoInfer<F>>[],
  rules: PlaceRules<F> & { readonly alreadyPlaced: readonly string[] },
  leaving: readonly string[],
): readonly PlaceAllocation[] {
  const gone = new Set(leaving);
  const staying = candidates.filter(({ id }) => !gone.has(id));
  if (staying.length !== candidates.length - gone.size) throw new RangeError("whoever leaves must be a candidate, once");
  const alreadyPlaced = rules.alreadyPlaced.filter((id) => !gone.has(id));
  const { allocations } = allocatePlaces<F>(staying, { ...rules, alreadyPlaced });
  return allocations.filter(({ status, reason }) => status === "placed" && reason !== "place-kept");
}
