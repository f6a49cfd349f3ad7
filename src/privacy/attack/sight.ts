import type { Range } from "../solve/index.ts";
import type { CountSystem } from "../tables/index.ts";
import type { Attacker } from "./attacker.ts";
import type { HiddenPart } from "./hidden-part.ts";

/** What is taken to be known of hidden counts besides the published ones. */
export interface Knowledge {
  readonly system: CountSystem;
  readonly threshold: number;
  /** Whether each count is known to be hidden because it is small; `undefined`: not told. */
  readonly primary: readonly (boolean | undefined)[];
}

/** How a reader sees one part: what each unknown may be, and one way to fill it in. */
export interface Sight {
  readonly ranges: readonly Range[];
  readonly solution: readonly number[];
}

const OPEN: Range = { lower: 0, upper: Number.POSITIVE_INFINITY };
const POSITIVE: Range = { lower: 1, upper: Number.POSITIVE_INFINITY };

/**
 * What a reader sees of a part when she asks about one of its counts.
 *
 * Where it is not told whether a count is small, and it is the total of nothing, the reader who knows the threshold takes the count she asks about to be so, and of the others only that they are 1
 * or more. Where nothing at all is published beside the part, she cannot tell which of its counts are small.
 *
 * @param asked - index in the part's counts
 * @param near - values to start from
 */
export function sightOf(
  part: HiddenPart,
  attacker: Attacker,
  knowledge: Knowledge,
  asked: number,
  near?: readonly number[],
): Sight | "none" | "unproven" {
  for (const ranges of beliefs(part, attacker, knowledge, asked)) {
    const solution = part.solver.solve(ranges, near);
    if (solution === "unproven") return "unproven";
    if (solution !== "none") return { ranges, solution };
  }
  return "none";
}

/** What she believes, and what is left of it each time that it fits nothing. */
function beliefs(part: HiddenPart, attacker: Attacker, knowledge: Knowledge, asked: number): readonly (readonly Range[])[] {
  const { system, threshold, primary } = knowledge;
  const small: Range = { lower: 1, upper: threshold - 1 };
  const isShown = (count: number) => system.counts[count]?.cells.length !== 0;
  const least = part.counts.map(() => OPEN);
  const positive = part.counts.map((count) => (isShown(count) ? POSITIVE : OPEN));
  const withSmall = (ranges: readonly Range[], isSmall: (count: number, unknown: number) => boolean) =>
    ranges.map((range, unknown) => (isSmall(part.counts[unknown] ?? -1, unknown) ? small : range));
  const askedCount = part.counts[asked] ?? -1;
  const isAsked = (_: number, unknown: number) => unknown === asked;
  const isMarked = (count: number, unknown: number) => primary[count] === true && (part.touchesPublished || isAsked(count, unknown));
  switch (attacker) {
    case "non-negative":
      return [least];
    case "positive":
      return [positive, least];
    case "threshold": {
      const marked = withSmall(positive, isMarked);
      const isTold = primary[askedCount] !== undefined || !isShown(askedCount) || system.counts[askedCount]?.isTotal === true;
      const guessed = (ranges: readonly Range[]) => (isTold ? [ranges] : [withSmall(ranges, isAsked), ranges]);
      return [...guessed(marked), ...guessed(withSmall(least, isMarked)), positive, least];
    }
  }
}
