import { describe, expect, it } from "vitest";
import { type Contribution, contributionMinutes } from "welfare-core";
import { deepFreeze } from "../deep-freeze.ts";

const taught: Contribution = { id: "c1", type: "skill-sharing", on: "2018-10-01", minutes: 90, projectId: "milena" };
const helped: Contribution = { id: "c2", type: "mutual-help", on: "2018-11-05", minutes: 30 };
const told: Contribution = { id: "c3", type: "testimony", on: "2018-12-01", projectId: "milena" };
const contributions = deepFreeze([told, taught, helped]);

describe("the time that someone gave back", () => {
  it("is 0 minutes when nothing was given back", () => {
    expect(contributionMinutes([])).toEqual({ minutes: 0, atLeastMinutes: 0, known: 0, unknown: 0 });
  });

  it("is the sum of what is known", () => {
    expect(contributionMinutes([taught, helped])).toEqual({ minutes: 120, atLeastMinutes: 120, known: 2, unknown: 0 });
  });

  it("is not known in all as soon as one contribution has no minutes, and never less than the rest", () => {
    expect(contributionMinutes(contributions)).toEqual({ atLeastMinutes: 120, known: 2, unknown: 1 });
    expect(contributionMinutes([told])).toEqual({ atLeastMinutes: 0, known: 0, unknown: 1 });
    expect(contributionMinutes([told])).not.toHaveProperty("minutes");
  });

  it("is for one project that of its contributions alone", () => {
    expect(contributionMinutes(contributions, { projectId: "milena" })).toEqual({ atLeastMinutes: 90, known: 1, unknown: 1 });
    expect(contributionMinutes(contributions, { projectId: "other" })).toEqual({ minutes: 0, atLeastMinutes: 0, known: 0, unknown: 0 });
  });

  it("counts the first and the last day", () => {
    const known = (from?: string, to?: string) => contributionMinutes(contributions, { from, to }).known;
    expect(known("2018-09-30", "2018-10-02")).toBe(1);
    expect(known("2018-10-01", "2018-10-01")).toBe(1);
    expect(known("2018-10-02", "2018-11-04")).toBe(0);
    expect(known("2018-10-02")).toBe(1);
    expect(known(undefined, "2018-10-01")).toBe(1);
    expect(known(undefined, "2018-09-30")).toBe(0);
    expect(known("2018-11-06", "2018-11-04")).toBe(0);
  });

  it("leaves out what had not been written down", () => {
    const stamped: Contribution = { ...taught, recordedAt: "2018-12-01T10:00:00Z" };
    const known = (knownAt: string) => contributionMinutes([stamped, helped], { knownAt });
    expect(known("2018-11-04").known).toBe(0);
    expect(known("2018-11-05").minutes).toBe(30);
    expect(known("2018-12-01T09:59:59.999Z").minutes).toBe(30);
    expect(known("2018-12-01T10:00:00Z").minutes).toBe(120);
  });

  it("is asked of days that exist", () => {
    expect(() => contributionMinutes([], { from: "2018-02-30" })).toThrow(/^from must be/);
    expect(() => contributionMinutes([], { to: "2018-02-30" })).toThrow(/^to must be/);
    expect(() => contributionMinutes([], { knownAt: "2018-02-30" })).toThrow(RangeError);
  });
});
