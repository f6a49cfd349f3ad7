import { describe, expect, it } from "vitest";
import {
  policyAreaShareSchema,
  practiceAssessmentSchema,
  practiceSchema,
  projectMomentSchema,
  projectSchema,
  replicationSchema,
} from "welfare-core";
import { refusals } from "../refusals.ts";

const custom = (path: string) => [{ path, code: "custom" }];
const list = <T>(count: number, item: T) => Array.from({ length: count }, () => item);

const milena = {
  id: "milena",
  name: { en: "MILENA", it: "MILENA" },
  status: "4",
  period: { start: "2018-01-15", end: "2019-06-30" },
  territoryIds: ["district-mantova"],
  partners: [{ organizationId: "centro-donne", roles: ["promoter"] }],
  editions: [{ id: "milena-2018", name: { en: "2018" }, period: { start: "2018-01-15" }, places: 15 }],
  pathway: { id: "empowerment", version: "1" },
};

describe("a project", () => {
  it("has a name, a status, days, places, partners, editions and a pathway", () => {
    expect(refusals(projectSchema, milena)).toEqual([]);
    expect(refusals(projectSchema, {}).map(({ path }) => path)).toEqual(Object.keys(milena));
  });

  it.each(["territoryIds", "partners", "editions"])("has at least one of its %s", (field) => {
    expect(refusals(projectSchema, { ...milena, [field]: [] })).toEqual(custom(field));
  });

  it.each([
    ["territoryIds", 1000],
    ["partners", 1000],
    ["stakeholders", 1000],
    ["needs", 1000],
    ["editions", 1000],
    ["policyAreas", 100],
    ["funding", 10_000],
    ["moments", 20],
    ["sdgLinks", 200],
    ["sdgExclusions", 200],
  ])("has a list of %s that is counted before it is read: %i at most", (field, most) => {
    expect(refusals(projectSchema, { ...milena, [field]: list(most + 1, null) })).toEqual(custom(field));
    expect(refusals(projectSchema, { ...milena, [field]: list(most, null) }).every(({ path }) => path.startsWith(`${field}.`))).toBe(true);
  });

  it("serves each policy once", () => {
    expect(refusals(projectSchema, { ...milena, policyAreas: [{ area: "labour" }, { area: "social" }] })).toEqual([]);
    expect(refusals(projectSchema, { ...milena, policyAreas: [{ area: "labour" }, { area: "labour" }] })).toEqual(custom("policyAreas"));
  });

  it("has moments with names of their own", () => {
    const moment = (name: string) => ({ name, anchor: "entry", offset: "P3M" });
    expect(refusals(projectSchema, { ...milena, moments: [moment("Midterm"), moment("Late")] })).toEqual([]);
    expect(refusals(projectSchema, { ...milena, moments: [moment("Midterm"), moment("Midterm")] })).toEqual(custom("moments"));
  });

  it("says where something in it is wrong", () => {
    const partners = [...milena.partners, { organizationId: "gtf", roles: ["donor"] }];
    expect(refusals(projectSchema, { ...milena, partners })).toEqual([{ path: "partners.1.roles.0", code: "invalid_union" }]);
  });

  it("names the known field that an unknown one was meant to be", () => {
    const issue = projectSchema.safeParse({ ...milena, partnrs: [] }).error?.issues[0];
    expect(issue).toMatchObject({ code: "unrecognized_keys", path: [] });
    expect(issue?.message).toContain('did you mean "partners"?');
  });
});

describe("a share of a policy area", () => {
  it.each([0.01, 33.33, 99.99, 100])("may be %d percent", (sharePercent) => {
    expect(refusals(policyAreaShareSchema, { area: "labour", sharePercent })).toEqual([]);
  });

  it.each([
    [0, "too_small"],
    [-1, "too_small"],
    [100.01, "too_big"],
    [33.333, "custom"],
    [0.001, "custom"],
    [Number.NaN, "invalid_type"],
  ])("is above 0, 100 at most and has two decimals at most, unlike %d", (sharePercent, code) => {
    expect(refusals(policyAreaShareSchema, { area: "labour", sharePercent })).toEqual([{ path: "sharePercent", code }]);
  });
});

describe("a moment of a project", () => {
  const midterm = { name: "Midterm", anchor: "entry", offset: "P3M" };

  it("is so long after entry or exit, with days before and after it", () => {
    expect(refusals(projectMomentSchema, midterm)).toEqual([]);
    expect(refusals(projectMomentSchema, { ...midterm, anchor: "exit", before: "P14D", after: "P1M" })).toEqual([]);
    expect(refusals(projectMomentSchema, { ...midterm, anchor: "referral" })).toEqual([{ path: "anchor", code: "invalid_value" }]);
  });

  it.each(["M", "Midterm", "M12", `M${"x".repeat(31)}`])("may be called %s", (name) => {
    expect(refusals(projectMomentSchema, { ...midterm, name })).toEqual([]);
  });

  it.each(["", "midterm", "12M", "Mid-term", "Mid term", `M${"x".repeat(32)}`])(
    "has a capital, letters and digits only, unlike %j",
    (name) => {
      expect(refusals(projectMomentSchema, { ...midterm, name })).toEqual([{ path: "name", code: "invalid_format" }]);
    },
  );

  it.each(["Entry", "Exit"])("does not take the name of the moment %s, which every project has", (name) => {
    expect(refusals(projectMomentSchema, { ...midterm, name })).toEqual(custom("name"));
  });

  it.each(["offset", "before", "after"])("has an %s that is a duration, and not a negative one or none", (field) => {
    expect(refusals(projectMomentSchema, { ...midterm, [field]: "P1D" })).toEqual([]);
    for (const wrong of ["-P1D", "P0D", "1 month"]) {
      expect(refusals(projectMomentSchema, { ...midterm, [field]: wrong })).toEqual([{ path: field, code: "invalid_format" }]);
    }
  });
});

describe("a practice", () => {
  const practice = { id: "pr-1", name: { en: "Starting again" }, projectId: "milena", status: "good" };

  it("comes from a project and has a grade", () => {
    expect(refusals(practiceSchema, practice)).toEqual([]);
    expect(refusals(practiceSchema, {}).map(({ path }) => path)).toEqual(["id", "name", "projectId", "status"]);
    expect(refusals(practiceSchema, { ...practice, status: "excellent" })).toEqual([{ path: "status", code: "invalid_value" }]);
  });

  it("is judged once by each criterion, which may be the user's own", () => {
    const by = (...criteria: readonly string[]) => criteria.map((criterion) => ({ criterion, met: true }));
    expect(refusals(practiceSchema, { ...practice, assessments: by("equity", "x-own") })).toEqual([]);
    expect(refusals(practiceSchema, { ...practice, assessments: by("equity", "equity") })).toEqual(custom("assessments"));
    expect(refusals(practiceAssessmentSchema, { criterion: "beauty" })).toEqual([{ path: "criterion", code: "invalid_union" }]);
    expect(refusals(practiceAssessmentSchema, { criterion: "equity", met: "yes" })).toEqual([{ path: "met", code: "invalid_type" }]);
  });

  it("has 100 core elements at most", () => {
    expect(refusals(practiceSchema, { ...practice, coreElements: list(100, { en: "Coaching" }) })).toEqual([]);
    expect(refusals(practiceSchema, { ...practice, coreElements: list(101, { en: "Coaching" }) })).toEqual(custom("coreElements"));
  });
});

describe("a replication", () => {
  const replication = { id: "r-1", practiceId: "pr-1", type: "new-edition", from: "2019" };

  it("takes up a practice from a day, month or year on", () => {
    expect(refusals(replicationSchema, replication)).toEqual([]);
    expect(refusals(replicationSchema, {}).map(({ path }) => path)).toEqual(["id", "practiceId", "type", "from"]);
    expect(refusals(replicationSchema, { ...replication, from: "2019-02-30" })).toEqual(custom("from"));
  });

  it("has whole places, from none to a million, if they are known", () => {
    for (const places of [0, 1_000_000]) expect(refusals(replicationSchema, { ...replication, places })).toEqual([]);
    expect(refusals(replicationSchema, { ...replication, places: -1 })).toEqual([{ path: "places", code: "too_small" }]);
    expect(refusals(replicationSchema, { ...replication, places: 1_000_001 })).toEqual([{ path: "places", code: "too_big" }]);
  });
});
