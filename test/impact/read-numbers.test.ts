import { describe, expect, it } from "vitest";
import { countedReason } from "../../src/impact/kinds/place.ts";
import { roundedSum } from "../../src/impact/kinds/exact-sum.ts";
import { numberReader } from "../../src/impact/read-row.ts";

describe("the number of a fact", () => {
  const facts = { balance: { type: "number" }, age: { type: "number", min: 0 } } as const;

  it.each([
    ["is what the row says", -2.5, -2.5],
    ["has no sign where it is nothing", -0, 0],
    ["may be as large as sums stay exact", -(2 ** 53 - 1), -(2 ** 53 - 1)],
    ["is none beyond", 2 ** 53, undefined],
    ["is none where it is a text", "3", undefined],
    ["is none where it is missing", null, undefined],
  ])("%s", (_, balance, expected) => {
    expect(numberReader("balance", facts)({ balance })).toBe(expected);
  });

  it("is none out of the range of the fact, or of a fact that is not declared", () => {
    expect([numberReader("age", facts)({ age: -1 }), numberReader("height", facts)({ height: 2 })]).toStrictEqual([undefined, undefined]);
  });
});

it("what is unknown without any reason is unknown", () => {
  expect(countedReason([])).toBe("unknown");
});

it("a sum of parts of which the first two leave nothing over is rounded by the third", () => {
  // Numbers from a half up go on by steps of 2^-53, of which the last part is three quarters.
  expect(roundedSum({ parts: [0.75 * 2 ** -53, 2 ** -52, 0.5] })).toBe(0.5 + 3 * 2 ** -53);
  expect(roundedSum({ parts: [-0.75 * 2 ** -53, -(2 ** -52), -0.5] })).toBe(-0.5 - 3 * 2 ** -53);
});
