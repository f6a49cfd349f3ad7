import fc from "fast-check";
import { socialReturn, type SocialOutcome, type SocialReturnInput, type SourcedValue } from "welfare-core";
import { expect, it } from "vitest";
import { runs } from "../../runs.ts";

/** A coefficient with a range. */
function between(least: number, most: number, whole = false): fc.Arbitrary<SourcedValue & { readonly low: number; readonly high: number }> {
  const number = whole
    ? fc.integer({ min: least, max: most })
    : fc.integer({ min: least * 100, max: most * 100 }).map((value) => value / 100);
  return fc.tuple(number, number, number).map((three) => {
    const [low = 0, value = 0, high = 0] = [...three].sort((a, b) => a - b);
    return { low, value, high, source: "drawn" };
  });
}

const outcome = fc.record({
  quantity: between(0, 20),
  proxyMinor: between(-50, 500),
  deadweight: between(0, 1),
  displacement: between(0, 1),
  attribution: between(0, 1),
  dropOff: between(0, 1),
  years: between(1, 5, true),
});

const input = fc
  .record({
    amount: between(1, 5000),
    outcomes: fc.array(outcome, { minLength: 1, maxLength: 3 }),
    discountRate: between(0, 1),
    firstPeriodDiscounted: fc.boolean(),
  })
  .map(({ amount, outcomes, ...rest }) => ({
    currency: "EUR",
    inputs: [{ id: "grant", amountMinor: amount }],
    outcomes: outcomes.map((one, index) => ({ id: String(index), ...one })),
    ...rest,
  })) satisfies fc.Arbitrary<SocialReturnInput>;

const NAMES = ["quantity", "proxyMinor", "deadweight", "displacement", "attribution", "dropOff", "years"] as const;

function worked(given: SocialReturnInput) {
  const found = socialReturn(given);
  if (found.status !== "value") throw new Error(found.reason);
  return found;
}

function change(given: SocialReturnInput, index: number, changed: Partial<SocialOutcome>): SocialReturnInput {
  return { ...given, outcomes: given.outcomes.map((one, place) => (place === index ? { ...one, ...changed } : one)) };
}

const alone = (value: number): SourcedValue => ({ value, source: "drawn" });

it("twice the people are twice the worth", () => {
  fc.assert(
    fc.property(input, fc.integer({ min: 0, max: 9 }), (given, times) => {
      const more = { ...given, outcomes: given.outcomes.map((one) => ({ ...one, quantity: alone(one.quantity.value * times) })) };
      const [one, other] = [worked(given), worked(more)];
      expect(other.presentValueMinor).toBeCloseTo(one.presentValueMinor * times, 5);
    }),
    runs(1000),
  );
});

it("outcomes and years add up to the whole", () => {
  fc.assert(
    fc.property(input, (given) => {
      const { byOutcome, byYear, presentValueMinor } = worked(given);
      for (const parts of [byOutcome, byYear])
        expect(parts.reduce((sum, part) => sum + part.presentValueMinor, 0)).toBeCloseTo(presentValueMinor, 5);
    }),
    runs(1000),
  );
});

it("no choice within the ranges leads out of the range", () => {
  fc.assert(
    fc.property(input, fc.infiniteStream(fc.constantFrom("low", "value", "high")), (given, choices) => {
      const choose = <T extends SourcedValue>(one: T) => alone(one[choices.next().value as "low" | "value" | "high"] ?? one.value);
      const chosen: SocialReturnInput = {
        ...given,
        inputs: given.inputs.map(({ id, amountMinor }) => ({ id, amountMinor: choose(amountMinor) })),
        outcomes: given.outcomes.map((one) => ({ ...one, ...Object.fromEntries(NAMES.map((name) => [name, choose(one[name])])) })),
        discountRate: choose(given.discountRate),
      };
      const { ratio, presentValueMinor, range } = worked(chosen);
      const ranges = worked(given).range;
      const room = 1e-9 * Math.max(1, ...[ranges.presentValueMinor.lowest, ranges.presentValueMinor.highest].map(Math.abs));
      expect(range.ratio?.lowest).toBeCloseTo(Number(ratio), 6);
      expect(presentValueMinor).toBeGreaterThanOrEqual(ranges.presentValueMinor.lowest - room);
      expect(presentValueMinor).toBeLessThanOrEqual(ranges.presentValueMinor.highest + room);
      expect(ratio).toBeGreaterThanOrEqual(Number(ranges.ratio?.lowest) - room);
      expect(ratio).toBeLessThanOrEqual(Number(ranges.ratio?.highest) + room);
    }),
    runs(1000),
  );
});

it("what a coefficient has to be makes the worth equal the input", () => {
  fc.assert(
    fc.property(input, (given) => {
      for (const { path, value } of worked(given).breakEven) {
        if (value === undefined) continue;
        const [part, index, name] = path.split(".");
        const even =
          part === "discountRate"
            ? { ...given, discountRate: alone(value) }
            : part === "inputs"
              ? { ...given, inputs: [{ id: "grant", amountMinor: alone(value) }] }
              : change(given, Number(index), { [String(name)]: alone(value) });
        const { netPresentValueMinor, inputMinor } = worked(even);
        expect(Math.abs(netPresentValueMinor), path).toBeLessThanOrEqual(1e-6 * Math.max(1, inputMinor));
      }
    }),
    runs(1000),
  );
});

it("where a coefficient has no such value, the ratio is on the side that is told at both its ends", () => {
  fc.assert(
    fc.property(input, (given) => {
      for (const { path, without } of worked(given).breakEven) {
        const [part, index, name] = path.split(".");
        if (part !== "outcomes" || without === undefined || without === "always-even") continue;
        const ends = name === "quantity" ? [0, 1e6] : name === "proxyMinor" ? [-1e6, 1e6] : [0, 1];
        for (const end of ends) {
          const surplus = worked(change(given, Number(index), { [String(name)]: alone(end) })).netPresentValueMinor;
          if (without === "always-above") expect(surplus, path).toBeGreaterThan(-1e-6);
          else expect(surplus, path).toBeLessThan(1e-6);
        }
      }
    }),
    runs(1000),
  );
});
