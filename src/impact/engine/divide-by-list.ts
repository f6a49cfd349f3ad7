import { type BooleanFact, type CodeFact, type ListFact, unreadable } from "../../criteria/index.ts";
import { ownValue } from "../read-row.ts";
import { codesOf, partReader } from "./divide-by-code.ts";
import { type Divider, keptParts, UNKNOWN_PART } from "./divider.ts";

const NONE_PART = "none";

/** Divides by what the items of a list say: a row is in a part for each, so that parts overlap. */
export function divideByList(name: string, list: { readonly name: string; readonly fact: ListFact }, item: ListedFact): Divider {
  const partOf = partReader(item.fact);
  const keep = keptParts();
  const partsOfItem = (one: unknown) =>
    typeof one === "object" && one !== null ? partOf(ownValue(one as Readonly<Record<string, unknown>>, item.name)) : [UNKNOWN_PART];
  return {
    name,
    overlapping: true,
    declared: codesOf(item.fact),
    last: [NONE_PART, UNKNOWN_PART],
    divide: (row) => {
      const value = ownValue(row, list.name);
      if (unreadable(list.fact, value) !== undefined) return keep([UNKNOWN_PART]);
      const { items, complete } = Array.isArray(value) ? { items: value as readonly unknown[], complete: true } : (value as OpenList);
      const parts = new Set(items.flatMap(partsOfItem));
      if (!complete) parts.add(UNKNOWN_PART);
      return keep(parts.size === 0 ? [NONE_PART] : [...parts].sort());
    },
  };
}

/** What divides of the items of a list. */
export interface ListedFact {
  readonly name: string;
  readonly fact: CodeFact | BooleanFact;
}

interface OpenList {
  readonly items: readonly unknown[];
  readonly complete: boolean;
}
