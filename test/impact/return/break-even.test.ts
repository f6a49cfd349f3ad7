import type { SocialReturnInput } from "welfare-core";
import { describe, expect, it } from "vitest";
import { outcome, returnOf, sourced } from "./sourced.ts";

/** What is told of one coefficient. */
function breakEven(path: string, given: Partial<SocialReturnInput>): number | string | undefined {
  const found = returnOf(given).breakEven.find((one) => one.path === path);
  return found?.value ?? found?.without;
}

const grant = (amount: number) => ({ inputs: [{ id: "grant", amountMinor: sourced(amount) }] });

describe("the break-even value", () => {
  // 10 · 100 = 1000, of which half is deadweight, over an input of 400.
  const half = { ...grant(400), outcomes: [outcome({ deadweight: sourced(0.5) })] };

  it("is told for every coefficient but the years, in their order", () => {
    expect(returnOf(half).breakEven.map(({ path }) => path)).toEqual([
      "inputs.0.amountMinor",
      "outcomes.0.quantity",
      "outcomes.0.proxyMinor",
      "outcomes.0.deadweight",
      "outcomes.0.displacement",
      "outcomes.0.attribution",
      "outcomes.0.dropOff",
      "discountRate",
    ]);
  });

  it.each([
    ["inputs.0.amountMinor", 500],
    ["outcomes.0.quantity", 8],
    ["outcomes.0.proxyMinor", 80],
    ["outcomes.0.deadweight", 0.6],
    ["outcomes.0.displacement", 0.2],
    ["outcomes.0.attribution", 0.2],
    ["discountRate", 0.25],
  ])("of %s is %s", (path, value) => {
    expect(breakEven(path, half)).toBeCloseTo(value, 12);
  });

  it("of the drop-off is what leaves enough of the later years", () => {
    // 500 in the first year; the second must bring 125 of its 500.
    expect(
      breakEven("outcomes.0.dropOff", { ...grant(625), outcomes: [outcome({ quantity: sourced(5), years: sourced(2) })] }),
    ).toBeCloseTo(0.75, 12);
  });

  it.each([
    ["outcomes.0.quantity", 7.5],
    ["outcomes.0.proxyMinor", 75],
    ["outcomes.0.deadweight", 0.25],
    ["outcomes.0.displacement", 0.25],
    ["outcomes.0.attribution", 0.25],
  ])("of %s counts every year: %s", (path, value) => {
    // 1000 in each of two years, over an input of 1500.
    expect(breakEven(path, { ...grant(1500), outcomes: [outcome({ years: sourced(2) })] })).toBe(value);
  });

  it("of the drop-off of a harm is what lets enough of it pass", () => {
    // 1000 and, in two years, −500 and −500 of which half is left: 250, which is the input.
    const harm = outcome({ id: "travel", proxyMinor: sourced(-50), years: sourced(2) });
    expect(breakEven("outcomes.1.dropOff", { ...grant(250), outcomes: [outcome(), harm] })).toBeCloseTo(0.5, 12);
    expect(breakEven("outcomes.1.dropOff", { ...grant(275), outcomes: [outcome(), harm] })).toBeCloseTo(0.55, 12);
  });

  it("leaves the other outcomes and inputs as they are", () => {
    const two = { ...grant(700), outcomes: [outcome({ quantity: sourced(4) }), outcome({ id: "study", quantity: sourced(6) })] };
    expect(breakEven("outcomes.0.quantity", two)).toBe(1);
    expect(breakEven("outcomes.1.proxyMinor", two)).toBe(50);
    const paid = [
      { id: "grant", amountMinor: sourced(300) },
      { id: "time", amountMinor: sourced(200) },
    ];
    expect(breakEven("inputs.0.amountMinor", { inputs: paid })).toBe(800);
    expect(breakEven("inputs.1.amountMinor", { inputs: paid })).toBe(700);
  });

  it("is absent where the ratio stays on one side of 1, with the side", () => {
    const above = { ...grant(100), outcomes: [outcome(), outcome({ id: "study", quantity: sourced(5), years: sourced(2) })] };
    for (const name of ["quantity", "deadweight", "displacement", "attribution", "dropOff"])
      expect(breakEven(`outcomes.1.${name}`, above)).toBe("always-above");
    expect(breakEven("discountRate", above)).toBe("always-above");
    const below = { ...grant(2000), outcomes: [outcome({ years: sourced(1) })] };
    for (const name of ["deadweight", "displacement", "attribution", "dropOff"])
      expect(breakEven(`outcomes.0.${name}`, below)).toBe("always-below");
    expect(breakEven("discountRate", below)).toBe("always-below");
    expect(breakEven("outcomes.0.quantity", below)).toBe(20);
  });

  it("of a price may be a harm that the other outcomes make good", () => {
    const above = { ...grant(100), outcomes: [outcome(), outcome({ id: "travel", quantity: sourced(9) })] };
    expect(breakEven("outcomes.1.proxyMinor", above)).toBe(-100);
  });

  it("of an input is absent where the others alone are more than the worth", () => {
    const paid = [
      { id: "grant", amountMinor: sourced(300) },
      { id: "time", amountMinor: sourced(1200) },
    ];
    expect(breakEven("inputs.0.amountMinor", { inputs: paid })).toBe("always-below");
    expect(breakEven("inputs.1.amountMinor", { inputs: paid })).toBe(700);
  });

  it("of an input is nothing where the others alone are the worth", () => {
    const paid = [
      { id: "grant", amountMinor: sourced(300) },
      { id: "time", amountMinor: sourced(1000) },
    ];
    expect(returnOf({ inputs: paid }).breakEven[0]).toStrictEqual({ path: "inputs.0.amountMinor", value: 0 });
  });

  it.each(["deadweight", "displacement", "attribution"])("of a share is all of it where the other outcomes are enough: %s", (name) => {
    const enough = { ...grant(1000), outcomes: [outcome(), outcome({ id: "study" })] };
    expect(breakEven(`outcomes.1.${name}`, enough)).toBe(1);
    const short = { ...grant(1001), outcomes: [outcome(), outcome({ id: "study", proxyMinor: sourced(-100) })] };
    expect(breakEven(`outcomes.1.${name}`, short)).toBe("always-below");
  });

  it("of a harm that must be none is a plain 0", () => {
    const harm = { ...grant(1000), outcomes: [outcome(), outcome({ id: "travel", proxyMinor: sourced(-100) })] };
    for (const name of ["quantity", "proxyMinor"]) expect(breakEven(`outcomes.1.${name}`, harm)).toBe(0);
  });

  it("is every value where nothing is needed of what is worth nothing", () => {
    const even = { ...grant(1000), outcomes: [outcome(), outcome({ id: "study", quantity: sourced(0) })] };
    for (const name of ["proxyMinor", "deadweight", "displacement", "attribution", "dropOff"])
      expect(breakEven(`outcomes.1.${name}`, even)).toBe("always-even");
    expect(breakEven("outcomes.1.quantity", even)).toBe(0);
    expect(breakEven("outcomes.0.dropOff", even)).toBe("always-even");
  });

  it("is met at an end where it lies there", () => {
    expect(breakEven("outcomes.0.dropOff", { outcomes: [outcome({ years: sourced(2), quantity: sourced(5) })] })).toBe(0);
    expect(breakEven("outcomes.0.dropOff", { outcomes: [outcome({ years: sourced(2) })] })).toBe(1);
    expect(breakEven("outcomes.0.deadweight", {})).toBe(0);
    expect(breakEven("discountRate", { ...grant(500) })).toBe(1);
  });

  it("of the discount rate may be several where a harm is among the outcomes", () => {
    expect(breakEven("discountRate", { outcomes: [outcome(), outcome({ id: "travel", proxyMinor: sourced(-1) })] })).toBe("several");
    const free = { ...grant(800), outcomes: [outcome(), outcome({ id: "travel", proxyMinor: sourced(0) })] };
    expect(breakEven("discountRate", free)).toBeCloseTo(0.25, 12);
  });
});
