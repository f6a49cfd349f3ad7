import type { FundingRelation, FundingSourceType, FundingStage } from "../codelist/index.ts";
import type { Money } from "../money/index.ts";
import type { FundingLineId, OrganizationId } from "../record/index.ts";
import type { CalendarDate } from "../time/index.ts";

interface FundingLineBase {
  readonly id: FundingLineId;
  /** Who gives. */
  readonly organizationId: OrganizationId;
  readonly sourceType: FundingSourceType;
  /** How far the sum has come. Each line stands at one stage; sums never mix stages. */
  readonly stage: FundingStage;
  readonly amount: Money;
  /** Day of the promise, commitment, receipt or expense. */
  readonly on?: CalendarDate | undefined;
}

/** Money. */
export interface CashLine extends FundingLineBase {
  readonly kind: "cash";
  /** How it relates to public money; absent where the line is itself public. */
  readonly relation?: FundingRelation | undefined;
}

/** Time, goods or premises, at a stated value. It is never added to money. */
export interface InKindLine extends FundingLineBase {
  readonly kind: "in-kind";
  readonly relation?: FundingRelation | undefined;
  /** How the value was worked out. */
  readonly valuation: string;
}

/** One sum that pays for a project. */
export type FundingLine = CashLine | InKindLine;
