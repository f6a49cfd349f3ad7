import type { FactsRow } from "../../criteria/index.ts";
import type { Divider } from "./divider.ts";

/** Rows that are in the same parts of every dimension are one group; groups are numbered as they come. */
export interface Groups {
  /** Of each group the parts by dimension. */
  readonly all: readonly Parts[];
  readonly ofRow: (row: FactsRow) => number;
  readonly ofParts: (parts: Parts) => number;
}

/** The parts of a group, a list for each dimension. */
export type Parts = readonly (readonly string[])[];

/** Groups of rows by some dimensions; without any, all rows are one group. */
export function groupsBy(dividers: readonly Divider[]): Groups {
  const all: Parts[] = [];
  // A tree of numbers: of each node, what follows it by the number of the next dimension's parts. What follows in the last dimension is the group.
  const tree: (number | undefined)[][] = [[]];
  const numbered = dividers.map(() => numberedLists());
  const lists: (readonly string[])[] = [];
  const last = dividers.length - 1;
  const find = (): number => {
    let node = 0;
    for (let place = 0; place <= last; place += 1) {
      const follow = tree[node] ?? [];
      const list = numbered[place]?.(lists[place] ?? []) ?? 0;
      let next = follow[list];
      if (next === undefined) {
        next = place === last ? all.push([...lists]) - 1 : tree.push([]) - 1;
        follow[list] = next;
      }
      node = next;
    }
    return node;
  };
  if (last < 0) all.push([]);
  return {
    all,
    ofRow: (row) => {
      for (let place = 0; place <= last; place += 1) lists[place] = dividers[place]?.divide(row) ?? [];
      return find();
    },
    ofParts: (parts) => {
      for (let place = 0; place <= last; place += 1) lists[place] = parts[place] ?? [];
      return find();
    },
  };
}

/** Numbers different lists of parts as they come. */
function numberedLists(): (list: readonly string[]) => number {
  const byText = new Map<string, number>();
  const byList = new Map<readonly string[], number>();
  return (list) => {
    const known = byList.get(list);
    if (known !== undefined) return known;
    const text = JSON.stringify(list);
    const number = byText.get(text) ?? byText.size;
    byText.set(text, number);
    byList.set(list, number);
    return number;
  };
}
