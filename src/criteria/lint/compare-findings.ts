import { compareTexts } from "../../record/index.ts";
import type { CriterionFinding } from "./criterion-finding.ts";

/** The order of findings: by path, places in lists as numbers, a node before its parts; of one path by code. */
export function compareFindings(a: CriterionFinding, b: CriterionFinding): number {
  return comparePaths(a.path.split("."), b.path.split(".")) || compareTexts(a.code, b.code) || compareTexts(a.asOf ?? "", b.asOf ?? "");
}

function comparePaths(a: readonly string[], b: readonly string[]): number {
  const differs = a.findIndex((step, index) => step !== b[index]);
  const left = differs < 0 ? undefined : a[differs];
  const right = b[differs < 0 ? a.length : differs];
  if (left === undefined || right === undefined) return a.length - b.length;
  return (Number(left) - Number(right) || 0) === 0 ? compareTexts(left, right) : Number(left) - Number(right);
}
