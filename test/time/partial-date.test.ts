import { daysOf } from "welfare-core";
import { describe, expect, it } from "vitest";

describe("the days that a partial date covers", () => {
  it("are one day when it is known in full", () => {
    expect(daysOf("1978-04-12")).toEqual({ first: "1978-04-12", last: "1978-04-12" });
  });

  it("are a year when only the year is known", () => {
    expect(daysOf("1978")).toEqual({ first: "1978-01-01", last: "1978-12-31" });
  });

  it.each([
    ["2018-01", "2018-01-31"],
    ["2018-02", "2018-02-28"],
    ["2020-02", "2020-02-29"],
    ["1900-02", "1900-02-28"],
    ["2000-02", "2000-02-29"],
    ["2018-03", "2018-03-31"],
    ["2018-04", "2018-04-30"],
    ["2018-05", "2018-05-31"],
    ["2018-06", "2018-06-30"],
    ["2018-07", "2018-07-31"],
    ["2018-08", "2018-08-31"],
    ["2018-09", "2018-09-30"],
    ["2018-10", "2018-10-31"],
    ["2018-11", "2018-11-30"],
    ["2018-12", "2018-12-31"],
  ])("of the month %s end on %s", (month, last) => {
    expect(daysOf(month)).toEqual({ first: `${month}-01`, last });
  });
});
