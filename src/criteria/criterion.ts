import type { LocalizedText } from "../text/index.ts";
import type { AgeUnit, CalendarDate, LeapDayRule } from "../time/index.ts";
import type { Facts } from "./fact.ts";

/** What every node may say of itself. */
interface NodeBase {
  /** Stable name of the node, for records and tests. */
  readonly id?: string | undefined;
  /** What the node asks, in words. */
  readonly label?: LocalizedText | undefined;
  /** The rule that it comes from. */
  readonly source?: string | undefined;
}

type Operator = "all" | "any" | "not" | "fact";
type Only<K extends Operator> = { readonly [O in Exclude<Operator, K>]?: never };

/** At most one lower and one upper bound. */
export interface Bounds<T> {
  readonly lt?: T | undefined;
  readonly lte?: T | undefined;
  readonly gt?: T | undefined;
  readonly gte?: T | undefined;
}

/** Bounds, or `eq` alone. */
export interface Comparison<T> extends Bounds<T> {
  readonly eq?: T | undefined;
}

/** Completed years, months or days from the fact to a day. */
export interface AgeComparison<DateName extends string = string> extends Comparison<number> {
  /** Default `years`. */
  readonly unit?: AgeUnit | undefined;
  /** The date fact at which the age is asked; default: the as-of day. */
  readonly at?: { readonly fact: DateName } | undefined;
  /** Default `mar1`. */
  readonly leapDay?: LeapDayRule | undefined;
}

interface BooleanOperators {
  readonly eq: boolean;
}

interface DateOperators<DateName extends string> extends Comparison<CalendarDate> {
  readonly age?: AgeComparison<DateName> | undefined;
}

interface CodeOperators<Code extends string> {
  readonly eq?: Code | undefined;
  readonly in?: readonly Code[] | undefined;
}

type DateNames<F> = string extends keyof F
  ? string
  : { [K in keyof F & string]: F[K] extends { readonly type: "date" } ? K : never }[keyof F & string];

type CodeOperand<D> = D extends { readonly codes: readonly (infer C extends string)[] }
  ? D extends { readonly open: true }
    ? C | `x-${string}`
    : C
  : string;

type Operators<D, DateName extends string> = D extends { readonly type: "boolean" }
  ? BooleanOperators
  : D extends { readonly type: "number" }
    ? Comparison<number>
    : D extends { readonly type: "date" | "partial-date" }
      ? DateOperators<DateName>
      : D extends { readonly type: "code" }
        ? CodeOperators<CodeOperand<D>>
        : never;

type Leaf<F> = {
  [K in keyof F & string]: NodeBase & Only<"fact"> & { readonly fact: K } & Operators<F[K], DateNames<F>>;
}[keyof F & string];

interface All<F> extends NodeBase, Only<"all"> {
  readonly all: readonly Criterion<F>[];
}

interface Any<F> extends NodeBase, Only<"any"> {
  readonly any: readonly Criterion<F>[];
}

interface Not<F> extends NodeBase, Only<"not"> {
  readonly not: Criterion<F>;
}

/**
 * A question about one row of facts, as plain JSON. It is true, false, or unknown when facts are missing.
 *
 * - `{ all: [] }` the least of its parts, true when empty; `{ any: [] }` the greatest, false when empty; `{ not }` swapped;
 * - `{ fact, eq }`, `lt`, `lte`, `gt`, `gte`: a comparison; codes and booleans by `eq` only;
 * - `{ fact, in: [] }`: membership of a code;
 * - `{ fact, age: { gte, unit, at, leapDay } }`: completed years from a date to the as-of day or another date.
 */
export type Criterion<F = Facts> = All<F> | Any<F> | Not<F> | Leaf<F>;
