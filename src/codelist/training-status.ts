import type { Codelist, CodeOf } from "./codelist.ts";

/**
 * Whether a person is studying or training.
 *
 * @see welfare-core; ESF+ EECR02 counts education and training
 */
export const TRAINING_STATUS = {
  id: "training-status",
  kind: "own",
  source: "welfare-core; ESF+ EECR02 counts education and training",
  open: false,
  codes: ["none", "education", "training", "traineeship", "unknown", "undisclosed", "not-asked"],
  missing: { unknown: "unknown", undisclosed: "declined", "not-asked": "not-asked" },
  groups: { "in-education-or-training": ["education", "training", "traineeship"] },
} as const satisfies Codelist;

/** One code of {@link TRAINING_STATUS}. */
export type TrainingStatus = CodeOf<typeof TRAINING_STATUS>;
