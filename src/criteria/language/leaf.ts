import type { AgeComparison, Comparison, CountComparison, Criterion, SumComparison, WithinWindow } from "./criterion.ts";
import type { CodesOperand, Operand } from "./operand.ts";

/** A leaf as the interpreter sees it, whatever the type of its fact. */
export interface AnyLeaf extends Comparison<Operand> {
  readonly fact: string;
  readonly in?: CodesOperand | undefined;
  readonly age?: AgeComparison | undefined;
  readonly within?: WithinWindow | undefined;
  readonly count?: CountComparison | undefined;
  readonly sum?: SumComparison | undefined;
  readonly some?: { readonly where: Criterion } | undefined;
  readonly every?: { readonly where: Criterion; readonly min?: number | undefined } | undefined;
}
