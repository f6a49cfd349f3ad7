import type { IndicatorDefinition } from "welfare-core";
import { describe, expect, it } from "vitest";
import { kaplanMeier } from "welfare-core/statistics";
import { AS_OF, count, countsOf, measureOne, NOBODY, type OpenResult } from "./measure-one.ts";

const leaving = { ...count, kind: "time-to-outcome", from: "entryDate", to: "exitDate" } as const satisfies IndicatorDefinition;
const competing = { ...leaving, competing: ["droppedOn", "movedOn"], withinDays: 30 } as const;

const ENTERED = "2019-12-01";
const row = (days: object, missing: object = {}) => ({ entryDate: ENTERED, ...days, missing });
const stillIn = row({}, { exitDate: "not-due", droppedOn: "not-due", movedOn: "not-due" });

/** Someone who left on the day of the entry. */
const left = row({ exitDate: ENTERED }, { droppedOn: "not-due", movedOn: "not-due" });

/** How one row is counted beside others that have left, so that there is a figure whatever it says. */
function endOf(indicator: IndicatorDefinition, one: object): string {
  const result = measureOne(indicator, [one as never, left, left, left]);
  if (result.n < 4) return "none";
  const { outcome, censored } = countedOf(result);
  return outcome === 4 ? "outcome" : censored === 1 ? "censored" : "competing";
}

function countedOf(result: OpenResult): Readonly<Record<string, number>> {
  if (result.status !== "value" || result.counted === undefined) throw new Error("nothing was counted");
  return result.counted;
}

const reasonsOf = (indicator: IndicatorDefinition, one: object) => countsOf(measureOne(indicator, [one as never]));
const missing = (reason: string) => ({ ...NOBODY, eligible: 1, missing: { [reason]: 1 } });

describe("the outcome", () => {
  it.each([
    ["has happened on the day of the entry", { exitDate: ENTERED }, {}, "outcome"],
    ["has happened on the as-of day", { exitDate: AS_OF }, {}, "outcome"],
    ["has not happened where it lies after the as-of day", { exitDate: "2020-01-01" }, {}, "censored"],
    ["has not happened where it is not due", {}, { exitDate: "not-due" }, "censored"],
    ["has not happened where it does not apply", {}, { exitDate: "not-applicable" }, "censored"],
  ])("%s", (_, days, reasons, end) => {
    expect(endOf(leaving, row(days, reasons))).toBe(end);
  });

  it("before the entry is invalid, whatever the row says of why it is missing", () => {
    expect(reasonsOf(leaving, row({ exitDate: "2019-11-30" }))).toEqual(missing("invalid"));
    expect(reasonsOf(leaving, row({ exitDate: "2019-11-30" }, { exitDate: "not-due" }))).toEqual(missing("invalid"));
  });

  it("that is missing is missing for its reason, and invalid where it cannot be read", () => {
    expect(reasonsOf(leaving, row({}, { exitDate: "lost" }))).toEqual(missing("lost"));
    expect(reasonsOf(leaving, row({ exitDate: null }))).toEqual(missing("unknown"));
    for (const exitDate of ["soon", "2019-12-32", "2019-12", 20191231])
      expect(reasonsOf(leaving, row({ exitDate }))).toEqual(missing("invalid"));
  });
});

describe("the start", () => {
  it.each([
    ["on the as-of day has come", { entryDate: AS_OF }, {}, { ...NOBODY, n: 1, eligible: 1 }],
    ["after the as-of day has not come", { entryDate: "2020-01-01" }, {}, { ...NOBODY, notDue: 1 }],
    ["that is not due has not come", { entryDate: null }, { entryDate: "not-due" }, { ...NOBODY, notDue: 1 }],
    ["that does not apply leaves the unit out", { entryDate: null }, { entryDate: "not-applicable" }, { ...NOBODY, notApplicable: 1 }],
    ["that is lost is missing", { entryDate: null }, { entryDate: "lost" }, missing("lost")],
    ["that cannot be read is invalid", { entryDate: "2019-02-30" }, {}, missing("invalid")],
  ])("%s", (_, days, reasons, counts) => {
    expect(reasonsOf(leaving, row(days, { exitDate: "not-due", ...reasons }))).toEqual(counts);
  });

  it("known in part, or no day at all, is invalid", () => {
    expect(reasonsOf({ ...leaving, from: "birthDate" }, row({ birthDate: "2001-12", exitDate: ENTERED }))).toEqual(missing("invalid"));
    expect(reasonsOf({ ...leaving, from: "minutes" }, row({ minutes: 20, exitDate: ENTERED }))).toEqual(missing("invalid"));
    expect(reasonsOf({ ...leaving, from: "birthDate" }, row({ birthDate: "2001-12-01", exitDate: ENTERED }))).toMatchObject({ n: 1 });
  });

  it("decides before the outcome is looked at", () => {
    expect(reasonsOf(leaving, row({ entryDate: null }, { entryDate: "not-due", exitDate: "lost" }))).toEqual({ ...NOBODY, notDue: 1 });
  });
});

describe("what competes with the outcome", () => {
  it.each([
    ["ends the time where it comes first", { exitDate: "2019-12-05", droppedOn: "2019-12-04" }, { movedOn: "not-due" }, "competing"],
    ["yields to the outcome of its day", { exitDate: "2019-12-04", droppedOn: "2019-12-04" }, { movedOn: "not-due" }, "outcome"],
    ["comes too late after the outcome", { exitDate: "2019-12-04", movedOn: "2019-12-05" }, { droppedOn: "not-due" }, "outcome"],
    ["ends the time where the outcome is not due", { movedOn: "2019-12-05" }, { exitDate: "not-due", droppedOn: "not-due" }, "competing"],
    ["does not matter after an outcome, even if nobody knows of it", { exitDate: "2019-12-04" }, { droppedOn: "lost" }, "outcome"],
    ["has not happened after the as-of day", { droppedOn: "2020-01-01" }, { exitDate: "not-due", movedOn: "not-due" }, "censored"],
    ["has happened on the as-of day", { droppedOn: AS_OF }, { exitDate: "not-due", movedOn: "not-due" }, "competing"],
  ])("%s", (_, days, reasons, end) => {
    expect(endOf(competing, row(days, reasons))).toBe(end);
  });

  it("leaves the answer missing where nobody knows of it and the outcome has not happened", () => {
    expect(reasonsOf(competing, row({}, { exitDate: "not-due", droppedOn: "lost", movedOn: "not-due" }))).toEqual(missing("lost"));
  });

  it("counts only where all others are known", () => {
    expect(reasonsOf(competing, row({ droppedOn: "2019-12-04" }, { exitDate: "not-due", movedOn: "lost" }))).toEqual(missing("lost"));
    expect(reasonsOf(competing, row({ droppedOn: "2019-12-04" }, { exitDate: "lost", movedOn: "not-due" }))).toEqual(missing("lost"));
  });

  it("before the entry is invalid, as an outcome is", () => {
    expect(reasonsOf(competing, row({ droppedOn: "2019-11-30" }, { exitDate: "not-due", movedOn: "not-due" }))).toEqual(missing("invalid"));
  });

  it("is missing for the reason that is counted before the others", () => {
    expect(reasonsOf(competing, row({}, { exitDate: "lost", droppedOn: "declined", movedOn: "invalid" }))).toEqual(missing("declined"));
  });
});

describe("what is counted", () => {
  const rows = [
    row({ exitDate: "2019-12-03" }, { droppedOn: "not-due", movedOn: "not-due" }),
    row({ droppedOn: "2019-12-05" }, { exitDate: "not-due", movedOn: "not-due" }),
    row({ movedOn: "2019-12-07" }, { exitDate: "not-due", droppedOn: "not-due" }),
    stillIn,
  ];

  it("has those that competed only where something competes", () => {
    const result = measureOne({ ...competing, competing: ["droppedOn"] }, rows);
    expect(countedOf(result)).toStrictEqual({ outcome: 1, censored: 2, competing: 1 });
    expect(countedOf(measureOne(competing, rows))).toStrictEqual({ outcome: 1, censored: 1, competing: 2 });
    expect(countedOf(measureOne({ ...leaving, withinDays: 30 }, rows))).toStrictEqual({ outcome: 1, censored: 3 });
    expect(countedOf(measureOne({ ...leaving, competing: [], withinDays: 30 }, rows))).toStrictEqual({ outcome: 1, censored: 3 });
  });

  it.each([
    [1, { outcome: 0, censored: 4, competing: 0 }],
    [2, { outcome: 1, censored: 3, competing: 0 }],
    [3, { outcome: 1, censored: 3, competing: 0 }],
    [4, { outcome: 1, censored: 2, competing: 1 }],
    [6, { outcome: 1, censored: 1, competing: 2 }],
  ])("within %i days is what happened by then, the last day included", (withinDays, counted) => {
    expect(countedOf(measureOne({ ...competing, withinDays }, rows))).toStrictEqual(counted);
  });

  it("is a share of all that were watched, without an interval where something competes", () => {
    expect(measureOne(competing, rows)).toMatchObject({ value: 0.25 });
    expect(measureOne(competing, rows)).not.toHaveProperty("interval");
    expect(measureOne({ ...leaving, withinDays: 30 }, rows)).toMatchObject({
      value: 0.25,
      interval: { level: 0.95, method: "kaplan-meier-log-log" },
    });
  });

  it.each([
    [1, 0],
    [2, 0.25],
    [3, 0.25],
  ])("within %i days is %d of four, one of whom left on the second day", (withinDays, value) => {
    expect(measureOne({ ...competing, withinDays }, rows)).toMatchObject({ value });
    expect(measureOne({ ...leaving, withinDays }, rows)).toMatchObject({ value });
  });

  it("has no interval before anybody left", () => {
    const result = measureOne({ ...leaving, withinDays: 1 }, rows);
    expect(result).toMatchObject({ value: 0, n: 4 });
    expect(result).not.toHaveProperty("interval");
  });

  it("is none where all that ended was what competes", () => {
    expect(measureOne(competing, rows.slice(1))).toMatchObject({ value: 0, counted: { outcome: 0, censored: 1, competing: 2 } });
  });

  it("is reached by nobody where all that ended was what competes", () => {
    const { withinDays, ...open } = competing;
    expect(withinDays).toBe(30);
    expect(measureOne(open, rows.slice(1))).toMatchObject({ reason: "not-reached", n: 3 });
  });

  it("is not computable beyond the days for which anybody was seen", () => {
    // Who is still in has been seen for thirty days.
    expect(measureOne({ ...competing, withinDays: 30 }, rows)).toMatchObject({ status: "value" });
    for (const indicator of [competing, leaving])
      expect(measureOne({ ...indicator, withinDays: 31 }, rows)).toMatchObject({ reason: "beyond-follow-up", n: 4 });
  });

  it("has the interval of the median that a curve of the same days has", () => {
    const time = Array.from({ length: 20 }, (_, index) => index + 1);
    const gone = time.map((days) => row({ exitDate: `2019-12-${String(days + 1).padStart(2, "0")}` }));
    const curve = kaplanMeier({ time, event: time.map(() => 1) });
    if (!curve.ok) throw new Error(curve.error.message);
    const { median, medianLower: lower, medianUpper: upper } = curve.value;
    expect([median, lower, upper]).not.toContain(undefined);
    expect(measureOne(leaving, gone)).toMatchObject({
      value: median,
      interval: { lower, upper, level: 0.95, method: "kaplan-meier-log-log" },
    });
  });

  it("is the day by which half have left, where it is not asked within how many", () => {
    const { withinDays, ...open } = competing;
    expect(withinDays).toBe(30);
    expect(measureOne(open, rows)).toMatchObject({ status: "not-computable", reason: "not-reached" });
    const more = [rows[0], rows[0], rows[1], row({ exitDate: "2019-12-09" }, { droppedOn: "not-due", movedOn: "not-due" })];
    // Two of four are half from the second day to the eighth; of the last three one left on the second day, one dropped out, and one left on the eighth.
    expect(measureOne(open, more as never)).toMatchObject({ value: 5 });
    expect(measureOne(open, more.slice(1) as never)).toMatchObject({ value: 8 });
  });
});

describe("exactly half", () => {
  const later = { ...leaving, competing: ["droppedOn"] } as const;
  const neither = { exitDate: "not-due", droppedOn: "not-due" };
  const leftOn = (days: readonly number[]) =>
    days.map((day) => row({ exitDate: `2019-12-${String(day + 1).padStart(2, "0")}` }, { droppedOn: "not-due" }));
  const others = (size: number) => Array.from({ length: size }, () => row({}, neither));

  it("is half: of ten, five have left by the ninth day", () => {
    const ten = [...leftOn([3, 4, 6, 7, 9]), row({ droppedOn: "2019-12-21" }, { exitDate: "not-due" }), ...others(4)];
    expect(measureOne(later, ten)).toMatchObject({ value: 9 });
    const { value } = measureOne({ ...later, withinDays: 9 }, ten) as { readonly value: number };
    expect(value).toBeCloseTo(0.5, 15);
  });

  it("for a while is half in the middle of it, whether or not something might have competed", () => {
    // Five of ten from the ninth day on, six from the twenty-ninth.
    const ten = [...leftOn([3, 4, 6, 7, 9, 29]), ...others(4)];
    expect(measureOne(later, ten)).toMatchObject({ value: 19 });
    expect(measureOne(leaving, ten)).toMatchObject({ value: 19 });
  });

  it("within some days is one share, whether or not something might have competed", () => {
    const ten = [...leftOn([3, 4, 6, 7, 9, 29]), ...others(4)];
    for (const withinDays of [2, 3, 4, 6, 7, 9, 29, 30]) {
      const { value } = measureOne({ ...leaving, withinDays }, ten) as { readonly value: number };
      expect(measureOne({ ...later, withinDays }, ten)).toMatchObject({ value });
    }
  });
});
