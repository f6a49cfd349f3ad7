import { poissonRate } from "../../statistics/index.ts";
import type { RateIndicator } from "../definition/index.ts";
import { roundedSum } from "./exact-sum.ts";
import { intervalOf, LEVEL } from "./interval-of.ts";
import type { Kind } from "./kind.ts";
import { noMoments } from "./moments.ts";
import { KNOWN, placeOfReason } from "./place.ts";
import { numbersReader, type Reading } from "./read-answer.ts";
import { refusalOf } from "./refusal.ts";

/** How often something happens for each unit of exposure. */
export function rateKind({ events, exposure }: RateIndicator, reading: Reading): Kind {
  const readBoth = numbersReader([events, exposure], reading, KNOWN);
  return {
    ways: 1,
    numbers: 2,
    keeps: "moments",
    read: (row, answer) => {
      const place = readBoth(row, answer);
      const [happened = 0, exposed = 0] = answer.numbers;
      return place === KNOWN && !(Number.isInteger(happened) && happened >= 0 && exposed >= 0) ? placeOfReason("invalid") : place;
    },
    figure: ({ moments: [happened = noMoments(), exposed = noMoments()] }) => {
      const [numerator, denominator] = [roundedSum(happened.sum), roundedSum(exposed.sum)];
      if (!Number.isSafeInteger(numerator)) return "not-finite";
      const found = poissonRate({ events: numerator, personTime: denominator, level: LEVEL });
      if (!found.ok) return refusalOf(found.error);
      return { value: found.value.rate, numerator, denominator, ...intervalOf(found.value, "garwood-exact") };
    },
  };
}
