import { describe, expect, it } from "vitest";
import { type Facts, type IndicatorDefinition, type MeasuredIndicator, measureIndicators } from "welfare-core";
import { codebook, type ExchangeLabels, reportMarkdown, TIDY_COLUMNS, tidyRows } from "welfare-core/exchange";
import { english } from "welfare-core/labels/en";
import { italian } from "welfare-core/labels/it";
import { inWork, six } from "./measured.ts";

const found = {
  ...{ id: "found", version: "1", label: { en: "Found work", it: "Ha trovato lavoro" }, level: "output", unit: "participation" },
  ...{ kind: "time-to-outcome", from: "start", to: "work" },
} as const satisfies IndicatorDefinition;
const within90 = { ...found, withinDays: 90 } as const;

const facts = { start: { type: "date" }, work: { type: "date" } } as const satisfies Facts;

/** Ten who began on 1 January 2020: six found work 30, 45, 60, 75, 90 and 300 days later, four not by the 400th day. */
const days = ["2020-01-31", "2020-02-15", "2020-03-01", "2020-03-16", "2020-03-31", "2020-10-27"];
const rows = [
  ...days.map((work) => ({ start: "2020-01-01", work })),
  ...Array.from({ length: 4 }, () => ({ start: "2020-01-01", missing: { work: "not-due" } as const })),
];

function measured(indicator: IndicatorDefinition): MeasuredIndicator {
  const [one] = measureIndicators([indicator], { asOf: "2021-02-04", facts, rows, issues: [] });
  if (one === undefined) throw new Error("nothing was measured");
  return one;
}

const report = (indicator: IndicatorDefinition, labels: ExchangeLabels = english) => reportMarkdown([measured(indicator)], labels);
const rowOf = (text: string) => /^\| (?:All|Totale) .*$/m.exec(text)?.[0];

describe("a time to an outcome within some days", () => {
  it("is a share that says within how many days, beside the counts of these days", () => {
    // S = ½ by day 90; Greenwood's sum 1/5 − 1/10; ends ½^exp(±1.96 √0.1 / ln 2) = 0.1836 and 0.7532.
    expect(rowOf(report(within90))).toBe(
      "| All | 50.0% within 90 days | 24.7% to 81.6% (95%, Kaplan–Meier, log-log) | 10: within 90 days 5 reached it, 5 not while they were seen | none | none |",
    );
    expect(report(within90)).toContain("Figure: share with an outcome within 90 days. Version 1.");
  });

  it("says so in Italian, with a comma", () => {
    expect(rowOf(report(within90, italian))).toBe(
      "| Totale | 50,0% entro 90 giorni | da 24,7% a 81,6% (95%, Kaplan–Meier, log-log) | 10: entro 90 giorni 5 con esito, 5 senza esito finché osservati | nessuno | nessuno |",
    );
    expect(report(within90, italian)).toContain("Misura: quota con un esito entro 90 giorni. Versione 1.");
  });

  it("is asked within one day, or on the first", () => {
    const kind = (withinDays: number, labels: ExchangeLabels) =>
      /(?:Figure|Misura): ([^.]*)\./.exec(report({ ...found, withinDays }, labels))?.[1];
    expect([kind(1, english), kind(0, english)]).toEqual(["share with an outcome within 1 day", "share with an outcome within 0 days"]);
    expect([kind(1, italian), kind(0, italian)]).toEqual(["quota con un esito entro 1 giorno", "quota con un esito entro 0 giorni"]);
  });

  it("keeps its days beside what is left of it", () => {
    const total = { ...six, value: 0.25, net: { value: 0.2 } };
    expect(rowOf(reportMarkdown([{ indicator: within90, total, tables: [] }], english))).toContain(
      "| 25.0% within 90 days; net of what would have happened anyway: 20.0% | 25.4% to 74.6% ",
    );
  });
});

describe("a time to an outcome", () => {
  it("is in days, and says so", () => {
    // The curve stays at ½ from day 90 to day 300: the middle is 195.
    expect(rowOf(report(found))).toMatch(/^\| All \| 195 days \| .* \| 10: 6 reached it, 4 not while they were seen \|/);
    expect(rowOf(report(found, italian))).toMatch(/^\| Totale \| 195 giorni \|/);
    expect(report(found)).toContain("Figure: time until an outcome, for half.");
    const text = (value: number) => rowOf(reportMarkdown([{ indicator: found, total: { ...six, value }, tables: [] }], english));
    expect([1, 0, 1.5].map((value) => text(value)?.split(" | ")[1])).toEqual(["1 day", "0 days", "1.5 days"]);
  });
});

describe("its codebook", () => {
  it("says whether it is days or a share within some", () => {
    expect(codebook([within90], english)).toContain("| Figure | share with an outcome within 90 days |");
    expect(codebook([within90], italian)).toContain("| Misura | quota con un esito entro 90 giorni |");
    expect(codebook([found], english)).toContain("| Figure | time until an outcome, for half |");
    expect(codebook([found], italian)).toContain("| Misura | tempo fino a un esito, per la metà |");
  });
});

describe("its tidy rows", () => {
  it("tell days from a share by a column at the end", () => {
    expect(TIDY_COLUMNS.at(-1)).toBe("withinDays");
    const tidy = tidyRows([found, within90].map(measured));
    expect(tidy.map((row) => [row.withinDays, row.value, row["counted.outcome"]])).toEqual([
      [null, 195, 6],
      [90, expect.closeTo(0.5, 12), 5],
    ]);
    expect(Object.keys(tidy[0] ?? {}).slice(-3)).toEqual(["withinDays", "counted.outcome", "counted.censored"]);
  });

  it("say so of what is suppressed too, as its definition does, and of no other kind", () => {
    const suppressed = { status: "suppressed", reason: "confidential" } as const;
    const other = { ...inWork, withinDays: 90 };
    const tidy = tidyRows([within90, other].map((indicator) => ({ indicator, total: suppressed, tables: [] })));
    expect(tidy.map((row) => row.withinDays)).toEqual([90, null]);
  });
});
