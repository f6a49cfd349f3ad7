import { expect, it } from "vitest";
import { checkIndicators, defineIndicator, indicatorAccumulator, measureIndicators } from "welfare-core";
import { AS_OF, FACTS } from "./measure-one.ts";

it("an indicator that is written in code is the definition as given", () => {
  const definition = {
    id: "time",
    version: "1",
    kind: "sum",
    label: { en: "Time" },
    level: "process",
    unit: "service",
    of: "minutes",
  } as const;
  const time = defineIndicator(definition);
  expect(time).toBe(definition);
  const [measured] = measureIndicators([time], { asOf: AS_OF, facts: FACTS, rows: [{ minutes: 3 }, { minutes: 4 }], issues: [] });
  expect(measured?.total).toMatchObject({ value: 7 });
});

it("an indicator that is past the compiler is not checked, and one of no kind is refused in words", () => {
  const mode = { id: "m", version: "1", kind: "mode", label: { en: "Mode" }, level: "output", unit: "service" } as never;
  expect(defineIndicator(mode)).toBe(mode);
  const refusal = new RangeError('"mode" is no kind of indicator, such as count, proportion or mean-change');
  expect(() => measureIndicators([mode], { asOf: AS_OF, facts: FACTS, rows: [], issues: [] })).toThrow(refusal);
  expect(() => indicatorAccumulator([mode], { asOf: AS_OF, facts: FACTS })).toThrow(refusal);
  expect(() => checkIndicators([mode], FACTS)).toThrow(refusal);
  const long = { ...(mode as object), kind: "k".repeat(65) } as never;
  expect(() => checkIndicators([long], FACTS)).toThrow(`"${"k".repeat(64)}" is no kind`);
});
