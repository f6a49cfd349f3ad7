import type { Codelist, CodeOf } from "./codelist.ts";

/**
 * How a practice was taken up again.
 *
 * @see welfare-core
 */
export const REPLICATION_TYPE = {
  id: "replication-type",
  kind: "own",
  source: "welfare-core",
  open: true,
  codes: ["new-edition", "adoption", "adaptation", "scale-up", "mainstreaming"],
  missing: {},
  groups: {},
} as const satisfies Codelist;

/** One code of {@link REPLICATION_TYPE}; own codes are written `x-…`. */
export type ReplicationType = CodeOf<typeof REPLICATION_TYPE>;
