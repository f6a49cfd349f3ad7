import { describe, expect, it } from "vitest";
// What the package does not export: what has to be held for an outcome.
import { ALWAYS, type Gate, gateOf, itemGate, NEVER } from "../../../src/eligibility/reasons/gate.ts";

const [a, b, c] = [itemGate(0), itemGate(1), itemGate(2)];

describe("so many of some gates", () => {
  it.each<[string, number, readonly Gate[], Gate]>([
    ["hold by themselves where none is needed", 0, [a, b], ALWAYS],
    ["hold by themselves where enough come for nothing", 1, [ALWAYS, a], ALWAYS],
    ["hold by themselves where more come for nothing than are needed", 1, [ALWAYS, ALWAYS, NEVER], ALWAYS],
    ["cannot be had where too few are left", 2, [a, NEVER], NEVER],
    ["cannot be had where there is none", 1, [], NEVER],
    ["are the one gate that is left", 2, [ALWAYS, NEVER, b], b],
  ])("%s", (_, need, gates, expected) => {
    expect(gateOf(need, gates)).toBe(expected);
  });

  it("are told without those that come for nothing or cannot be had", () => {
    expect(gateOf(2, [a, ALWAYS, NEVER, b])).toStrictEqual({
      kind: "parts",
      need: 1,
      parts: [a, b],
      items: new Set([0, 1]),
      isDisjoint: true,
    });
  });

  it("may all be needed", () => {
    expect(gateOf(3, [a, b, c])).toMatchObject({ need: 3, parts: [a, b, c] });
  });

  it("are told to share an item if one stands under two of them", () => {
    expect(gateOf(2, [gateOf(1, [a, b]), gateOf(1, [b, c])])).toMatchObject({ items: new Set([0, 1, 2]), isDisjoint: false });
    expect(gateOf(2, [gateOf(1, [a, b]), c])).toMatchObject({ items: new Set([0, 1, 2]), isDisjoint: true });
  });
});
