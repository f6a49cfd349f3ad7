import { describe, expect, it } from "vitest";
import { findings, note, permutations, read, standing, taken } from "../diary.ts";

const at = (day: string) => ({ recordedAt: `${day}T10:00:00Z` });

describe("of the entries of one id", () => {
  it("the first recorded stands, wherever it is in the log, and each other is told", () => {
    const first = note("a", { data: { text: "z" } });
    const same = note("a", { data: { text: "z" }, ...at("2018-02-02") });
    const other = note("a", { data: { text: "y" }, ...at("2018-02-03") });
    for (const order of permutations([first, same, other])) {
      const { history, refused } = read(order);
      expect(history.map(({ event }) => event)).toEqual([first]);
      expect(refused.map(({ eventId, code, cause }) => [eventId, code, cause])).toEqual([
        ["a", "duplicate", "again"],
        ["a", "conflict", "same-id"],
      ]);
    }
  });

  it("recorded at one moment the one whose canonical text comes first stands", () => {
    const first = note("a", { data: { text: "x" } });
    const events = [first, note("a", { data: { text: "y" } }), note("a", { data: { text: "z" } })];
    for (const order of permutations(events)) {
      expect(read(order).history.map(({ event }) => event)).toEqual([first]);
      expect(findings(order)).toEqual(["a same-id", "a same-id"]);
    }
  });

  it("one that is told twice to the letter is a duplicate once", () => {
    expect(findings([note("a"), note("a")])).toEqual(["a again"]);
    expect(findings([note("a"), note("a"), note("a")])).toEqual(["a again", "a again"]);
  });

  it("ids of their own are nobody's duplicates, though others are told twice", () => {
    const events = [note("a"), note("b"), note("b"), note("c")];
    expect(standing(events)).toEqual(["a", "b", "c"]);
    expect(findings(events)).toEqual(["b again"]);
  });

  it.each([24, 25, 40])("of %d entries the one that is told twice is found", (count) => {
    const notes = Array.from({ length: count }, (_, index) => note(`n${String(index).padStart(2, "0")}`));
    const ids = notes.map((_, index) => `n${String(index).padStart(2, "0")}`);
    expect(findings(notes)).toEqual([]);
    expect(standing(notes)).toEqual(ids);
    expect(findings([...notes, note("n07", at("2018-02-02"))])).toEqual(["n07 again"]);
    expect(standing([...notes, note("n07", at("2018-02-02"))])).toEqual(ids);
  });

  it("an event and a void are never the same", () => {
    expect(findings([note("a"), note("b"), taken("b", "a")])).toEqual(["b same-id"]);
    expect(standing([note("a"), note("b"), taken("b", "a")])).toEqual(["a", "b"]);
  });

  it("a void that comes first keeps its id from the event, and acts", () => {
    const events = [note("a"), taken("b", "a", at("2018-02-01")), note("b", at("2018-02-02"))];
    expect(findings(events)).toEqual(["b same-id"]);
    expect(standing(events)).toEqual([]);
  });

  it("a correction that is told twice acts once and is told", () => {
    const events = [note("a"), taken("v", "a"), taken("v", "a", at("2018-02-05"))];
    expect(standing(events)).toEqual([]);
    expect(findings(events)).toEqual(["v again"]);
  });
});

describe("what makes no difference between two tellings", () => {
  const later = at("2018-02-05");
  it.each<[string, object, object]>([
    ["the moment of recording", {}, {}],
    ["data that are empty", { data: {} }, {}],
    ["data that are null", { data: null }, {}],
    ["data that hold nothing but null", { data: { text: null } }, {}],
    ["a datum that is null", { data: { text: "x", place: null } }, { data: { text: "x" } }],
    ["a field that is null", { actor: null, track: null }, {}],
    ["a sequence of 0", { sequence: 0 }, {}],
    ["a sequence that is null", { sequence: null }, {}],
    ["the order of fields within data", { data: { text: { b: 1, a: 2 } } }, { data: { text: { a: 2, b: 1 } } }],
  ])("%s", (_name, one, other) => {
    expect(findings([note("a", one), note("a", { ...other, ...later })])).toEqual(["a again"]);
    expect(findings([note("a", other), note("a", { ...one, ...later })])).toEqual(["a again"]);
  });

  it.each<[string, object, object]>([
    ["the type", { type: "call" }, {}],
    ["the day", { occurredOn: "2018-01-31" }, {}],
    ["the actor", { actor: "w1" }, {}],
    ["the role", { role: "worker" }, { role: "manager" }],
    ["the sequence", { sequence: 1 }, {}],
    ["data or none", { data: { text: "x" } }, {}],
    ["a datum", { data: { text: "x" } }, { data: { text: "y" } }],
    ["a null inside of a datum", { data: { text: { a: null } } }, { data: { text: {} } }],
    ["the order of a list", { data: { text: [1, 2] } }, { data: { text: [2, 1] } }],
  ])("and what does: %s", (_name, one, other) => {
    expect(findings([note("a", one), note("a", { ...other, ...later })])).toContain("a same-id");
    expect(findings([note("a", other), note("a", { ...one, ...later })])).toContain("a same-id");
  });
});
