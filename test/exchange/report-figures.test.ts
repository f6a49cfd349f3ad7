import { describe, expect, it } from "vitest";
import { type Facts, type IndicatorDefinition, type MeasuredIndicator, measureIndicators, type ValueResult } from "welfare-core";
import { type ExchangeLabels, reportMarkdown } from "welfare-core/exchange";
import { english } from "welfare-core/labels/en";
import { italian } from "welfare-core/labels/it";
import { esteem, hours, inWork, six } from "./measured.ts";

const base = { id: "i", version: "1", label: { en: "I" }, level: "output", unit: "participation" } as const;
const rate = { ...base, kind: "rate", events: "events", exposure: "years" } as const;
const ratio = { ...base, kind: "ratio-of-sums", of: "events", per: "years" } as const;
const facts = { events: { type: "number" }, years: { type: "number" } } as const satisfies Facts;

/** The row of all units, cell by cell. */
function cellsOf(measured: MeasuredIndicator, labels: ExchangeLabels = english): readonly string[] {
  const row = /^\| (?:All|Totale) \| (.*) \|$/m.exec(reportMarkdown([measured], labels))?.[1] ?? "";
  return row.split(" | ");
}

function measured(indicator: IndicatorDefinition, pairs: readonly (readonly [number, number])[]): MeasuredIndicator {
  const rows = pairs.map(([events, years]) => ({ events, years }));
  const [one] = measureIndicators([indicator], { asOf: "2020-01-01", facts, rows, issues: [] });
  if (one === undefined) throw new Error("nothing was measured");
  return one;
}

const shown = (indicator: IndicatorDefinition, total: Partial<ValueResult>) =>
  cellsOf({ indicator, total: { ...six, ...total }, tables: [] });

describe("a rate", () => {
  // Garwood's interval: χ²(0.025; 12)/2 = 2.2019 and χ²(0.975; 14)/2 = 13.0595, over 3.
  const pairs = [
    [2, 1.5],
    [3, 0.5],
    [1, 1],
  ] as const;

  it("is no share, even where its exposure is as large as n", () => {
    expect(cellsOf(measured(rate, pairs))).toEqual([
      ...["2 (events: 6, exposure: 3)", "0.73 to 4.35 (95%, exact, Garwood)", "3", "none", "none"],
    ]);
    expect(cellsOf(measured(rate, pairs), italian)[0]).toBe("2 (eventi: 6, esposizione: 3)");
  });

  it("that is small is not written as 0", () => {
    // χ²(0.025; 6)/2 = 0.61867 and χ²(0.975; 8)/2 = 8.76727, over 1000.
    expect(cellsOf(measured(rate, [[3, 1000]])).slice(0, 2)).toEqual([
      "0.003 (events: 3, exposure: 1000)",
      "0.00062 to 0.0088 (95%, exact, Garwood)",
    ]);
  });
});

describe("a ratio of sums", () => {
  it("is told with both sums, and is no share", () => {
    const pairs = [
      [1, 1],
      [2, 1],
      [3, 1],
    ] as const;
    expect(cellsOf(measured(ratio, pairs))[0]).toBe("2 (sums: 6 over 3)");
    expect(cellsOf(measured(ratio, pairs), italian)[0]).toBe("2 (somme: 6 su 3)");
    expect(cellsOf(measured(ratio, [[3, 1506]]))[0]).toBe("0.002 (sums: 3 over 1506)");
  });
});

describe("a share", () => {
  it("is told as one by its kind, whatever its numbers", () => {
    const scale = { sd: 5, reliability: 0.8, source: "manual" };
    const reliable = { ...esteem, kind: "reliable-change", scale } as const;
    const interval = "25.4% to 74.6% (95%, Wilson)";
    for (const indicator of [inWork, reliable]) expect(shown(indicator, {}).slice(0, 2)).toEqual(["6 of 12 (50.0%)", interval]);
    expect(shown(inWork, { n: 13 })[0]).toBe("6 of 12 (50.0%)");
    for (const indicator of [hours, esteem, rate, ratio]) expect(shown(indicator, {})[1]).toBe("0.25 to 0.75 (95%, Wilson)");
  });

  it("stands alone only where nobody said what was divided", () => {
    for (const absent of [{ numerator: undefined }, { denominator: undefined }]) {
      expect(shown(inWork, absent)[0]).toBe("50.0%");
      expect([rate, ratio].map((indicator) => shown(indicator, absent)[0])).toEqual(["0.5", "0.5"]);
    }
  });

  it("of a few of many is not written as 0", () => {
    const few = (value: number) => shown(inWork, { value, numerator: 1, denominator: 2500 })[0];
    expect(few(1 / 2500)).toBe("1 of 2500 (0.04%)");
    expect([0, 0.001, 0.0009, 0.000_000_001, -0.0004].map(few)).toEqual([
      "1 of 2500 (0.0%)",
      "1 of 2500 (0.1%)",
      "1 of 2500 (0.09%)",
      "1 of 2500 (< 0.000001%)",
      "1 of 2500 (−0.04%)",
    ]);
  });
});

describe("a figure beside others", () => {
  it("stands alone where one of them is not known", () => {
    for (const one of [{ before: 1 }, { after: 1 }, { ofGroup: 1 }, { ofOthers: 1 }]) expect(shown(esteem, one)[0]).toBe("0.5");
    for (const net of [{ lower: 0.1 }, { upper: 0.1 }]) expect(shown(inWork, { net })[0]).toBe("6 of 12 (50.0%)");
  });

  it("shows the code of a way of counting that it has no words for", () => {
    const counted = { new_way: 3 } as unknown as NonNullable<ValueResult["counted"]>;
    expect(shown(esteem, { counted })[2]).toBe("12: 3 new\\_way");
  });
});

describe("a number", () => {
  const text = (value: number, labels: ExchangeLabels = english) =>
    cellsOf({ indicator: hours, total: { ...six, value }, tables: [] }, labels)[0];

  it("below a hundredth has two digits that say something", () => {
    expect([0.004, -0.004, 0.0051, 0.00999, 0.012, 0.000_001_23, 0.000_001].map((value) => text(value))).toEqual([
      ...["0.004", "−0.004", "0.0051", "0.01", "0.01", "0.0000012", "0.000001"],
    ]);
    expect([text(0.004, italian), text(-0.000_012, italian)]).toEqual(["0,004", "−0,000012"]);
  });

  it("that is nearly 0 is told to be less than a millionth, and 0 alone is 0", () => {
    expect([0.000_000_9, -0.000_000_9, 5e-324, -5e-324, 0].map((value) => text(value))).toEqual([
      ...["< 0.000001", "> −0.000001", "< 0.000001", "> −0.000001", "0"],
    ]);
    expect(text(1e-9, italian)).toBe("< 0,000001");
  });

  it("that is immense keeps its power of ten", () => {
    expect([1e30, -1e30].map((value) => text(value))).toEqual(["1e+30", "−1e+30"]);
  });
});
