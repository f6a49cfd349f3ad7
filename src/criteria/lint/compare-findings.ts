import { compareTexts } from "../../record/index.ts";
import type { CriterionFinding } from "./criterion-finding.ts";

/** The order of findings: by path, places in lists as numbers, a node before its parts; of one path by code. What is alike in both stays in the order of its days, in which it was found. */
export function compareFindings(a: CriterionFinding, b: CriterionFinding): number {
  return comparePaths(a.path.split("."), b.path.split(".")) || compareTexts(a.code, b.code);
}

function comparePaths(a: readonly string[], b: readonly string[]): number {
  for (const [index, left] of a.entries()) {
    const right = b[index];
    if (right === undefined) break;
    if (left !== right) return Number(left) - Number(right) || compareTexts(left, right);
  }
  return a.length - b.length;
}
