import { describe, expect, it } from "vitest";
import {
  allocatePlaces,
  type EvaluationContext,
  explainAllocation,
  type Facts,
  type PlaceAllocation,
  type PlaceCandidate,
  type PlaceRules,
} from "welfare-core";
import { english } from "welfare-core/labels/en";
import { italian } from "welfare-core/labels/it";

const context: EvaluationContext<Facts> = {
  facts: {
    children: { type: "number", label: { en: "number of children", it: "numero di figli" } },
    town: { type: "code", label: { en: "municipality of residence", it: "comune di residenza" } },
    works: { type: "boolean" },
  },
  asOf: "2018-02-28",
};
const on = (
  id: string,
  day: number | undefined,
  row: PlaceCandidate["row"],
  outcome: PlaceCandidate["outcome"] = "eligible",
): PlaceCandidate => ({
  id,
  outcome,
  row,
  ...(day === undefined ? {} : { referredOn: `2018-02-0${day}` }),
});
const said = (candidates: readonly PlaceCandidate[], rules: PlaceRules, labels = english) =>
  Object.fromEntries(
    allocatePlaces(candidates, rules).allocations.map((allocation) => [allocation.id, explainAllocation(allocation, labels)]),
  );

/** One has a child, of the second it is not known, the third may enter or not, the fourth may not. */
const byChildren: PlaceRules = { places: 1, priority: { criteria: [{ fact: "children", gte: 1 }] }, context };
const four = [on("a", 3, { children: 1 }), on("b", 2, {}), on("c", undefined, {}, "undetermined"), on("d", 1, {}, "ineligible")];

describe("in English", () => {
  it("a place and a rank; what is open, how far it could move someone, and what to ask", () => {
    expect(said(four, byChildren)).toEqual({
      a: ["The person has a place.", "The place in the order is number 1."],
      // With a child she comes before a; c at best after her, as nobody knows when she was referred.
      b: [
        "The person waits: all places are taken.",
        "The place in the order is number 2.",
        "Once all answers are known, it could be anything from number 1 to number 3.",
        "To be asked: number of children.",
      ],
      c: [
        "It cannot be said yet whether the person can enter; there is no place so far.",
        "If the person can enter, the place in the order is between number 2 and number 3.",
        "The day of referral is missing: among equals the person comes last.",
        "To be asked: number of children.",
      ],
      d: ["The person does not meet the rule: this is a proposal, and the staff decide."],
    });
  });

  it("nothing is said of a rank that nothing can move", () => {
    expect(said([on("a", 1, {}), on("b", 2, {}, "undetermined")], { places: 1 })).toEqual({
      a: ["The person has a place.", "The place in the order is number 1."],
      b: [
        "It cannot be said yet whether the person can enter; there is no place so far.",
        "If the person can enter, the place in the order is number 2.",
      ],
    });
  });

  it("whoever waits is told how far her rank could move only where it could", () => {
    expect(said([on("a", 1, {}), on("b", 2, {})], { places: 1 })["b"]).toEqual([
      "The person waits: all places are taken.",
      "The place in the order is number 2.",
      "Among equals the day of referral decided.",
    ]);
  });

  it("a question whose label has no language is one without words", () => {
    const facts: Facts = { children: { type: "number", label: {} } };
    const rules: PlaceRules = { ...byChildren, context: { ...context, facts } } as PlaceRules;
    expect(said([on("a", 1, {})], rules)["a"]?.at(-1)).toBe("To be asked: a fact of the rule.");
  });

  it("whoever keeps a place has no rank once she may not enter, and no open rank", () => {
    const rules: PlaceRules = { places: 2, alreadyPlaced: ["a", "b"] };
    expect(said([on("a", 1, {}, "ineligible"), on("b", 2, {})], rules)).toEqual({
      a: ["The person keeps the place."],
      b: ["The person keeps the place.", "The place in the order is number 1."],
    });
  });

  it("whoever has a place is not told of ranks that take it from nobody", () => {
    // Of a it is not known whether she has a child; c comes before her if she has none.
    const pair = [on("a", 1, {}), on("c", 2, { children: 1 })];
    const { a } = said(pair, { ...byChildren, places: 2 });
    expect(a).toEqual(["The person has a place.", "The place in the order is number 2.", "To be asked: number of children."]);
  });

  it("ties", () => {
    const pair = (tieBreak: PlaceRules["tieBreak"]) => said([on("a", 1, {}), on("b", 2, {})], { places: 2, tieBreak })["b"]?.[2];
    expect(pair(undefined)).toBe("Among equals the day of referral decided.");
    expect(pair([{ by: "draw", seed: "lotto" }])).toBe("Among equals the draw decided.");
    expect(pair([])).toBe("Among equals only the key decided, which means nothing.");
  });

  it("quotas", () => {
    const first = (id: string, candidates: readonly PlaceCandidate[], rules: Partial<PlaceRules>) =>
      said(candidates, { places: 2, context, ...rules } as PlaceRules)[id]?.[0];
    const [x, x2, y, unknown] = [on("x", 1, { town: "x" }), on("x2", 2, { town: "x" }), on("y", 3, { town: "y" }), on("u", 1, {})];
    expect(first("y", [x, x2, y], { quotas: { fact: "town", minima: { y: 1 } } })).toBe(
      "The person has a place, one of those that are reserved for a group.",
    );
    expect(first("x2", [x, x2], { quotas: { fact: "town", maxima: { x: 1 } } })).toBe(
      "The person waits: no more places may be given to the same group.",
    );
    expect(first("x", [unknown, x], { quotas: { fact: "town", maxima: { x: 1 } } })).toBe(
      "The person waits: the group may have all its places already, as an answer of someone else is missing.",
    );
    expect(first("u", [unknown], { quotas: { fact: "town", maxima: { x: 0 } } })).toBe(
      "The person waits: an answer is missing that could bring a place, now or when one comes free.",
    );
    expect(first("x2", [x, x2], { quotas: { fact: "town", minima: { y: 1 }, unfilled: "keep" } })).toBe(
      "The person waits: the places that are left are reserved for others.",
    );
  });

  it("a question without words, and words that hold a mark themselves", () => {
    const asked = (label: string) =>
      said([on("a", 1, {})], {
        places: 1,
        priority: {
          criteria: [
            { fact: "children", gte: 1 },
            { fact: "works", eq: true },
            { fact: "town", eq: "x" },
          ],
        },
        context: {
          ...context,
          facts: { children: { type: "number", label: { en: label } }, works: { type: "boolean" }, town: { type: "code" } },
        },
      })["a"]?.[2];
    // Two questions without words are one.
    expect(asked("$& {questions}")).toBe("To be asked: $& {questions}, a fact of the rule.");
  });
});

it("in Italian", () => {
  expect(said(four, byChildren, italian)).toEqual({
    a: ["La persona ha un posto.", "La posizione in graduatoria è la numero 1."],
    b: [
      "La persona è in attesa: tutti i posti sono occupati.",
      "La posizione in graduatoria è la numero 2.",
      "Quando si sapranno tutte le risposte, potrebbe andare dalla numero 1 alla numero 3.",
      "Da chiedere: numero di figli.",
    ],
    c: [
      "Non si può ancora dire se la persona può entrare; per ora non ha un posto.",
      "Se la persona può entrare, la posizione in graduatoria è tra la numero 2 e la numero 3.",
      "Manca il giorno della segnalazione: a parità la persona viene per ultima.",
      "Da chiedere: numero di figli.",
    ],
    d: ["La persona non rispetta la regola: è una proposta, la decisione spetta agli operatori."],
  });
});

describe.each([
  ["English", english],
  ["Italian", italian],
])("the %s words", (_, { places }) => {
  it("are sentences of at most 25 words, without a code", () => {
    const sentences = [
      ...Object.values(places.reasons),
      ...Object.values(places.ties),
      places.rank,
      places.between,
      places.wouldBe,
      places.wouldBeBetween,
    ];
    for (const sentence of [...sentences, places.referralMissing, places.open]) {
      expect(sentence).toMatch(/^[A-ZÈ].*\.$/);
      expect(sentence.split(" ").length).toBeLessThanOrEqual(25);
      expect(sentence).not.toMatch(/[a-z]-[a-z]|referredOn/);
    }
  });

  it("say something different for each reason", () => {
    const reasons: readonly PlaceAllocation["reason"][] = Object.keys(places.reasons) as PlaceAllocation["reason"][];
    expect(new Set(reasons.map((reason) => places.reasons[reason])).size).toBe(reasons.length);
  });
});
