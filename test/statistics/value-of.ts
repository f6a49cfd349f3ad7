import type { Result } from "welfare-core";
import type { NotComputable, NotComputableCode } from "welfare-core/statistics";

/** The value of a result that must not be a refusal. */
export function valueOf<T>(result: Result<T, NotComputable>): T {
  if (!result.ok) throw new Error(`refused: ${result.error.code}`);
  return result.value;
}

/** The code of a refusal, or `ok`. */
export function codeOf(result: Result<unknown, NotComputable>): NotComputableCode | "ok" {
  return result.ok ? "ok" : result.error.code;
}

/** Whether two figures agree to a tolerance, relative above 1 and absolute below. */
export function near(a: number, b: number, tolerance: number): boolean {
  return Math.abs(a - b) <= tolerance * Math.max(1, Math.abs(a), Math.abs(b));
}
