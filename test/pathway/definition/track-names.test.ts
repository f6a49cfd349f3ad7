import { describe, expect, it } from "vitest";
import { problemsWith } from "./house.ts";

const track = { initial: "out", states: { out: {} } };
const named = (...names: readonly string[]) => problemsWith({ tracks: Object.fromEntries(names.map((name) => [name, track])) });

describe("the names of tracks", () => {
  it.each([[["one-1", "two-1"]], [["one", "one-1"]], [["one-two", "one-twos"]]])("may be as alike as %j", (names) => {
    expect(named(...names)).toStrictEqual([]);
  });

  it("are told apart by their letters and digits, for the facts of a track end in these", () => {
    const problem = (name: string) => ({
      code: "reserved-name",
      path: ["tracks", name],
      message: "another track has facts of these names",
    });
    expect(named("one-1", "two", "one1", "two-2", "one-1-a", "one1-a")).toStrictEqual([problem("one1"), problem("one1-a")]);
  });
});
