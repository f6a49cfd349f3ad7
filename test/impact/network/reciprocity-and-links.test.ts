import { networkMeasures, networkReciprocity, peerNetwork, type PeerLink, type PeerNode } from "welfare-core";
import { describe, expect, it } from "vitest";
import { deepFreeze } from "../../deep-freeze.ts";

describe("reciprocity", () => {
  it("is the share of ties that are returned; a tie that is said twice counts once, and its reverse is another", () => {
    const people = ["ada", "bea", "eva"];
    expect(
      networkReciprocity({
        people,
        ties: [
          ["ada", "bea"],
          ["ada", "bea"],
          ["bea", "ada"],
          ["eva", "ada"],
          ["eva", "eva"],
          ["eva", "tutor"],
        ],
      }),
    ).toEqual({
      status: "value",
      nodes: 3,
      ties: 3,
      returned: 2,
      reciprocity: 2 / 3,
      density: 3 / 6,
      uncountedTies: { outside: 1, toSelf: 1, repeated: 1 },
    });
  });

  it("tells each tie by its ends, however many people there are", () => {
    // Of six people all are turned to in a ring, one way; two ties go back.
    const people = ["a", "b", "c", "d", "e", "f"];
    const ring = people.map((person, index) => [person, people[(index + 1) % 6] ?? ""] as const);
    expect(networkReciprocity({ people, ties: [...ring, ["c", "b"], ["a", "f"]] })).toStrictEqual({
      status: "value",
      nodes: 6,
      ties: 8,
      returned: 4,
      reciprocity: 0.5,
      density: 8 / 30,
      uncountedTies: { outside: 0, toSelf: 0, repeated: 0 },
    });
    expect(networkReciprocity({ people, ties: ring })).toMatchObject({ ties: 6, returned: 0, reciprocity: 0 });
  });

  it("is not computable where nobody turns to anybody", () => {
    const nothing = { status: "not-computable", reason: "no-ties", message: "nobody turns to anybody: there is nothing to return" };
    expect(networkReciprocity({ people: ["ada"], ties: [["ada", "ada"]] })).toStrictEqual(nothing);
    expect(networkReciprocity({ people: [], ties: [] })).toStrictEqual(nothing);
  });

  it("leaves the staff out", () => {
    const helped = { people: ["ada"], staff: ["tutor"], ties: [["ada", "tutor"] as const] };
    expect(networkReciprocity(helped)).toMatchObject({ reason: "no-ties" });
  });
});

describe("the network of a day", () => {
  const person = (beneficiaryId: string): PeerNode => ({ kind: "beneficiary", beneficiaryId });
  const worker = (workerId: string): PeerNode => ({ kind: "worker", workerId });
  const links: readonly PeerLink[] = deepFreeze<PeerLink[]>([
    { id: "l1", between: [person("ada"), person("bea")], from: "2018-03-01", to: "2018-12-31", projectId: "milena" },
    { id: "l2", between: [person("bea"), person("eva")], from: "2018-06-01", recordedAt: "2019-02-01T10:00:00Z", projectId: "milena" },
    { id: "l3", between: [worker("w-2"), person("eva")], from: "2018-06-01" },
    { id: "l4", between: [person("ada"), worker("w-1")], from: "2018-06-01" },
    { id: "l5", between: [worker("w-2"), person("ada")], from: "2018-06-01" },
    { id: "l6", between: [person("ada"), person("stranger")], from: "2018-06-01" },
  ]);
  const people = ["ada", "bea", "eva"];
  const tiesOn = (...rest: [string, Parameters<typeof peerNetwork>[3]?]) =>
    peerNetwork(links, people, ...rest).ties.map((tie) => tie.join("-"));

  it("begins on the first day of a link and ends after the last", () => {
    expect(tiesOn("2018-02-28")).toEqual([]);
    expect(tiesOn("2018-03-01")).toEqual(["ada-bea"]);
    expect(tiesOn("2018-05-31")).toEqual(["ada-bea"]);
    expect(tiesOn("2018-12-31")).toContain("ada-bea");
    expect(tiesOn("2019-01-01")).not.toContain("ada-bea");
  });

  it("holds the staff apart, once each, under keys that no person has", () => {
    const network = peerNetwork(links, people, "2018-12-31");
    expect(network).toEqual({
      people,
      staff: ["@w-1", "@w-2"],
      ties: [
        ["ada", "bea"],
        ["bea", "eva"],
        ["@w-2", "eva"],
        ["ada", "@w-1"],
        ["@w-2", "ada"],
        ["ada", "stranger"],
      ],
    });
    expect(networkMeasures(network)).toMatchObject({ nodes: 3, ties: 2, uncountedTies: { outside: 4 } });
    expect(networkMeasures(network, { staff: "counted" })).toMatchObject({ nodes: 5, ties: 5, uncountedTies: { outside: 1 } });
  });

  it("is that of one project, as it was known then", () => {
    expect(tiesOn("2018-12-31", { projectId: "milena" })).toEqual(["ada-bea", "bea-eva"]);
    expect(tiesOn("2018-12-31", { projectId: "milena", knownAt: "2019-01-31" })).toEqual(["ada-bea"]);
    expect(tiesOn("2018-12-31", { projectId: "other" })).toEqual([]);
  });

  it("refuses a day that is none", () => {
    const noDay = new RangeError("day must be a day YYYY-MM-DD between 1850 and 2200");
    const noMoment = new RangeError("knownAt must be a moment in UTC such as 2018-05-04T09:30:00Z, or a day YYYY-MM-DD");
    for (const given of [links, []]) {
      expect(() => peerNetwork(given, people, "2018-02-30")).toThrow(noDay);
      expect(() => peerNetwork(given, people, "2018-02-28", { knownAt: "soon" })).toThrow(noMoment);
    }
  });
});
