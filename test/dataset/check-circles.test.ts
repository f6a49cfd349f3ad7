import { describe, expect, it } from "vitest";
import { checkDataset, type Dataset, type Replication, type Territory } from "welfare-core";
import { datasetOf } from "./story.ts";

const place = (id: string, members: readonly string[] = [], successorId?: string): Territory => ({
  id,
  level: "x-place",
  names: [{ name: id }],
  members: members.map((territoryId) => ({ territoryId })),
  ...(successorId === undefined ? {} : { successorId }),
});
const taken = (id: string, replicationOfId?: string): Replication => ({
  id,
  practiceId: "practice",
  type: "adoption",
  from: "2019",
  ...(replicationOfId === undefined ? {} : { replicationOfId }),
});

/** The paths of the circles found; each is an error that names one key. */
function circlesIn(parts: Partial<Dataset>): readonly string[] {
  const found = checkDataset(datasetOf(parts)).filter(({ code }) => code === "circle");
  for (const { severity, keys } of found) expect([severity, keys.length]).toEqual(["error", 1]);
  return found.map(({ path }) => path);
}

describe("circles between territories", () => {
  it("are none in a tree, or where one place lies in two others", () => {
    expect(circlesIn({ territories: [place("a", ["b", "c"]), place("b", ["d"]), place("c", ["d"]), place("d")] })).toEqual([]);
  });

  it("are found in members, at each of the places in them", () => {
    expect(circlesIn({ territories: [place("a", ["b"]), place("b", ["c"]), place("c", ["a", "d"]), place("d")] })).toEqual([
      "territories.0.members",
      "territories.1.members",
      "territories.2.members",
    ]);
    expect(circlesIn({ territories: [place("a", ["a"])] })).toEqual(["territories.0.members"]);
  });

  it("do not hold what only leads into one, or from one into another", () => {
    const territories = [
      place("in", ["a"]),
      place("a", ["b"]),
      place("b", ["a", "between"]),
      place("between", ["c"]),
      place("c", ["c", "out"]),
      place("out"),
    ];
    expect(circlesIn({ territories })).toEqual(["territories.1.members", "territories.2.members", "territories.4.members"]);
  });

  it("are found in successors", () => {
    expect(circlesIn({ territories: [place("a", [], "b"), place("b", [], "c"), place("c")] })).toEqual([]);
    expect(circlesIn({ territories: [place("a", [], "b"), place("b", [], "c"), place("c", [], "b")] })).toEqual([
      "territories.1.successorId",
      "territories.2.successorId",
    ]);
  });

  it("lead through 20,000 places without an overflow of the stack", () => {
    const chain = Array.from({ length: 20_000 }, (_, index) => place(`t${index}`, [`t${index + 1}`]));
    expect(circlesIn({ territories: [...chain, place("t20000")] })).toEqual([]);
    expect(circlesIn({ territories: [...chain, place("t20000", ["t0"])] })).toHaveLength(20_001);
  });
});

describe("circles between replications", () => {
  it("are found where what was taken leads back to itself", () => {
    expect(circlesIn({ replications: [taken("r1"), taken("r2", "r1"), taken("r3", "r2")] })).toEqual([]);
    expect(circlesIn({ replications: [taken("r1", "r2"), taken("r2", "r1"), taken("r3", "r3"), taken("r4", "r1")] })).toEqual([
      "replications.0.replicationOfId",
      "replications.1.replicationOfId",
      "replications.2.replicationOfId",
    ]);
  });
});
