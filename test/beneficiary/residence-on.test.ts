import { describe, expect, it } from "vitest";
import { type Residence, residenceOn } from "welfare-core";
import { deepFreeze } from "../deep-freeze.ts";

const where = (residences: readonly Residence[], day: string, knownAt?: string) =>
  residenceOn(deepFreeze(residences), day, { knownAt })?.territoryId;

describe("where someone is resident", () => {
  it("is not known without a record", () => {
    expect(where([], "2018-03-01")).toBeUndefined();
  });

  it("counts both ends of a residence", () => {
    const residences = [{ territoryId: "mantova", from: "2018-03-01", to: "2018-03-31" }];
    expect(where(residences, "2018-02-28")).toBeUndefined();
    expect(where(residences, "2018-03-01")).toBe("mantova");
    expect(where(residences, "2018-03-31")).toBe("mantova");
    expect(where(residences, "2018-04-01")).toBeUndefined();
  });

  it("is the place that she never left, however late it is asked", () => {
    expect(where([{ territoryId: "mantova", from: "1978-01-01" }], "2200-12-31")).toBe("mantova");
  });

  it("changes on the day on which the next residence begins", () => {
    const residences = [
      { territoryId: "suzzara", from: "2018-03-01" },
      { territoryId: "mantova", from: "2010-01-01" },
    ];
    expect(where(residences, "2018-02-28")).toBe("mantova");
    expect(where(residences, "2018-03-01")).toBe("suzzara");
  });

  it("is not the place that was left without a last day, when the next one ends", () => {
    const residences = [
      { territoryId: "mantova", from: "2010-01-01" },
      { territoryId: "suzzara", from: "2018-03-01", to: "2018-03-31" },
    ];
    expect(where(residences, "2018-03-31")).toBe("suzzara");
    expect(where(residences, "2018-04-01")).toBeUndefined();
  });

  it("is again the place whose last day had not come, when a shorter stay elsewhere ends", () => {
    const residences = [
      { territoryId: "mantova", from: "2010-01-01", to: "2018-12-31" },
      { territoryId: "suzzara", from: "2018-03-01", to: "2018-03-31" },
    ];
    expect(where(residences, "2018-03-15")).toBe("suzzara");
    expect(where(residences, "2018-04-01")).toBe("mantova");
    expect(where(residences, "2018-12-31")).toBe("mantova");
    expect(where(residences, "2019-01-01")).toBeUndefined();
  });
});

describe("of two residences that begin on the same day", () => {
  const first: Residence = { territoryId: "mantova", from: "2018-03-01", recordedAt: "2018-03-01T08:00:00Z" };
  const second: Residence = { territoryId: "suzzara", from: "2018-03-01", to: "2018-03-10", recordedAt: "2018-03-02T08:00:00Z" };

  it("the one written down last counts alone, even after its last day", () => {
    for (const residences of [
      [first, second],
      [second, first],
    ]) {
      expect(where(residences, "2018-03-10")).toBe("suzzara");
      expect(where(residences, "2018-03-11")).toBeUndefined();
    }
  });

  it("the first counts as long as the second was not recorded", () => {
    expect(where([second, first], "2018-03-11", "2018-03-02T07:59:59Z")).toBe("mantova");
    expect(where([second, first], "2018-03-11", "2018-03-02T08:00:00Z")).toBeUndefined();
  });

  it("one without a stamp was written at the beginning of that day", () => {
    const unstamped: Residence = { territoryId: "viadana", from: "2018-03-01" };
    expect(where([first, unstamped], "2018-03-01")).toBe("mantova");
    expect(where([unstamped, { ...first, recordedAt: "2018-02-28T12:00:00Z" }], "2018-03-01")).toBe("viadana");
  });

  it("the later in the list counts where both were written at the same moment", () => {
    const same: Residence = { ...second, recordedAt: "2018-03-01T08:00:00.000Z" };
    expect(where([first, same], "2018-03-01")).toBe("suzzara");
    expect(where([same, first], "2018-03-01")).toBe("mantova");
  });
});

describe("with the knowledge of an earlier moment", () => {
  it("a residence without a stamp is there from its first day", () => {
    const residences = [{ territoryId: "mantova", from: "2018-03-01" }];
    expect(where(residences, "2018-12-31", "2018-02-28")).toBeUndefined();
    expect(where(residences, "2018-12-31", "2018-03-01")).toBe("mantova");
  });

  it("a move that was not known has ended nothing", () => {
    const residences = [
      { territoryId: "mantova", from: "2010-01-01" },
      { territoryId: "suzzara", from: "2018-03-01", recordedAt: "2018-06-01T09:00:00Z" },
    ];
    expect(where(residences, "2018-04-01", "2018-05-31")).toBe("mantova");
    expect(where(residences, "2018-04-01", "2018-06-01")).toBe("suzzara");
  });
});

describe("a caller's bug", () => {
  it("is a day that is none", () => {
    expect(() => residenceOn([], "2018-04-31")).toThrow(RangeError);
    expect(() => residenceOn([], "2018-04-30", { knownAt: "2018" })).toThrow(RangeError);
  });
});
