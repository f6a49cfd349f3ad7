import { describe, expect, it } from "vitest";
import { findings, note, read, standing, taken } from "../diary.ts";

const nested = (levels: number): unknown => (levels === 0 ? 1 : { deeper: nested(levels - 1) });
const list = (length: number) => Array.from({ length }, () => 0);

describe("an entry that can be read", () => {
  it.each<[string, object]>([
    ["data 16 levels deep", { data: nested(16) }],
    ["data of a thousand values, themselves counted", { data: { list: list(998) } }],
    ["a text of ten thousand characters", { data: { text: "a".repeat(10_000) } }],
    ["data without a prototype", { data: Object.assign(Object.create(null) as object, { text: "a" }) }],
    ["a negative sequence", { sequence: -1 }],
    ["a track that is null", { track: null }],
    ["a field that nobody knows", { colour: "red" }],
    ["a day other than that of its recording", { occurredOn: "2017-12-31" }],
  ])("has %s", (_name, more) => {
    expect(findings([note("a", more)])).toEqual([]);
    expect(standing([note("a", more)])).toEqual(["a"]);
  });

  it("is a void with any day, be it none", () => {
    for (const occurredOn of ["2018-02-03", "2018-02", 7, null, undefined]) {
      expect(standing([note("a"), taken("v", "a", { occurredOn })])).toEqual([]);
      expect(findings([note("a"), taken("v", "a", { occurredOn })])).toEqual([]);
    }
  });
});

describe("an entry that cannot be read", () => {
  it.each<[string, object]>([
    ["data 17 levels deep", { data: nested(17) }],
    ["data of a thousand and one values", { data: { list: list(999) } }],
    ["a text of ten thousand and one characters", { data: { text: "a".repeat(10_001) } }],
    ["data that JSON cannot hold", { data: { on: new Date(0) } }],
    ["a number for data", { data: 1 }],
    ["a track that is a number", { track: 1 }],
    ["a sequence that is no number", { sequence: Number.NaN }],
    ["a sequence too large to count with", { sequence: 2 ** 53 }],
    ["the day of its recording, cut short", { occurredOn: "2018-02-0" }],
    ["the day of its recording and more", { occurredOn: "2018-02-01T10" }],
    ["a day that no month has", { occurredOn: "2018-02-30" }],
    ["a day before the calendar begins", { occurredOn: "1849-12-31" }],
    ["a moment for a day", { occurredOn: "2018-02-01T10:00:00Z" }],
    ["a list for a day", { occurredOn: ["2018-02-01"] }],
    ["a text for data", { data: "text" }],
    ["a list for data", { data: [] }],
    ["a sequence that is a text", { sequence: "1" }],
    ["a sequence with a fraction", { sequence: 0.5 }],
    ["a number to be taken back", { voids: 1 }],
    ["a number to be replaced", { replaces: 1 }],
    ["both a target to take back and one to replace", { voids: "a", replaces: "a" }],
    ["no type", { type: null }],
    ["no id", { id: null }],
    ["no moment of recording", { recordedAt: null }],
  ])("has %s", (_name, more) => {
    const { refused, history } = read([note("a"), note("b", more)]);
    expect(refused.map(({ cause }) => cause)).toEqual(["malformed"]);
    expect(history.map(({ event }) => event.id)).toEqual(["a"]);
  });

  it.each<[string, unknown, { eventId: string; type: string }]>([
    ["id and type", { id: "a", type: "note" }, { eventId: "a", type: "note" }],
    ["the id where the type is no text", { id: "a", type: 1 }, { eventId: "a", type: "" }],
    ["the type where the id is no text", { id: ["a"], type: "note" }, { eventId: "", type: "note" }],
    ["nothing where there is nothing", {}, { eventId: "", type: "" }],
    ["nothing of a list", [{ id: "a", type: "note" }], { eventId: "", type: "" }],
    ["nothing of a text", "note", { eventId: "", type: "" }],
    ["nothing of null", null, { eventId: "", type: "" }],
    ["nothing of a gap", undefined, { eventId: "", type: "" }],
  ])("is told with %s", (_name, entry, named) => {
    expect(read([entry]).refused).toStrictEqual([
      { ...named, code: "unknown-event", cause: "malformed", message: "the entry is malformed: it cannot be read as an event" },
    ]);
  });
});
