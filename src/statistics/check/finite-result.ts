import { err, ok, type Result } from "../../result/index.ts";
import type { NotComputable } from "../estimate.ts";

/**
 * A result, unless values too far apart for numbers have made one of its figures infinite or none at all.
 *
 * @param value - plain data
 * @returns the value; refused with `not-finite`
 */
export function finiteResult<T extends object>(value: T): Result<T, NotComputable> {
  return isFiniteThroughout(value) ? ok(value) : err({ code: "not-finite", message: "values are too far apart to be computed with" });
}

function isFiniteThroughout(value: unknown): boolean {
  if (typeof value === "number") return Number.isFinite(value);
  return typeof value !== "object" || value === null || Object.values(value).every(isFiniteThroughout);
}
