import { describe, expect, it } from "vitest";
import type { PathwayDefinition } from "welfare-core";
import { DIARY, findings, note, permutations, standing, taken } from "../diary.ts";

const at = (day: string) => ({ recordedAt: `${day}T10:00:00Z` });
const instead = (id: string, replaces: string, more: object = {}) => note(id, { replaces, ...at("2018-02-03"), ...more });

describe("of several corrections of one event", () => {
  it.each<[string, readonly object[], readonly string[]]>([
    ["the last recorded wins", [taken("v", "a", at("2018-02-03")), instead("b", "a", at("2018-02-04"))], ["b"]],
    ["the last recorded wins, a void too", [taken("b", "a", at("2018-02-04")), instead("v", "a", at("2018-02-03"))], []],
    ["the moment comes before the sequence", [instead("b", "a", { sequence: 9 }), taken("v", "a", at("2018-02-04"))], []],
    ["at one moment the higher sequence wins", [taken("v", "a", { sequence: -1 }), instead("b", "a")], ["b"]],
    ["at one moment the higher sequence wins, a void too", [taken("a0", "a", { sequence: 1 }), instead("b", "a")], []],
    ["the sequence comes before the id", [instead("b", "a", { sequence: 1 }), taken("v", "a")], ["b"]],
    ["then the higher id wins", [taken("aa", "a"), instead("b", "a")], ["b"]],
    ["then the higher id wins, in the order of code units", [taken("b", "a"), instead("B", "a")], []],
    ["a voided one does not count", [instead("b", "a"), taken("v", "a", at("2018-02-04")), taken("w", "v")], ["b"]],
    [
      "of three the last that is not voided wins",
      [instead("b", "a"), instead("c", "a", at("2018-02-04")), instead("d", "a", at("2018-02-05")), taken("w", "d")],
      ["c"],
    ],
  ])("%s", (_rule, corrections, expected) => {
    for (const order of permutations([note("a"), ...corrections])) {
      expect(standing(order)).toEqual(expected);
      expect(findings(order)).toEqual([]);
    }
  });

  it("each event has its own", () => {
    const events = [note("a"), note("b"), note("c"), taken("v", "a"), instead("r", "b")];
    for (const order of permutations(events)) expect(standing(order)).toEqual(["r", "c"]);
  });

  it("a chain of voids acts or does not by whether the one at the end does", () => {
    const chain = [note("a"), taken("v1", "a"), taken("v2", "v1"), taken("v3", "v2"), taken("v4", "v3")];
    const left = chain.map((_, length) => standing(chain.slice(0, length + 1)).length);
    expect(left).toEqual([1, 0, 1, 0, 1]);
  });
});

describe("the place of a replacement", () => {
  const [before, after] = [note("a0"), note("z")];
  it.each<[string, readonly object[], readonly string[]]>([
    ["on the same day is that of what it replaces", [instead("zz", "m")], ["a0", "zz", "z"]],
    ["on the same day with a sequence that is null, too", [instead("zz", "m", { sequence: null })], ["a0", "zz", "z"]],
    ["with a sequence of its own follows from it", [instead("zz", "m", { sequence: 1 })], ["a0", "z", "zz"]],
    ["with a sequence of 0 of its own follows from it", [instead("zz", "m", { sequence: 0 })], ["a0", "z", "zz"]],
    ["on another day follows from the day", [instead("zz", "m", { occurredOn: "2018-01-31" })], ["zz", "a0", "z"]],
    ["of a replacement is the place that this one took", [instead("y", "m"), instead("zz", "y", at("2018-02-04"))], ["a0", "zz", "z"]],
    [
      "of a replacement on another day is the place there",
      [instead("y", "m", { occurredOn: "2018-01-31" }), instead("zz", "y", { occurredOn: "2018-01-31", ...at("2018-02-04") })],
      ["zz", "a0", "z"],
    ],
    [
      "back on the first day follows from its own fields",
      [instead("y", "m", { occurredOn: "2018-01-31" }), instead("zz", "y", at("2018-02-04"))],
      ["a0", "z", "zz"],
    ],
  ])("%s", (_rule, corrections, expected) => {
    for (const order of permutations([before, note("m"), after, ...corrections])) expect(standing(order)).toEqual(expected);
  });
});

describe("a correction that acts on nothing", () => {
  it("has no target, or replaces a void, which may be voided only", () => {
    const events = [note("a"), taken("v", "a"), instead("r", "v"), taken("w", "nothing"), instead("x", "nothing")];
    for (const order of permutations(events)) {
      expect(standing(order)).toEqual([]);
      expect(findings(order)).toEqual(["r void-replaced", "w no-target", "x no-target"]);
    }
  });

  it("is a member of a circle; one that only leads into the circle is none", () => {
    const circle = [instead("a", "c"), instead("b", "a"), instead("c", "b")];
    for (const order of permutations([...circle, taken("t", "b"), taken("u", "t")])) {
      expect(standing(order)).toEqual([]);
      expect(findings(order)).toEqual(["a circle", "b circle", "c circle"]);
    }
  });

  it("corrects itself", () => {
    expect(findings([instead("a", "a"), note("n")])).toEqual(["a circle"]);
    expect(findings([taken("v", "v"), note("n")])).toEqual(["v circle"]);
    expect(standing([instead("a", "a"), taken("v", "v"), note("n")])).toEqual(["n"]);
  });

  it("leaves the corrections beside a circle alone", () => {
    const events = [instead("a", "b"), instead("b", "a"), note("n"), instead("r", "n"), taken("v", "r")];
    for (const order of permutations(events)) {
      expect(standing(order)).toEqual(["n"]);
      expect(findings(order)).toEqual(["a circle", "b circle"]);
    }
  });
});

describe("the role that corrects", () => {
  const strict: PathwayDefinition = { ...DIARY, corrections: { roles: ["manager", "head"] } };
  const worker = { role: "worker" };

  it("must be among those that may, if some are named", () => {
    expect(standing([note("a"), taken("v", "a", { role: "head" })], strict)).toEqual([]);
    for (const role of ["worker", null, undefined]) {
      expect(standing([note("a"), taken("v", "a", { role })], strict)).toEqual(["a"]);
      expect(findings([note("a"), taken("v", "a", { role })], strict)).toEqual(["v correcting-role"]);
    }
    expect(findings([note("a"), instead("r", "a", worker)], strict)).toEqual(["r correcting-role"]);
    expect(findings([note("a"), taken("v", "a", worker)])).toEqual([]);
  });

  it("is asked after what the correction points at", () => {
    expect(findings([taken("v", "nothing", worker)], strict)).toEqual(["v no-target"]);
    expect(findings([note("a"), taken("v", "a", { role: "head" }), instead("r", "v", worker)], strict)).toEqual(["r void-replaced"]);
    expect(findings([taken("v", "v", worker)], strict)).toEqual(["v circle"]);
  });

  it("does not matter to events that correct nothing", () => {
    expect(findings([note("a", worker)], strict)).toEqual([]);
  });
});
