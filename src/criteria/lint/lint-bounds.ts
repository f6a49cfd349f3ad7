import { highest, lowest } from "../judge/index.ts";
import { type AnyLeaf, isLeaf } from "../language/index.ts";
import { leafBounds, type LeafBounds } from "./leaf-bounds.ts";
import type { LintRun } from "./lint-run.ts";
import { placesIn, type Whole } from "./whole.ts";

/**
 * Finds bounds between which nothing lies, or a single value.
 *
 * @returns the paths of leaves that hold for nobody because of their bounds
 */
export function lintBounds(whole: Whole, run: LintRun): ReadonlySet<string> {
  const empty = new Set<string>();
  const { asOf, parameters, report } = run;
  const context = { ...whole, asOf, parameters };
  for (const { node, path } of placesIn(whole)) {
    const found = isLeaf(node) ? leafBounds(node as AnyLeaf, context) : undefined;
    if (found === undefined) continue;
    const room = roomOf(found);
    if (room === "many") continue;
    const place = { asOf, path: [...path, ...found.under].join(".") };
    if (room === "one") {
      const row = run.settle(node, whole, "true");
      const shown = typeof row === "string" ? {} : { row, outcome: "true" as const };
      report({
        code: "touching-bounds",
        severity: "note",
        ...place,
        ...shown,
        message: "a single value lies between the bounds; eq says so plainly",
      });
      continue;
    }
    empty.add(path.join("."));
    if (room === "reversed")
      report({
        code: "reversed-bounds",
        severity: "error",
        ...place,
        message: "the lower bound lies above the upper one, so that it holds for nobody",
      });
    else
      report({
        code: "touching-bounds",
        severity: "error",
        ...place,
        message: "no value lies between the bounds, so that it holds for nobody",
      });
  }
  return empty;
}

/** How much lies between two bounds. */
function roomOf({ bounds, isWhole }: LeafBounds): "reversed" | "none" | "one" | "many" {
  const { lt, lte, gt, gte } = bounds;
  const low = gte ?? gt;
  const high = lte ?? lt;
  if (low === undefined || high === undefined) return "many";
  if (low > high) return "reversed";
  const width = isWhole ? highest(bounds) - lowest(bounds) : gte !== undefined && lte !== undefined ? high - low : high > low ? 1 : -1;
  return width < 0 ? "none" : width === 0 ? "one" : "many";
}
