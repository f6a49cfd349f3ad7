import type { EsfCode } from "./esf-plus-words.ts";

/** A sum that the fund's validation knows by a name of its own. */
export type EsfReservedSum = "EECO02+04" | "EECO02+05" | "EECO02+04+05" | "EECO06+07" | "EECO10+11";

/** What may be counted: an indicator, or a reserved sum. */
export type EsfCountedCode = EsfCode | EsfReservedSum;

/** What counts of several indicators owe each other. */
export interface EsfCountRule {
  readonly code: "total" | "long-term" | "age" | "education" | "exclusive" | "population" | "reserved-sum";
  /** Added up. */
  readonly left: readonly EsfCountedCode[];
  readonly relation: "equals" | "at-most";
  /** Added up. */
  readonly right: readonly EsfCountedCode[];
}

const rule = (
  code: EsfCountRule["code"],
  left: EsfCountRule["left"],
  relation: EsfCountRule["relation"],
  right: EsfCountRule["right"],
): EsfCountRule => ({ code, left, relation, right });

/** The rules between counts, in the order in which they are checked. */
export const ESF_COUNT_RULES: readonly EsfCountRule[] = /*@__PURE__*/ (() => [
  rule("total", ["EECO01"], "equals", ["EECO02", "EECO04", "EECO05"]),
  rule("long-term", ["EECO03"], "at-most", ["EECO02"]),
  rule("age", ["EECO06", "EECO07", "EECO08"], "at-most", ["EECO01"]),
  rule("education", ["EECO09", "EECO10", "EECO11"], "at-most", ["EECO01"]),
  ...(["EECO12", "EECO13", "EECO14", "EECO15", "EECO16", "EECO17"] as const).map((part) =>
    rule("population", [part], "at-most", ["EECO01"]),
  ),
  rule("exclusive", ["EECR01", "EECR04"], "at-most", ["EECO02", "EECO04"]),
  rule("population", ["EECR01"], "at-most", ["EECO04"]),
  rule("population", ["EECR02"], "at-most", ["EECO01"]),
  rule("population", ["EECR03"], "at-most", ["EECO01"]),
  rule("population", ["EECR04"], "at-most", ["EECO02", "EECO04"]),
  rule("population", ["EECR05"], "at-most", ["EECO02", "EECO04"]),
  rule("population", ["EECR06"], "at-most", ["EECO05"]),
  rule("reserved-sum", ["EECO02+04"], "equals", ["EECO02", "EECO04"]),
  rule("reserved-sum", ["EECO02+05"], "equals", ["EECO02", "EECO05"]),
  rule("reserved-sum", ["EECO02+04+05"], "equals", ["EECO02", "EECO04", "EECO05"]),
  rule("reserved-sum", ["EECO06+07"], "equals", ["EECO06", "EECO07"]),
  rule("reserved-sum", ["EECO10+11"], "equals", ["EECO10", "EECO11"]),
])();

/** Every code that may be counted: those of the rules, and organizations, which owe nothing to each other. */
export function countedCodes(): ReadonlySet<string> {
  return new Set([...ESF_COUNT_RULES.flatMap(({ left, right }) => [...left, ...right]), "EECO18", "EECO19"]);
}
