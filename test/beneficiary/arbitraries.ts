import fc from "fast-check";
import {
  ANSWER,
  type Beneficiary,
  CONSENT_PURPOSE,
  CONSENT_STATUS,
  type Consent,
  type ConsentStatus,
  CONTRIBUTION_TYPE,
  type Contribution,
  EDUCATION_LEVEL,
  EVIDENCE_METHOD,
  GENDER,
  HOUSEHOLD_RELATION,
  HOUSING_STATUS,
  type Household,
  type HouseholdMember,
  JOB_SEEKER_REGISTRATION,
  LABOUR_STATUS,
  LAWFUL_BASIS,
  type LawfulBasis,
  type PeerLink,
  type PeerNode,
  type Residence,
  type Situation,
  TRAINING_STATUS,
} from "welfare-core";
import { anyDay, anyMoment, codeOf, extensions, few, inOrder, key, partialDate, record } from "./values.ts";

type Days = fc.Arbitrary<string>;

/** Situations on the days and moments given. */
export function situationsOn(days: Days, moments: Days): fc.Arbitrary<Situation> {
  return record(
    { from: days, observedOn: days },
    {
      recordedAt: moments,
      method: codeOf(EVIDENCE_METHOD),
      labourStatus: codeOf(LABOUR_STATUS),
      jobSeekerRegistration: codeOf(JOB_SEEKER_REGISTRATION),
      educationLevel: codeOf(EDUCATION_LEVEL),
      trainingStatus: codeOf(TRAINING_STATUS),
      housingStatus: codeOf(HOUSING_STATUS),
    },
  );
}

export function residencesOn(days: Days, moments: Days): fc.Arbitrary<Residence> {
  return record({ territoryId: key, from: days }, { to: days, recordedAt: moments }).map(inOrder);
}

const cents = fc.nat(Number.MAX_SAFE_INTEGER);

export const householdMember: fc.Arbitrary<HouseholdMember> = record(
  {},
  { relation: codeOf(HOUSEHOLD_RELATION), birthDate: partialDate, incomeMinor: cents },
);

export function householdsOn(days: Days, moments: Days): fc.Arbitrary<Household> {
  return record(
    { from: days, observedOn: days },
    { recordedAt: moments, members: few(householdMember), complete: fc.boolean(), iseeMinor: cents },
  ).map(({ complete, ...rest }) => (complete === undefined || rest.members === undefined ? rest : { ...rest, complete }));
}

function basisOf(article: "6" | "9"): fc.Arbitrary<LawfulBasis> {
  return fc.constantFrom(...LAWFUL_BASIS.codes.filter((code) => code.startsWith(article)));
}

/** A status stands where one of the two bases is consent, and nowhere else. */
export function consentsOn(days: Days, moments: Days): fc.Arbitrary<Consent> {
  const parts = record(
    { purpose: codeOf(CONSENT_PURPOSE), basis: basisOf("6"), from: days, consentStatus: codeOf(CONSENT_STATUS) },
    { projectId: fc.constantFrom("p1", "p2"), specialBasis: basisOf("9"), to: days, recordedAt: moments },
  ).map(inOrder);
  return parts.map(({ consentStatus, ...rest }: Omit<Consent, "status"> & { readonly consentStatus: ConsentStatus }) =>
    rest.basis === "6.1.a" || rest.specialBasis === "9.2.a" ? { ...rest, status: consentStatus } : rest,
  );
}

export function contributionsOn(days: Days, moments: Days): fc.Arbitrary<Contribution> {
  return record(
    { id: key, type: codeOf(CONTRIBUTION_TYPE), on: days },
    { projectId: fc.constantFrom("p1", "p2"), minutes: fc.integer({ min: 1, max: 100_000 }), recordedAt: moments },
  );
}

export const peerNode: fc.Arbitrary<PeerNode> = fc.oneof(
  fc.record({ kind: fc.constant("beneficiary" as const), beneficiaryId: fc.constantFrom("a", "b", "c") }, { noNullPrototype: true }),
  fc.record({ kind: fc.constant("worker" as const), workerId: fc.constantFrom("a", "b") }, { noNullPrototype: true }),
);

export function peerLinksOn(days: Days, moments: Days): fc.Arbitrary<PeerLink> {
  const between = fc.tuple(peerNode, peerNode).filter(([one, other]) => JSON.stringify(one) !== JSON.stringify(other));
  return record({ id: key, between, from: days }, { projectId: fc.constantFrom("p1", "p2"), to: days, recordedAt: moments }).map(inOrder);
}

export const beneficiary: fc.Arbitrary<Beneficiary> = record(
  { id: key },
  {
    synthetic: fc.boolean(),
    birthDate: partialDate,
    gender: codeOf(GENDER),
    disability: codeOf(ANSWER),
    thirdCountryNational: codeOf(ANSWER),
    foreignBackground: codeOf(ANSWER),
    minority: codeOf(ANSWER),
    situations: few(situationsOn(anyDay, anyMoment)),
    residences: few(residencesOn(anyDay, anyMoment)),
    households: few(householdsOn(anyDay, anyMoment)),
    consents: few(consentsOn(anyDay, anyMoment)),
    contributions: few(contributionsOn(anyDay, anyMoment)),
    extensions,
  },
);
