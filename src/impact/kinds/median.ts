import { medianInterval } from "../../statistics/index.ts";
import type { MedianIndicator } from "../definition/index.ts";
import { intervalOf, LEVEL } from "./interval-of.ts";
import type { Kind } from "./kind.ts";
import { KNOWN } from "./place.ts";
import { numbersReader, type Reading } from "./read-answer.ts";
import { refusalOf } from "./refusal.ts";
import { repeated } from "./repeated.ts";

/** What a number is for the one in the middle. */
export function medianKind({ of }: MedianIndicator, reading: Reading): Kind {
  return {
    ways: 1,
    numbers: 1,
    keeps: "answers",
    read: numbersReader([of], reading, KNOWN),
    figure: ({ answers: [given = []] }) => {
      const found = medianInterval({ values: repeated(given, 0), level: LEVEL });
      return found.ok ? { value: found.value.median, ...intervalOf(found.value, "median-order-statistics") } : refusalOf(found.error);
    },
  };
}
