import fc from "fast-check";
import { expect, it } from "vitest";
import { checkFacts, readFacts, type FactsRow } from "welfare-core";
import { AS_OF, FACTS, fullRow, SCALAR_FACTS } from "./arbitraries.ts";
import { runs } from "../runs.ts";

it("what was written as text comes back as it was", () => {
  fc.assert(
    fc.property(fc.array(fullRow, { maxLength: 5 }), fc.constantFrom(".", ","), (rows, decimal) => {
      const asText = (value: unknown) => (typeof value === "number" ? String(value).replace(".", decimal) : String(value));
      const records = rows.map((row) => Object.fromEntries(Object.entries(row).map(([name, value]) => [name, asText(value)])));
      const table = readFacts(SCALAR_FACTS, records, { asOf: AS_OF, decimal: decimal as "." });
      expect(table.rows).toEqual(rows);
      expect(table.issues).toEqual([]);
    }),
    runs(1000),
  );
});

it("whatever the cells hold, each fact has a readable value or a reason, and each issue its row", () => {
  const cell = fc.oneof(fc.string(), fc.jsonValue(), fc.constantFrom("1978", "3,5", "true", "female"));
  const record = fc.dictionary(fc.constantFrom(...Object.keys(FACTS), "missing", "constructor"), cell);
  fc.assert(
    fc.property(fc.array(record, { maxLength: 4 }), (records) => {
      const { rows, issues } = readFacts(FACTS, records, { asOf: AS_OF });
      expect(rows).toHaveLength(records.length);
      rows.forEach((row: FactsRow<typeof FACTS>, index) => {
        for (const name of Object.keys(FACTS) as (keyof typeof FACTS)[]) expect(row[name] === null).toBe(row.missing?.[name] !== undefined);
        const invalid = Object.values(row.missing ?? {}).filter((reason) => reason === "invalid").length;
        expect(issues.filter((issue) => issue.row === index)).toHaveLength(invalid);
        expect(checkFacts(SCALAR_FACTS, { ...row, members: undefined }, { asOf: AS_OF })).toEqual([]);
      });
    }),
    runs(1000),
  );
});
