import type { IndicatorDefinition } from "../indicator.ts";
import { countKind } from "./count.ts";
import type { Kind } from "./kind.ts";
import { meanChangeKind } from "./mean-change.ts";
import { meanKind } from "./mean.ts";
import { proportionKind } from "./proportion.ts";
import type { Reading } from "./read-answer.ts";
import { sumKind } from "./sum.ts";

/** Makes an indicator ready for the facts of a table. */
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
    case "mean-change":
      return meanChangeKind(indicator, reading);
  }
}
