import { describe, expect, it } from "vitest";
import { dueActions, preparePathway, type PathwayDeadline } from "welfare-core";
import { logOf } from "../arbitraries.ts";
import { due, dueInShort, withDeadlines } from "./visits.ts";

const VISIT: PathwayDeadline = { anchor: { event: "enter" }, offset: "P10D", satisfiedBy: ["visit"] };
const ENTER = "enter 03-01";

describe("what is told of a deadline", () => {
  it("is its name, where it stands, the day that it counts from and the due day, and nothing else", () => {
    expect(due(VISIT, ENTER, "03-05")).toStrictEqual([
      { deadline: "it", status: "upcoming", anchoredOn: "2018-03-01", dueOn: "2018-03-11" },
    ]);
  });

  it("is its label, window and the day on which it was met, where there are such", () => {
    const labelled = { ...VISIT, label: { en: "Visit" }, window: { before: "P2D", after: "P1D" } };
    const window = { from: "2018-03-09", to: "2018-03-12" };
    const base = { deadline: "it", label: { en: "Visit" }, anchoredOn: "2018-03-01", dueOn: "2018-03-11", window };
    expect(due(labelled, ENTER, "03-10")).toStrictEqual([{ ...base, status: "due" }]);
    expect(due(labelled, `${ENTER}, visit 03-09`, "03-10")).toStrictEqual([{ ...base, status: "met", metOn: "2018-03-09" }]);
  });

  it("is neither day nor window while it is paused", () => {
    const paused = { ...VISIT, window: { before: "P2D" }, pausedIn: ["away"] };
    expect(due(paused, `${ENTER}, pause 03-05`, "03-05")).toStrictEqual([{ deadline: "it", status: "paused", anchoredOn: "2018-03-01" }]);
    expect(due(paused, `${ENTER}, pause 03-09, visit 03-10`, "03-20")).toStrictEqual([
      { deadline: "it", status: "paused", anchoredOn: "2018-03-01" },
    ]);
  });

  it("comes in the order of the definition, for each deadline that runs", () => {
    const pathway = withDeadlines({
      late: { ...VISIT, offset: "P20D" },
      never: { ...VISIT, anchor: { event: "tidy" } },
      early: VISIT,
    });
    const log = logOf([{ id: "e", type: "enter", occurredOn: "2018-03-01", recordedAt: "2018-03-01T10:00:00Z" }], pathway);
    const told = [
      { deadline: "late", status: "overdue", anchoredOn: "2018-03-01", dueOn: "2018-03-21" },
      { deadline: "early", status: "overdue", anchoredOn: "2018-03-01", dueOn: "2018-03-11" },
    ];
    expect(dueActions(pathway, log, { asOf: "2018-04-01" })).toStrictEqual(told);
    expect(dueActions(preparePathway(pathway), log, { asOf: "2018-04-01" })).toStrictEqual(told);
    expect(dueActions(pathway, log, { asOf: "2018-04-01", knownAt: "2018-02-28" })).toStrictEqual([]);
  });

  it("is nothing for a pathway without deadlines", () => {
    const { deadlines, ...none } = withDeadlines({});
    expect(deadlines).toEqual({});
    expect(dueActions(none, logOf([], none), { asOf: "2018-04-01" })).toStrictEqual([]);
  });
});

describe("a window", () => {
  it.each<[PathwayDeadline["window"], string]>([
    [{ before: "P2D" }, "upcoming by 03-11 in 03-09/03-11"],
    [{ after: "P2D" }, "upcoming by 03-11 in 03-11/03-13"],
    [{}, "upcoming by 03-11 in 03-11/03-11"],
    [{ before: "P1M", after: "P1M1D" }, "due by 03-11 in 02-11/04-12"],
  ])("of %j", (window, expected) => {
    expect(dueInShort({ ...VISIT, window }, ENTER, "03-05")).toBe(expected);
  });

  it("of no length is its due day alone", () => {
    const exact = { ...VISIT, window: {} };
    const at = (asOf: string) => dueInShort(exact, ENTER, asOf).split(" ")[0];
    expect(["03-10", "03-11", "03-12"].map(at)).toEqual(["upcoming", "due", "missed"]);
    expect(dueInShort(exact, `${ENTER}, visit 03-11`, "03-12")).toBe("met on 03-11 by 03-11 in 03-11/03-11");
  });

  it("that goes back a month from the end of March begins at the end of February", () => {
    const monthly = { ...VISIT, offset: "P1M", window: { before: "P1M" } };
    expect(dueInShort(monthly, "enter 02-28", "03-01")).toBe("due by 03-28 in 02-28/03-28");
    expect(dueInShort({ ...VISIT, offset: "P30D", window: { before: "P1M" } }, ENTER, "03-01")).toBe("due by 03-31 in 02-28/03-31");
  });
});

describe("days that the library cannot name", () => {
  const far = (offset: string, window?: PathwayDeadline["window"]) => {
    const [action] = due({ ...VISIT, offset, window }, "enter 12-31", "12-31");
    return [action?.status, action?.dueOn, action?.window];
  };

  it("are left out, a day after the last one and no earlier", () => {
    expect(far("P182Y")).toEqual(["upcoming", "2200-12-31", undefined]);
    expect(far("P182Y1D")).toEqual(["upcoming", undefined, undefined]);
  });

  it("leave out the window if one of its ends is such", () => {
    expect(far("P182Y", { before: "P1D" })[2]).toEqual({ from: "2200-12-30", to: "2200-12-31" });
    expect(far("P182Y", { after: "P1D" })).toEqual(["upcoming", "2200-12-31", undefined]);
    expect(far("P182Y1D", { before: "P1D" })).toEqual(["upcoming", undefined, undefined]);
  });

  it("name the first day of the calendar as a window's first day, and none before it", () => {
    expect(far("P1D", { before: "P169Y" })[2]).toEqual({ from: "1850-01-01", to: "2019-01-01" });
    expect(far("P1D", { before: "P169Y1D" })).toEqual(["due", "2019-01-01", undefined]);
  });
});
