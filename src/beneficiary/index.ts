export { type Beneficiary } from "./beneficiary.ts";
export { type Consent } from "./consent.ts";
export { type Contribution } from "./contribution.ts";
export { type HouseholdMember, type Household } from "./household.ts";
export { type PeerNode, type PeerLink } from "./peer-link.ts";
export { type Residence } from "./residence.ts";
export { type Situation } from "./situation.ts";
