import { ATTACKERS, type HiddenPart, hiddenParts, type Knowledge, sightOf } from "../attack/index.ts";
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
    const moved = new Set<number>();
    for (const [asked, count] of part.counts.entries()) {
      if (only !== undefined && only !== count) continue;
      const exposure = exposureOf(known, part, asked, moved);
      if (exposure !== "none") return { count, part, isUnproven: exposure === "unproven" };
    }
  }
  return undefined;
}

/**
 * Whether a reader gets a small value of one count of a part.
 *
 * @param moved - unknowns that are known to have more than one value for whoever knows everything; grows
 */
function exposureOf(known: KnownCounts, part: HiddenPart, asked: number, moved: Set<number>): "none" | "small" | "unproven" {
  const { system, primary } = known;
  const count = part.counts[asked] ?? -1;
  const told = moved.has(asked) ? "none" : exposureTo(known, known, part, asked, moved);
  if (told !== "none" || primary[count] !== false || system.counts[count]?.isTotal === true) return told;
  return exposureTo(known, asPublished(known), part, asked, new Set());
}

function exposureTo(
  { values, threshold }: KnownCounts,
  knowledge: Knowledge,
  part: HiddenPart,
  asked: number,
  moved: Set<number>,
): "none" | "small" | "unproven" {
  const near = part.counts.map((count) => numberAt(values, count));
  for (const attacker of [...ATTACKERS].reverse()) {
    const sight = sightOf(part, attacker, knowledge, asked, near);
    if (typeof sight === "string") return "unproven";
    const another = part.solver.another(sight.ranges, sight.solution, asked);
    if (another === "unproven") return "unproven";
    const value = numberAt(sight.solution, asked);
    if (another === "none") {
      if (value > 0 && value < threshold) return "small";
    } else if (!sight.isRelaxed) {
      if (attacker === "threshold" && isToldOfAll(knowledge, part)) {
        for (const [unknown, other] of another.entries()) if (other !== sight.solution[unknown]) moved.add(unknown);
      }
      return "none";
    }
  }
  return "none";
}

/** Whether it is told of all counts of a part if they are small: then a reader sees the same whichever she asks about. */
function isToldOfAll({ primary }: Knowledge, { counts }: HiddenPart): boolean {
  return counts.every((count) => primary[count] !== undefined);
}

/** What a reader of the published tables knows: they do not tell why a cell is hidden. */
function asPublished({ system, threshold }: Knowledge): Knowledge {
  return { system, threshold, primary: system.counts.map(() => undefined) };
}
