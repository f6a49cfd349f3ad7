import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type * as z from "zod";
import { runs } from "./runs.ts";

const MARKER = "Zsazsa Markerova";
const MARKED_NUMBER = -98765432.125;
const WRONG: readonly unknown[] = [MARKER, MARKER.repeat(500), MARKED_NUMBER, [MARKER], { [MARKER]: MARKER }];

/** What holds for the schema of every model, whatever its fields are. */
export function describeModel(name: string, schema: z.ZodType, values: fc.Arbitrary<object>): void {
  describe(name, () => {
    it("accepts what its generator makes, and gives it back as it was", () => {
      fc.assert(
        fc.property(values, (value) => {
          const before = structuredClone(value);
          expect(schema.parse(value)).toEqual(before);
          expect(value).toEqual(before);
        }),
      );
    });

    it("takes a record that was written to JSON and read again", () => {
      fc.assert(
        fc.property(values, (value) => {
          const read: unknown = JSON.parse(JSON.stringify(value));
          expect(schema.parse(read)).toEqual(read);
        }),
      );
    });

    it("refuses an unknown field, and names the known one that was meant", () => {
      fc.assert(
        fc.property(values, fc.nat(), (value, pick) => {
          const fields = Object.keys(value);
          const field = fields[pick % Math.max(1, fields.length)];
          fc.pre(field !== undefined);
          const issues = schema.safeParse({ ...value, [`${field}x`]: 1 }).error?.issues ?? [];
          expect(issues.map(({ code, path }) => ({ code, path }))).toEqual([{ code: "unrecognized_keys", path: [] }]);
          expect(issues[0]?.message).toContain(`"${field}"`);
          expect(issues[0]?.message).not.toContain(`${field}x`);
        }),
      );
    });

    it("never repeats in a message what it refuses", () => {
      fc.assert(
        fc.property(values, (value) => {
          let refused = 0;
          for (const spoilt of spoil(value)) {
            const found = messagesOf(schema.safeParse(spoilt).error?.issues);
            if (found.length > 0) refused += 1;
            for (const message of found) expect(message).not.toMatch(/Zsazsa|98765432/);
          }
          // The record as a whole was replaced by each wrong value, and given a field that no record has.
          expect(refused).toBeGreaterThan(WRONG.length);
        }),
        runs(40),
      );
    });
  });
}

/** Every copy of a value in which one spot holds something wrong, or one object has a field too many. */
function* spoil(value: unknown): Generator<unknown> {
  yield* WRONG;
  if (typeof value !== "object" || value === null) return;
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) {
      for (const spoilt of spoil(item)) yield [...value.slice(0, index), spoilt, ...value.slice(index + 1)];
    }
    return;
  }
  yield { ...value, [MARKER]: MARKER };
  for (const [field, item] of Object.entries(value)) for (const spoilt of spoil(item)) yield { ...value, [field]: spoilt };
}

/** All messages of issues, those of the branches of a union and of the keys of a record included. */
function messagesOf(issues: unknown): readonly string[] {
  if (typeof issues !== "object" || issues === null) return [];
  return Object.entries(issues).flatMap(([name, part]) => (name === "message" && typeof part === "string" ? [part] : messagesOf(part)));
}
