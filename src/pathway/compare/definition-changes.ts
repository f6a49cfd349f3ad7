import { canonicalJson, compareTexts } from "../../record/index.ts";
import type { PathwayDefinition } from "../definition/index.ts";

/** What a definition is made of by name. */
export type PathwayPart = "states" | "events" | "exits" | "tracks" | "milestones" | "deadlines";

const PATHWAY_PARTS = ["states", "events", "exits", "tracks", "milestones", "deadlines"] as const satisfies readonly PathwayPart[];

/** Something that one definition has and another has not, or has otherwise. */
export interface PathwayChange {
  readonly part: PathwayPart;
  readonly change: "added" | "removed" | "renamed" | "changed";
  /** Its name in the first definition; in the second where it was added. */
  readonly name: string;
  /** Where it was renamed: its name in the second. */
  readonly newName?: string | undefined;
}

type Parts = Readonly<Record<string, unknown>>;

/**
 * What was added, removed, renamed and changed.
 *
 * A part that is gone and one that is new are one renamed part if they are alike in all but their names: same content, words included, once each name that is gone or new is left out of account.
 */
export function definitionChanges(before: PathwayDefinition, after: PathwayDefinition): readonly PathwayChange[] {
  const namesOf = (a: PathwayDefinition, b: PathwayDefinition) =>
    PATHWAY_PARTS.flatMap((part) => Object.keys(a[part] ?? {}).filter((name) => !Object.hasOwn(b[part] ?? {}, name)));
  const passing = new Set([...namesOf(before, after), ...namesOf(after, before)]);
  return PATHWAY_PARTS.flatMap((part) => changesOf(part, before[part] ?? {}, after[part] ?? {}, passing));
}

function changesOf(part: PathwayPart, before: Parts, after: Parts, passing: ReadonlySet<string>): readonly PathwayChange[] {
  const gone = Object.keys(before).filter((name) => !Object.hasOwn(after, name));
  const fresh = Object.keys(after).filter((name) => !Object.hasOwn(before, name));
  const goneByLook = byLook(gone, before, passing);
  const freshByLook = byLook(fresh, after, passing);
  const renamed = new Map<string, string>();
  for (const [look, names] of goneByLook) {
    const [[from, ...others], [to, ...more]] = [names, freshByLook.get(look) ?? []];
    // Of several that are alike nobody knows which became which.
    if (from !== undefined && to !== undefined && others.length + more.length === 0) renamed.set(from, to);
  }
  const taken = new Set(renamed.values());
  const kept = Object.keys(before).filter((name) => Object.hasOwn(after, name));
  return [
    ...fresh.filter((name) => !taken.has(name)).map((name): PathwayChange => ({ part, change: "added", name })),
    ...gone.filter((name) => !renamed.has(name)).map((name): PathwayChange => ({ part, change: "removed", name })),
    ...[...renamed].map(([name, newName]): PathwayChange => ({ part, change: "renamed", name, newName })),
    ...kept
      .filter((name) => canonicalJson(before[name]) !== canonicalJson(after[name]))
      .map((name): PathwayChange => ({ part, change: "changed", name })),
  ];
}

function byLook(names: readonly string[], parts: Parts, passing: ReadonlySet<string>): ReadonlyMap<string, readonly string[]> {
  const looks = new Map<string, string[]>();
  for (const name of names) {
    const look = canonicalJson(withoutNames(parts[name], passing));
    const alike = looks.get(look);
    if (alike === undefined) looks.set(look, [name]);
    else alike.push(name);
  }
  return looks;
}

/** A part in which every name that comes or goes is blank. Its fields are a list, because several may be blank, and their order says nothing; the items of a list bear their places. */
function withoutNames(value: unknown, passing: ReadonlySet<string>): unknown {
  if (typeof value === "string") return passing.has(value) ? "" : value;
  if (typeof value !== "object" || value === null) return value;
  return Object.entries(value as Readonly<Record<string, unknown>>)
    .filter(([, field]) => field !== undefined)
    .map(([key, field]) => [passing.has(key) ? "" : key, withoutNames(field, passing)])
    .sort((a, b) => compareTexts(canonicalJson(a), canonicalJson(b)));
}
