import type { MissingReason } from "../../record/index.ts";
import type { IndicatorResult, NotComputableResult, SuppressedResult, ValueResult } from "../result/index.ts";

type OpenResult = ValueResult | NotComputableResult;

/**
 * What can be said of the people of several parts, such as sites, that do not share their keys: nobody knows who is in two of them.
 *
 * A count lies between the largest part and the sum of all; a share, a mean and everything else of people cannot be told. Where states with keys can be had, merge those instead
 * ({@link indicatorAccumulator}). Results that count rows are none of this: rows add up.
 *
 * @param results - of one indicator, one for each part
 * @returns `not-computable` with `no-shared-keys`, and `bounds` for a count of which every part is known; its counts are those of all parts added, so that who is in two counts twice. If one
 * part is suppressed, so is the whole
 * @throws RangeError when there is no result, when they are of different definitions, or when they count rows
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

/** From the largest part to the sum of all; none where one of them has no value. */
function boundsOf(results: readonly OpenResult[]): { readonly lower: number; readonly upper: number } | undefined {
  const values = results.flatMap((result) => (result.status === "value" ? [result.value] : []));
  if (values.length < results.length) return undefined;
  return { lower: Math.max(...values), upper: values.reduce((total, value) => total + value, 0) };
}

function addedReasons(results: readonly OpenResult[]): OpenResult["missing"] {
  const added: Partial<Record<MissingReason, number>> = {};
  for (const { missing } of results) {
    for (const [reason, count] of Object.entries(missing) as [MissingReason, number][]) added[reason] = (added[reason] ?? 0) + count;
  }
  return added;
}
