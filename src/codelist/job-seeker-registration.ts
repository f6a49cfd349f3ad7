import type { Codelist, CodeOf } from "./codelist.ts";

/**
 * Registration as a job seeker in Italy.
 *
 * @see D.lgs. 150/2015, articles 19 and 20
 */
export const JOB_SEEKER_REGISTRATION = {
  id: "job-seeker-registration",
  kind: "own",
  source: "D.lgs. 150/2015, articles 19 and 20",
  open: false,
  codes: ["none", "did", "service-pact", "suspended", "lapsed", "unknown", "undisclosed", "not-asked"],
  missing: { unknown: "unknown", undisclosed: "declined", "not-asked": "not-asked" },
  groups: { registered: ["did", "service-pact"] },
} as const satisfies Codelist;

/** One code of {@link JOB_SEEKER_REGISTRATION}. */
export type JobSeekerRegistration = CodeOf<typeof JOB_SEEKER_REGISTRATION>;
