import fc from "fast-check";
import { type Dataset, empowermentPathway, type Ruleset } from "welfare-core";
import { beneficiary, peerLinksOn } from "../beneficiary/arbitraries.ts";
import { anyDay, anyMoment, extensions, record } from "../beneficiary/values.ts";
import { RULES } from "../eligibility/arbitraries.ts";
import { assessment, goalsOn, instrument, intervention, sessionsOn } from "../intervention/arbitraries.ts";
import { participation } from "../participation/arbitraries.ts";
import { contextFact, organization, practice, project, replication, territory } from "../project/arbitraries.ts";

/** What a list holds has laws of its own: one item is enough to see that the list is read. */
function atMostOne<T>(items: fc.Arbitrary<T>): fc.Arbitrary<T[]> {
  return fc.array(items, { maxLength: 1 });
}

/** A document whose records need not fit together. */
export const dataset: fc.Arbitrary<Dataset> = record(
  { formatVersion: fc.constant(1 as const), projects: atMostOne(project), pathways: atMostOne(fc.constant(empowermentPathway)) },
  {
    synthetic: fc.boolean(),
    organizations: atMostOne(organization),
    territories: atMostOne(territory),
    contextFacts: atMostOne(contextFact),
    practices: atMostOne(practice),
    replications: atMostOne(replication),
    rulesets: atMostOne(fc.constant(RULES as unknown as Ruleset)),
    interventions: atMostOne(intervention),
    instruments: atMostOne(instrument),
    beneficiaries: atMostOne(beneficiary),
    participations: atMostOne(participation),
    sessions: atMostOne(sessionsOn(anyDay, anyMoment)),
    goals: atMostOne(goalsOn(anyDay, anyMoment)),
    assessments: atMostOne(assessment),
    peerLinks: atMostOne(peerLinksOn(anyDay, anyMoment)),
    extensions,
  },
);
