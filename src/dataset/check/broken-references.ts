import { nearestKnown } from "../../record/index.ts";
import type { Dataset } from "../dataset.ts";
import type { DatasetFinding } from "../finding.ts";
import { knownKeys } from "./known-keys.ts";
import { referencesOf } from "./reference.ts";

/** Comparing words costs time: so many pairs of characters are compared in all to guess what was meant, a guess that costs more than is left is not made. */
const COMPARISONS = 20_000_000;

/** Keys that lead to nothing, each with the nearest key of its kind. */
export function brokenReferences(dataset: Dataset): readonly DatasetFinding[] {
  const known = knownKeys(dataset);
  let left = COMPARISONS;
  return referencesOf(dataset).flatMap(({ path, kind, key, holder }): readonly DatasetFinding[] => {
    if (known[kind].has(key)) return [];
    const cost = known[kind].size * key.length ** 2;
    const nearest = cost > left ? undefined : nearestKnown(key, known[kind]);
    if (cost <= left) left -= cost;
    const way = nearest === undefined ? "" : `; did you mean "${nearest}"?`;
    return [
      {
        code: "broken-reference",
        severity: "error",
        path,
        keys: [holder, key],
        ...(nearest === undefined ? {} : { nearest }),
        message: `no ${kind} "${key}" is in the dataset${way}`,
      },
    ];
  });
}
