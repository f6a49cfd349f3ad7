import type { Dataset } from "../dataset.ts";
import type { DatasetFinding } from "../finding.ts";
import { firstOfEach, groupBy } from "../index-dataset.ts";

/** Territories that lie in themselves or succeed themselves, and replications taken from themselves. */
export function circles(dataset: Dataset): readonly DatasetFinding[] {
  const territories = dataset.territories ?? [];
  const replications = dataset.replications ?? [];
  const parts = arrowsOf(territories, ({ members }) => (members ?? []).map(({ territoryId }) => territoryId));
  const successors = arrowsOf(territories, ({ successorId }) => (successorId === undefined ? [] : [successorId]));
  const origins = arrowsOf(replications, ({ replicationOfId }) => (replicationOfId === undefined ? [] : [replicationOfId]));
  return [
    ...findings("territories", territories, "members", inCircles(parts), "its members lead in a circle"),
    ...findings("territories", territories, "successorId", inCircles(successors), "its successors lead in a circle"),
    ...findings("replications", replications, "replicationOfId", inCircles(origins), "what it was taken from leads in a circle"),
  ];
}

function arrowsOf<T extends { readonly id: string }>(records: readonly T[], targetsOf: (record: T) => readonly string[]): Arrows {
  return new Map(firstOfEach(records).map((record) => [record.id, targetsOf(record)]));
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

type Arrows = ReadonlyMap<string, readonly string[]>;

/** The keys from which the arrows lead back to themselves, by Kosaraju's algorithm: keys from which each reaches each other lie in one circle. The walks keep stacks of their own. */
function inCircles(arrows: Arrows): ReadonlySet<string> {
  const back = groupBy(
    [...arrows].flatMap(([from, targets]) => targets.map((to) => ({ from, to }))),
    ({ to }) => to,
    ({ from }) => from,
  );
  const found = new Set<string>();
  const seen = new Set<string>();
  for (const key of [...finished(arrows)].reverse()) {
    if (seen.has(key)) continue;
    const together = reached(key, back, seen);
    if (together.length > 1 || arrows.get(key)?.includes(key) === true) together.forEach((one) => found.add(one));
  }
  return found;
}

/** The keys in the order in which a walk along the arrows is done with them. */
function finished(arrows: Arrows): ReadonlySet<string> {
  const done = new Set<string>();
  const seen = new Set<string>();
  for (const start of arrows.keys()) {
    const stack = [start];
    for (let key = stack.at(-1); key !== undefined; key = stack.at(-1)) {
      const isNew = !seen.has(key);
      seen.add(key);
      const next = isNew ? (arrows.get(key) ?? []).filter((to) => arrows.has(to) && !seen.has(to)) : [];
      if (next.length > 0) stack.push(...next);
      else {
        done.add(key);
        stack.pop();
      }
    }
  }
  return done;
}

/** The keys not seen before that the arrows lead to from one, itself included. */
function reached(start: string, arrows: Arrows, seen: Set<string>): readonly string[] {
  const together = [start];
  seen.add(start);
  for (const key of together) {
    for (const to of arrows.get(key) ?? []) {
      if (seen.has(to)) continue;
      seen.add(to);
      together.push(to);
    }
  }
  return together;
}
