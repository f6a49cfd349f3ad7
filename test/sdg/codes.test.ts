import { describe, expect, it } from "vitest";
import {
  compareSdgCodes,
  goalOf,
  indicatorsOf,
  isSdgCode,
  isSdgGoal,
  isSdgIndicator,
  isSdgTarget,
  sameIndicatorAs,
  SDG_COLOURS,
  SDG_GOALS,
  type SdgCode,
  sdgIndicators,
  sdgTargets,
  sdgUri,
  targetOf,
  targetsOf,
  unsdCodeOf,
} from "welfare-core/sdg";
import { sdgLabelsEn } from "../../src/sdg/labels/en.ts";
import { sdgIndicatorLabelsEn } from "../../src/sdg/labels/indicators-en.ts";
import { sdgLabelsIt } from "../../src/sdg/labels/it.ts";

/** As the framework of 2025 has them, goal by goal. */
const TARGETS = [7, 8, 13, 10, 9, 8, 5, 12, 8, 10, 10, 11, 5, 10, 12, 12, 19];
const INDICATORS = [13, 15, 28, 12, 14, 11, 6, 17, 12, 14, 16, 13, 8, 10, 14, 24, 24];

describe("the catalogue of the 2030 Agenda", () => {
  it("has 17 goals, 169 targets and 251 codes of indicators", () => {
    expect([SDG_GOALS.length, new Set(sdgTargets()).size, new Set(sdgIndicators()).size]).toEqual([17, 169, 251]);
  });

  it("has in each goal as many targets and indicators as the framework of 2025", () => {
    expect(SDG_GOALS.map((goal) => targetsOf(goal).length)).toEqual(TARGETS);
    expect(SDG_GOALS.map((goal) => indicatorsOf(goal).length)).toEqual(INDICATORS);
  });

  it("has words for exactly its codes: the tables of labels compile only if they hold each member of the types and no other", () => {
    const inOrder = (labels: object) => (Object.keys(labels) as SdgCode[]).sort(compareSdgCodes);
    const goalsAndTargets = [...SDG_GOALS, ...sdgTargets()].sort(compareSdgCodes);
    expect(inOrder(sdgLabelsEn)).toEqual(goalsAndTargets);
    expect(inOrder(sdgLabelsIt)).toEqual(goalsAndTargets);
    expect(inOrder(sdgIndicatorLabelsEn)).toEqual(sdgIndicators());
  });

  it("holds the additions of 2025 and the odd places", () => {
    expect(["2.2.4", "8.9.2", "11.c.1", "11.5.3", "3.d.2", "17.18.3", "3.3.5", "16.1.4"].every(isSdgIndicator)).toBe(true);
    expect(["3.d", "8.10", "17.19", "8.b", "16.10", "13.b"].every(isSdgTarget)).toBe(true);
  });

  it("no longer holds what was dropped", () => {
    expect(["1.a.3", "13.3.2", "17.6.2", "13.4", "17.20", "17.a", "7.4", "18", "0", "8.11"].some(isSdgCode)).toBe(false);
  });

  it("has short words of its own: up to 60 characters for a target, 90 for an indicator, none blank", () => {
    for (const labels of [sdgLabelsEn, sdgLabelsIt]) {
      expect(Object.values(labels).filter((label) => label.length > 60 || label.trim() !== label || label === "")).toEqual([]);
    }
    expect(Object.values(sdgIndicatorLabelsEn).filter((label) => label.length > 90 || label.trim() !== label || label === "")).toEqual([]);
  });

  it("calls an indicator the same under each of its targets", () => {
    for (const code of sdgIndicators()) {
      for (const same of sameIndicatorAs(code)) expect(sdgIndicatorLabelsEn[same]).toBe(sdgIndicatorLabelsEn[code]);
    }
  });

  it("has 17 different colours, as hexadecimal digits", () => {
    expect(new Set(Object.values(SDG_COLOURS)).size).toBe(17);
    expect(Object.values(SDG_COLOURS).every((colour) => /^#[0-9A-F]{6}$/.test(colour))).toBe(true);
  });
});

describe("the guards", () => {
  it.each(["01", "1.01", "5.B", " 5", "5 ", "5.", ".5", "5..5", "5.5.", "5.5.0", "5.5.1.1", "5.10", "", "1e1", "toString", "5.5\n"])(
    "refuse %j, which is not written as the code is",
    (text) => {
      expect(isSdgCode(text)).toBe(false);
    },
  );

  it.each([5, 5.5, null, undefined, ["5"], { code: "5" }, Number.NaN])("refuse %j, which is no string", (value) => {
    expect([isSdgGoal(value), isSdgTarget(value), isSdgIndicator(value)]).toEqual([false, false, false]);
  });

  it("tell the levels apart", () => {
    expect([isSdgGoal("5"), isSdgTarget("5"), isSdgIndicator("5")]).toEqual([true, false, false]);
    expect([isSdgGoal("5.5"), isSdgTarget("5.5"), isSdgIndicator("5.5")]).toEqual([false, true, false]);
    expect([isSdgGoal("5.5.1"), isSdgTarget("5.5.1"), isSdgIndicator("5.5.1")]).toEqual([false, false, true]);
  });
});

describe("what belongs to what", () => {
  it("goes up from any level", () => {
    expect([goalOf("16"), goalOf("16.b"), goalOf("16.b.1"), targetOf("16.b.1"), targetOf("17.18.3")]).toEqual([
      "16",
      "16",
      "16",
      "16.b",
      "17.18",
    ]);
  });

  it("goes down, the numbered before the lettered", () => {
    expect(targetsOf("8")).toEqual(["8.1", "8.2", "8.3", "8.4", "8.5", "8.6", "8.7", "8.8", "8.9", "8.10", "8.a", "8.b"]);
    expect(indicatorsOf("1.5")).toEqual(["1.5.1", "1.5.2", "1.5.3", "1.5.4"]);
    expect(indicatorsOf("7")).toEqual(["7.1.1", "7.1.2", "7.2.1", "7.3.1", "7.a.1", "7.b.1"]);
  });

  it("keeps 8.1 and 8.10 apart", () => {
    expect(indicatorsOf("8.1")).toEqual(["8.1.1"]);
    expect(indicatorsOf("8.10")).toEqual(["8.10.1", "8.10.2"]);
  });

  it("orders a goal before its targets, a target before its indicators, 9 before 10 before a letter", () => {
    const codes: SdgCode[] = ["2", "8.a", "1.2", "1.a", "8.10", "1.1.1", "10", "8.9", "1.1", "1", "8.10.1"];
    expect(codes.sort(compareSdgCodes)).toEqual(["1", "1.1", "1.1.1", "1.2", "1.a", "2", "8.9", "8.10", "8.10.1", "8.a", "10"]);
    expect(compareSdgCodes("5.5", "5.5")).toBe(0);
  });
});

describe("indicators under several targets", () => {
  it("are twelve, in 28 places, so that 251 codes are 235 indicators", () => {
    const repeated = sdgIndicators().filter((code) => sameIndicatorAs(code).length > 0);
    expect(repeated.length).toBe(28);
    expect(new Set(repeated.map((code) => [code, ...sameIndicatorAs(code)].sort(compareSdgCodes)[0])).size).toBe(12);
  });

  it("know their other places from each place", () => {
    expect(sameIndicatorAs("1.5.3")).toEqual(["11.b.1", "13.1.2"]);
    expect(sameIndicatorAs("13.1.2")).toEqual(["1.5.3", "11.b.1"]);
  });

  it("have one UNSD code in all places, and no two indicators share one", () => {
    const coded = sdgIndicators().filter((code) => unsdCodeOf(code) !== undefined);
    expect(coded.length).toBe(248);
    expect(new Set(coded.map(unsdCodeOf)).size).toBe(232);
    for (const code of coded) for (const same of sameIndicatorAs(code)) expect(unsdCodeOf(same)).toBe(unsdCodeOf(code));
  });
});

describe("codes and addresses of the United Nations", () => {
  it("follow the number where the indicator is as it was", () => {
    expect([unsdCodeOf("1.1.1"), unsdCodeOf("1.a.2"), unsdCodeOf("17.19.2")]).toEqual(["C010101", "C010a02", "C171902"]);
  });

  it("do not follow the number where the indicator was replaced", () => {
    expect([unsdCodeOf("1.a.1"), unsdCodeOf("13.2.1"), unsdCodeOf("16.1.4")]).toEqual(["C010a04", "C130203", "C160105"]);
  });

  it("are not known for the three indicators added in 2025", () => {
    expect((["2.2.4", "8.9.2", "11.c.1"] as const).map(unsdCodeOf)).toEqual([undefined, undefined, undefined]);
    expect(sdgUri("11.c.1")).toBe(undefined);
  });

  it("give each level its address", () => {
    expect([sdgUri("11"), sdgUri("11.3"), sdgUri("11.5.1")]).toEqual([
      "http://metadata.un.org/sdg/11",
      "http://metadata.un.org/sdg/11.3",
      "http://metadata.un.org/sdg/C200303",
    ]);
  });
});
