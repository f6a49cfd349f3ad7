import { pairedEffectSizes, type PairedEffectSizes } from "../../statistics/index.ts";
import type { EffectSizeIndicator } from "../definition/index.ts";
import { intervalOf, LEVEL } from "./interval-of.ts";
import type { Kind } from "./kind.ts";
import { KNOWN } from "./place.ts";
import { numbersReader, type Reading } from "./read-answer.ts";
import { refusalOf } from "./refusal.ts";
import { repeated } from "./repeated.ts";

/** How large a change is in standard deviations. */
export function effectSizeKind({ before, after, measure }: EffectSizeIndicator, reading: Reading): Kind {
  return {
    ways: 1,
    numbers: 2,
    keeps: "answers",
    read: numbersReader([before, after], reading, KNOWN),
    figure: ({ answers: [given = []] }) => {
      const found = pairedEffectSizes({ before: repeated(given, 0), after: repeated(given, 1), level: LEVEL });
      if (!found.ok) return refusalOf(found.error);
      const { value, lower, upper } = MEASURES[measure](found.value);
      // Where one of both scores does not vary, they do not go together in any way that could be told.
      return value === undefined ? "no-variation" : { value, ...intervalOf({ lower, upper }, "paired-effect-sizes") };
    },
  };
}

type Measured = { readonly value: number | undefined; readonly lower: number | undefined; readonly upper: number | undefined };

const MEASURES: Readonly<Record<EffectSizeIndicator["measure"], (sizes: PairedEffectSizes) => Measured>> = {
  "g-av": ({ gav, gavLower, gavUpper }) => ({ value: gav, lower: gavLower, upper: gavUpper }),
  "g-rm": ({ grm, grmLower, grmUpper }) => ({ value: grm, lower: grmLower, upper: grmUpper }),
  "g-z": ({ gz, gzLower, gzUpper }) => ({ value: gz, lower: gzLower, upper: gzUpper }),
};
