export { type Participation, type Referral } from "./participation.ts";
export { participationSchema, referralSchema } from "./schema.ts";
