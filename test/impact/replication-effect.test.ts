import { replicationEffect, replicationTree, type Replication } from "welfare-core";
import { describe, expect, it } from "vitest";

const replication = (id: string, rest: Partial<Replication> = {}): Replication => ({
  id,
  practiceId: "p",
  type: "adoption",
  from: "2019",
  ...rest,
});
const effectOf = (replications: readonly Replication[], question: Parameters<typeof replicationEffect>[1]) =>
  replicationEffect(replicationTree("p", replications), question);

describe("the multiplier of a practice", () => {
  const spread = [
    replication("r1", { places: 15, projectId: "mantova-2019" }),
    replication("r2", { places: 10, projectId: "province", replicationOfId: "r1" }),
    replication("r3", { places: 5, projectId: "province", replicationOfId: "r2" }),
    replication("r9", { places: 99, replicationOfId: "nowhere" }),
  ];

  it("is what there is elsewhere over what there is here, over all generations, each project's people once", () => {
    expect(
      effectOf(spread, { placesHere: 15, peopleHere: 20, peopleByProject: { "mantova-2019": 14, province: 11, unrelated: 99 } }),
    ).toEqual({
      replications: 3,
      byGeneration: [1, 1, 1],
      places: { status: "value", here: 15, elsewhere: 30, unknown: 0, multiplier: 2, isComplete: true },
      people: { status: "value", here: 20, elsewhere: 25, unknown: 0, multiplier: 1.25, isComplete: true },
      detached: 1,
    });
  });

  it("is a lower end where something is not known, and never takes it for 0", () => {
    const open = [...spread, replication("r4"), replication("r5", { projectId: "elsewhere" })];
    const { places, people } = effectOf(open, {
      placesHere: 10,
      peopleHere: 10,
      peopleByProject: { "mantova-2019": 5, province: Number.NaN },
    });
    expect(places).toEqual({ status: "value", here: 10, elsewhere: 30, unknown: 2, multiplier: 3, isComplete: false });
    // Not known: of the province, of r5's project, and of r4, which has none.
    expect(people).toEqual({ status: "value", here: 10, elsewhere: 5, unknown: 3, multiplier: 0.5, isComplete: false });
  });

  it("is 0 where nobody took the practice up", () => {
    expect(effectOf([], { placesHere: 15, peopleHere: 15 })).toMatchObject({
      replications: 0,
      byGeneration: [],
      places: { multiplier: 0, isComplete: true },
      people: { multiplier: 0, isComplete: true },
    });
  });

  it.each([
    ["here-unknown", undefined],
    ["here-unknown", -1],
    ["here-unknown", 1.5],
    ["here-unknown", Number.NaN],
    ["nothing-here", 0],
  ] as const)("is not computable: %s, with %s here", (reason, here) => {
    const { places, people } = effectOf(spread, { placesHere: here, peopleHere: here, peopleByProject: { province: 1 } });
    const message =
      reason === "nothing-here" ? "there are none here: there is nothing to divide by" : "nobody knows how many there are here";
    for (const figure of [places, people]) expect(figure).toStrictEqual({ status: "not-computable", reason, message });
  });

  it("is not computable where of no replication anything is known", () => {
    const { places, people } = effectOf([replication("r1", { projectId: "constructor" })], { placesHere: 15, peopleHere: 15 });
    const message = "of no replication does anybody know how many there are";
    for (const figure of [places, people]) expect(figure).toStrictEqual({ status: "not-computable", reason: "elsewhere-unknown", message });
  });

  it("goes down a chain however deep", () => {
    const chain = Array.from({ length: 20_000 }, (_, index) =>
      replication(`r${index}`, { places: 1, ...(index === 0 ? {} : { replicationOfId: `r${index - 1}` }) }),
    );
    expect(effectOf(chain, { placesHere: 1 }).places).toMatchObject({ elsewhere: 20_000 });
  });
});
