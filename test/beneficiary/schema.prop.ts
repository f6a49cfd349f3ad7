import {
  beneficiarySchema,
  consentSchema,
  contributionSchema,
  householdMemberSchema,
  householdSchema,
  peerLinkSchema,
  peerNodeSchema,
  residenceSchema,
  situationSchema,
} from "welfare-core";
import { describeModel } from "../schema-laws.ts";
import {
  beneficiary,
  consentsOn,
  contributionsOn,
  householdMember,
  householdsOn,
  peerLinksOn,
  peerNode,
  residencesOn,
  situationsOn,
} from "./arbitraries.ts";
import { anyDay, anyMoment } from "./values.ts";

describeModel("a beneficiary", beneficiarySchema, beneficiary);
describeModel("a situation", situationSchema, situationsOn(anyDay, anyMoment));
describeModel("a residence", residenceSchema, residencesOn(anyDay, anyMoment));
describeModel("a household", householdSchema, householdsOn(anyDay, anyMoment));
describeModel("a member of a household", householdMemberSchema, householdMember);
describeModel("a consent", consentSchema, consentsOn(anyDay, anyMoment));
describeModel("a contribution", contributionSchema, contributionsOn(anyDay, anyMoment));
describeModel("an end of a link", peerNodeSchema, peerNode);
describeModel("a link between peers", peerLinkSchema, peerLinksOn(anyDay, anyMoment));
