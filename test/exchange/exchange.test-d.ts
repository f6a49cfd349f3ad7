import { describe, expectTypeOf, it } from "vitest";
import type { IndicatorDefinition, Measurement } from "welfare-core";
import {
  codebook,
  codebookRows,
  reportMarkdown,
  tidyRows,
  toCsv,
  type CodebookRow,
  type ExchangeLabels,
  type TidyCell,
  type TidyColumn,
  type TidyRow,
} from "welfare-core/exchange";
import { english } from "welfare-core/labels/en";
import { italian } from "welfare-core/labels/it";

const measurement: Measurement = [];
const indicators: readonly IndicatorDefinition[] = [];

describe("a tidy row", () => {
  it("has its columns, those of its parts, and no other", () => {
    const row = {} as TidyRow;
    expectTypeOf(row.missingDeclined).toEqualTypeOf<TidyCell>();
    expectTypeOf(row["by.gender"]).toEqualTypeOf<TidyCell | undefined>();
    expectTypeOf<"n">().toExtend<TidyColumn>();
    // @ts-expect-error no row has this column
    expectTypeOf(row.missingDecline);
    // @ts-expect-error the rows are not to be changed
    row.value = 0;
  });

  it("is made of a measurement, and not of its results", () => {
    expectTypeOf(tidyRows(measurement)).toEqualTypeOf<readonly TidyRow[]>();
    // @ts-expect-error a result alone does not say of what it is
    tidyRows([{ status: "suppressed", reason: "confidential" }]);
  });
});

describe("a CSV", () => {
  it("takes rows of its own and of others", () => {
    expectTypeOf(toCsv(tidyRows(measurement))).toEqualTypeOf<string>();
    expectTypeOf(toCsv(codebookRows(indicators, "en"))).toEqualTypeOf<string>();
    toCsv([{ town: "Mantova", isCounted: true, share: 0.5, note: null }]);
    // @ts-expect-error a cell is no list
    toCsv([{ towns: ["Mantova"] }]);
    // @ts-expect-error a spreadsheet knows no such separator
    toCsv([], { separator: "|" });
    // @ts-expect-error a decimal sign is a point or a comma
    toCsv([], { decimal: "'" });
  });
});

describe("words", () => {
  it("are complete in both languages", () => {
    expectTypeOf<typeof english>().toExtend<ExchangeLabels>();
    expectTypeOf<typeof italian>().toExtend<ExchangeLabels>();
    expectTypeOf(reportMarkdown(measurement, italian)).toEqualTypeOf<string>();
    expectTypeOf(codebook(indicators, english)).toEqualTypeOf<string>();
    // @ts-expect-error a report needs its words
    reportMarkdown(measurement);
    // @ts-expect-error a code of a language is no words
    codebook(indicators, "en");
    // @ts-expect-error words of a dimension have a label
    reportMarkdown(measurement, english, { dimensions: { gender: { categories: {} } } });
  });

  it("of a codebook are null where the definition says nothing", () => {
    expectTypeOf<CodebookRow["source"]>().toEqualTypeOf<string | null>();
  });
});
