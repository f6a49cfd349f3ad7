import { type Discount, durationFactor, firstYearValue, type OutcomeValues, presentValue } from "./present-value.ts";
import type { OutcomeCoefficient, SocialReturnInput } from "./social-return-input.ts";
import { valuesOf } from "./value-range.ts";

/** What one coefficient would have to be for the return to equal what was put in, all others being as they are. */
export interface BreakEven {
  /** Where it stands: `outcomes.0.deadweight`, `inputs.0.amountMinor`, `discountRate`. */
  readonly path: string;
  /** Absent where no value that it may have does it. */
  readonly value?: number | undefined;
  /**
   * Why there is none: `always-above` and `always-below` say on which side of 1 the ratio stays, `always-even` that every value does it, `several` that there may be more than one, because a harm is among the
   * outcomes.
   */
  readonly without?: "always-above" | "always-below" | "always-even" | "several" | undefined;
}

/** Shares and amounts whose value enters as a factor; years are whole and have no value in between. */
const FACTORS = ["quantity", "proxyMinor", "deadweight", "displacement", "attribution"] as const satisfies readonly OutcomeCoefficient[];

/** The break-even value of each coefficient but the years, in the order of the input. */
export function breakEvens(input: SocialReturnInput): readonly BreakEven[] {
  const { inputs, outcomes, discountRate, firstPeriodDiscounted = true } = input;
  const discount: Discount = { rate: discountRate.value, firstPeriodDiscounted };
  const all = outcomes.map((outcome) => valuesOf(outcome, ({ value }) => value));
  const values = all.map((outcome) => presentValue(outcome, discount));
  const worth = sum(values);
  const paid = sum(inputs.map(({ amountMinor }) => amountMinor.value));
  const total = (rate: number) => sum(all.map((outcome) => presentValue(outcome, { rate, firstPeriodDiscounted })));
  return [
    ...inputs.map(({ amountMinor }, index) => {
      const rest = worth - (paid - amountMinor.value);
      return { path: `inputs.${index}.amountMinor`, ...(rest < 0 ? { without: "always-below" as const } : { value: rest }) };
    }),
    ...all.flatMap((outcome, index) => {
      const needed = paid - (worth - (values[index] ?? 0));
      const at = (dropOff: number) => presentValue({ ...outcome, dropOff }, discount) - needed;
      return [
        ...FACTORS.map((name) => ({ path: `outcomes.${index}.${name}`, ...factorNeeded(name, outcome, discount, needed) })),
        { path: `outcomes.${index}.dropOff`, ...crossing(at) },
      ];
    }),
    {
      path: "discountRate",
      ...(all.some(({ proxyMinor }) => proxyMinor < 0) ? { without: "several" as const } : crossing((rate) => total(rate) - paid)),
    },
  ];
}

type Found = Omit<BreakEven, "path">;

/** The value of a factor that makes an outcome worth what is needed. */
function factorNeeded(name: (typeof FACTORS)[number], outcome: OutcomeValues, discount: Discount, needed: number): Found {
  const isShare = name !== "quantity" && name !== "proxyMinor";
  // The coefficient as the formula takes it: a share comes off from 1.
  const unit = firstYearValue({ ...outcome, [name]: isShare ? 0 : 1 }) * durationFactor(outcome, discount);
  const factor = needed / unit;
  const value = isShare ? 1 - factor : factor;
  const [least, most] = [name === "proxyMinor" ? Number.NEGATIVE_INFINITY : 0, isShare ? 1 : Number.POSITIVE_INFINITY];
  if (Number.isFinite(value) && value >= least && value <= most) return { value };
  // The ratio stays on the side on which it is where the outcome counts for nothing.
  return { without: sideOf(-needed) };
}

/** The share, from 0 to 1, at which a figure that only rises or only falls is 0. */
function crossing(at: (share: number) => number): Found {
  const [first, last] = [at(0), at(1)];
  const side = Math.sign(first);
  if (side === Math.sign(last)) return { without: sideOf(first) };
  if (first === 0) return { value: 0 };
  if (last === 0) return { value: 1 };
  let [below, above] = [0, 1];
  // Sixty halvings come to the end of what a number can tell.
  for (let step = 0; step < 60; step += 1) {
    const middle = (below + above) / 2;
    if (Math.sign(at(middle)) === side) below = middle;
    else above = middle;
  }
  return { value: (below + above) / 2 };
}

/** On which side of even a return is that is so much above what was put in. */
function sideOf(surplus: number): "always-above" | "always-below" | "always-even" {
  if (surplus > 0) return "always-above";
  return surplus < 0 ? "always-below" : "always-even";
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
