import { describe, expect, it } from "vitest";
import { type Consent, consentOn, type ConsentQuestion } from "welfare-core";
import { deepFreeze } from "../deep-freeze.ts";

const given: Consent = { purpose: "evaluation", basis: "6.1.a", status: "given", from: "2018-03-01", to: "2018-12-31" };

const ask = (consents: readonly Consent[], day: string, more: Partial<ConsentQuestion> = {}) =>
  consentOn(deepFreeze(consents), { purpose: "evaluation", day, ...more });

describe("a consent", () => {
  it("is not there without a record for its purpose", () => {
    expect(ask([], "2018-03-01")).toBeUndefined();
    expect(ask([{ ...given, purpose: "publication" }], "2018-03-01")).toBeUndefined();
  });

  it("is in force from its first day to its last", () => {
    expect(ask([given], "2018-02-28")).toBeUndefined();
    expect(ask([given], "2018-03-01")).toEqual({ consent: given, inForce: true, status: "given" });
    expect(ask([given], "2018-12-31")).toEqual({ consent: given, inForce: true, status: "given" });
    expect(ask([given], "2019-01-01")).toEqual({ consent: given, inForce: false, status: "expired" });
  });

  it("without a last day does not expire", () => {
    const { to, ...open } = given;
    expect(to).toBe("2018-12-31");
    expect(ask([open], "2200-12-31")).toEqual({ consent: open, inForce: true, status: "given" });
  });

  it.each(["refused", "withdrawn", "not-asked", "expired"] as const)("that was %s stays so after its last day", (status) => {
    expect(ask([{ ...given, status }], "2018-12-31")).toMatchObject({ inForce: true, status });
    expect(ask([{ ...given, status }], "2019-01-01")).toMatchObject({ inForce: false, status });
  });

  it("has no status where the basis is another", () => {
    const duty: Consent = { purpose: "evaluation", basis: "6.1.e", from: "2018-03-01", to: "2018-12-31" };
    expect(ask([duty], "2018-12-31")).toEqual({ consent: duty, inForce: true });
    expect(ask([duty], "2019-01-01")).toEqual({ consent: duty, inForce: false });
  });
});

describe("of several records for one purpose", () => {
  const withdrawn: Consent = { ...given, status: "withdrawn", from: "2018-06-01", to: "2018-06-30" };

  it("the one that begins last speaks", () => {
    for (const consents of [
      [given, withdrawn],
      [withdrawn, given],
    ]) {
      expect(ask(consents, "2018-05-31")?.consent).toBe(given);
      expect(ask(consents, "2018-06-01")?.status).toBe("withdrawn");
    }
  });

  it("one before it does not come back when it ends", () => {
    expect(ask([given, withdrawn], "2018-07-01")).toMatchObject({ inForce: false, status: "withdrawn" });
  });

  it("the one written down last speaks if they begin on the same day, then the later in the list", () => {
    const refused: Consent = { ...given, status: "refused", recordedAt: "2018-03-01T00:00:00Z" };
    const later: Consent = { ...given, recordedAt: "2018-03-01T00:00:01Z" };
    expect(ask([later, refused], "2018-03-01")?.status).toBe("given");
    expect(ask([refused, later], "2018-03-01")?.status).toBe("given");
    expect(ask([refused, given], "2018-03-01")?.status).toBe("given");
    expect(ask([given, refused], "2018-03-01")?.status).toBe("refused");
  });
});

describe("a consent for one project", () => {
  const mine: Consent = { ...given, projectId: "milena", status: "refused" };

  it("says nothing of another project, nor of all", () => {
    expect(ask([mine], "2018-03-01", { projectId: "milena" })?.status).toBe("refused");
    expect(ask([mine], "2018-03-01", { projectId: "other" })).toBeUndefined();
    expect(ask([mine], "2018-03-01")).toBeUndefined();
  });

  it("speaks before one for all projects of the same day, whichever was written down last", () => {
    const all: Consent = { ...given, recordedAt: "2018-04-01T00:00:00Z" };
    expect(ask([mine, all], "2018-03-01", { projectId: "milena" })?.status).toBe("refused");
    expect(ask([all, mine], "2018-03-01", { projectId: "milena" })?.status).toBe("refused");
    expect(ask([all, mine], "2018-03-01", { projectId: "other" })?.status).toBe("given");
  });

  it("gives way to one for all projects that begins later", () => {
    const all: Consent = { ...given, from: "2018-03-02" };
    expect(ask([all, mine], "2018-03-01", { projectId: "milena" })?.status).toBe("refused");
    expect(ask([all, mine], "2018-03-02", { projectId: "milena" })?.status).toBe("given");
  });
});

describe("with the knowledge of an earlier moment", () => {
  it("a withdrawal that was not recorded has withdrawn nothing", () => {
    const withdrawn: Consent = { ...given, status: "withdrawn", from: "2018-06-01", recordedAt: "2018-06-03T09:00:00Z" };
    expect(ask([given, withdrawn], "2018-06-01", { knownAt: "2018-06-02" })?.status).toBe("given");
    expect(ask([given, withdrawn], "2018-06-01", { knownAt: "2018-06-03T09:00:00Z" })?.status).toBe("withdrawn");
    expect(ask([given], "2018-06-01", { knownAt: "2018-02-28" })).toBeUndefined();
    expect(ask([given], "2018-06-01", { knownAt: "2018-03-01" })?.status).toBe("given");
  });
});

describe("a caller's bug", () => {
  it("is a day that is none", () => {
    expect(() => ask([], "today")).toThrow(RangeError);
    expect(() => ask([], "2018-03-01", { knownAt: "now" })).toThrow(RangeError);
  });
});
