import { expect, it } from "vitest";
import { findings, note, permutations, read, taken } from "../diary.ts";

it("malformed entries come first, by id and then by type as far as they can be read", () => {
  const entries = [{ type: "x" }, { id: "a", type: "w" }, { id: "a", type: "x" }, { id: "b", type: "a" }];
  for (const order of permutations(entries)) {
    expect(read(order).refused.map(({ eventId, type }) => `${eventId} ${type}`)).toEqual([" x", "a w", "a x", "b a"]);
  }
});

it("the others follow as they were recorded, then by id, and what the pathway refuses comes last", () => {
  const entries = [
    { id: "z" },
    taken("y", "nothing", { recordedAt: "2018-02-02T10:00:00Z" }),
    taken("c", "nothing"),
    taken("d", "nothing"),
    note("a", { type: "dance" }),
  ];
  for (const order of permutations(entries)) {
    expect(findings(order)).toEqual(["z malformed", "y no-target", "c no-target", "d no-target", "a unknown-type"]);
  }
});

it("a log without findings has none, be it empty, plain or corrected", () => {
  for (const events of [[], [note("a")], [note("a"), taken("v", "a")]]) expect(read(events).refused).toEqual([]);
});

it("what was recorded after the moment asked about is no finding, but what cannot be read is one", () => {
  const late = { recordedAt: "2018-06-01T10:00:00Z" };
  const events = [note("a"), note("a", { ...late, actor: "w" }), taken("v", "a", late), { id: "x", ...late }];
  const { refused, history } = read(events, undefined, "2018-02-28");
  expect(refused.map(({ eventId, cause }) => `${eventId} ${cause}`)).toEqual(["x malformed"]);
  expect(history.map(({ event }) => event.id)).toEqual(["a"]);
});
