import { describe, expect, it } from "vitest";
import { participationSchema, REFERRAL_SOURCE, referralSchema, sensitivityOf } from "welfare-core";
import { refusals } from "../refusals.ts";

const log = { pathway: { id: "empowerment", version: "1" }, events: [] as unknown[] };
const participation = { id: "p1", beneficiaryId: "b-1", projectId: "milena", log };
const admitted = { id: "e1", type: "admit", occurredOn: "2018-03-01", recordedAt: "2018-03-02T09:00:00Z" };

describe("a referral", () => {
  it("comes from any source of the list, or from one of the user's own", () => {
    for (const source of REFERRAL_SOURCE.codes) expect(refusals(referralSchema, { on: "2018-02-01", source })).toEqual([]);
    expect(refusals(referralSchema, { on: "2018-02-01", source: "x-parish" })).toEqual([]);
    expect(refusals(referralSchema, { on: "2018-02-01", source: "parish" })).toEqual([{ path: "source", code: "invalid_union" }]);
  });

  it("has a day and a source", () => {
    expect(refusals(referralSchema, {})).toMatchObject([{ path: "on" }, { path: "source" }]);
    expect(refusals(referralSchema, { on: "2018-02-29", source: "self" })).toEqual([{ path: "on", code: "custom" }]);
  });
});

describe("a participation", () => {
  it("joins one person and one project, and starts with an empty log", () => {
    expect(refusals(participationSchema, participation)).toEqual([]);
    for (const field of ["id", "beneficiaryId", "projectId", "log"] as const) {
      const { [field]: left, ...rest } = participation;
      expect(left).toBeDefined();
      expect(refusals(participationSchema, rest)).toEqual([{ path: field, code: "invalid_type" }]);
    }
  });

  it.each(["state", "status", "entryDate", "exitDate", "exitReason"])("does not store what follows from the log: %s", (field) => {
    expect(refusals(participationSchema, { ...participation, [field]: "active" })).toEqual([{ path: "", code: "unrecognized_keys" }]);
  });

  it("says which event of its log is wrong", () => {
    const wrong = { ...admitted, id: "e2", occurredOn: "2018-02-30" };
    const found = refusals(participationSchema, { ...participation, log: { ...log, events: [admitted, wrong] } });
    expect(found.length).toBeGreaterThan(0);
    for (const { path } of found) expect(path).toMatch(/^log\.events\.1/);
  });

  it("keeps under a class of its own each thing that it says of a person", () => {
    const { referral, log: events, extensions, beneficiaryId } = participationSchema.shape;
    expect(sensitivityOf(beneficiaryId)).toBe("pseudonymous");
    expect(sensitivityOf(referral)).toBe("special");
    expect(sensitivityOf(events)).toBe("special");
    expect(sensitivityOf(extensions)).toBe("safety-critical");
  });
});
