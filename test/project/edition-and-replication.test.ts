import { describe, expect, it } from "vitest";
import { type Edition, editionOn, type Replication, type ReplicationNode, replicationTree } from "welfare-core";
import { deepFreeze } from "../deep-freeze.ts";

describe("the edition of a day", () => {
  const edition = (id: string, start: string, end?: string): Edition => ({
    id,
    name: { en: id },
    period: end === undefined ? { start } : { start, end },
  });
  const editions = [edition("e1", "2018-01-15", "2018-12-31"), edition("e2", "2018-12-01", "2019-06-30"), edition("e3", "2020-01-01")];

  it.each([
    ["the day before the first begins", "2018-01-14", undefined],
    ["the day on which the first begins", "2018-01-15", "e1"],
    ["the day before the second begins", "2018-11-30", "e1"],
    ["two run: the one that began last", "2018-12-01", "e2"],
    ["the last day of the second", "2019-06-30", "e2"],
    ["the day after", "2019-07-01", undefined],
    ["the first day of an open one", "2020-01-01", "e3"],
    ["long after", "2200-12-31", "e3"],
  ])("%s", (_, day, id) => {
    expect(editionOn({ editions }, day)?.id).toBe(id);
    expect(editionOn({ editions: [...editions].reverse() }, day)?.id).toBe(id);
  });

  it("is the earlier in the list where two begin on one day", () => {
    const two = [edition("a", "2018-01-01"), edition("b", "2018-01-01")];
    expect(editionOn({ editions: two }, "2018-01-01")?.id).toBe("a");
    expect(editionOn({ editions: two.reverse() }, "2018-01-01")?.id).toBe("b");
  });

  it("needs a day that exists", () => {
    expect(() => editionOn({ editions }, "2019-02-29")).toThrow(RangeError);
  });
});

const taken = (id: string, from?: string, places?: number): Replication => ({
  id,
  practiceId: "p",
  type: "adoption",
  from: "2019",
  ...(from === undefined ? {} : { replicationOfId: from }),
  ...(places === undefined ? {} : { places }),
});

/** A tree by its keys: `r1(r2 r3)`. */
function outline(nodes: readonly ReplicationNode[]): string {
  return nodes
    .map(({ replication, replications }) => replication.id + (replications.length > 0 ? `(${outline(replications)})` : ""))
    .join(" ");
}

describe("how far a practice has spread", () => {
  it("is a tree of what was taken from what, in the order of the list", () => {
    // r3 was taken from r1 and stands before it in the list.
    const list = deepFreeze([
      taken("r3", "r1", 5),
      taken("r2", undefined, 10),
      taken("r1", undefined, 15),
      taken("r4", "r3", 0),
      taken("r5", "r1", 1),
    ]);
    const tree = replicationTree("p", list);
    expect(outline(tree.replications)).toBe("r2 r1(r3(r4) r5)");
    expect(tree).toMatchObject({ practiceId: "p", count: 5, byGeneration: [2, 2, 1], places: 31, detached: [] });
    expect(tree.replications[1]?.replications[0]).toMatchObject({ generation: 2 });
    expect(tree.replications[1]?.replications[0]?.replications[0]).toMatchObject({ generation: 3 });
  });

  it("is nothing where nobody took it up", () => {
    expect(replicationTree("p", [])).toEqual({ practiceId: "p", replications: [], count: 0, byGeneration: [], places: 0, detached: [] });
  });

  it("has nothing of another practice in it", () => {
    const tree = replicationTree("p", [taken("r1"), { ...taken("r2", "r1"), practiceId: "q" }]);
    expect(outline(tree.replications)).toBe("r1");
    expect(tree.detached).toEqual([]);
  });

  it("does not add places of which those of one are unknown", () => {
    expect(replicationTree("p", [taken("r1", undefined, 10), taken("r2", "r1")]).places).toBeUndefined();
    expect(replicationTree("p", [taken("r1", undefined, 10), taken("r2", "nobody")]).places).toBe(10);
  });

  it("tells apart what hangs from nothing: an unknown origin and what came of it, a circle, one from itself", () => {
    const tree = replicationTree("p", [
      taken("r1"),
      taken("lost", "nobody"),
      taken("after", "lost"),
      taken("a", "b"),
      taken("b", "a"),
      taken("self", "self"),
    ]);
    expect(outline(tree.replications)).toBe("r1");
    expect(tree.count).toBe(1);
    expect(tree.detached).toEqual(["lost", "after", "a", "b", "self"]);
  });

  it("counts a generation once, though two records have the same key", () => {
    const tree = replicationTree("p", [taken("r1"), taken("r1", "r1")]);
    expect(tree.count).toBe(2);
    expect([...tree.byGeneration]).toEqual([1, 1]);
  });

  it("goes 50,000 generations deep without an overflow of the stack", () => {
    const chain = Array.from({ length: 50_000 }, (_, index) => taken(`r${index}`, index === 0 ? undefined : `r${index - 1}`, 1));
    const tree = replicationTree("p", chain.reverse());
    expect([tree.count, tree.places, tree.byGeneration.length, tree.detached.length]).toEqual([50_000, 50_000, 50_000, 0]);
    let depth = 0;
    for (let nodes = tree.replications; nodes[0] !== undefined; nodes = nodes[0].replications) depth += 1;
    expect(depth).toBe(50_000);
  });
});
