/** How large unknown data may be before it is refused unread. */
export interface JsonBounds {
  /** Deepest nesting of arrays and objects; a scalar has depth 0. */
  readonly depth: number;
  /** Most values in all, containers included. */
  readonly nodes: number;
  /** Most items of one list, or fields of one object; absent: as many as there may be values. */
  readonly items?: number | undefined;
  /** Longest string or key, in UTF-16 code units. */
  readonly textLength: number;
}

/** Why a value is not plain, bounded JSON. */
export type JsonProblem = "too-deep" | "too-many-nodes" | "too-many-items" | "text-too-long" | "not-json" | "forbidden-key";

/**
 * Looks through unknown data before anything else touches it. The walk keeps its own stack, so that neither depth nor a circle can overflow it, and
 * stops at the first problem.
 *
 * Plain JSON is: strings, finite numbers, booleans, null, arrays without gaps, objects without a class. `undefined` is allowed as an absent field, and as
 * the absence of the whole value; not as an item. A key `__proto__` is forbidden.
 *
 * @param value - anything
 * @param bounds - the sizes that are accepted
 * @returns the first problem found, or `undefined` when the value is plain and within bounds
 *
 * @example
 * ```ts
 * findJsonProblem([[1]], { depth: 1, nodes: 10, textLength: 10 }) // => "too-deep"
 * findJsonProblem([Number.NaN], { depth: 1, nodes: 10, textLength: 10 }) // => "not-json"
 * ```
 */
export function findJsonProblem(value: unknown, bounds: JsonBounds): JsonProblem | undefined {
  if (bounds.nodes < 1) return "too-many-nodes";
  if (!isContainer(value)) return value === undefined ? undefined : scalarProblem(value, bounds);
  const waiting: { readonly container: Container; readonly depth: number }[] = [{ container: value, depth: 0 }];
  let nodes = 1;
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (next.depth >= bounds.depth) return "too-deep";
    const children = childrenOf(next.container, bounds, bounds.nodes - nodes);
    if (typeof children === "string") return children;
    nodes += children.length;
    for (const child of children) {
      if (isContainer(child)) waiting.push({ container: child, depth: next.depth + 1 });
      else {
        const problem = scalarProblem(child, bounds);
        if (problem !== undefined) return problem;
      }
    }
  }
  return undefined;
}

type Container = readonly unknown[] | Readonly<Record<string, unknown>>;

function isContainer(value: unknown): value is Container {
  return typeof value === "object" && value !== null;
}

function scalarProblem(value: unknown, bounds: JsonBounds): JsonProblem | undefined {
  if (typeof value === "string") return value.length > bounds.textLength ? "text-too-long" : undefined;
  if (typeof value === "number") return Number.isFinite(value) ? undefined : "not-json";
  return value === null || typeof value === "boolean" ? undefined : "not-json";
}

/** What a container holds; an absent field is there as null, so that it counts and is accepted. */
function childrenOf(container: Container, bounds: JsonBounds, room: number): readonly unknown[] | JsonProblem {
  const { items = Number.POSITIVE_INFINITY, textLength } = bounds;
  if (isList(container)) return sizeProblem(container.length, items, room) ?? container;
  const prototype: unknown = Object.getPrototypeOf(container);
  if (prototype !== Object.prototype && prototype !== null) return "not-json";
  if (Object.hasOwn(container, "__proto__")) return "forbidden-key";
  const keys = Object.keys(container);
  const problem = sizeProblem(keys.length, items, room);
  if (problem !== undefined) return problem;
  if (keys.some((key) => key.length > textLength)) return "text-too-long";
  return keys.map((key) => container[key] ?? null);
}

function sizeProblem(count: number, items: number, room: number): JsonProblem | undefined {
  if (count > items) return "too-many-items";
  return count > room ? "too-many-nodes" : undefined;
}

/** `Array.isArray` does not narrow a readonly list. */
function isList(container: Container): container is readonly unknown[] {
  return Array.isArray(container);
}
