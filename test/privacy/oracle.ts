import type { Attacker, CellPlace, FrequencyTable } from "welfare-core";

/**
 * An attacker of its own: it writes every count as a sum of inner cells and tries numbers for these, nearest to the truth first. Slow, and sharing nothing with the library.
 */
interface Puzzle {
  /** A true value for each inner cell, from which the search starts. */
  readonly truth: readonly number[];
  readonly rules: readonly Rule[];
}

/** Σ weight · inner cell lies between two ends. */
interface Rule {
  readonly weights: ReadonlyMap<number, number>;
  readonly lower: number;
  readonly upper: number;
}

/** A count as a weighted sum of inner cells. */
export interface Expression {
  readonly name: string;
  readonly weights: ReadonlyMap<number, number>;
  readonly value: number;
  readonly isComplement: boolean;
  /** Whether it is the sum of several others in some table. */
  readonly isTotal: boolean;
  /** Whether a published cell shows it; undefined where no cell does. */
  readonly published: boolean | undefined;
  readonly place: CellPlace;
}

const INFINITE = Number.POSITIVE_INFINITY;
const nameOf = (at: CellPlace["at"]) =>
  Object.keys(at)
    .sort()
    .map((dimension) => `${dimension}=${String(at[dimension])}`)
    .join("&");

/**
 * Every count of linked tables.
 *
 * @param truths - the tables with all their counts
 * @param tables - the same as they are published
 */
export function expressionsOf(
  truths: readonly FrequencyTable[],
  tables: readonly FrequencyTable[],
): {
  readonly expressions: readonly Expression[];
  readonly truth: readonly number[];
  readonly links: readonly ReadonlyMap<number, number>[];
} {
  const truth: number[] = [];
  const expressions: Expression[] = [];
  const links: ReadonlyMap<number, number>[] = [];
  const byName = new Map<string, ReadonlyMap<number, number>>();
  const byKey = new Map<string, ReadonlyMap<number, number>>();
  for (const [index, table] of truths.entries()) {
    const inner = new Map<string, number>();
    for (const { at, count } of table.cells) {
      if (Object.keys(at).length < table.dimensions.length) continue;
      inner.set(nameOf(at), truth.length);
      truth.push(count ?? 0);
    }
    for (const [place, { at, count, key }] of table.cells.entries()) {
      const covered = table.cells.filter(
        (other) =>
          Object.keys(other.at).length === table.dimensions.length &&
          Object.entries(at).every(([dimension, category]) => other.at[dimension] === category),
      );
      const weights = new Map(covered.map((other) => [inner.get(nameOf(other.at)) ?? -1, 1]));
      const name = table.population === undefined ? `${table.id}:${nameOf(at)}` : `${table.population}/${nameOf(at)}`;
      const same = byName.get(name) ?? (key === undefined ? undefined : byKey.get(key));
      if (same !== undefined) links.push(minus(weights, same));
      byName.set(name, weights);
      if (key !== undefined) byKey.set(key, weights);
      expressions.push({
        name,
        weights,
        value: count ?? 0,
        isComplement: false,
        isTotal: covered.length > 1,
        published: tables[index]?.cells[place]?.count !== null,
        place: { table: table.id, at },
      });
    }
  }
  for (const table of truths) {
    for (const { at, count, partOf } of table.cells) {
      const base = partOf === undefined ? undefined : byKey.get(partOf);
      const own = expressions.find(({ place }) => place.table === table.id && place.at === at);
      if (base === undefined || own === undefined) continue;
      const value = [...base.keys()].reduce((sum, leaf) => sum + (truth[leaf] ?? 0), 0) - (count ?? 0);
      const place = { table: table.id, at };
      expressions.push({
        name: `rest ${own.name}`,
        weights: minus(base, own.weights),
        value,
        isComplement: true,
        isTotal: false,
        published: undefined,
        place,
      });
    }
  }
  return { expressions, truth, links };
}

function minus(a: ReadonlyMap<number, number>, b: ReadonlyMap<number, number>): ReadonlyMap<number, number> {
  const weights = new Map(a);
  for (const [leaf, weight] of b) weights.set(leaf, (weights.get(leaf) ?? 0) - weight);
  return weights;
}

/** Whether two expressions are the same count, wherever they stand. */
const isSame = (a: Expression, b: Expression) =>
  a.name === b.name || (a.weights.size === b.weights.size && [...a.weights].every(([leaf, weight]) => b.weights.get(leaf) === weight));

/** What a reader of the published tables takes to be true, or less of it where that fits nothing. */
export interface Belief {
  readonly attacker: Attacker;
  readonly threshold: number;
  /** The counts that are known to be small. */
  readonly isMarked: (expression: Expression) => boolean;
}

/** The smallest and the largest value of a count for a reader; `upper` is Infinity where it is above all that was tried. */
export function rangeFor(
  sheet: ReturnType<typeof expressionsOf>,
  asked: Expression,
  { attacker, threshold, isMarked }: Belief,
): { readonly lower: number; readonly upper: number } | undefined {
  const { expressions, truth, links } = sheet;
  const most = truth.reduce((sum, value) => sum + value, 0) * 2 + 4 * threshold;
  const base: Rule[] = [
    ...truth.map((_, leaf): Rule => ({ weights: new Map([[leaf, 1]]), lower: 0, upper: INFINITE })),
    ...links.map((weights): Rule => ({ weights, lower: 0, upper: 0 })),
    ...expressions.map(({ weights, published, value }): Rule => ({
      weights,
      lower: published === true ? value : 0,
      upper: published === true ? value : INFINITE,
    })),
  ];
  const positive: Rule[] = expressions.flatMap(({ weights, published }) =>
    published === false ? [{ weights, lower: 1, upper: INFINITE }] : [],
  );
  const small: Rule[] = expressions.flatMap((expression) =>
    isMarked(expression) ? [{ weights: expression.weights, lower: 1, upper: threshold - 1 }] : [],
  );
  const ladder = {
    "non-negative": [[]],
    positive: [positive, []],
    threshold: [[...positive, ...small], small, positive, []],
  }[attacker];
  for (const beliefs of ladder) {
    const puzzle = { truth, rules: [...base, ...beliefs] };
    if (fill(puzzle, asked.weights, 0, most) === undefined) continue;
    let [lower, upper] = [fill(puzzle, asked.weights, 0, most) ?? 0, 0];
    upper = lower;
    for (let less = fill(puzzle, asked.weights, 0, lower - 1); less !== undefined; less = fill(puzzle, asked.weights, 0, lower - 1))
      lower = less;
    for (let more = fill(puzzle, asked.weights, upper + 1, most); more !== undefined; more = fill(puzzle, asked.weights, upper + 1, most))
      upper = more;
    return { lower, upper: upper > most - threshold ? INFINITE : upper };
  }
  return undefined;
}

/** Whether a reader can only think of one value for a count. */
export function isFixedFor(sheet: ReturnType<typeof expressionsOf>, asked: Expression, { attacker, threshold, isMarked }: Belief): boolean {
  const range = rangeForFirst(sheet, asked, { attacker, threshold, isMarked });
  return range;
}

function rangeForFirst(sheet: ReturnType<typeof expressionsOf>, asked: Expression, belief: Belief): boolean {
  const found = rangeFor(sheet, asked, belief);
  return found !== undefined && found.lower === found.upper;
}

/** The value of an expression in some filling in which it lies between two ends; `undefined` when there is none. */
function fill(puzzle: Puzzle, asked: ReadonlyMap<number, number>, least: number, most: number): number | undefined {
  const rules: readonly Rule[] = [...puzzle.rules, { weights: asked, lower: least, upper: most }];
  const size = puzzle.truth.length;
  const tries = puzzle.truth.reduce((sum, value) => sum + value, 0) * 2 + 20;
  const values: number[] = [];
  const rulesAt = puzzle.truth.map((_, leaf) => rules.filter(({ weights }) => (weights.get(leaf) ?? 0) !== 0));
  const fits = ({ weights, lower, upper }: Rule, assigned: number): boolean => {
    let [low, high] = [0, 0];
    for (const [leaf, weight] of weights) {
      if (leaf < assigned) {
        low += weight * (values[leaf] ?? 0);
        high += weight * (values[leaf] ?? 0);
      } else if (weight > 0) high = INFINITE;
      else if (weight < 0) low = -INFINITE;
    }
    return high >= lower && low <= upper;
  };
  const place = (leaf: number): boolean => {
    if (leaf === size) return true;
    const true_ = puzzle.truth[leaf] ?? 0;
    for (let distance = 0; distance <= tries; distance += 1) {
      for (const value of distance === 0 ? [true_] : [true_ + distance, true_ - distance]) {
        if (value < 0) continue;
        values[leaf] = value;
        if ((rulesAt[leaf] ?? []).every((rule) => fits(rule, leaf + 1)) && place(leaf + 1)) return true;
      }
    }
    return false;
  };
  if (!place(0)) return undefined;
  return [...asked].reduce((sum, [leaf, weight]) => sum + weight * (values[leaf] ?? 0), 0);
}

export { isSame };
