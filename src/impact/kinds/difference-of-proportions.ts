import { differenceOfProportions } from "../../statistics/index.ts";
import type { DifferenceOfProportionsIndicator } from "../definition/index.ts";
import { intervalOf, LEVEL } from "./interval-of.ts";
import type { Kind } from "./kind.ts";
import { type Reading, twoTruthsReader } from "./read-answer.ts";
import { refusalOf } from "./refusal.ts";

/** By how much the share with success differs between a group and the others. */
export function differenceOfProportionsKind({ group, success }: DifferenceOfProportionsIndicator, reading: Reading): Kind {
  return {
    ways: 4,
    numbers: 0,
    keeps: "moments",
    read: twoTruthsReader(group, success, reading),
    figure: ({ counts: [othersNo = 0, othersYes = 0, groupNo = 0, groupYes = 0] }) => {
      const [inside, besides] = [groupNo + groupYes, othersNo + othersYes];
      const found = differenceOfProportions({ x1: groupYes, n1: inside, x2: othersYes, n2: besides, level: LEVEL });
      if (!found.ok) return refusalOf(found.error);
      return {
        value: found.value.difference,
        ofGroup: groupYes / inside,
        ofOthers: othersYes / besides,
        counted: { "group-yes": groupYes, "group-no": groupNo, "others-yes": othersYes, "others-no": othersNo },
        ...intervalOf(found.value, "newcombe-hybrid-score"),
      };
    },
  };
}
