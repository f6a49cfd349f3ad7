import { err, ok, type Result } from "../result/index.ts";
import type { SdgGoalCode, SdgTargetCode } from "./code.ts";
import { compareSdgCodes } from "./compare-sdg-codes.ts";
import { apportion } from "./apportion.ts";
import { SDG_POLARITIES, type SdgPolarity } from "./link.ts";
import { goalOf } from "./related-codes.ts";
import type {
  SdgAmount,
  SdgApportionedRollUp,
  SdgRollUpOptions,
  SdgRollUpRefusal,
  SdgTagged,
  SdgTaggedRollUp,
  SdgUnallocated,
} from "./roll-up.ts";
import { hundredthsOf, MOST_HUNDREDTHS } from "./share.ts";

/** The tagged view: whole amounts, which overlap. */
export function rollUpSdg(
  items: readonly SdgAmount[],
  options: SdgRollUpOptions & { readonly view: "tagged" },
): Result<SdgTaggedRollUp, SdgRollUpRefusal>;
/** The apportioned view: shares of amounts, which add up. */
export function rollUpSdg(
  items: readonly SdgAmount[],
  options: SdgRollUpOptions & { readonly view: "apportioned" },
): Result<SdgApportionedRollUp, SdgRollUpRefusal>;
/**
 * Adds up amounts by goal or target, in one of two views.
 *
 * `tagged` answers "how much money touches this goal": an amount linked to two goals stands whole in both. `apportioned` answers "how much goes to it": an
 * amount is divided by the shares of its links, to the minor unit (largest remainder; on a tie the earlier code, what is unallocated last). What has no share
 * stays unallocated: nothing is divided evenly for want of a share. A goal has the sum of its targets. The order of items and links makes no difference.
 *
 * @param items - amounts with their links; none gives no rows and sums of 0
 * @param options - view, level and the currency of all amounts
 * @returns the view; refused with `mixed-currencies`, with `shares-above-100` when the links of one polarity of an item divide more than it has (apportioned only), or
 * with `too-large` when the amounts together pass 2^53 − 1 minor units
 *
 * @example
 * ```ts
 * import { rollUpSdg } from "welfare-core/sdg";
 * const work = {
 *   target: "8.5",
 *   contribution: "direct",
 *   polarity: "positive",
 *   strength: "principal",
 *   sharePercent: 60,
 *   rationale: { en: "Orientation towards work" },
 * } as const;
 * const items = [{ key: "grant", amount: { amountMinor: 100_001, currency: "EUR" }, links: [work] }];
 * const divided = rollUpSdg(items, { view: "apportioned", level: "goal", currency: "EUR" });
 * divided.ok ? divided.value.rows : [] // => [{ code: "8", positiveMinor: 60_001, negativeMinor: 0 }]
 * divided.ok ? divided.value.unallocated.positive : undefined // => { amountMinor: 40_000, itemsWithoutShare: 0 }
 * ```
 */
export function rollUpSdg(
  items: readonly SdgAmount[],
  options: SdgRollUpOptions,
): Result<SdgTaggedRollUp | SdgApportionedRollUp, SdgRollUpRefusal>;
export function rollUpSdg(
  items: readonly SdgAmount[],
  options: SdgRollUpOptions,
): Result<SdgTaggedRollUp | SdgApportionedRollUp, SdgRollUpRefusal> {
  const refusal = refusalOf(items, options);
  if (refusal !== undefined) return err(refusal);
  return ok(options.view === "tagged" ? tagged(items, options) : apportioned(items, options));
}

function refusalOf(items: readonly SdgAmount[], { currency, view }: SdgRollUpOptions): SdgRollUpRefusal | undefined {
  const foreign = items.filter(({ amount }) => amount.currency !== currency).map(({ key }) => key);
  if (foreign.length > 0) {
    return {
      code: "mixed-currencies",
      keys: foreign,
      message: `a sum in ${currency} was asked and some amounts are not: convert them first`,
    };
  }
  if (!Number.isSafeInteger(items.reduce((sum, { amount }) => sum + Math.abs(amount.amountMinor), 0))) {
    return { code: "too-large", keys: [], message: "the sum is beyond what can be counted exactly" };
  }
  if (view === "tagged") return undefined;
  const beyond = items
    .filter((item) => SDG_POLARITIES.some((polarity) => sharesOf(item, polarity) > MOST_HUNDREDTHS))
    .map(({ key }) => key);
  if (beyond.length === 0) return undefined;
  return {
    code: "shares-above-100",
    keys: beyond,
    message: "the shares of some amounts add up to more than 100 percent: correct the links",
  };
}

function sharesOf({ links }: SdgAmount, polarity: SdgPolarity): number {
  return links.filter((link) => link.polarity === polarity).reduce((sum, link) => sum + hundredthsOf(link), 0);
}

function tagged(items: readonly SdgAmount[], { level, currency }: SdgRollUpOptions): SdgTaggedRollUp {
  const touching = (code: string, polarity: SdgPolarity): SdgTagged =>
    sumOf(items.filter(({ links }) => links.some((link) => link.polarity === polarity && codeAt(level, link.target) === code)));
  return {
    view: "tagged",
    level,
    currency,
    overlapping: true,
    rows: linkedCodes(items, level).map((code) => ({
      code,
      positive: touching(code, "positive"),
      negative: touching(code, "negative"),
    })),
    untagged: sumOf(items.filter(({ links }) => links.length === 0)),
  };
}

function apportioned(items: readonly SdgAmount[], { level, currency }: SdgRollUpOptions): SdgApportionedRollUp {
  const totalMinor = sumOf(items).amountMinor;
  const positive = columnOf(items, "positive", level);
  const negative = columnOf(items, "negative", level);
  const rows = linkedCodes(items, level).map((code) => ({
    code,
    positiveMinor: positive.get(code) ?? 0,
    negativeMinor: negative.get(code) ?? 0,
  }));
  const unallocated = (column: ReadonlyMap<string, number>, polarity: SdgPolarity): SdgUnallocated => ({
    amountMinor: totalMinor - [...column.values()].reduce((sum, part) => sum + part, 0),
    itemsWithoutShare: items.filter(({ links }) => links.some((link) => link.polarity === polarity && link.sharePercent === undefined))
      .length,
  });
  return {
    view: "apportioned",
    level,
    currency,
    overlapping: false,
    totalMinor,
    rows,
    unallocated: { positive: unallocated(positive, "positive"), negative: unallocated(negative, "negative") },
  };
}

/** What each goal or target gets of all amounts, for one polarity. */
function columnOf(items: readonly SdgAmount[], polarity: SdgPolarity, level: SdgRollUpOptions["level"]): ReadonlyMap<string, number> {
  const column = new Map<string, number>();
  for (const item of items) {
    for (const [target, amountMinor] of apportion(item, polarity)) {
      const code = codeAt(level, target);
      column.set(code, (column.get(code) ?? 0) + amountMinor);
    }
  }
  return column;
}

function linkedCodes(items: readonly SdgAmount[], level: SdgRollUpOptions["level"]): readonly (SdgGoalCode | SdgTargetCode)[] {
  const codes = items.flatMap(({ links }) => links.map(({ target }) => codeAt(level, target)));
  return [...new Set(codes)].sort(compareSdgCodes);
}

function codeAt(level: SdgRollUpOptions["level"], target: SdgTargetCode): SdgGoalCode | SdgTargetCode {
  return level === "goal" ? goalOf(target) : target;
}

function sumOf(items: readonly SdgAmount[]): SdgTagged {
  return { amountMinor: items.reduce((sum, { amount }) => sum + amount.amountMinor, 0), items: items.length };
}
