/** Items by cost; of equal ones the first that came. */
export interface PriorityQueue<T> {
  readonly add: (item: T, cost: number) => void;
  /** Takes out the cheapest item; `undefined` when there is none. */
  readonly take: () => { readonly item: T; readonly cost: number } | undefined;
}

interface Entry<T> {
  readonly item: T;
  readonly cost: number;
  readonly place: number;
}

/** Makes an empty queue: a binary heap. */
export function priorityQueue<T>(): PriorityQueue<T> {
  const heap: Entry<T>[] = [];
  let added = 0;
  const isBefore = (a: Entry<T> | undefined, b: Entry<T> | undefined) =>
    a !== undefined && b !== undefined && (a.cost < b.cost || (a.cost === b.cost && a.place < b.place));
  const swap = (a: number, b: number) => {
    const [one, other] = [heap[a], heap[b]];
    if (one !== undefined && other !== undefined) [heap[a], heap[b]] = [other, one];
  };
  return {
    add: (item, cost) => {
      heap.push({ item, cost, place: added });
      added += 1;
      for (let at = heap.length - 1; at > 0;) {
        const above = (at - 1) >> 1;
        if (!isBefore(heap[at], heap[above])) break;
        swap(at, above);
        at = above;
      }
    },
    take: () => {
      swap(0, heap.length - 1);
      const top = heap.pop();
      for (let at = 0; ;) {
        const [left, right] = [2 * at + 1, 2 * at + 2];
        const best = isBefore(heap[right], heap[left]) ? right : left;
        if (!isBefore(heap[best], heap[at])) break;
        swap(at, best);
        at = best;
      }
      return top;
    },
  };
}
