import { type BooleanFact, type CodeFact, unreadable } from "../../criteria/index.ts";
import { ownValue } from "../read-row.ts";
import { type Divider, UNKNOWN_PART } from "./divider.ts";

const UNKNOWN: readonly string[] = [UNKNOWN_PART];
const TRUTH = { true: ["true"], false: ["false"] } as const;

/** Divides by a code or a truth value of the row. */
export function divideByCode(name: string, fact: CodeFact | BooleanFact): Divider {
  const partOf = partReader(fact);
  return { name, overlapping: false, declared: codesOf(fact), last: UNKNOWN, divide: (row) => partOf(ownValue(row, name)) };
}

/** The codes that a fact declares, or the truth values. */
export function codesOf(fact: CodeFact | BooleanFact): readonly string[] {
  return fact.type === "boolean" ? ["true", "false"] : (fact.codes ?? []);
}

/** Reads the part of a value; `unknown` when it is missing or cannot be read. */
export function partReader(fact: CodeFact | BooleanFact): (value: unknown) => readonly string[] {
  if (fact.type === "boolean") return (value) => (typeof value === "boolean" ? TRUTH[`${value}`] : UNKNOWN);
  const parts = new Map<string, readonly string[]>();
  return (value) => {
    if (typeof value !== "string") return UNKNOWN;
    const known = parts.get(value);
    if (known !== undefined) return known;
    if (unreadable(fact, value) !== undefined) return UNKNOWN;
    const part = [value];
    parts.set(value, part);
    return part;
  };
}
