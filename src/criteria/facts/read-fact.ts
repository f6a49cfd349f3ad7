import { isCalendarDate, isPartialDate } from "../../time/index.ts";
import type { Fact, FactsRow, ScalarFact } from "../language/index.ts";

/** Why a value cannot be read as the fact it stands for. */
export type UnreadableCode = "wrong-type" | "not-finite" | "not-whole" | "out-of-range" | "empty-code" | "code-not-in-list" | "not-a-date";

const OWN_CODE = /^x-[a-z0-9]+(-[a-z0-9]+)*$/;

/** The value of a row's fact, or `undefined` when it is missing or cannot be read. What the row inherits is not looked at. */
export function readValue(row: FactsRow, name: string, fact: Fact): unknown {
  const value: unknown = Object.hasOwn(row, name) ? row[name] : undefined;
  return unreadable(fact, value) === undefined ? value : undefined;
}

/**
 * Why a value cannot be read as a declared fact. Nothing is converted: `"3"` is not 3.
 *
 * @param value - null and undefined are of no type; that they stand for a missing value is for the caller to tell
 * @returns a code, or `undefined` when the value is a value of the fact; of a list only the outside is looked at
 */
export function unreadable(fact: Fact, value: unknown): UnreadableCode | undefined {
  if (fact.type === "list") return isListValue(value) ? undefined : "wrong-type";
  return unreadableScalar(fact, value);
}

function unreadableScalar(fact: ScalarFact, value: unknown): UnreadableCode | undefined {
  switch (fact.type) {
    case "boolean":
      return typeof value === "boolean" ? undefined : "wrong-type";
    case "number":
      if (typeof value !== "number") return "wrong-type";
      if (!Number.isFinite(value)) return "not-finite";
      if (fact.integer === true && !Number.isSafeInteger(value)) return Number.isInteger(value) ? "out-of-range" : "not-whole";
      return value < (fact.min ?? Number.NEGATIVE_INFINITY) || value > (fact.max ?? Number.POSITIVE_INFINITY) ? "out-of-range" : undefined;
    case "date":
      if (typeof value !== "string") return "wrong-type";
      return isCalendarDate(value) ? undefined : "not-a-date";
    case "partial-date":
      if (typeof value !== "string") return "wrong-type";
      return isPartialDate(value) ? undefined : "not-a-date";
    case "code":
      if (typeof value !== "string") return "wrong-type";
      if (value === "") return "empty-code";
      if (fact.codes === undefined || fact.codes.includes(value)) return undefined;
      return fact.open === true && isOwnCode(value) ? undefined : "code-not-in-list";
  }
}

/** Whether a text is a user's own code, as open lists accept them. */
export function isOwnCode(text: string): boolean {
  return OWN_CODE.test(text);
}

/** An open list says so: without `complete` nobody knows whether there are more items. */
function isListValue(value: unknown): boolean {
  if (Array.isArray(value)) return true;
  if (typeof value !== "object" || value === null) return false;
  const { items, complete } = value as { readonly items?: unknown; readonly complete?: unknown };
  return Array.isArray(items) && typeof complete === "boolean";
}
