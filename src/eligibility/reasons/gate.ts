/**
 * What has to hold for an outcome to be fixed: an item, or at least `need` of some parts. `ALWAYS` and `NEVER` stand alone: inside a gate they are worked out, so that each part can be
 * had and none comes for nothing.
 */
export type Gate = typeof ALWAYS | typeof NEVER | ItemGate | PartsGate;

/** Holds if the item is held: the number of a leaf, or of a fact. */
export interface ItemGate {
  readonly kind: "item";
  readonly item: number;
  readonly items: ReadonlySet<number>;
}

/** Holds if at least `need` parts hold, 1 to all of them. */
export interface PartsGate {
  readonly kind: "parts";
  readonly need: number;
  readonly parts: readonly OpenGate[];
  /** The items under it. */
  readonly items: ReadonlySet<number>;
  /** Whether no item stands under two parts. */
  readonly isDisjoint: boolean;
}

/** A gate that hangs on items. */
export type OpenGate = ItemGate | PartsGate;

export const ALWAYS = { kind: "always" } as const;
export const NEVER = { kind: "never" } as const;

/** A gate for each item. */
export function itemGate(item: number): ItemGate {
  return { kind: "item", item, items: new Set([item]) };
}

/** At least `need` of some gates, without those that come for nothing or cannot be had. */
export function gateOf(need: number, gates: readonly Gate[]): Gate {
  const parts = gates.filter((gate) => gate.kind === "item" || gate.kind === "parts");
  const left = need - gates.filter((gate) => gate.kind === "always").length;
  if (left <= 0) return ALWAYS;
  if (left > parts.length) return NEVER;
  const [only] = parts;
  if (only !== undefined && parts.length === 1) return only;
  const items = new Set(parts.flatMap((part) => [...part.items]));
  return { kind: "parts", need: left, parts, items, isDisjoint: parts.reduce((sum, part) => sum + part.items.size, 0) === items.size };
}
