import { FUNDING_SOURCE_TYPE, type FundingSourceType, type FundingStage, isInGroup } from "../codelist/index.ts";
import { sumMoney, type CurrencyCode, type Money, type MoneyRefusal } from "../money/index.ts";
import { err, ok, type Result } from "../result/index.ts";
import type { FundingLine } from "./funding.ts";

/** A kind of source: `public`, `philanthropic`, `third-sector`, `in-kind`, `market`, `other`. */
export type FundingSourceGroup = keyof (typeof FUNDING_SOURCE_TYPE)["groups"];

/** Which lines are added up. */
export interface FundingSelection {
  /** Lines of one stage only: a promise is not a receipt. */
  readonly stage: FundingStage;
  /** All lines must be in this currency. */
  readonly currency: CurrencyCode;
}

/** What pays for a project at one stage. Money and what is given in kind are never added. */
export interface FundingTotals {
  readonly stage: FundingStage;
  readonly cash: Money;
  readonly inKind: Money;
  /** By kind of source; one without a line is left out. */
  readonly bySource: readonly { readonly source: FundingSourceGroup; readonly cash: Money; readonly inKind: Money }[];
}

/**
 * Adds up the funding of one stage, money and in-kind parts apart, by kind of source.
 *
 * A user's own source type `x-…` belongs to `other`.
 *
 * @param lines - of one project or of several
 * @returns the totals, 0 when there is no line of that stage; refused with `mixed-currencies` or `too-large`
 *
 * @example
 * ```ts
 * const amount = { amountMinor: 4_000_00, currency: "EUR" };
 * const lines = [{ id: "l1", kind: "cash", organizationId: "gtf", sourceType: "philanthropic-foundation", stage: "received", amount }] as const;
 * const totals = fundingTotals(lines, { stage: "received", currency: "EUR" });
 * totals.ok ? totals.value.cash.amountMinor : 0 // => 400000
 * ```
 */
export function fundingTotals(lines: readonly FundingLine[], { stage, currency }: FundingSelection): Result<FundingTotals, MoneyRefusal> {
  const chosen = lines.filter((line) => line.stage === stage);
  const all = sumOfKinds(chosen, currency);
  if (!all.ok) return all;
  const bySource: FundingTotals["bySource"][number][] = [];
  for (const source of SOURCES) {
    const ofSource = chosen.filter(({ sourceType }) => fundingSourceGroup(sourceType) === source);
    const sums = sumOfKinds(ofSource, currency);
    if (!sums.ok) return sums;
    if (ofSource.length > 0) bySource.push({ source, ...sums.value });
  }
  return ok({ stage, ...all.value, bySource });
}

const SOURCES = Object.keys(FUNDING_SOURCE_TYPE.groups) as readonly FundingSourceGroup[];

/** The kind of source that a source type belongs to. */
export function fundingSourceGroup(sourceType: FundingSourceType): FundingSourceGroup {
  return SOURCES.find((group) => isInGroup(FUNDING_SOURCE_TYPE, group, sourceType)) ?? "other";
}

function sumOfKinds(
  lines: readonly FundingLine[],
  currency: CurrencyCode,
): Result<{ readonly cash: Money; readonly inKind: Money }, MoneyRefusal> {
  const sumOf = (kind: FundingLine["kind"]) =>
    sumMoney(
      lines.filter((line) => line.kind === kind).map(({ amount }) => amount),
      currency,
    );
  const cash = sumOf("cash");
  const inKind = sumOf("in-kind");
  if (!cash.ok) return err(cash.error);
  return inKind.ok ? ok({ cash: cash.value, inKind: inKind.value }) : err(inKind.error);
}
