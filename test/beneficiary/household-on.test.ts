import { describe, expect, it } from "vitest";
import { type Household, householdOn } from "welfare-core";
import { deepFreeze } from "../deep-freeze.ts";

const family: Household = {
  from: "2017-01-01",
  observedOn: "2018-01-15",
  members: [{ relation: "partner" }, { relation: "child", birthDate: "2012" }],
  iseeMinor: 740_000,
};
const alone: Household = { from: "2018-05-01", observedOn: "2018-05-03", members: [] };
const households = deepFreeze([alone, family]);

describe("the household of a day", () => {
  it("is not known without a record", () => {
    expect(householdOn([], "2018-05-01")).toBeUndefined();
    expect(householdOn(households, "2016-12-31")).toBeUndefined();
  });

  it("holds from its first day until the next begins", () => {
    expect(householdOn(households, "2017-01-01")).toBe(family);
    expect(householdOn(households, "2018-04-30")).toBe(family);
    expect(householdOn(households, "2018-05-01")).toBe(alone);
    expect(householdOn(households, "2018-05-02")).toBe(alone);
  });

  it("is replaced whole: what the next record leaves out is not known from then on", () => {
    expect(householdOn(households, "2018-05-01")?.iseeMinor).toBeUndefined();
  });

  it("is of two that begin on the same day the one learnt later, then the later in the list", () => {
    const corrected: Household = { ...alone, observedOn: "2018-05-04", members: [{ relation: "parent" }] };
    expect(householdOn([corrected, alone], "2018-05-01")).toBe(corrected);
    expect(householdOn([alone, corrected], "2018-05-01")).toBe(corrected);
    const twin: Household = { ...alone, iseeMinor: 1 };
    expect(householdOn([alone, twin], "2018-05-01")).toBe(twin);
    expect(householdOn([twin, alone], "2018-05-01")).toBe(alone);
  });

  it("is with earlier knowledge the one that had been recorded", () => {
    expect(householdOn(households, "2018-05-01", { knownAt: "2018-05-02" })).toBe(family);
    expect(householdOn(households, "2018-05-01", { knownAt: "2018-05-03" })).toBe(alone);
    const stamped: Household = { ...alone, recordedAt: "2018-05-09T12:00:00Z" };
    expect(householdOn([family, stamped], "2018-05-01", { knownAt: "2018-05-09T11:59:59Z" })).toBe(family);
    expect(householdOn([family, stamped], "2018-05-01", { knownAt: "2018-05-09T12:00:00Z" })).toBe(stamped);
  });

  it("is asked of a day that exists", () => {
    expect(() => householdOn([], "2018-5-1")).toThrow(RangeError);
    expect(() => householdOn([], "2018-05-01", { knownAt: "2018-05-32" })).toThrow(RangeError);
  });
});
