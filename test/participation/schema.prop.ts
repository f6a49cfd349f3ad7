import { participationSchema, referralSchema } from "welfare-core";
import { describeModel } from "../schema-laws.ts";
import { participation, referral } from "./arbitraries.ts";

describeModel("a participation", participationSchema, participation);
describeModel("a referral", referralSchema, referral);
