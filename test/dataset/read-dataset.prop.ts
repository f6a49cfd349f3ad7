import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { beneficiaryFacts, checkDataset, type Dataset, datasetSchema, participationFacts, readDataset, serviceFacts } from "welfare-core";
import { calendarDate } from "../arbitraries.ts";
import { deepFreeze } from "../deep-freeze.ts";
import { dataset } from "./arbitraries.ts";
import { runs } from "../runs.ts";

const MARKER = "Zsazsa Markerova";

/** Every place of a value, as a path; the value itself first. */
function placesOf(value: unknown, path: readonly string[] = []): readonly (readonly string[])[] {
  const inside =
    typeof value === "object" && value !== null ? Object.entries(value).flatMap(([key, item]) => placesOf(item, [...path, key])) : [];
  return [path, ...inside];
}

/** A copy with something else at a place, or with a field too many there. */
function spoilt(value: unknown, [step, ...rest]: readonly string[], wrong: unknown): unknown {
  if (step === undefined) return wrong;
  if (Array.isArray(value)) return value.map((item: unknown, index) => (String(index) === step ? spoilt(item, rest, wrong) : item));
  const record = value as Readonly<Record<string, unknown>>;
  return { ...record, [step]: spoilt(record[step], rest, wrong) };
}

describe("a generated document", () => {
  it("is read and given back as it was", () => {
    fc.assert(
      fc.property(dataset, (value) => {
        const before = structuredClone(value);
        expect(readDataset(deepFreeze(value))).toEqual({ ok: true, value: before });
        expect(datasetSchema.parse(JSON.parse(JSON.stringify(value)))).toEqual(before);
      }),
    );
  });

  it("can be looked through and made into tables, whatever its records lead to, and is left as it was", () => {
    fc.assert(
      fc.property(dataset, calendarDate, (value: Dataset, asOf) => {
        const frozen = deepFreeze(value);
        const persons = (value.beneficiaries ?? []).length;
        expect(beneficiaryFacts(frozen, { asOf }).rows).toHaveLength(persons);
        expect(participationFacts(frozen, { asOf }).rows.length).toBeLessThanOrEqual((value.participations ?? []).length);
        expect(serviceFacts(frozen, { asOf }).rows).toEqual([]);
        for (const { path, keys, message } of checkDataset(frozen)) {
          expect([path, message].every((text) => text.length > 0)).toBe(true);
          expect(keys.length).toBeGreaterThan(0);
        }
      }),
    );
  });

  it("is refused in words that never repeat what is in it", () => {
    let refused = 0;
    fc.assert(
      fc.property(
        dataset,
        fc.nat(),
        fc.constantFrom<unknown>(MARKER, MARKER.repeat(700), [MARKER], { [MARKER]: MARKER }),
        (value, pick, wrong) => {
          // A definition is public, and what is said of it names the facts and states that it refers to.
          const places = placesOf(value).filter(([list, item]) => item === undefined || (list !== "rulesets" && list !== "pathways"));
          const read = readDataset(spoilt(value, places[pick % places.length] ?? [], wrong));
          if (read.ok) return;
          refused += 1;
          const { code, message, issues = [] } = read.error;
          for (const text of [code, message, ...issues.map((issue) => issue.message)]) expect(text).not.toContain("Zsazsa");
        },
      ),
      runs(800),
    );
    expect(refused).toBeGreaterThan(runs(300).numRuns);
  });
});
