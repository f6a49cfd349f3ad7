import { tQuantile } from "../../statistics/index.ts";
import type { MeanIndicator } from "../definition/index.ts";
import { intervalOf, LEVEL } from "./interval-of.ts";
import type { Figure, Kind } from "./kind.ts";
import { meanOf, type Moments, noMoments, varianceOf } from "./moments.ts";
import { KNOWN } from "./place.ts";
import { numbersReader, type Reading } from "./read-answer.ts";

/** What a number is on average. */
export function meanKind({ of }: MeanIndicator, reading: Reading): Kind {
  return {
    ways: 1,
    numbers: 1,
    keeps: "moments",
    read: numbersReader([of], reading, KNOWN),
    figure: ({ moments: [all = noMoments()], n }) => meanFigure(all, n),
  };
}

/** A mean with Student's t interval; of one value without. */
export function meanFigure(moments: Moments, n: number): Figure {
  const value = meanOf(moments, n);
  if (n < 2) return { value };
  const half = -tQuantile((1 - LEVEL) / 2, n - 1) * Math.sqrt(varianceOf(moments, n) / n);
  return { value, ...intervalOf({ lower: value - half, upper: value + half }, "t") };
}
