import fc from "fast-check";
import type { Identity } from "welfare-core/identity";
import { anyDay, key, record, shortText } from "../values.ts";

export const identity: fc.Arbitrary<Identity> = record(
  { kind: fc.constant("identity" as const), beneficiaryId: key },
  {
    givenName: shortText,
    familyName: shortText,
    birthDate: anyDay,
    nationalId: shortText,
    phone: shortText,
    email: fc.emailAddress(),
    address: shortText,
    protectedAddress: fc.boolean(),
    synthetic: fc.boolean(),
  },
);
