import { describe, expect, it } from "vitest";
import { foundIn, ruleOf, told } from "./linting.ts";

const poor = { fact: "income", lte: { param: "ceiling" } };
const withEntries = (...ceiling: readonly object[]) => ruleOf(poor, { parameters: { ceiling } });

describe("a parameter that is missing", () => {
  it("has no value on the day: before the first entry, or after one that ended", () => {
    const rule = withEntries({ from: "2018-01-01", to: "2018-12-31", value: 9000 });
    expect(foundIn(rule, "parameter-missing", { asOf: "2017-12-31" })).toEqual([
      {
        code: "parameter-missing",
        severity: "error",
        path: "parameters.ceiling",
        asOf: "2017-12-31",
        message: "no value is in force on the day",
      },
    ]);
    expect(told(rule, "parameter-missing", { asOf: "2018-01-01" })).toEqual([]);
    expect(told(rule, "parameter-missing", { asOf: "2018-12-31" })).toEqual([]);
    expect(told(rule, "parameter-missing", { asOf: "2019-01-01" })).toEqual(["error parameters.ceiling"]);
    expect(told(withEntries({ from: "2018-01-01", value: 9000 }), "parameter-missing", { asOf: "2190-01-01" })).toEqual([]);
  });

  it("has none between two entries, which is an error on such a day", () => {
    const rule = withEntries({ from: "2019-02-01", value: 9500 }, { from: "2018-01-01", to: "2018-12-31", value: 9000 });
    expect(foundIn(rule, "parameter-missing").map(({ severity, path, asOf }) => [severity, path, asOf])).toEqual([
      ["warning", "parameters.ceiling.0", "2019-01-01"],
    ]);
    expect(told(rule, "parameter-missing", { asOf: "2019-01-31" })).toEqual(["error parameters.ceiling"]);
    expect(told(rule, "parameter-missing", { asOf: "2019-02-01" })).toEqual(["warning parameters.ceiling.0"]);
    const whole = withEntries({ from: "2019-01-01", value: 9500 }, { from: "2018-01-01", to: "2018-12-31", value: 9000 });
    expect(told(whole, "parameter-missing")).toEqual([]);
  });

  it("is told with the first such day of those looked at", () => {
    const rule = withEntries({ from: "2018-01-01", to: "2018-12-31", value: 9000 }, { from: "2019-02-01", to: "2019-12-31", value: 9500 });
    const first = (from: string, to: string) =>
      foundIn(rule, "parameter-missing", { asOfRange: { first: from, last: to } }).map(({ severity, asOf }) => `${severity} ${asOf}`);
    expect(first("2018-06-01", "2018-12-31")).toEqual(["warning 2019-01-01"]);
    expect(first("2018-06-01", "2019-01-01")).toEqual(["error 2019-01-01"]);
    expect(first("2019-01-20", "2019-06-30")).toEqual(["error 2019-01-20"]);
    expect(first("2017-06-01", "2019-06-30")).toEqual(["error 2017-06-01", "warning 2019-01-01"]);
    expect(first("2019-12-31", "2020-01-01")).toEqual(["error 2020-01-01", "warning 2019-01-01"]);
  });

  it("does not matter if nothing names it, and matters inside where", () => {
    const ended = [{ from: "2017-01-01", to: "2017-12-31", value: 3 }];
    expect(told(ruleOf({ fact: "enrolled", eq: true }, { parameters: { ceiling: ended } }), "parameter-missing")).toEqual([]);
    const some = { fact: "members", some: { where: { fact: "income", gt: { param: "ceiling" } } } };
    expect(told(ruleOf(some, { parameters: { ceiling: ended } }), "parameter-missing")).toEqual(["error parameters.ceiling"]);
  });
});

describe("a parameter that is stale", () => {
  const rule = withEntries({ from: "2016-01-01", to: "2016-12-31", value: 8500 }, { from: "2017-02-28", value: 9000 });

  it("is told of only if asked, from the day after the time given", () => {
    expect(told(rule, "parameter-stale", { asOf: "2100-01-01" })).toEqual([]);
    expect(told(rule, "parameter-stale", { asOf: "2018-02-28", staleAfter: "P1Y" })).toEqual([]);
    expect(told(rule, "parameter-stale", { asOf: "2018-03-01", staleAfter: "P1Y" })).toEqual(["warning parameters.ceiling.1"]);
    expect(told(rule, "parameter-stale", { asOf: "2016-01-29", staleAfter: "P28D" })).toEqual([]);
    expect(told(rule, "parameter-stale", { asOf: "2016-01-30", staleAfter: "P28D" })).toEqual(["warning parameters.ceiling.0"]);
  });

  it("is the one in force: on its first day not the one before it", () => {
    const yearly = withEntries({ from: "2017-01-01", value: 8500 }, { from: "2018-01-01", value: 9000 });
    expect(told(yearly, "parameter-stale", { asOf: "2017-12-31", staleAfter: "P28D" })).toEqual(["warning parameters.ceiling.0"]);
    expect(told(yearly, "parameter-stale", { asOf: "2018-01-01", staleAfter: "P28D" })).toEqual([]);
  });

  it("is not one that has ended, and is looked at on the last day", () => {
    expect(told(rule, "parameter-stale", { asOf: "2017-02-27", staleAfter: "P1D" })).toEqual([]);
    expect(told(rule, "parameter-stale", { asOf: "2015-01-01", staleAfter: "P1D" })).toEqual([]);
    expect(told(rule, "parameter-stale", { asOf: "2016-12-31", staleAfter: "P1D" })).toEqual(["warning parameters.ceiling.0"]);
    expect(told(rule, "parameter-stale", { asOf: "2017-01-01", staleAfter: "P1D" })).toEqual([]);
    const range = { asOfRange: { first: "2017-03-01", last: "2018-03-01" }, staleAfter: "P1Y" };
    expect(foundIn(rule, "parameter-stale", range).map(({ asOf }) => asOf)).toEqual(["2018-03-01"]);
  });
});
