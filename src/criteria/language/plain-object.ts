/** The names of a table and nothing that it inherits. */
export function own<T>(table: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(table, name) ? table[name] : undefined;
}

/** Part of a criterion, as JSON gives it. */
export type Node = Readonly<Record<string, unknown>>;

/** Whether a part of a criterion is an object that is no list. */
export function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
