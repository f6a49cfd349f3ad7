import { expect, it } from "vitest";
import { defineIndicator, measureIndicators } from "welfare-core";
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
