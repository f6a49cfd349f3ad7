import { describe, expect, it } from "vitest";
import type { Move } from "../../../src/privacy/measurement/half-move.ts";
import { moveOfLeastPrice } from "../../../src/privacy/measurement/move-of-least-price.ts";
import { type Secrets, secretsOf } from "../../../src/privacy/measurement/secrets.ts";
import { lineTable } from "../read-table.ts";
import { countsOf } from "./linked-lines.ts";

/** Moves are found from a price on that the search has to find out, each as dear as it may be; their price is their only change. */
function asked(least: number, most: number, stepsNeeded = 0) {
  const questions: number[] = [];
  const secrets: Secrets = {
    ...secretsOf(countsOf(lineTable([1, 4, 5]))),
    move: (count, _, reach) => {
      questions.push(reach.most);
      return reach.most >= least && reach.steps >= stepsNeeded ? new Map([[count, reach.most]]) : undefined;
    },
    priceOf: (move: Move) => [...move.values()][0] ?? 0,
  };
  const move = moveOfLeastPrice(secrets, 0, new Set(), most);
  return { price: move?.get(0), questions };
}

describe("a move of the least price", () => {
  it("is looked for at twice the price each time, and then between what was too little and what was enough", () => {
    expect(asked(5, 100)).toStrictEqual({ price: 5, questions: [0, 1, 2, 4, 8, 6, 5] });
    expect(asked(8, 100)).toStrictEqual({ price: 8, questions: [0, 1, 2, 4, 8, 6, 7] });
    expect(asked(7, 100)).toStrictEqual({ price: 7, questions: [0, 1, 2, 4, 8, 6, 7] });
  });

  it("costs nothing where nothing has to be suppressed", () => {
    expect(asked(0, 100)).toStrictEqual({ price: 0, questions: [0] });
    expect(asked(1, 100)).toStrictEqual({ price: 1, questions: [0, 1] });
  });

  it("costs no more than it may", () => {
    expect(asked(11, 11)).toStrictEqual({ price: 11, questions: [0, 1, 2, 4, 8, 11, 9, 10] });
    expect(asked(12, 11).price).toBeUndefined();
    expect(asked(1, 0)).toStrictEqual({ price: undefined, questions: [0, 0] });
  });

  it("is looked for with more steps where few find none at any price", () => {
    expect(asked(3, 4, 1000)).toStrictEqual({ price: 3, questions: [0, 1, 2, 4, 0, 1, 2, 4, 3] });
    expect(asked(0, 4, 1_000_000)).toStrictEqual({ price: undefined, questions: [0, 1, 2, 4, 0, 1, 2, 4] });
  });
});
