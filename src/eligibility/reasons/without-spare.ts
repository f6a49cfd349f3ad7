import type { OpenGate, PartsGate } from "./gate.ts";
import type { ItemSet } from "./item-set.ts";

/**
 * A set without the items that can be left out, from the last on: what remains is enough and minimal.
 *
 * Each gate counts its parts that hold. An item that is left out is passed upwards only as far as something changes, so that a large rule costs no more than its size for each occurrence of
 * an item.
 *
 * @param gate - holds with the items of `set`; an item has one gate only
 */
export function withoutSpare(gate: OpenGate, set: ItemSet): ItemSet {
  const parents = new Map<OpenGate, PartsGate[]>();
  const itemGates = new Map<number, OpenGate>();
  const held = new Map<OpenGate, number>();
  const visit = (open: OpenGate): void => {
    if (held.has(open)) return;
    held.set(open, 0);
    if (open.kind === "item") return void itemGates.set(open.item, open);
    for (const part of open.parts) {
      visit(part);
      const above = parents.get(part);
      if (above === undefined) parents.set(part, [open]);
      else above.push(open);
    }
  };
  visit(gate);
  const needOf = (open: OpenGate) => (open.kind === "item" ? 1 : open.need);
  /** Adds one to what a gate counts, or takes one away, and goes on to those that it is a part of if it now holds, or no longer does. */
  const change = (open: OpenGate, by: 1 | -1): void => {
    const count = (held.get(open) ?? 0) + by;
    held.set(open, count);
    if (count === (by === 1 ? needOf(open) : needOf(open) - 1)) for (const above of parents.get(open) ?? []) change(above, by);
  };
  const changeItem = (item: number, by: 1 | -1): void => {
    const open = itemGates.get(item);
    if (open !== undefined) change(open, by);
  };
  for (const item of set) changeItem(item, 1);
  return [...set]
    .reverse()
    .filter((item) => {
      changeItem(item, -1);
      const isSpare = (held.get(gate) ?? 0) >= needOf(gate);
      if (!isSpare) changeItem(item, 1);
      return !isSpare;
    })
    .reverse();
}
