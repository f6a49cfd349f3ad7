import type { Codelist, CodeOf } from "./codelist.ts";

/**
 * Where a project stands.
 *
 * @see IATI codelists 2.03 (CC BY 4.0), ActivityStatus
 */
export const PROJECT_STATUS = {
  id: "project-status",
  kind: "standard",
  source: "IATI codelists 2.03 (CC BY 4.0), ActivityStatus",
  open: false,
  codes: ["1", "2", "3", "4", "5", "6"],
  missing: {},
  groups: { running: ["2", "3"], ended: ["4", "5"] },
} as const satisfies Codelist;

/** One code of {@link PROJECT_STATUS}. */
export type ProjectStatus = CodeOf<typeof PROJECT_STATUS>;
