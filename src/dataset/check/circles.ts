import type { Dataset } from "../dataset.ts";
import type { DatasetFinding } from "../finding.ts";
import { groupBy } from "../index-dataset.ts";

/** Territories that lie in themselves or succeed themselves, and replications taken from themselves. */
export function circles(dataset: Dataset): readonly DatasetFinding[] {
  const territories = dataset.territories ?? [];
  const replications = dataset.replications ?? [];
  const parts = new Map(
    territories.map(({ id, members }) => [id as string, (members ?? []).map(({ territoryId }) => territoryId as string)]),
  );
  const successors = new Map(
    territories.map(({ id, successorId }) => [id as string, successorId === undefined ? [] : [successorId as string]]),
  );
  const origins = new Map(
    replications.map(({ id, replicationOfId }) => [id as string, replicationOfId === undefined ? [] : [replicationOfId as string]]),
  );
  return [
    ...findings("territories", territories, "members", inCircles(parts), "its members lead in a circle"),
    ...findings("territories", territories, "successorId", inCircles(successors), "its successors lead in a circle"),
    ...findings("replications", replications, "replicationOfId", inCircles(origins), "what it was taken from leads in a circle"),
  ];
}

function findings(
  list: string,
  records: readonly { readonly id: string }[],
  field: string,
  inCircle: ReadonlySet<string>,
  message: string,
): readonly DatasetFinding[] {
  return records.flatMap(({ id }, index): readonly DatasetFinding[] =>
    inCircle.has(id) ? [{ code: "circle", severity: "error", path: `${list}.${index}.${field}`, keys: [id], message }] : [],
  );
}

/**
 * The keys from which the arrows lead back to themselves: those that are left when, again and again, keys without an arrow in or without an arrow out are taken away,
 * are in a circle or between two.
 */
function inCircles(arrows: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> {
  const back = groupBy(
    [...arrows].flatMap(([from, targets]) => targets.map((to) => ({ from, to }))),
    ({ to }) => to,
    ({ from }) => from,
  );
  const left = new Set([...arrows.keys()].filter((key) => back.has(key)));
  prune(left, arrows, back);
  prune(left, back, arrows);
  return left;
}

/** Takes away, until none is left, the keys from which no arrow leads to a key that is left. */
function prune(left: Set<string>, arrows: ReadonlyMap<string, readonly string[]>, back: ReadonlyMap<string, readonly string[]>): void {
  const out = new Map([...left].map((key) => [key, (arrows.get(key) ?? []).filter((to) => left.has(to)).length]));
  const ends = [...left].filter((key) => out.get(key) === 0);
  for (let end = ends.pop(); end !== undefined; end = ends.pop()) {
    left.delete(end);
    for (const from of back.get(end) ?? []) {
      if (!left.has(from)) continue;
      const arrowsLeft = (out.get(from) ?? 0) - 1;
      out.set(from, arrowsLeft);
      if (arrowsLeft === 0) ends.push(from);
    }
  }
}
