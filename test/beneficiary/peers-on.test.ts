import { describe, expect, it } from "vitest";
import { type PeerLink, type PeerNode, peersOn } from "welfare-core";
import { deepFreeze } from "../deep-freeze.ts";

const person = (beneficiaryId: string): PeerNode => ({ kind: "beneficiary", beneficiaryId });
const worker = (workerId: string): PeerNode => ({ kind: "worker", workerId });
const link = (a: PeerNode, b: PeerNode, more: Partial<PeerLink> = {}): PeerLink =>
  deepFreeze({ id: "l", between: [a, b], from: "2018-03-01", ...more });

const NOBODY = { beneficiaryIds: [], workerIds: [] };

describe("the people that someone is in touch with", () => {
  it("are nobody without a link", () => {
    expect(peersOn([], "ada", "2018-03-01")).toEqual(NOBODY);
    expect(peersOn([link(person("eva"), person("ida"))], "ada", "2018-03-01")).toEqual(NOBODY);
  });

  it("are the same seen from either end", () => {
    const links = [link(person("ada"), person("eva"))];
    expect(peersOn(links, "ada", "2018-03-01")).toEqual({ beneficiaryIds: ["eva"], workerIds: [] });
    expect(peersOn(links, "eva", "2018-03-01")).toEqual({ beneficiaryIds: ["ada"], workerIds: [] });
  });

  it("are each there once, in code-unit order, staff apart", () => {
    const links = [
      link(person("ada"), person("ida")),
      link(worker("w2"), person("ada")),
      link(person("eva"), person("ada")),
      link(person("ada"), person("Zoe")),
      link(person("ida"), person("ada")),
      link(person("ada"), worker("w10")),
      link(person("ada"), worker("w2")),
    ];
    expect(peersOn(links, "ada", "2018-03-01")).toEqual({ beneficiaryIds: ["Zoe", "eva", "ida"], workerIds: ["w10", "w2"] });
  });

  it("are told from staff whose key is spelt alike", () => {
    expect(peersOn([link(worker("ada"), person("eva"))], "ada", "2018-03-01")).toEqual(NOBODY);
    expect(peersOn([link(person("eva"), worker("ada"))], "ada", "2018-03-01")).toEqual(NOBODY);
    expect(peersOn([link(worker("ada"), person("ada"))], "ada", "2018-03-01")).toEqual({ beneficiaryIds: [], workerIds: ["ada"] });
  });

  it("do not include the person herself", () => {
    expect(peersOn([link(person("ada"), person("ada"))], "ada", "2018-03-01")).toEqual(NOBODY);
  });
});

describe("a link", () => {
  const eva = (links: readonly PeerLink[], day: string, filter = {}) => peersOn(links, "ada", day, filter).beneficiaryIds.length;
  const ended = [link(person("ada"), person("eva"), { to: "2018-03-31", projectId: "milena" })];

  it("is in force from its first day to its last", () => {
    expect(eva(ended, "2018-02-28")).toBe(0);
    expect(eva(ended, "2018-03-01")).toBe(1);
    expect(eva(ended, "2018-03-31")).toBe(1);
    expect(eva(ended, "2018-04-01")).toBe(0);
  });

  it("without a last day is still in force", () => {
    expect(eva([link(person("ada"), person("eva"))], "2200-12-31")).toBe(1);
  });

  it("belongs to the project in which they met", () => {
    expect(eva(ended, "2018-03-01", { projectId: "milena" })).toBe(1);
    expect(eva(ended, "2018-03-01", { projectId: "other" })).toBe(0);
    expect(eva([link(person("ada"), person("eva"))], "2018-03-01", { projectId: "milena" })).toBe(0);
  });

  it("is there with earlier knowledge once it was recorded; without a stamp, from its first day", () => {
    const stamped = [link(person("ada"), person("eva"), { recordedAt: "2018-03-05T10:00:00Z" })];
    expect(eva(stamped, "2018-03-01", { knownAt: "2018-03-04" })).toBe(0);
    expect(eva(stamped, "2018-03-01", { knownAt: "2018-03-05T10:00:00Z" })).toBe(1);
    expect(eva(ended, "2018-03-02", { knownAt: "2018-02-28" })).toBe(0);
    expect(eva(ended, "2018-03-02", { knownAt: "2018-03-01" })).toBe(1);
  });

  it("is asked about on a day that exists", () => {
    expect(() => peersOn([], "ada", "2018-03-00")).toThrow(RangeError);
    expect(() => peersOn([], "ada", "2018-03-01", { knownAt: "" })).toThrow(RangeError);
  });
});
