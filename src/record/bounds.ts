/** How large unknown data may be before it is refused unread. */
export interface JsonBounds {
  /** Deepest nesting of arrays and objects; a scalar has depth 0. */
  readonly depth: number;
  /** Most values in all, containers included. */
  readonly nodes: number;
  /** Longest string, in UTF-16 code units. */
  readonly textLength: number;
}

/** Why a value is not plain, bounded JSON. */
export type JsonProblem = "too-deep" | "too-many-nodes" | "text-too-long" | "not-json" | "forbidden-key";

/**
 * Looks through unknown data before anything else touches it. The walk keeps its own stack, so that neither depth nor a circle can overflow it, and
 * stops at the first problem.
 *
 * Plain JSON is: strings, finite numbers, booleans, null, arrays without gaps, objects without a class; `undefined` is allowed as an absent field.
 * A key `__proto__` is forbidden.
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
  const values: unknown[] = [value];
  const depths: number[] = [0];
  let nodes = 0;
  while (values.length > 0) {
    const current = values.pop();
    const depth = depths.pop() ?? 0;
    nodes += 1;
    if (nodes > bounds.nodes) return "too-many-nodes";
    if (typeof current !== "object" || current === null) {
      const problem = scalarProblem(current, bounds);
      if (problem !== undefined) return problem;
      continue;
    }
    if (depth >= bounds.depth) return "too-deep";
    const children = childrenOf(current, bounds.nodes - nodes);
    if (typeof children === "string") return children;
    for (const child of children) {
      values.push(child);
      depths.push(depth + 1);
    }
  }
  return undefined;
}

function scalarProblem(value: unknown, bounds: JsonBounds): JsonProblem | undefined {
  if (typeof value === "string") return value.length > bounds.textLength ? "text-too-long" : undefined;
  if (typeof value === "number") return Number.isFinite(value) ? undefined : "not-json";
  return value === null || value === undefined || typeof value === "boolean" ? undefined : "not-json";
}

function childrenOf(container: object, room: number): readonly unknown[] | JsonProblem {
  if (Array.isArray(container)) return container.length > room ? "too-many-nodes" : (container as readonly unknown[]);
  const prototype: unknown = Object.getPrototypeOf(container);
  if (prototype !== Object.prototype && prototype !== null) return "not-json";
  if (Object.hasOwn(container, "__proto__")) return "forbidden-key";
  return Object.values(container);
}
