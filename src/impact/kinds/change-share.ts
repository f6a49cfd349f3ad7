import { mcnemarExact, pairedDifferenceOfProportions } from "../../statistics/index.ts";
import type { ChangeShareIndicator } from "../definition/index.ts";
import { intervalOf, LEVEL } from "./interval-of.ts";
import type { Kind } from "./kind.ts";
import { type Reading, twoTruthsReader } from "./read-answer.ts";
import { refusalOf } from "./refusal.ts";

/** By how much the share of a yes changed in the same units. */
export function changeShareKind({ before, after }: ChangeShareIndicator, reading: Reading): Kind {
  return {
    ways: 4,
    numbers: 0,
    keeps: "moments",
    read: twoTruthsReader(before, after, reading),
    figure: ({ counts: [bothNo = 0, noToYes = 0, yesToNo = 0, bothYes = 0], n }) => {
      const table = { bothYes, yesToNo, noToYes, bothNo };
      const found = pairedDifferenceOfProportions({ ...table, level: LEVEL });
      const test = mcnemarExact(table);
      if (!found.ok) return refusalOf(found.error);
      if (!test.ok) return refusalOf(test.error);
      return {
        value: (noToYes - yesToNo) / n,
        before: (yesToNo + bothYes) / n,
        after: (noToYes + bothYes) / n,
        counted: { "both-yes": bothYes, "yes-to-no": yesToNo, "no-to-yes": noToYes, "both-no": bothNo },
        p: { value: test.value.pTwoSided, method: "mcnemar-exact" },
        ...intervalOf(found.value, "newcombe-paired-score"),
      };
    },
  };
}
