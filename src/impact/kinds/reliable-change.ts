import { reliableChange, type ReliableChangeClass } from "../../statistics/index.ts";
import type { ReliableChangeIndicator } from "../definition/index.ts";
import type { Kind } from "./kind.ts";
import { KNOWN } from "./place.ts";
import { shareOf } from "./proportion.ts";
import { numbersReader, type Reading } from "./read-answer.ts";
import { refusalOf } from "./refusal.ts";

/** Which share changed for the better by more than the scale's own error. */
export function reliableChangeKind({ before, after, scale, direction }: ReliableChangeIndicator, reading: Reading): Kind {
  const { sd, reliability, clinical, normative } = scale;
  return {
    ways: 1,
    numbers: 2,
    keeps: "answers",
    read: numbersReader([before, after], reading, KNOWN),
    figure: ({ answers: [given = []], n }) => {
      const found = reliableChange({
        before: given.map(({ numbers: [first = 0] }) => first),
        after: given.map(({ numbers: [, second = 0] }) => second),
        ...{ sd, reliability, clinical, normative, higherIsBetter: direction !== "lower-is-better" },
      });
      if (!found.ok) return refusalOf(found.error);
      const classes = found.value.class;
      const count = (one: ReliableChangeClass) =>
        given.reduce((sum, answer, place) => (classes[place] === one ? sum + answer.count : sum), 0);
      const recovered = count("recovered");
      const counted = {
        // Without norms nobody is known to have recovered, nor not to have.
        ...(found.value.cutoffC !== undefined && { recovered }),
        improved: count("improved"),
        unchanged: count("unchanged"),
        deteriorated: count("deteriorated"),
      };
      return { ...shareOf(recovered + counted.improved, n), counted };
    },
  };
}
