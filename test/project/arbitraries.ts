import fc from "fast-check";
import {
  COMMUNITY_ROLE,
  type ContextFact,
  type DatedName,
  type Edition,
  FUNDING_RELATION,
  FUNDING_SOURCE_TYPE,
  FUNDING_STAGE,
  type FundingLine,
  LEGAL_FORM,
  type Money,
  type Need,
  NEED_CATEGORY,
  type Organization,
  ORGANIZATION_TYPE,
  type Partner,
  PARTNER_ROLE,
  type PinnedPathway,
  type PinnedRuleset,
  POLICY_AREA,
  type PolicyAreaShare,
  type Practice,
  PRACTICE_CRITERION,
  PRACTICE_STATUS,
  type PracticeAssessment,
  type Project,
  PROJECT_STATUS,
  type ProjectMoment,
  type Replication,
  REPLICATION_TYPE,
  type SdgExclusion,
  type SdgLink,
  type Stakeholder,
  type Territory,
  TERRITORY_LEVEL,
  type TerritoryCode,
  type TerritoryMember,
} from "welfare-core";
import { calendarDate, key, localizedText, orderedDates, partialDate, period, shortText } from "../arbitraries.ts";
import { codeOf, extensions, few, record } from "../beneficiary/values.ts";
import { anySdgExclusion, anySdgLink } from "../sdg/arbitraries.ts";

type Made<T> = fc.Arbitrary<T>;

/** Days from one to another, either end open. */
const range = fc
  .tuple(orderedDates, fc.boolean(), fc.boolean())
  .map(([[from, to], opens, closes]) => ({ ...(opens ? { from } : {}), ...(closes ? { to } : {}) }));

const someKeys = fc.array(key, { minLength: 1, maxLength: 3 });
const places = fc.integer({ min: 0, max: 1_000_000 });
/** Hundredths of a percent, so that there are never more than two decimals. */
const sharePercent = fc.integer({ min: 1, max: 10_000 }).map((hundredths) => hundredths / 100);

export const organization: Made<Organization> = record(
  { id: key, name: shortText, type: codeOf(ORGANIZATION_TYPE) },
  { legalForm: codeOf(LEGAL_FORM), synthetic: fc.boolean(), extensions },
);

export const partner: Made<Partner> = record(
  { organizationId: key, roles: fc.uniqueArray(codeOf(PARTNER_ROLE), { minLength: 1, maxLength: 4 }) },
  { period },
);

export const stakeholder: Made<Stakeholder> = record(
  { id: key, name: localizedText, role: codeOf(COMMUNITY_ROLE) },
  { organizationId: key, description: localizedText },
);

export const datedName: Made<DatedName> = fc.tuple(shortText, range).map(([name, days]) => ({ name, ...days }));

export const territoryMember: Made<TerritoryMember> = fc.tuple(key, range).map(([territoryId, days]) => ({ territoryId, ...days }));

export const territoryCode: Made<TerritoryCode> = fc.oneof(
  record({ scheme: fc.constant("istat" as const), code: fc.stringMatching(/^(\d{2}|\d{3}|\d{6})$/) }, {}),
  record({ scheme: fc.constantFrom("nuts", "lau", "x-own", "x-a-1"), code: fc.stringMatching(/^[A-Za-z0-9.-]{1,32}$/) }, {}),
);

export const territory: Made<Territory> = fc
  .tuple(
    record(
      { id: key, level: codeOf(TERRITORY_LEVEL), names: fc.array(datedName, { minLength: 1, maxLength: 3 }) },
      { codes: few(territoryCode), members: few(territoryMember), successorId: key, extensions },
    ),
    range,
  )
  .map(([fields, days]) => ({ ...fields, ...days }));

export const contextFact: Made<ContextFact> = record(
  {
    id: key,
    territoryId: key,
    statement: localizedText,
    value: fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => (value === 0 ? 0 : value)),
    unit: shortText,
    on: partialDate,
    source: shortText,
  },
  { synthetic: fc.boolean() },
);

export const need: Made<Need> = record(
  { id: key, category: codeOf(NEED_CATEGORY), description: localizedText, territoryIds: someKeys },
  { contextFactIds: few(key) },
);

export const policyAreaShare: Made<PolicyAreaShare> = record({ area: codeOf(POLICY_AREA) }, { sharePercent });

const IN_KIND: readonly string[] = FUNDING_SOURCE_TYPE.groups["in-kind"];
const lineFields = {
  id: key,
  organizationId: key,
  stage: codeOf(FUNDING_STAGE),
  amount: record({ amountMinor: fc.nat(Number.MAX_SAFE_INTEGER), currency: fc.constantFrom("EUR", "CHF") }, {}) as Made<Money>,
};
const lineOptions = { on: calendarDate, relation: codeOf(FUNDING_RELATION) };

export const fundingLine: Made<FundingLine> = fc.oneof(
  record(
    {
      kind: fc.constant("cash" as const),
      sourceType: codeOf(FUNDING_SOURCE_TYPE).filter((code) => !IN_KIND.includes(code)),
      ...lineFields,
    },
    lineOptions,
  ),
  record(
    { kind: fc.constant("in-kind" as const), sourceType: codeOf(FUNDING_SOURCE_TYPE), valuation: shortText, ...lineFields },
    lineOptions,
  ),
);

export const edition: Made<Edition> = record({ id: key, name: localizedText, period }, { places });

export const pinnedPathway: Made<PinnedPathway> = record({ id: key, version: key }, {});
export const pinnedRuleset: Made<PinnedRuleset> = record({ id: key, version: key }, {});

const lasting = fc.constantFrom("P14D", "P2W", "P6M", "P1Y", "P1Y2M3D");

export const projectMoment: Made<ProjectMoment> = record(
  { name: fc.constantFrom("Midterm", "M12", "A"), anchor: fc.constantFrom("entry", "exit"), offset: lasting },
  { before: lasting, after: lasting },
);

/** What a list holds has laws of its own: one item is enough to see that the list is read. */
function atMostOne<T>(items: fc.Arbitrary<T>): fc.Arbitrary<T[]> {
  return fc.array(items, { maxLength: 1 });
}

export const project: Made<Project> = record(
  {
    id: key,
    name: localizedText,
    status: codeOf(PROJECT_STATUS),
    period,
    territoryIds: someKeys,
    partners: fc.array(partner, { minLength: 1, maxLength: 2 }),
    editions: fc.array(edition, { minLength: 1, maxLength: 2 }),
    pathway: pinnedPathway,
  },
  {
    description: localizedText,
    targetGroup: localizedText,
    stakeholders: atMostOne(stakeholder),
    needs: atMostOne(need),
    policyAreas: fc.uniqueArray(policyAreaShare, { maxLength: 2, selector: ({ area }) => area }),
    funding: atMostOne(fundingLine),
    ruleset: pinnedRuleset,
    moments: fc.uniqueArray(projectMoment, { maxLength: 2, selector: ({ name }) => name }),
    sdgLinks: atMostOne(plain(anySdgLink)),
    sdgExclusions: atMostOne(plain(anySdgExclusion)),
    synthetic: fc.boolean(),
    extensions,
  },
);

/** The same records with the prototype that JSON gives them, so that they compare as equal to what was read. */
function plain<T extends SdgLink | SdgExclusion>(values: fc.Arbitrary<T>): fc.Arbitrary<T> {
  return values.map((value) => JSON.parse(JSON.stringify(value)) as T);
}

export const practiceAssessment: Made<PracticeAssessment> = record(
  { criterion: codeOf(PRACTICE_CRITERION) },
  { met: fc.boolean(), rationale: localizedText },
);

export const practice: Made<Practice> = record(
  { id: key, name: localizedText, projectId: key, status: codeOf(PRACTICE_STATUS) },
  {
    coreElements: few(localizedText),
    assessments: fc.uniqueArray(practiceAssessment, { maxLength: 3, selector: ({ criterion }) => criterion }),
  },
);

export const replication: Made<Replication> = record(
  { id: key, practiceId: key, type: codeOf(REPLICATION_TYPE), from: partialDate },
  { projectId: key, replicationOfId: key, organizationId: key, territoryId: key, places, adaptations: localizedText },
);
