import { expect, it } from "vitest";
import { note, permutations, standing } from "../diary.ts";

const at = (recordedAt: string) => ({ recordedAt });

it.each<[string, readonly object[]]>([
  [
    "by day, whatever their sequence",
    [note("c", { occurredOn: "2018-01-31", sequence: 9 }), note("b"), note("a", { occurredOn: "2018-02-02", sequence: -9 })],
  ],
  [
    "then by sequence, and 0 where there is none",
    [
      note("c", { sequence: -1, ...at("2018-02-03T10:00:00Z") }),
      note("b", at("2018-02-02T10:00:00Z")),
      note("a", { sequence: 1, ...at("2018-02-01T10:00:00Z") }),
    ],
  ],
  ["then by sequence, and 0 where it is null", [note("c", { sequence: -1 }), note("b", { sequence: null }), note("a", { sequence: 1 })]],
  [
    "then by the moment of recording",
    [note("c", at("2018-02-01T10:00:00Z")), note("b", at("2018-02-01T10:00:00.5Z")), note("a", at("2018-02-01T10:00:01Z"))],
  ],
  [
    "then by id, where one moment is written in two ways",
    [note("a", at("2018-02-01T10:00:00.000Z")), note("b", at("2018-02-01T10:00:00Z")), note("c", at("2018-02-01T10:00:00.0Z"))],
  ],
  ["then by id, in the order of code units", [note("B"), note("a"), note("ab"), note("é")]],
])("events are ordered %s", (_rule, events) => {
  const ids = events.map((event) => ("id" in event ? event.id : ""));
  for (const order of permutations(events)) expect(standing(order)).toEqual(ids);
});
