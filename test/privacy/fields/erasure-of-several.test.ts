import { describe, expect, it } from "vitest";
import { erasurePlan } from "welfare-core";
import { datasetOf } from "../../dataset/story.ts";
import { story } from "../people.ts";

const participation = (id: string, beneficiaryId: string) => ({
  id,
  beneficiaryId,
  projectId: "milena",
  log: { pathway: { id: "empowerment", version: "1" }, events: [] },
});

describe("a plan of erasure", () => {
  it("has all of her places in one session, in their order", () => {
    const dataset = datasetOf({
      participations: [participation("p-1", "b-1"), participation("p-2", "b-2"), participation("p-3", "b-1")],
      sessions: [
        { id: "s-0", interventionId: "coaching", heldOn: "2018-04-01", attendance: [] },
        {
          id: "s-1",
          interventionId: "coaching",
          heldOn: "2018-04-08",
          attendance: ["p-3", "p-2", "p-1"].map((participationId) => ({ participationId, status: "present" as const })),
        },
      ],
    });
    expect(erasurePlan(dataset, "b-1")).toStrictEqual([
      { path: "participations.0", action: "delete", reason: "about-the-person" },
      { path: "participations.2", action: "delete", reason: "about-the-person" },
      { path: "sessions.1", action: "keep", reason: "about-others-too" },
      { path: "sessions.1.attendance.0", action: "delete", reason: "names-the-person" },
      { path: "sessions.1.attendance.2", action: "delete", reason: "names-the-person" },
    ]);
  });

  it("has nothing to read where a dataset has no fields of its users", () => {
    expect(erasurePlan({ ...story, extensions: undefined }, "alone")).toStrictEqual([
      { path: "beneficiaries.3", action: "delete", reason: "about-the-person" },
    ]);
    expect(erasurePlan(story, "alone").at(-1)).toStrictEqual({ path: "extensions", action: "review", reason: "free-content" });
  });

  it("has a peer link in which she stands beside another person, on either side", () => {
    const node = (beneficiaryId: string) => ({ kind: "beneficiary", beneficiaryId }) as const;
    const between = [
      [node("a"), node("b")],
      [node("b"), node("a")],
      [node("b"), node("c")],
    ] as const;
    const dataset = datasetOf({ peerLinks: between.map((nodes, index) => ({ id: `l-${index}`, between: nodes, from: "2018-04-01" })) });
    expect(erasurePlan(dataset, "a").map(({ path }) => path)).toStrictEqual(["peerLinks.0", "peerLinks.1"]);
  });
});
