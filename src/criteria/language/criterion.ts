import type { LocalizedText } from "../../text/index.ts";
import type { AgeUnit, CalendarDate, Duration, LeapDayRule } from "../../time/index.ts";
import type { Facts } from "./fact.ts";
import type { ParameterReference } from "./parameter.ts";

/** The names of parameters by the kind of their values: all that a criterion needs to know of them, which keeps messages of the compiler short. */
export interface ParameterNames {
  readonly number: string;
  readonly text: string;
  readonly list: string;
}

/** What every node may say of itself. */
interface NodeBase {
  /** Stable name of the node, for records and tests. */
  readonly id?: string | undefined;
  /** What the node asks, in words. */
  readonly label?: LocalizedText | undefined;
  /** The rule that it comes from. */
  readonly source?: string | undefined;
}

type Operator = "all" | "any" | "not" | "atLeast" | "ref" | "fact";
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

/** The date fact, of the same row or item, at which something is asked. */
export interface ReferenceDay<DateName extends string = string> {
  readonly fact: DateName;
}

/** Completed years, months or days from the fact to a day. */
export interface AgeComparison<DateName extends string = string, NumberName extends string = string> extends Comparison<
  number | ParameterReference<NumberName>
> {
  /** Default `years`. */
  readonly unit?: AgeUnit | undefined;
  /** Default: the as-of day. */
  readonly at?: ReferenceDay<DateName> | undefined;
  /** Default `mar1`. */
  readonly leapDay?: LeapDayRule | undefined;
}

/** A stretch of time up to a day, (at − period, at], or from it, [at, at + period). Exactly one of `last` and `next`. */
export type WithinWindow<DateName extends string = string> =
  | { readonly last: Duration; readonly next?: never; readonly at?: ReferenceDay<DateName> | undefined }
  | { readonly next: Duration; readonly last?: never; readonly at?: ReferenceDay<DateName> | undefined };

interface BooleanOperators {
  readonly eq: boolean;
}

interface DateOperators<DateName extends string, P extends ParameterNames> extends Comparison<
  CalendarDate | ParameterReference<P["text"]>
> {
  readonly age?: AgeComparison<DateName, P["number"]> | undefined;
  readonly within?: WithinWindow<DateName> | undefined;
}

interface CodeOperators<Code extends string, P extends ParameterNames> {
  readonly eq?: Code | ParameterReference<P["text"]> | undefined;
  readonly in?: readonly Code[] | ParameterReference<P["list"]> | undefined;
}

/** How many items of a list, all of them or those for which `where` holds. */
export interface CountComparison<F = Facts, P extends ParameterNames = ParameterNames> extends Comparison<
  number | ParameterReference<P["number"]>
> {
  readonly where?: Criterion<F, P, never> | undefined;
}

/** The sum of a whole-number fact over the items of a list. */
export interface SumComparison<F = Facts, P extends ParameterNames = ParameterNames> extends Comparison<
  number | ParameterReference<P["number"]>
> {
  readonly of: NumberNames<F>;
  readonly where?: Criterion<F, P, never> | undefined;
}

interface ListOperators<F, P extends ParameterNames> {
  readonly count?: CountComparison<F, P> | undefined;
  readonly sum?: SumComparison<F, P> | undefined;
  readonly some?: { readonly where: Criterion<F, P, never> } | undefined;
  /** A complete list shorter than `min` (default 1) is false: nobody at all is not everybody. */
  readonly every?: { readonly where: Criterion<F, P, never>; readonly min?: number | undefined } | undefined;
}

type DateNames<F> = { [K in keyof F & string]: F[K] extends { readonly type: "date" } ? K : never }[keyof F & string];
type NumberNames<F> = string extends keyof F
  ? string
  : { [K in keyof F & string]: F[K] extends { readonly type: "number" } ? K : never }[keyof F & string];

type CodeOperand<D> = D extends { readonly codes: readonly (infer C extends string)[] }
  ? D extends { readonly open: true }
    ? C | `x-${string}`
    : C
  : string;

type Operators<D, DateName extends string, P extends ParameterNames> = D extends { readonly type: "boolean" }
  ? BooleanOperators
  : D extends { readonly type: "number" }
    ? Comparison<number | ParameterReference<P["number"]>>
    : D extends { readonly type: "date" | "partial-date" }
      ? DateOperators<DateName, P>
      : D extends { readonly type: "code" }
        ? CodeOperators<CodeOperand<D>, P>
        : D extends { readonly type: "list"; readonly of: infer Item }
          ? ListOperators<Item, P>
          : never;

/** A criterion over declarations that came as JSON may ask an age at any day: what the names of its date facts are, nobody knows. */
type ReferenceNames<F> = string extends keyof F ? string : DateNames<F>;

type Leaf<F, P extends ParameterNames> = {
  [K in keyof F & string]: NodeBase & Only<"fact"> & { readonly fact: K } & Operators<F[K], ReferenceNames<F>, P>;
}[keyof F & string];

interface All<F, P extends ParameterNames, R extends string> extends NodeBase, Only<"all"> {
  readonly all: readonly Criterion<F, P, R>[];
}

interface Any<F, P extends ParameterNames, R extends string> extends NodeBase, Only<"any"> {
  readonly any: readonly Criterion<F, P, R>[];
}

interface Not<F, P extends ParameterNames, R extends string> extends NodeBase, Only<"not"> {
  readonly not: Criterion<F, P, R>;
}

interface AtLeast<F, P extends ParameterNames, R extends string> extends NodeBase, Only<"atLeast"> {
  readonly atLeast: { readonly count: number; readonly of: readonly Criterion<F, P, R>[] };
}

interface Named<R extends string> extends NodeBase, Only<"ref"> {
  readonly ref: R;
}

/**
 * A question about one row of facts, as plain JSON. It is true, false, or unknown when facts are missing.
 *
 * - `{ all: [] }` the least of its parts, true when empty; `{ any: [] }` the greatest, false when empty; `{ not }` swapped;
 * - `{ atLeast: { count, of: [] } }`: true from `count` true parts on, false when so many cannot be reached any more;
 * - `{ fact, eq }`, `lt`, `lte`, `gt`, `gte`: a comparison; codes and booleans by `eq` only;
 * - `{ fact, in: [] }`: membership of a code;
 * - `{ fact, age: { gte, unit, at, leapDay } }`: completed years from a date to the as-of day or another date;
 * - `{ fact, within: { last, at } }`, `next`: a date in a stretch of time before or after a day;
 * - `{ fact, count }`, `sum`, `some`, `every`: over the items of a list fact;
 * - `{ ref }`: a criterion of the ruleset by name.
 *
 * An operand `{ param }` is the value of a parameter in force on the as-of day.
 */
export type Criterion<F = Facts, P extends ParameterNames = ParameterNames, R extends string = string> =
  All<F, P, R> | Any<F, P, R> | Not<F, P, R> | AtLeast<F, P, R> | Named<R> | Leaf<F, P>;
