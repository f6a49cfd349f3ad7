import { FUNDING_RELATION, type FundingRelation } from "../../codelist/index.ts";
import { type Money, type MoneyRefusal, sumMoney } from "../../money/index.ts";
import { type FundingLine, type FundingSelection, fundingSourceGroup, type FundingSourceGroup } from "../../project/index.ts";
import { noFigure, type NoFigure } from "../derived/index.ts";

/** Whose money moved other money, and which lines are looked at. */
export interface ProjectLeverageQuestion extends FundingSelection {
  /** Source whose money is divided by: `public`, or `philanthropic`. */
  readonly over: FundingSourceGroup;
}

/** Other money of one relation to public money. */
export interface LeveragePart {
  /** `not-stated` where a line does not say. */
  readonly relation: FundingRelation | "not-stated";
  readonly money: Money;
  /** For each unit of the money that is divided by; below 0 where more was paid back than given. */
  readonly ratio: number;
}

/** How much other money came for each unit of one source. */
export interface ProjectLeverage {
  readonly status: "value";
  readonly stage: FundingSelection["stage"];
  readonly over: Money;
  /** Money of all other sources. */
  readonly other: Money;
  /** `other` for each unit of `over`; not rounded, below 0 where more of it was paid back than given. The ratios of the parts add up to it. */
  readonly ratio: number;
  /** Other money by its relation to public money, in the order of the list; a relation without a line is left out. */
  readonly byRelation: readonly LeveragePart[];
  /** What was given in kind, beside the ratio and never in it. */
  readonly inKind: { readonly over: Money; readonly other: Money };
}

const RELATIONS = /*@__PURE__*/ (() => [...FUNDING_RELATION.codes, "not-stated"] as const)();

/**
 * Other money for each unit of public or philanthropic money, at one stage: how much of it came in addition, and how much in place of what the public side would have paid.
 *
 * Substitutive money is no leverage of public money, though it is in the ratio: read the parts. What two sources are to one another alone is `fundingLeverage`.
 *
 * @param lines - of one project or of several
 * @returns the leverage; `not-computable` with `zero-denominator` where the source gave no money at that stage, `mixed-currencies`, `too-large`
 *
 * @example
 * ```ts
 * const amount = (euros: number) => ({ amountMinor: euros * 100, currency: "EUR" });
 * const cash = { kind: "cash", organizationId: "o", stage: "received" } as const;
 * const lines: FundingLine[] = [
 *   { ...cash, id: "l1", sourceType: "public-local", amount: amount(12_000) },
 *   { ...cash, id: "l2", sourceType: "philanthropic-foundation", relation: "additional", amount: amount(24_000) },
 * ];
 * const leverage = projectLeverage(lines, { over: "public", stage: "received", currency: "EUR" });
 * leverage.status === "value" && [leverage.ratio, leverage.byRelation.map(({ relation }) => relation)] // => [2, ["additional"]]
 * ```
 */
export function projectLeverage(
  lines: readonly FundingLine[],
  question: ProjectLeverageQuestion,
): ProjectLeverage | NoFigure<MoneyRefusal["code"] | "zero-denominator"> {
  const { over: source, stage, currency } = question;
  const atStage = lines.filter((line) => line.stage === stage);
  // If the sizes have a sum, every part of them has one.
  const sizes = sumMoney(
    atStage.map(({ amount }) => ({ ...amount, amountMinor: Math.abs(amount.amountMinor) })),
    currency,
  );
  if (!sizes.ok) return noFigure(sizes.error.code, sizes.error.message);
  const sumOf = (isCounted: (line: FundingLine) => boolean): Money => ({
    amountMinor: atStage.filter(isCounted).reduce((sum, { amount }) => sum + amount.amountMinor, 0),
    currency,
  });
  const isOver = ({ sourceType }: FundingLine) => fundingSourceGroup(sourceType) === source;
  const over = sumOf((line) => line.kind === "cash" && isOver(line));
  if (over.amountMinor <= 0)
    return noFigure("zero-denominator", `no money of the source "${source}" at this stage: there is nothing to divide by`);
  const isOther = (line: FundingLine) => line.kind === "cash" && !isOver(line);
  const other = sumOf(isOther);
  const relationOf = ({ relation }: FundingLine): LeveragePart["relation"] => relation ?? "not-stated";
  return {
    status: "value",
    stage,
    over,
    other,
    ratio: other.amountMinor / over.amountMinor,
    byRelation: RELATIONS.filter((relation) => atStage.some((line) => isOther(line) && relationOf(line) === relation)).map((relation) => {
      const money = sumOf((line) => isOther(line) && relationOf(line) === relation);
      return { relation, money, ratio: money.amountMinor / over.amountMinor };
    }),
    inKind: {
      over: sumOf((line) => line.kind === "in-kind" && isOver(line)),
      other: sumOf((line) => line.kind === "in-kind" && !isOver(line)),
    },
  };
}
