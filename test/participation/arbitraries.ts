import fc from "fast-check";
import { type Participation, type PathwayEvent, type PathwayLog, type Referral, REFERRAL_SOURCE, type VoidEvent } from "welfare-core";
import { anyDay, anyMoment, codeOf, extensions, few, key, record } from "../beneficiary/values.ts";

export const referral: fc.Arbitrary<Referral> = record(
  { on: anyDay, source: codeOf(REFERRAL_SOURCE) },
  { organizationId: key, recordedAt: anyMoment },
);

const role = fc.constantFrom("worker", "case-manager");
const entry = { actor: key, role, sequence: fc.integer({ min: -5, max: 5 }) };
const data = fc.dictionary(
  fc.constantFrom("reason", "placeFree", "minutes"),
  fc.oneof(fc.boolean(), fc.integer({ min: 0, max: 90 }), fc.constantFrom("moved", "x-own")),
  { noNullPrototype: true },
);

const event: fc.Arbitrary<PathwayEvent> = record(
  { id: key, recordedAt: anyMoment, type: fc.constantFrom("refer", "admit", "session-attended", "exit"), occurredOn: anyDay },
  { ...entry, data, replaces: key },
);

const voided: fc.Arbitrary<VoidEvent> = record(
  { id: key, recordedAt: anyMoment, type: fc.constant("void" as const), voids: key },
  { ...entry, occurredOn: anyDay },
);

const log: fc.Arbitrary<PathwayLog> = record({ pathway: record({ id: key, version: key }, {}), events: few(fc.oneof(event, voided)) }, {});

export const participation: fc.Arbitrary<Participation> = record(
  { id: key, beneficiaryId: key, projectId: key, log },
  { editionId: key, referral, extensions },
);
