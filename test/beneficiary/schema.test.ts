import { describe, expect, it } from "vitest";
import {
  beneficiarySchema,
  consentSchema,
  contributionSchema,
  householdSchema,
  peerLinkSchema,
  residenceSchema,
  situationSchema,
} from "welfare-core";
import { refusals } from "../refusals.ts";

const custom = (path: string) => [{ path, code: "custom" }];

describe("a residence", () => {
  const residence = { territoryId: "020030", from: "2018-03-01" };

  it("may last one day, and does not end before it begins", () => {
    expect(refusals(residenceSchema, { ...residence, to: "2018-03-02" })).toEqual([]);
    expect(refusals(residenceSchema, { ...residence, to: "2018-03-01" })).toEqual([]);
    expect(refusals(residenceSchema, { ...residence, to: "2018-02-28" })).toEqual(custom("to"));
  });

  it("names a municipality by a key", () => {
    expect(refusals(residenceSchema, { ...residence, territoryId: "Mantova, via Roma 1" })).toEqual([
      { path: "territoryId", code: "invalid_format" },
    ]);
  });
});

describe("a situation", () => {
  const situation = { from: "2018-03-01", observedOn: "2018-02-01" };

  it("may be learnt before it begins, when a change was announced", () => {
    expect(refusals(situationSchema, situation)).toEqual([]);
  });

  it("holds from a day that exists", () => {
    expect(refusals(situationSchema, { ...situation, from: "2018-02-29" })).toEqual(custom("from"));
    expect(refusals(situationSchema, { ...situation, from: "1849-12-31" })).toEqual([{ path: "from", code: "invalid_format" }]);
  });
});

describe("a household", () => {
  const household = { from: "2018-03-01", observedOn: "2018-03-01" };

  it("says that its members are complete only where it has a list of them", () => {
    expect(refusals(householdSchema, { ...household, members: [], complete: false })).toEqual([]);
    expect(refusals(householdSchema, { ...household, complete: true })).toEqual(custom("complete"));
    expect(refusals(householdSchema, { ...household, complete: false })).toEqual(custom("complete"));
  });

  it("has at most 100 members", () => {
    const members = (count: number) => Array.from({ length: count }, () => ({ relation: "child" }));
    expect(refusals(householdSchema, { ...household, members: members(100) })).toEqual([]);
    expect(refusals(householdSchema, { ...household, members: members(101) })).toEqual(custom("members"));
  });

  it("has whole cents, 0 or more", () => {
    expect(refusals(householdSchema, { ...household, iseeMinor: 0, members: [{ incomeMinor: 0 }] })).toEqual([]);
    expect(refusals(householdSchema, { ...household, iseeMinor: -1 })).toEqual([{ path: "iseeMinor", code: "too_small" }]);
    expect(refusals(householdSchema, { ...household, iseeMinor: 7400.5 })).toEqual([{ path: "iseeMinor", code: "invalid_type" }]);
    expect(refusals(householdSchema, { ...household, members: [{ incomeMinor: -1 }] })).toEqual([
      { path: "members.0.incomeMinor", code: "too_small" },
    ]);
  });
});

describe("a consent", () => {
  const consent = { purpose: "evaluation", from: "2018-03-01" };

  it("has a basis of article 6, and beside it one of article 9", () => {
    expect(refusals(consentSchema, { ...consent, basis: "6.1.e", specialBasis: "9.2.h" })).toEqual([]);
    expect(refusals(consentSchema, { ...consent, basis: "9.2.h" })).toEqual(custom("basis"));
    expect(refusals(consentSchema, { ...consent, basis: "6.1.e", specialBasis: "6.1.e" })).toEqual(custom("specialBasis"));
    expect(refusals(consentSchema, { ...consent, basis: "6.1.g" })).toEqual([{ path: "basis", code: "invalid_value" }]);
  });

  it.each([
    ["6.1.a", undefined],
    ["6.1.a", "9.2.h"],
    ["6.1.e", "9.2.a"],
    ["6.1.a", "9.2.a"],
  ])("that rests on consent (%s, %s) needs a status", (basis, specialBasis) => {
    const resting = { ...consent, basis, specialBasis };
    expect(refusals(consentSchema, { ...resting, status: "withdrawn" })).toEqual([]);
    expect(refusals(consentSchema, resting)).toEqual(custom("status"));
  });

  it.each([
    ["6.1.e", undefined],
    ["6.1.c", "9.2.h"],
  ])("that rests on something else (%s, %s) has none", (basis, specialBasis) => {
    const resting = { ...consent, basis, specialBasis };
    expect(refusals(consentSchema, resting)).toEqual([]);
    expect(refusals(consentSchema, { ...resting, status: "given" })).toEqual(custom("status"));
  });

  it("does not end before it begins", () => {
    expect(refusals(consentSchema, { ...consent, basis: "6.1.e", to: "2018-03-01" })).toEqual([]);
    expect(refusals(consentSchema, { ...consent, basis: "6.1.e", to: "2018-02-28" })).toEqual(custom("to"));
  });
});

describe("a contribution", () => {
  it("lasts from 1 to 100,000 whole minutes, if it is known how long", () => {
    const contribution = { id: "c1", type: "testimony", on: "2018-03-01" };
    expect(refusals(contributionSchema, contribution)).toEqual([]);
    expect(refusals(contributionSchema, { ...contribution, minutes: 1 })).toEqual([]);
    expect(refusals(contributionSchema, { ...contribution, minutes: 100_000 })).toEqual([]);
    expect(refusals(contributionSchema, { ...contribution, minutes: 0 })).toEqual([{ path: "minutes", code: "too_small" }]);
    expect(refusals(contributionSchema, { ...contribution, minutes: 100_001 })).toEqual([{ path: "minutes", code: "too_big" }]);
    expect(refusals(contributionSchema, { ...contribution, minutes: 1.5 })).toEqual([{ path: "minutes", code: "invalid_type" }]);
  });
});

describe("a link between peers", () => {
  const ada = { kind: "beneficiary", beneficiaryId: "1" };
  const eva = { kind: "beneficiary", beneficiaryId: "2" };
  const worker = { kind: "worker", workerId: "1" };
  const link = (...between: readonly unknown[]) => ({ id: "l1", between, from: "2018-03-01" });

  it("joins two different people", () => {
    expect(refusals(peerLinkSchema, link(ada, eva))).toEqual([]);
    expect(refusals(peerLinkSchema, link(ada, ada))).toEqual(custom("between"));
    expect(refusals(peerLinkSchema, link(worker, worker))).toEqual(custom("between"));
  });

  it("may join a person and a worker whose keys are spelt alike, either first", () => {
    expect(refusals(peerLinkSchema, link(ada, worker))).toEqual([]);
    expect(refusals(peerLinkSchema, link(worker, ada))).toEqual([]);
    expect(refusals(peerLinkSchema, link(worker, { kind: "worker", workerId: "2" }))).toEqual([]);
  });

  it("has two ends, each a person or a worker", () => {
    expect(refusals(peerLinkSchema, link(ada))).toMatchObject([{ path: "between" }]);
    expect(refusals(peerLinkSchema, link(ada, eva, worker))).toMatchObject([{ path: "between" }]);
    expect(refusals(peerLinkSchema, link(ada, { kind: "worker", beneficiaryId: "2" }))).toEqual([
      { path: "between.1.workerId", code: "invalid_type" },
      { path: "between.1", code: "unrecognized_keys" },
    ]);
    expect(refusals(peerLinkSchema, link(ada, { kind: "friend" }))).toEqual([{ path: "between.1.kind", code: "invalid_union" }]);
  });

  it("does not end before it begins", () => {
    expect(refusals(peerLinkSchema, { ...link(ada, eva), to: "2018-03-01" })).toEqual([]);
    expect(refusals(peerLinkSchema, { ...link(ada, eva), to: "2018-02-28" })).toEqual(custom("to"));
  });
});

describe("a beneficiary", () => {
  const list = <T>(count: number, item: T) => Array.from({ length: count }, () => item);

  it("is known by a key, and has neither name nor address", () => {
    expect(refusals(beneficiarySchema, { id: "b-1" })).toEqual([]);
    expect(refusals(beneficiarySchema, {})).toEqual([{ path: "id", code: "invalid_type" }]);
    for (const field of ["name", "givenName", "familyName", "nationalId", "phone", "email", "address"]) {
      expect(refusals(beneficiarySchema, { id: "b-1", [field]: "x" })).toEqual([{ path: "", code: "unrecognized_keys" }]);
    }
  });

  it.each(["situations", "residences", "households", "consents"])(
    "has at most 1,000 %s, which are counted before they are read",
    (series) => {
      expect(refusals(beneficiarySchema, { id: "b-1", [series]: list(1001, {}) })).toEqual(custom(series));
      expect(refusals(beneficiarySchema, { id: "b-1", [series]: list(1000, {}) })).not.toEqual(custom(series));
    },
  );

  it("has at most 10,000 contributions", () => {
    const contribution = { id: "c1", type: "testimony", on: "2018-03-01" };
    expect(refusals(beneficiarySchema, { id: "b-1", contributions: list(10_000, contribution) })).toEqual([]);
    expect(refusals(beneficiarySchema, { id: "b-1", contributions: list(10_001, contribution) })).toEqual(custom("contributions"));
  });

  it("says where in a series something is wrong", () => {
    const situations = [
      { from: "2018-03-01", observedOn: "2018-03-01" },
      { from: "2018-03-01", observedOn: "2018-03-32" },
    ];
    expect(refusals(beneficiarySchema, { id: "b-1", situations })).toEqual(custom("situations.1.observedOn"));
  });
});
