import { compareTexts } from "../../record/index.ts";
import type { CriterionFinding } from "./criterion-finding.ts";

/** The order of findings: by path, places in lists as numbers, a node before its parts; of one path by code. What is alike in both stays in the order of its days, in which it was found. */
export function compareFindings(a: CriterionFinding, b: CriterionFinding): number {
  return comparePaths(a.path.split("."), b.path.split(".")) || compareTexts(a.code, b.code);
}

function comparePaths(a: readonly string[], b: readonly string[]): number {
  const differs = a.findIndex((step, index) => step !== b[index]);
  const left = a[differs];
  const right = b[differs];
  if (left === undefined || right === undefined) return a.length - b.length;
  return Number(left) - Number(right) || compareTexts(left, right);
}
