import type { MissingReason } from "../record/index.ts";

/** A user's own code, in a list that is open. */
export type OwnCode = `x-${string}`;

/** A list of codes: what they are, which of them stand for an absent answer, and how they group. Labels, and what codes are called in other standards, stand apart. */
export interface Codelist<Code extends string = string> {
  /** Stable id of the list. */
  readonly id: string;
  /** `standard`: the codes are a standard's, `own`: this project's. */
  readonly kind: "standard" | "own";
  /** Where the codes come from. */
  readonly source: string;
  /** Whether users may add codes of their own, written `x-…`. */
  readonly open: boolean;
  /** All codes, in the order in which a form would offer them. */
  readonly codes: readonly Code[];
  /** Codes that stand for an absent answer, with the reason. */
  readonly missing: Readonly<Partial<Record<Code, MissingReason>>>;
  /** Codes that mean the same for some question. */
  readonly groups: Readonly<Record<string, readonly Code[]>>;
}

/** The codes of a list as a type: a union, with `x-…` where the list is open. */
export type CodeOf<List extends Pick<Codelist, "codes" | "open">> = List["open"] extends true
  ? List["codes"][number] | OwnCode
  : List["codes"][number];
