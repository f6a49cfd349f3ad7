import { describe, expect, it } from "vitest";
import {
  type Organization,
  ORGANIZATION_TYPE,
  organizationSector,
  type Partner,
  partnershipOf,
  partnersOn,
  partnersWithRole,
} from "welfare-core";
import { deepFreeze } from "../deep-freeze.ts";

const ids = (partners: readonly Partner[]) => partners.map(({ organizationId }) => organizationId);

const project = deepFreeze({
  period: { start: "2018-01-15", end: "2019-06-30" },
  partners: [
    { organizationId: "centro-donne", roles: ["promoter", "implementer"] },
    { organizationId: "gtf", roles: ["funder"], period: { start: "2018-02-01", end: "2018-12-31" } },
    { organizationId: "consortium", roles: ["referrer", "funder"], period: { start: "2018-03-01" } },
  ],
} as const);

describe("the partners of a day", () => {
  it.each([
    ["the day before the project", "2018-01-14", []],
    ["its first day", "2018-01-15", ["centro-donne"]],
    ["the day before the foundation joins", "2018-01-31", ["centro-donne"]],
    ["the day on which the foundation joins", "2018-02-01", ["centro-donne", "gtf"]],
    ["the foundation's last day", "2018-12-31", ["centro-donne", "gtf", "consortium"]],
    ["the day after it", "2019-01-01", ["centro-donne", "consortium"]],
    ["the project's last day", "2019-06-30", ["centro-donne", "consortium"]],
    ["the day after, on which only an open period lasts", "2019-07-01", ["consortium"]],
  ])("%s", (_, day, expected) => {
    expect(ids(partnersOn(project, day))).toEqual(expected);
  });

  it("are those of a day that exists", () => {
    expect(() => partnersOn(project, "2018-02-29")).toThrow(RangeError);
  });
});

describe("the partners with a role", () => {
  it("are all that ever held it, whatever else they do", () => {
    expect(ids(partnersWithRole(project, "funder"))).toEqual(["gtf", "consortium"]);
    expect(ids(partnersWithRole(project, "implementer"))).toEqual(["centro-donne"]);
  });

  it("are none when nobody held it", () => {
    expect(partnersWithRole(project, "evaluator")).toEqual([]);
  });
});

describe("the sector of an organization", () => {
  // IATI OrganisationType: 10 government, 11 local government, 15 other public sector, 40 multilateral.
  const publicTypes: readonly string[] = ["10", "11", "15", "40"];

  it.each(ORGANIZATION_TYPE.codes.map((type) => ({ type })))("of type $type", ({ type }) => {
    const expected = type === "30" ? "mixed" : publicTypes.includes(type) ? "public" : "private";
    expect(organizationSector({ id: "o", name: "O", type })).toBe(expected);
  });
});

describe("a partnership", () => {
  const coop: Organization = { id: "coop", name: "Cooperative", type: "23" };
  const gtf: Organization = { id: "gtf", name: "Foundation", type: "60" };
  const province: Organization = { id: "province", name: "Province", type: "11" };
  const joint: Organization = { id: "joint", name: "Joint body", type: "30" };
  const all = [coop, gtf, province, joint];
  const of = (...organizationIds: readonly string[]) => ({
    period: { start: "2018-01-01" },
    partners: organizationIds.map((organizationId) => ({ organizationId, roles: ["promoter" as const] })),
  });

  it("of a public and a private body is public–private", () => {
    expect(partnershipOf(of("coop", "province", "gtf"), all)).toEqual({
      public: ["province"],
      private: ["coop", "gtf"],
      mixed: [],
      unknown: [],
      isPublicPrivate: true,
    });
  });

  it("of one sector alone is not", () => {
    expect(partnershipOf(of("coop", "gtf"), all).isPublicPrivate).toBe(false);
    expect(partnershipOf(of("province"), all).isPublicPrivate).toBe(false);
  });

  it("of nobody is not", () => {
    expect(partnershipOf(of(), all)).toEqual({ public: [], private: [], mixed: [], unknown: [], isPublicPrivate: false });
  });

  it("with a mixed body is, even if that body is alone", () => {
    expect(partnershipOf(of("joint"), all)).toMatchObject({ mixed: ["joint"], isPublicPrivate: true });
  });

  it("with an unknown body depends on it, unless the others decide", () => {
    expect(partnershipOf(of("coop", "stranger"), all)).toEqual({ public: [], private: ["coop"], mixed: [], unknown: ["stranger"] });
    expect(partnershipOf(of("coop", "stranger"), all).isPublicPrivate).toBeUndefined();
    expect(partnershipOf(of("stranger"), []).isPublicPrivate).toBeUndefined();
    expect(partnershipOf(of("coop", "province", "stranger"), all)).toMatchObject({ unknown: ["stranger"], isPublicPrivate: true });
  });

  it("names a body once that is a partner for two times", () => {
    expect(partnershipOf(of("coop", "province", "coop"), all).private).toEqual(["coop"]);
  });

  it("is that of a day, where a day is given", () => {
    const changing = {
      period: { start: "2018-01-01" },
      partners: [
        { organizationId: "coop", roles: ["promoter"] },
        { organizationId: "province", roles: ["supporter"], period: { start: "2018-01-01", end: "2018-12-31" } },
      ],
    } as const;
    expect(partnershipOf(changing, all).isPublicPrivate).toBe(true);
    expect(partnershipOf(changing, all, "2018-12-31").isPublicPrivate).toBe(true);
    expect(partnershipOf(changing, all, "2019-01-01")).toMatchObject({ public: [], private: ["coop"], isPublicPrivate: false });
    expect(() => partnershipOf(changing, all, "2019")).toThrow(RangeError);
  });
});
