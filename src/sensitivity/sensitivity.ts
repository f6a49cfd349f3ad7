/**
 * The privacy classes of a field, from harmless to dangerous. Each field of each schema carries exactly one.
 *
 * - `public`: may be published as it stands;
 * - `internal`: not about a person, not for publication;
 * - `pseudonymous`: about a person known by a key only;
 * - `identifying`: tells who the person is;
 * - `special`: special categories and criminal data (GDPR articles 9 and 10);
 * - `safety-critical`: could put a person in danger.
 *
 * @see Regulation (EU) 2016/679, articles 4, 9 and 10
 */
export const SENSITIVITIES = ["public", "internal", "pseudonymous", "identifying", "special", "safety-critical"] as const;

/** One privacy class. */
export type Sensitivity = (typeof SENSITIVITIES)[number];
