import { describe, expect, it } from "vitest";
// What the package does not export: what remains of a set that is more than enough.
import { type Gate, gateOf, itemGate, type OpenGate } from "../../../src/eligibility/reasons/gate.ts";
import { withoutSpare } from "../../../src/eligibility/reasons/without-spare.ts";

const items = Array.from({ length: 6 }, (_, item) => itemGate(item));
const some = (need: number, ...parts: readonly (number | Gate)[]) =>
  gateOf(
    need,
    parts.map((part) => (typeof part === "number" ? (items[part] ?? itemGate(part)) : part)),
  ) as OpenGate;
const either = (...parts: readonly (number | Gate)[]) => some(1, ...parts);
const both = (...parts: readonly (number | Gate)[]) => some(parts.length, ...parts);

describe("a set without what can be left out", () => {
  it.each<[string, OpenGate, readonly number[], readonly number[]]>([
    ["is as it was where all is needed", both(0, 1, 2), [0, 1, 2], [0, 1, 2]],
    ["loses the later of two ways", either(0, 1), [0, 1], [0]],
    ["keeps the later where the earlier is not held", either(0, 1, 2), [1, 2], [1]],
    ["keeps so many as are needed", some(2, 0, 1, 2, 3), [0, 1, 2, 3], [0, 1]],
    ["loses an item that stands nowhere", either(0, 1), [0, 9], [0]],
    ["keeps an item that another part needs", both(either(0, 2), either(1, 2)), [0, 2], [2]],
    ["loses what only half a way holds", either(both(0, 1), both(2, 3)), [0, 1, 2], [0, 1]],
    ["keeps the earlier of two whole ways", either(both(0, 1), both(2, 3)), [0, 1, 2, 3], [0, 1]],
    ["loses a way whose every item but one is needed elsewhere", both(0, either(both(0, 4), 1)), [0, 1, 4], [0, 1]],
    ["counts one part that stands at two places at both", both(either(0, 1), either(0, 1, 2)), [0, 1, 2], [0]],
    ["of one item is that item", itemGate(0), [0], [0]],
    ["of one item loses all others", itemGate(1), [0, 1, 2], [1]],
  ])("%s", (_, gate, set, expected) => {
    expect(withoutSpare(gate, set)).toStrictEqual(expected);
  });

  it("counts one gate that is reached by two ways once for each", () => {
    const shared = either(1, 2);
    const gate = some(2, both(0, shared), both(3, shared), 4);
    expect(withoutSpare(gate, [0, 1, 3, 4])).toStrictEqual([0, 1, 3]);
    expect(withoutSpare(gate, [0, 1, 2, 4])).toStrictEqual([0, 1, 4]);
    const pair = both(1, 2);
    expect(withoutSpare(both(either(0, pair), either(3, pair)), [1, 2])).toStrictEqual([1, 2]);
    expect(withoutSpare(either(both(0, pair), both(3, pair)), [0, 1, 2])).toStrictEqual([0, 1, 2]);
  });

  it("is the same however deep the change has to be carried upwards", () => {
    const deep = both(0, either(both(1, either(both(2, 3), 4)), 5));
    expect(withoutSpare(deep, [0, 1, 2, 3, 4, 5])).toStrictEqual([0, 1, 2, 3]);
    expect(withoutSpare(deep, [0, 1, 4, 5])).toStrictEqual([0, 1, 4]);
    expect(withoutSpare(deep, [0, 1, 2, 5])).toStrictEqual([0, 5]);
  });
});
