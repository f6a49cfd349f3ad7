import fc from "fast-check";
import { progressToTarget } from "welfare-core";
import { expect, it } from "vitest";
import { runs } from "../runs.ts";
import { wordless } from "./wordless.ts";

const whole = fc.integer({ min: -1000, max: 1000 });

it("another unit and another zero change no progress", () => {
  fc.assert(
    fc.property(whole, whole, whole, fc.integer({ min: -50, max: 50 }), whole, (baseline, target, actual, scale, shift) => {
      fc.pre(scale !== 0 && baseline !== target);
      const moved = (value: number) => scale * value + shift;
      const [one, other] = [
        progressToTarget({ baseline, target, actual }),
        progressToTarget({ baseline: moved(baseline), target: moved(target), actual: moved(actual) }),
      ];
      if (one.status !== "value" || other.status !== "value") throw new Error("refused");
      expect(other.progress).toBeCloseTo(one.progress, 9);
      expect(other.reached).toBe(one.reached);
    }),
    runs(1000),
  );
});

it("whatever numbers come, it says a number or why there is none", () => {
  const any = fc.oneof(fc.double(), fc.constantFrom(0, -0, 1, 5e-324, -5e-324, undefined));
  const direction = fc.constantFrom("higher-is-better" as const, "lower-is-better" as const, undefined);
  fc.assert(
    fc.property(any, any, any, direction, (baseline, target, actual, better) => {
      const found = progressToTarget({ baseline, target, actual, direction: better });
      if (found.status === "value") {
        expect(wordless(found)).toEqual([]);
        expect(found.reached).toBe(Number(target) > Number(baseline) ? Number(actual) >= Number(target) : Number(actual) <= Number(target));
      } else expect(found).toMatchObject({ status: "not-computable", message: expect.any(String) as string });
    }),
    runs(1000),
  );
});
