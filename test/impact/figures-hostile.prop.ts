import fc from "fast-check";
import { costPerOutcome, replicationEffect, replicationTree, socialReturn, type SocialReturnInput, type SourcedValue } from "welfare-core";
import { expect, it } from "vitest";
import { deepFreeze } from "../deep-freeze.ts";
import { runs } from "../runs.ts";
import { wordless } from "./wordless.ts";

/** Numbers as they come out of broken files, beside those that can be computed with. */
const number = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(0, -0, 1, 0.5, 2, 15, 100) },
  { weight: 1, arbitrary: fc.constantFrom(-1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, Number.MAX_VALUE, -1e308, 5e-324, 2 ** 53) },
  { weight: 1, arbitrary: fc.double() },
);
const share = fc.constantFrom(0, -0, 0.25, 1, 1, Number.NaN, 2);
const coefficient = (value: fc.Arbitrary<number>): fc.Arbitrary<SourcedValue> =>
  fc.record(
    { value, low: value, high: value, source: fc.constantFrom("drawn", "drawn", "drawn", " ") },
    { requiredKeys: ["value", "source"] },
  );
const outcome = fc.record({
  id: fc.constantFrom("work", "study", "__proto__"),
  quantity: coefficient(number),
  proxyMinor: coefficient(number),
  deadweight: coefficient(share),
  displacement: coefficient(share),
  attribution: coefficient(share),
  dropOff: coefficient(share),
  years: coefficient(fc.constantFrom(1, 2, 100, 0, 1e9)),
});
const plain = (value: number): SourcedValue => ({ value, source: "drawn" });
/** One outcome that is in order but for its numbers. */
const sound = fc
  .record({ quantity: number, proxyMinor: number, years: fc.constantFrom(1, 3, 100), taken: share, dropOff: share })
  .map(({ quantity, proxyMinor, years, taken, dropOff }) => ({
    id: "work",
    quantity: plain(quantity),
    proxyMinor: plain(proxyMinor),
    deadweight: plain(taken),
    displacement: plain(0),
    attribution: plain(0),
    dropOff: plain(dropOff),
    years: plain(years),
  }));
const input: fc.Arbitrary<SocialReturnInput> = fc.record({
  currency: fc.constant("EUR"),
  inputs: fc.array(fc.record({ id: fc.constantFrom("grant", "time"), amountMinor: fc.oneof(coefficient(number), number.map(plain)) }), {
    maxLength: 2,
  }),
  outcomes: fc.oneof(
    fc.array(outcome, { maxLength: 3 }),
    sound.map((one) => [one]),
  ),
  discountRate: fc.oneof(coefficient(share), share.map(plain)),
});

function expectPlain(result: { readonly status: string }): void {
  expect(wordless(result)).toEqual([]);
  if (result.status === "not-computable")
    expect(result).toMatchObject({ reason: expect.any(String) as string, message: expect.any(String) as string });
}

it("no numbers make a social return throw or give what JSON has no word for, and none is modified", () => {
  fc.assert(
    fc.property(input, (given) => {
      const found = socialReturn(deepFreeze(given));
      expectPlain(found);
      if (found.status === "value")
        for (const { value, without } of found.breakEven) expect([value, without].filter((one) => one === undefined)).toHaveLength(1);
      else expect(found.problems.length > 0).toBe(found.reason === "invalid-input");
    }),
    runs(1000),
  );
});

it("no counts make a cost throw or give what JSON has no word for", () => {
  fc.assert(
    fc.property(number, number, number, (amountMinor, numerator, denominator) => {
      const found = costPerOutcome({ cost: { amountMinor, currency: "EUR" }, outcome: { numerator, denominator } });
      expectPlain(found);
      if (found.status !== "value" || found.perOutcomeMinor === undefined) return;
      expect(found.interval.lowerMinor).toBeLessThanOrEqual(found.perOutcomeMinor * (1 + 1e-12));
      expect(found.interval.upperMinor).toBeGreaterThanOrEqual(found.perOutcomeMinor * (1 - 1e-12));
    }),
    runs(1000),
  );
});

it("no counts make a multiplier throw or give what JSON has no word for", () => {
  const replication = fc.record(
    {
      id: fc.constantFrom("r1", "r2", "r3"),
      practiceId: fc.constantFrom("p", "p", "q"),
      type: fc.constant("adoption" as const),
      from: fc.constant("2019"),
      places: number,
      projectId: fc.constantFrom("a", "b", "__proto__"),
      replicationOfId: fc.constantFrom("r1", "r2", "r3"),
    },
    { requiredKeys: ["id", "practiceId", "type", "from"] },
  );
  fc.assert(
    fc.property(fc.array(replication, { maxLength: 5 }), number, number, (replications, here, there) => {
      const { places, people, ...rest } = replicationEffect(replicationTree("p", replications), {
        placesHere: here,
        peopleHere: here,
        peopleByProject: { a: there },
      });
      expectPlain(places);
      expectPlain(people);
      expect(rest.byGeneration.reduce((sum, count) => sum + count, 0)).toBe(rest.replications);
    }),
    runs(1000),
  );
});
