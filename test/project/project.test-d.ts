import { describe, expectTypeOf, it } from "vitest";
import type {
  ContextFact,
  contextFactSchema,
  DatedName,
  datedNameSchema,
  Edition,
  editionSchema,
  FundingLine,
  fundingLineSchema,
  FundingSourceGroup,
  Need,
  needSchema,
  Organization,
  OrganizationId,
  organizationSchema,
  Partner,
  partnerSchema,
  PinnedPathway,
  pinnedPathwaySchema,
  PinnedRuleset,
  pinnedRulesetSchema,
  PolicyAreaShare,
  policyAreaShareSchema,
  Practice,
  PracticeAssessment,
  practiceAssessmentSchema,
  practiceSchema,
  Project,
  ProjectId,
  ProjectMoment,
  projectMomentSchema,
  projectSchema,
  Replication,
  replicationSchema,
  Stakeholder,
  stakeholderSchema,
  Territory,
  TerritoryCode,
  territoryCodeSchema,
  TerritoryMember,
  territoryMemberSchema,
  territorySchema,
} from "welfare-core";
import type * as z from "zod";
import type { DeepReadonly } from "../deep-readonly.ts";
import type { PlainKeys } from "../plain-keys.ts";

type Read<S extends z.ZodType> = DeepReadonly<z.output<S>>;

describe("the types of the room", () => {
  it("are what the schemas give", () => {
    expectTypeOf<Read<typeof datedNameSchema>>().toEqualTypeOf<DatedName>();
    expectTypeOf<Read<typeof territoryCodeSchema>>().toEqualTypeOf<TerritoryCode>();
    expectTypeOf<Read<typeof policyAreaShareSchema>>().toEqualTypeOf<PolicyAreaShare>();
    expectTypeOf<Read<typeof projectMomentSchema>>().toEqualTypeOf<ProjectMoment>();
    expectTypeOf<Read<typeof practiceAssessmentSchema>>().toEqualTypeOf<PracticeAssessment>();
  });

  it("are what the schemas give, but for the flavour of the keys", () => {
    expectTypeOf<PlainKeys<Read<typeof organizationSchema>>>().toEqualTypeOf<PlainKeys<Organization>>();
    expectTypeOf<PlainKeys<Read<typeof partnerSchema>>>().toEqualTypeOf<PlainKeys<Partner>>();
    expectTypeOf<PlainKeys<Read<typeof stakeholderSchema>>>().toEqualTypeOf<PlainKeys<Stakeholder>>();
    expectTypeOf<PlainKeys<Read<typeof fundingLineSchema>>>().toEqualTypeOf<PlainKeys<FundingLine>>();
    expectTypeOf<PlainKeys<Read<typeof territoryMemberSchema>>>().toEqualTypeOf<PlainKeys<TerritoryMember>>();
    expectTypeOf<PlainKeys<Read<typeof territorySchema>>>().toEqualTypeOf<PlainKeys<Territory>>();
    expectTypeOf<PlainKeys<Read<typeof contextFactSchema>>>().toEqualTypeOf<PlainKeys<ContextFact>>();
    expectTypeOf<PlainKeys<Read<typeof needSchema>>>().toEqualTypeOf<PlainKeys<Need>>();
    expectTypeOf<PlainKeys<Read<typeof editionSchema>>>().toEqualTypeOf<PlainKeys<Edition>>();
    expectTypeOf<PlainKeys<Read<typeof pinnedPathwaySchema>>>().toEqualTypeOf<PlainKeys<PinnedPathway>>();
    expectTypeOf<PlainKeys<Read<typeof pinnedRulesetSchema>>>().toEqualTypeOf<PlainKeys<PinnedRuleset>>();
    expectTypeOf<PlainKeys<Read<typeof practiceSchema>>>().toEqualTypeOf<PlainKeys<Practice>>();
    expectTypeOf<PlainKeys<Read<typeof replicationSchema>>>().toEqualTypeOf<PlainKeys<Replication>>();
    expectTypeOf<PlainKeys<Read<typeof projectSchema>>>().toEqualTypeOf<PlainKeys<Project>>();
  });

  it("are the same before and after the schemas read them", () => {
    expectTypeOf<z.input<typeof organizationSchema>>().toEqualTypeOf<z.output<typeof organizationSchema>>();
    expectTypeOf<z.input<typeof fundingLineSchema>>().toEqualTypeOf<z.output<typeof fundingLineSchema>>();
    expectTypeOf<z.input<typeof territorySchema>>().toEqualTypeOf<z.output<typeof territorySchema>>();
    expectTypeOf<z.input<typeof contextFactSchema>>().toEqualTypeOf<z.output<typeof contextFactSchema>>();
    expectTypeOf<z.input<typeof projectSchema>>().toEqualTypeOf<z.output<typeof projectSchema>>();
    expectTypeOf<z.input<typeof practiceSchema>>().toEqualTypeOf<z.output<typeof practiceSchema>>();
    expectTypeOf<z.input<typeof replicationSchema>>().toEqualTypeOf<z.output<typeof replicationSchema>>();
  });
});

describe("a project", () => {
  it("is known by a key of its own", () => {
    const province = "province" as OrganizationId;
    // @ts-expect-error: the key of an organization is not that of a project
    const project: ProjectId = province;
    expectTypeOf(project).toBeString();
  });

  it("does not store whether public and private bodies carry it together", () => {
    expectTypeOf<Project>().not.toHaveProperty("isPublicPrivate");
  });

  it("cannot be changed", () => {
    const project = null as unknown as Project;
    // @ts-expect-error: a project is readonly
    expectTypeOf(() => (project.status = "2")).toBeFunction();
    // @ts-expect-error: so are its lists
    expectTypeOf(() => project.partners.push({ organizationId: "coop", roles: ["funder"] })).toBeFunction();
  });
});

describe("funding", () => {
  it("says how the value of a part in kind was worked out, and of money not", () => {
    const line = { id: "l1", organizationId: "coop", sourceType: "volunteer-time", stage: "spent" } as const;
    const amount = { amountMinor: 100, currency: "EUR" };
    // @ts-expect-error: a part in kind without a valuation
    const inKind: FundingLine = { ...line, kind: "in-kind", amount };
    // @ts-expect-error: money with a valuation
    const cash: FundingLine = { ...line, kind: "cash", amount, valuation: "by the hour" };
    expectTypeOf([inKind, cash]).toBeArray();
  });

  it("comes from one of six kinds of source", () => {
    expectTypeOf<FundingSourceGroup>().toEqualTypeOf<"public" | "philanthropic" | "third-sector" | "in-kind" | "market" | "other">();
  });
});
