import type { Codelist, CodeOf } from "./codelist.ts";

/**
 * How far a sum has come.
 *
 * @see welfare-core; mapped to IATI TransactionType
 */
export const FUNDING_STAGE = {
  id: "funding-stage",
  kind: "own",
  source: "welfare-core; mapped to IATI TransactionType",
  open: false,
  codes: ["pledged", "committed", "received", "spent"],
  missing: {},
  groups: {},
} as const satisfies Codelist;

/** One code of {@link FUNDING_STAGE}. */
export type FundingStage = CodeOf<typeof FUNDING_STAGE>;
