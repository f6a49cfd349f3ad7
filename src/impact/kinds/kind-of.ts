import { type IndicatorDefinition, unknownKind } from "../definition/index.ts";
import { changeShareKind } from "./change-share.ts";
import { countKind } from "./count.ts";
import { differenceOfMeansKind } from "./difference-of-means.ts";
import { differenceOfProportionsKind } from "./difference-of-proportions.ts";
import { effectSizeKind } from "./effect-size.ts";
import type { Kind } from "./kind.ts";
import { meanChangeKind } from "./mean-change.ts";
import { meanKind } from "./mean.ts";
import { medianKind } from "./median.ts";
import { proportionKind } from "./proportion.ts";
import { rateKind } from "./rate.ts";
import { ratioOfSumsKind } from "./ratio-of-sums.ts";
import type { Reading } from "./read-answer.ts";
import { reliableChangeKind } from "./reliable-change.ts";
import { sumKind } from "./sum.ts";
import { timeToOutcomeKind } from "./time-to-outcome.ts";

/**
 * Makes an indicator ready for the facts of a table.
 *
 * @throws RangeError when it is of a kind that does not exist
 */
export function kindOf(indicator: IndicatorDefinition, reading: Reading): Kind {
  switch (indicator.kind) {
    case "count":
      return countKind(indicator, reading);
    case "proportion":
      return proportionKind(indicator, reading);
    case "sum":
      return sumKind(indicator, reading);
    case "mean":
      return meanKind(indicator, reading);
    case "median":
      return medianKind(indicator, reading);
    case "rate":
      return rateKind(indicator, reading);
    case "ratio-of-sums":
      return ratioOfSumsKind(indicator, reading);
    case "mean-change":
      return meanChangeKind(indicator, reading);
    case "change-share":
      return changeShareKind(indicator, reading);
    case "reliable-change":
      return reliableChangeKind(indicator, reading);
    case "effect-size":
      return effectSizeKind(indicator, reading);
    case "difference-of-means":
      return differenceOfMeansKind(indicator, reading);
    case "difference-of-proportions":
      return differenceOfProportionsKind(indicator, reading);
    case "time-to-outcome":
      return timeToOutcomeKind(indicator, reading);
    default:
      throw unknownKind(indicator);
  }
}
