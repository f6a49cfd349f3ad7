import { type HiddenPart, hiddenParts, isSmall, type Knowledge, sightOf } from "../attack/index.ts";
import { numberAt } from "../solve/index.ts";

/** All counts of a system with their values, and what of them is small: what whoever suppresses knows. */
export interface KnownCounts extends Knowledge {
  /** The value of each count; of one that was hidden before, a value that fits. */
  readonly values: readonly number[];
}

/** A hidden count that a reader may compute, and what hangs together with it. */
export interface Exposure {
  readonly count: number;
  readonly part: HiddenPart;
  /** True when it is only not proven that nobody can. */
  readonly isUnproven: boolean;
}

/**
 * The first hidden count of which a reader gets a small value, whether she knows which hidden counts are small or not, as they look when they are published.
 *
 * @param hidden - counts by index, all that are not published
 * @param only - the one count to look at; absent: all
 */
export function findExposure(known: KnownCounts, hidden: ReadonlySet<number>, only?: number): Exposure | undefined {
  const { system, values } = known;
  const { parts } = hiddenParts(
    system,
    values.map((value, count) => (hidden.has(count) ? undefined : value)),
  );
  for (const part of parts) {
    if (!part.touchesPublished) continue;
    for (const [asked, count] of part.counts.entries()) {
      if (only !== undefined && only !== count) continue;
      const exposure = exposureOf(known, part, asked);
      if (exposure !== "none") return { count, part, isUnproven: exposure === "unproven" };
    }
  }
  return undefined;
}

/**
 * Whether a reader gets a small value of one count of a part: one who knows which are small, or one who does not and takes this one for small.
 *
 * The other readers of `auditTable` need not be asked: a small value that is the only one for them is the only small one for who takes the count for small.
 */
function exposureOf(known: KnownCounts, part: HiddenPart, asked: number): "none" | "small" | "unproven" {
  const { system, values, primary, threshold } = known;
  const near = part.counts.map((count) => numberAt(values, count));
  for (const told of [primary, primary.map(() => undefined)]) {
    const sight = sightOf(part, "threshold", { system, threshold, primary: told }, asked, near);
    if (typeof sight === "string") return "unproven";
    const another = part.solver.another(sight.ranges, sight.solution, asked);
    if (another === "unproven") return "unproven";
    if (another === "none" && isSmall(numberAt(sight.solution, asked), threshold)) return "small";
  }
  return "none";
}
