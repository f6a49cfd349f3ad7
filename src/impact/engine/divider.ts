import type { FactsRow } from "../../criteria/index.ts";

/** The part of what is not known. */
export const UNKNOWN_PART = "unknown";

/** A dimension made ready for the facts of a table. */
export interface Divider {
  readonly name: string;
  readonly overlapping: boolean;
  /** Parts that stand in every table, in their order, but for the last ones. */
  readonly declared: readonly string[];
  /** Parts that stand at the end of every table. */
  readonly last: readonly string[];
  /** The parts of a row, one unless they overlap. There are only so many lists, each given again and again. */
  readonly divide: (row: FactsRow) => readonly string[];
}

/** Every part of a dimension: the declared ones, those that occur beside them in the order of their letters, the last ones. */
export function partsOf({ declared, last }: Divider, occurring: Iterable<string>): readonly string[] {
  const standing = new Set([...declared, ...last]);
  const others = [...new Set(occurring)].filter((part) => !standing.has(part)).sort((a, b) => (a < b ? -1 : 1));
  return [...declared.filter((part) => !last.includes(part)), ...others, ...last];
}

/** Keeps lists of parts, so that equal ones are one list. */
export function keptParts(): (parts: readonly string[]) => readonly string[] {
  const kept = new Map<string, readonly string[]>();
  return (parts) => {
    const key = JSON.stringify(parts);
    const known = kept.get(key);
    if (known !== undefined) return known;
    kept.set(key, parts);
    return parts;
  };
}
