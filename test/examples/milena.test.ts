import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { milenaReport } from "../../examples/milena/report.ts";

const folder = new URL("../../examples/milena/", import.meta.url);
const document: unknown = JSON.parse(readFileSync(new URL("dataset.json", folder), "utf8"));
const report = milenaReport(document).split("\n");

/** The rows of the last table of the worked results: what, and the line that must stand in the report. */
const expected = readFileSync(new URL("EXPECTED.md", folder), "utf8")
  .split("\n")
  .flatMap((row) => {
    const match = /^\| (.*?) \|.*\| `(.+)` \|$/.exec(row);
    return match === null ? [] : [{ what: match[1] ?? "", line: match[2] ?? "" }];
  });

describe("the report of MILENA", () => {
  it("is held by a worked table of its lines", () => {
    expect(expected.length).toBeGreaterThanOrEqual(90);
  });

  it.each(expected)("says, of $what: $line", ({ line }) => {
    expect(report.map((written) => written.trim())).toContain(line);
  });

  it("has a section for each step", () => {
    const titles = report.filter((_, index) => /^-+$/.test(report[index + 1] ?? ""));
    expect(titles).toEqual([
      "1. The project",
      "2. What was read",
      "3. Who may enter",
      "4. Pathways",
      "5. Process",
      "6. Outcomes",
      "7. Giving back",
      "8. Demand and money",
      "9. Sustainable Development Goals",
      "10. The European Social Fund Plus",
    ]);
  });

  it("holds no measured line outside the worked table", () => {
    const measured = report.filter((line) => /; n \d+; missing/.test(line));
    expect(measured.filter((line) => !expected.some((row) => row.line === line))).toEqual([]);
  });

  it("says of every share and every change its interval and its method", () => {
    const estimates = report.filter((line) => /: \d+ of \d+, |: [+-]\d/.test(line) && /; n \d+; missing/.test(line));
    // Completed, attended, seven outcomes, eight that are published, in touch, unmet demand.
    expect(estimates.length).toBe(19);
    const interval = /\(95 % interval [-+]?[\d.]+( %)? to [-+]?[\d.]+( %)?, (wilson|t)\); n \d+; missing /;
    expect(estimates.filter((line) => !interval.test(line))).toEqual([]);
  });

  it("publishes nothing that would tell of one or two", () => {
    const first = report.findIndex((line) => line.startsWith("Outcomes above"));
    const lines = report.slice(first, report.indexOf("7. Giving back"));
    const counts = lines.flatMap((line) => /; n (\d+); missing (\d+)/.exec(line)?.slice(1, 3) ?? []);
    expect(counts.length).toBe(16);
    expect(counts.filter((count) => count === "1" || count === "2")).toEqual([]);
  });

  it("says what is wrong with a document that is none", () => {
    expect(milenaReport({ formatVersion: 1 })).toMatch(/^The document cannot be read/);
  });
});

describe("the dataset of MILENA", () => {
  it("marks every person as made up", () => {
    const { beneficiaries } = document as { readonly beneficiaries: readonly { readonly synthetic?: boolean }[] };
    expect(beneficiaries).toHaveLength(19);
    expect(beneficiaries.every(({ synthetic }) => synthetic === true)).toBe(true);
  });
});
