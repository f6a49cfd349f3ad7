/**
 * What a state means, whatever its name.
 *
 * @see HL7 FHIR R4, EpisodeOfCare.status: planned, waitlist, active, onhold, finished, cancelled
 */
export const PHASES = ["planned", "waitlist", "active", "onhold", "finished", "cancelled"] as const;

/** One phase of {@link PHASES}. */
export type Phase = (typeof PHASES)[number];

/**
 * What the European Social Fund Plus calls someone in a phase: a participant is who has entered and not left, a leaver who has left after entering.
 *
 * @see Regulation (EU) 2021/1057, Annex I: participants, and results on leaving
 */
export const ESF_STANDING = {
  planned: "not-a-participant",
  waitlist: "not-a-participant",
  active: "participant",
  onhold: "participant",
  finished: "leaver",
  cancelled: "not-a-participant",
} as const satisfies Readonly<Record<Phase, string>>;

/** Whether someone in a phase takes part: a hold does not end it. */
export function isTakingPart(phase: Phase): boolean {
  return phase === "active" || phase === "onhold";
}
