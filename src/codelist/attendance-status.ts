import type { Codelist, CodeOf } from "./codelist.ts";

/**
 * Whether a person was at a session.
 *
 * @see welfare-core
 */
export const ATTENDANCE_STATUS = {
  id: "attendance-status",
  kind: "own",
  source: "welfare-core",
  open: false,
  codes: ["present", "absent", "excused", "unknown"],
  missing: { unknown: "unknown" },
  groups: { attended: ["present"], "not-attended": ["absent", "excused"] },
} as const satisfies Codelist;

/** One code of {@link ATTENDANCE_STATUS}. */
export type AttendanceStatus = CodeOf<typeof ATTENDANCE_STATUS>;
