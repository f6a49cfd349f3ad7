import { describe, expect, it } from "vitest";
import { type Situation, situationSeries, unbrokenSince } from "welfare-core";
import { deepFreeze } from "../deep-freeze.ts";

/** Work status from a day on, learnt on that day. */
const work = (from: string, labourStatus: Situation["labourStatus"], observedOn = from): Situation => ({ from, observedOn, labourStatus });

const read = (situations: readonly Situation[], knownAt?: string) =>
  situationSeries(situations, "labourStatus", { knownAt }).map(({ from, value }) => `${from} ${value}`);

describe("the series of a field", () => {
  it("is empty where the field was never recorded", () => {
    expect(situationSeries([], "labourStatus")).toEqual([]);
    expect(situationSeries([{ from: "2018-03-01", observedOn: "2018-03-01", housingStatus: "secure" }], "labourStatus")).toEqual([]);
  });

  it("gives each value with its days and its record", () => {
    const hired = work("2018-03-01", "employee", "2018-03-05");
    expect(situationSeries([hired], "labourStatus")).toEqual([
      { value: "employee", from: "2018-03-01", observedOn: "2018-03-05", situation: hired },
    ]);
  });

  it("is in the order of the days from which the values hold, not of those on which they were learnt", () => {
    const situations = deepFreeze([
      work("2018-03-01", "employee", "2018-03-01"),
      work("2017-01-01", "unemployed", "2018-06-01"),
      work("2018-01-01", "inactive-care", "2018-04-01"),
    ]);
    expect(read(situations)).toEqual(["2017-01-01 unemployed", "2018-01-01 inactive-care", "2018-03-01 employee"]);
  });

  it("has one value for each day on which one begins: the one learnt later, then the later in the list", () => {
    expect(read([work("2018-03-01", "employee", "2018-03-02"), work("2018-03-01", "unemployed")])).toEqual(["2018-03-01 employee"]);
    expect(read([work("2018-03-01", "employee"), work("2018-03-01", "unemployed")])).toEqual(["2018-03-01 unemployed"]);
  });

  it("keeps neighbours with the same value, and codes for an absent answer", () => {
    expect(read([work("2018-03-01", "unknown"), work("2018-03-02", "unknown")])).toEqual(["2018-03-01 unknown", "2018-03-02 unknown"]);
  });

  it("leaves out what was recorded later, so that what it covered comes back", () => {
    const situations = [work("2018-03-01", "unemployed"), work("2018-03-01", "employee", "2018-03-10")];
    expect(read(situations, "2018-03-09")).toEqual(["2018-03-01 unemployed"]);
    expect(read(situations, "2018-03-10")).toEqual(["2018-03-01 employee"]);
    expect(() => read(situations, "yesterday")).toThrow(RangeError);
  });
});

describe("since when a field has said the same", () => {
  const since = (situations: readonly Situation[], day: string, knownAt?: string) =>
    unbrokenSince(deepFreeze(situations), "labourStatus", day, { knownAt });

  it("is not known where nothing was in force", () => {
    expect(since([], "2018-03-01")).toBeUndefined();
    expect(since([work("2018-03-02", "employee")], "2018-03-01")).toBeUndefined();
    expect(unbrokenSince([work("2018-03-01", "employee")], "trainingStatus", "2018-03-01")).toBeUndefined();
  });

  it("is the first day of a single record", () => {
    expect(since([work("2018-03-01", "employee")], "2018-03-01")).toBe("2018-03-01");
    expect(since([work("2018-03-01", "employee")], "2018-12-31")).toBe("2018-03-01");
  });

  it("is the first day of the run that the day lies in", () => {
    const run = [
      work("2017-05-01", "unemployed"),
      work("2016-01-10", "unemployed"),
      work("2015-06-01", "employee"),
      work("2018-03-01", "employee"),
    ];
    expect(since(run, "2016-01-09")).toBe("2015-06-01");
    expect(since(run, "2016-01-10")).toBe("2016-01-10");
    expect(since(run, "2018-02-28")).toBe("2016-01-10");
    expect(since(run, "2018-03-01")).toBe("2018-03-01");
  });

  it("looks at the code, not at what it means: two ways of having no work are two runs", () => {
    expect(since([work("2017-01-01", "unemployed-never-worked"), work("2018-01-01", "unemployed")], "2018-03-01")).toBe("2018-01-01");
  });

  it("is broken by a code for an absent answer, which makes a run of its own", () => {
    const asked = [work("2017-01-01", "unemployed"), work("2017-06-01", "not-asked"), work("2017-09-01", "not-asked")];
    expect(since(asked, "2018-01-01")).toBe("2017-06-01");
    expect(since([...asked, work("2018-01-01", "unemployed")], "2018-01-01")).toBe("2018-01-01");
  });

  it("is not broken by a situation that does not speak of it", () => {
    const silent: Situation = { from: "2017-06-01", observedOn: "2017-06-01", housingStatus: "shelter" };
    expect(since([work("2017-01-01", "unemployed"), silent, work("2018-01-01", "unemployed")], "2018-03-01")).toBe("2017-01-01");
  });

  it("is not broken by a record that another of the same day covers", () => {
    const covered = [work("2017-01-01", "unemployed"), work("2017-06-01", "employee"), work("2017-06-01", "unemployed", "2017-06-02")];
    expect(since(covered, "2018-03-01")).toBe("2017-01-01");
    expect(since(covered, "2018-03-01", "2017-06-01")).toBe("2017-06-01");
  });

  it("is asked of a day that exists", () => {
    expect(() => since([], "2018-13-01")).toThrow(RangeError);
    expect(() => since([], "2018-03-01", "soon")).toThrow(RangeError);
  });
});
