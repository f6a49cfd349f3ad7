import type { MissingReason } from "../../record/index.ts";
import type { LocalizedText } from "../../text/index.ts";
import type { CalendarDate, PartialDate } from "../../time/index.ts";

/** What every declaration of a fact may say. */
interface FactBase {
  /** What the fact is, in words. */
  readonly label?: LocalizedText | undefined;
  /** Whether the person can change it. */
  readonly mutable?: boolean | undefined;
}

/** A yes or no. */
export interface BooleanFact extends FactBase {
  readonly type: "boolean";
}

/** A number; a value outside `min`…`max`, or with a fraction where `integer` is set, cannot be read. There has to be a value from `min` to `max`. */
export interface NumberFact extends FactBase {
  readonly type: "number";
  readonly min?: number | undefined;
  readonly max?: number | undefined;
  /** Whole, and counted exactly: from −(2^53 − 1) to 2^53 − 1. Beyond, two numbers that differ by one are the same, and no value can be read. */
  readonly integer?: boolean | undefined;
  /** What it counts: `sessions`, `EUR cents`. */
  readonly unit?: string | undefined;
}

/** A day of the calendar. */
export interface DateFact extends FactBase {
  readonly type: "date";
}

/** A day that may be known in part: a year, a month. */
export interface PartialDateFact extends FactBase {
  readonly type: "partial-date";
}

/** One code of a list. */
export interface CodeFact extends FactBase {
  readonly type: "code";
  /** The codes; absent: any text that is not empty, as for the keys of municipalities. */
  readonly codes?: readonly string[] | undefined;
  /** Whether own codes `x-…` are accepted beside `codes`. */
  readonly open?: boolean | undefined;
  /** Id of the list that the codes come from, for labels. */
  readonly list?: string | undefined;
}

/** A fact with one value. */
export type ScalarFact = BooleanFact | NumberFact | DateFact | PartialDateFact | CodeFact;

/** A fact with any number of items, each a row of scalar facts. Lists do not nest. */
export interface ListFact extends FactBase {
  readonly type: "list";
  readonly of: Readonly<Record<string, ScalarFact>>;
}

/** The declaration of a fact. */
export type Fact = ScalarFact | ListFact;

/**
 * Declarations by name. A name matches `/^[a-z][A-Za-z0-9]{0,63}$/`, is none of `Object.prototype` and not `missing`, which is reserved.
 */
export type Facts = Readonly<Record<string, Fact>>;

type FactCode<D> = D extends { readonly codes: readonly (infer C extends string)[] }
  ? D extends { readonly open: true }
    ? C | `x-${string}`
    : C
  : string;

type ScalarValue<D> = D extends { readonly type: "boolean" }
  ? boolean
  : D extends { readonly type: "number" }
    ? number
    : D extends { readonly type: "date" }
      ? CalendarDate
      : D extends { readonly type: "partial-date" }
        ? PartialDate
        : D extends { readonly type: "code" }
          ? FactCode<D>
          : never;

/** The items of a list fact: all of them, or those that are known of an open list. An item that is null is one of which nothing is known. */
export type ListValue<Item> = readonly (Item | null)[] | { readonly items: readonly (Item | null)[]; readonly complete: boolean };

type ItemRow<F> = { readonly [K in keyof F]?: ScalarValue<F[K]> | null | undefined };

/** The value that a declared fact may have. */
export type FactValue<D> = D extends { readonly type: "list"; readonly of: infer O } ? ListValue<ItemRow<O>> : ScalarValue<D>;

/**
 * What is known of one case as of a day, by fact. A fact that is absent, undefined or null is missing; `missing` may tell why.
 *
 * Where the declarations are not known to the compiler, because they came as JSON, any row is accepted: a value that cannot be read leaves its criteria unknown. Records that say of what
 * `kind` they are, as identities do, are no rows, unless `kind` is a fact.
 */
export type FactsRow<F = Facts> = string extends keyof F
  ? { readonly [name: string]: unknown; readonly missing?: MissingReasons | undefined; readonly kind?: undefined }
  : { readonly [K in keyof F]?: FactValue<F[K]> | null | undefined } & {
      readonly missing?: MissingReasons<F> | undefined;
    } & ("kind" extends keyof F ? unknown : { readonly kind?: undefined });

/** Why facts of a row are missing, by fact. */
export type MissingReasons<F = Facts> = { readonly [K in keyof F]?: MissingReason | undefined };
