import { describe, expect, it } from "vitest";
import { assessEligibility, explainDecision, type Ruleset } from "welfare-core";
import { english } from "welfare-core/labels/en";

/** As many different words as asked for. */
const words = (count: number, word = "w") => Array.from({ length: count }, (_, index) => `${word}${index + 1}`);
const label = (count: number, word?: string) => words(count, word).join(" ");

/** What is said of the documents by which one fact, of one word, may be proven. */
function proofs(...documents: readonly string[]): readonly string[] {
  const ruleset: Ruleset = {
    id: "r",
    version: "1",
    facts: { isee: { type: "number", label: { en: "ISEE" } } },
    evidence: { isee: { anyOf: documents.map((en) => ({ document: "paper", label: { en } })) } },
    criterion: { fact: "isee", lte: 9000 },
  };
  return explainDecision(assessEligibility(ruleset, { isee: 1 }, { asOf: "2018-03-01" }), english).slice(1, -1);
}

describe("a sentence about several things", () => {
  // Beside its things it has six words: "Still to be proven: ISEE, by".
  it("has 25 words at most: one more, and it is two sentences", () => {
    expect(proofs(label(9, "a"), label(9, "b"))).toEqual([`Still to be proven: ISEE, by ${label(9, "a")} or ${label(9, "b")}.`]);
    expect(proofs(label(9, "a"), label(10, "b"))).toEqual([
      `Still to be proven: ISEE, by ${label(9, "a")}.`,
      `Also accepted for “ISEE”: ${label(10, "b")}.`,
    ]);
  });

  it("counts words, however much space is between them", () => {
    const spaced = words(9, "a").join("  \n ");
    expect(proofs(spaced, label(9, "b"))).toEqual([`Still to be proven: ISEE, by ${spaced} or ${label(9, "b")}.`]);
  });

  it("is followed by as many more as are needed, each in the words of those that follow", () => {
    expect(proofs(label(15, "a"), label(15, "b"), label(15, "c"))).toEqual([
      `Still to be proven: ISEE, by ${label(15, "a")}.`,
      `Also accepted for “ISEE”: ${label(15, "b")}.`,
      `Also accepted for “ISEE”: ${label(15, "c")}.`,
    ]);
    // The later sentences have four words beside their things, so that twenty more and an "or" fit.
    expect(proofs(label(15, "a"), label(10, "b"), label(10, "c"))).toEqual([
      `Still to be proven: ISEE, by ${label(15, "a")}.`,
      `Also accepted for “ISEE”: ${label(10, "b")} or ${label(10, "c")}.`,
    ]);
  });

  it("holds a thing that is too long by itself alone", () => {
    expect(proofs(label(30, "a"))).toEqual([`Still to be proven: ISEE, by ${label(30, "a")}.`]);
    expect(proofs(label(30, "a"), "card", "letter")).toEqual([
      `Still to be proven: ISEE, by ${label(30, "a")}.`,
      "Also accepted for “ISEE”: card or letter.",
    ]);
    expect(proofs("card", label(30, "a"))).toEqual(["Still to be proven: ISEE, by card.", `Also accepted for “ISEE”: ${label(30, "a")}.`]);
  });

  it("says each thing once", () => {
    expect(proofs("card", "letter", "card")).toEqual(["Still to be proven: ISEE, by card or letter."]);
  });
});
