import { canonicalJson, type MissingReason } from "../../record/index.ts";
import type { IndicatorResult, NotComputableResult, OpenResult, SuppressedResult, ValueResult } from "../result/index.ts";

/**
 * What can be said of the people of several parts, such as sites, that do not share their keys: nobody knows who is in two of them.
 *
 * A count lies between the largest part and the sum of all. Where the first or the last row of a person decides, each of the other parts' people without success may be one of a part's successes, and
 * its deciding row: they come off from that part, so that the lower end may be 0. A share, a mean and everything else of people cannot be told. Where states with keys can be had, merge those instead
 * ({@link indicatorAccumulator}). Results that count rows are none of this: rows add up.
 *
 * @param results - of one indicator, one for each part
 * @returns `not-computable` with `no-shared-keys`, and `bounds` for a count of which every part is known; its counts are those of all parts added, so that who is in two counts twice. If one
 * part is suppressed, so is the whole
 * @throws RangeError when there is no result, when they are of different definitions, periods, as-of days or parameters, or when they count rows
 *
 * @example
 * ```ts
 * const count = { id: "entered", version: "1", kind: "count", label: { en: "Entered" }, level: "output", unit: "person" } as const;
 * const facts = { beneficiaryId: { type: "code" } } as const;
 * const site = (...keys: readonly string[]) => ({ asOf: "2019-01-01", facts, rows: keys.map((beneficiaryId) => ({ beneficiaryId })), issues: [] });
 * const results = [site("a1", "a2", "a3"), site("b1", "b2")].flatMap((table) => measureIndicators([count], table).map(({ total }) => total));
 * const together = withoutSharedKeys(results);
 * together.status === "not-computable" && [together.reason, together.bounds] // => ["no-shared-keys", { lower: 3, upper: 5 }]
 * ```
 */
export function withoutSharedKeys(results: readonly IndicatorResult[]): NotComputableResult | SuppressedResult {
  const suppressed = results.find((result) => result.status === "suppressed");
  const open = results.filter((result) => result.status !== "suppressed");
  const [first] = open;
  if (open.some(({ provenance }) => provenance.indicator.hash !== first?.provenance.indicator.hash))
    throw new RangeError("results of different definitions are not joined");
  if (new Set(open.map(settingOf)).size > 1) throw new RangeError("results of different periods, as-of days or parameters are not joined");
  if (first !== undefined && first.provenance.unit !== "person" && first.provenance.unit !== "organization")
    throw new RangeError("rows add up without keys");
  if (suppressed !== undefined) return { status: "suppressed", reason: suppressed.reason };
  if (first === undefined) throw new RangeError("there is no part");
  const bounds = first.provenance.kind === "count" ? boundsOf(open) : undefined;
  const sum = (count: (result: OpenResult) => number) => open.reduce((total, result) => total + count(result), 0);
  return {
    status: "not-computable",
    reason: "no-shared-keys",
    ...(bounds !== undefined && { bounds }),
    n: sum(({ n }) => n),
    eligible: sum(({ eligible }) => eligible),
    missing: addedReasons(open),
    notDue: sum(({ notDue }) => notDue),
    notApplicable: sum(({ notApplicable }) => notApplicable),
    populationUnknown: sum(({ populationUnknown }) => populationUnknown),
    provenance: first.provenance,
  };
}

/** What a result was measured with, beside its definition. */
function settingOf({ provenance: { asOf, period, parameters } }: OpenResult): string {
  return canonicalJson({ asOf, period, parameters });
}

/** From the least that one part alone makes sure of to the sum of all; none where one of them has no value. */
function boundsOf(results: readonly OpenResult[]): { readonly lower: number; readonly upper: number } | undefined {
  const parts = results.filter((result) => result.status === "value");
  if (parts.length < results.length) return undefined;
  const others = parts.reduce((sum, part) => sum + withoutSuccess(part), 0);
  return {
    lower: parts.reduce((most, part) => Math.max(most, part.value - (others - withoutSuccess(part))), 0),
    upper: parts.reduce((sum, { value }) => sum + value, 0),
  };
}

/** How many of a part could take a success of another part away, because a row of theirs may be the first or the last one of the same person. */
function withoutSuccess({ provenance, eligible, notDue, notApplicable, value }: ValueResult): number {
  return provenance.reentry === undefined ? 0 : eligible + notDue + notApplicable - value;
}

function addedReasons(results: readonly OpenResult[]): OpenResult["missing"] {
  const added: Partial<Record<MissingReason, number>> = {};
  for (const { missing } of results) {
    for (const [reason, count] of Object.entries(missing) as [MissingReason, number][]) added[reason] = (added[reason] ?? 0) + count;
  }
  return added;
}
