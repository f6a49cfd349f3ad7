import type { Attacker, CellPlace, FrequencyTable } from "welfare-core";

/**
 * An attacker of its own, sharing nothing with the library: it writes every count as a sum of inner cells and tries numbers for these, those nearest to the truth first. Slow, and
 * exact for small tables.
 */
export interface Sheet {
  readonly counts: readonly OracleCount[];
  /** The true inner cells, table after table. */
  readonly truth: readonly number[];
  /** Sums that are 0, because two tables show the same count. */
  readonly links: readonly Weights[];
}

/** How often each inner cell is added. */
type Weights = ReadonlyMap<number, number>;

/** A count of the tables. */
export interface OracleCount {
  readonly place: CellPlace;
  readonly weights: Weights;
  readonly value: number;
  readonly isComplement: boolean;
  /** Whether it is the sum of several others. */
  readonly isTotal: boolean;
  /** Whether a published cell shows it; `undefined` where no cell does. */
  readonly isPublished: boolean | undefined;
}

/** Σ weight · inner cell lies between two ends. */
interface Rule {
  readonly weights: Weights;
  readonly lower: number;
  readonly upper: number;
}

const INFINITE = Number.POSITIVE_INFINITY;

function nameOf(at: CellPlace["at"]): string {
  return Object.keys(at)
    .sort()
    .map((dimension) => `${dimension}=${String(at[dimension])}`)
    .join("&");
}

/**
 * Every count of linked tables.
 *
 * @param truths - the tables with all their counts
 * @param tables - the same as they are published
 */
export function sheetOf(truths: readonly FrequencyTable[], tables: readonly FrequencyTable[]): Sheet {
  const truth: number[] = [];
  const counts: OracleCount[] = [];
  const links: Weights[] = [];
  const known = new Map<string, Weights>();
  const bases: { readonly count: OracleCount; readonly base: string }[] = [];
  for (const [index, { id, population, dimensions, cells }] of truths.entries()) {
    const inner = cells.filter(({ at }) => Object.keys(at).length === dimensions.length);
    const first = truth.length;
    truth.push(...inner.map(({ count }) => count ?? 0));
    for (const [cell, { at, count, key, partOf }] of cells.entries()) {
      const covered = inner.flatMap((other, leaf) =>
        Object.entries(at).every(([dimension, category]) => other.at[dimension] === category) ? [first + leaf] : [],
      );
      const weights = new Map(covered.map((leaf) => [leaf, 1]));
      for (const name of [population === undefined ? undefined : `${population}/${nameOf(at)}`, key]) {
        if (name === undefined) continue;
        const same = known.get(name);
        if (same !== undefined) links.push(minus(weights, same));
        known.set(name, weights);
      }
      const isPublished = tables[index]?.cells[cell]?.count !== null;
      const own = { place: { table: id, at }, weights, value: count ?? 0, isComplement: false, isTotal: covered.length > 1, isPublished };
      counts.push(own);
      if (partOf !== undefined) bases.push({ count: own, base: partOf });
    }
  }
  for (const { count, base } of bases) {
    const weights = minus(known.get(base) ?? new Map<number, number>(), count.weights);
    counts.push({ ...count, weights, value: valueOf(weights, truth), isComplement: true, isTotal: false, isPublished: undefined });
  }
  return { counts: counts.map((count) => ({ ...count, isTotal: isTotal(count, counts, truth, links) })), truth, links };
}

/** A count is a total where it is one in any of the tables that show it. */
function isTotal(count: OracleCount, counts: readonly OracleCount[], truth: readonly number[], links: readonly Weights[]): boolean {
  const isSame = (other: OracleCount) =>
    isNothing(minus(count.weights, other.weights)) ||
    links.some(
      (link) => isNothing(minus(minus(count.weights, other.weights), link)) || isNothing(minus(minus(other.weights, count.weights), link)),
    );
  return truth.length > 0 && counts.some((other) => other.isTotal && isSame(other));
}

function isNothing(weights: Weights): boolean {
  return [...weights.values()].every((weight) => weight === 0);
}

function minus(a: Weights, b: Weights): Weights {
  const weights = new Map(a);
  for (const [leaf, weight] of b) weights.set(leaf, (weights.get(leaf) ?? 0) - weight);
  return weights;
}

function valueOf(weights: Weights, values: readonly number[]): number {
  return [...weights].reduce((sum, [leaf, weight]) => sum + weight * (values[leaf] ?? 0), 0);
}

/** A reader and what she knows. */
export interface Reader {
  readonly attacker: Attacker;
  readonly threshold: number;
  /** Counts that she knows to be small. */
  readonly small: readonly OracleCount[];
  /** A count that she suspects to be small, as nothing tells. */
  readonly suspected?: OracleCount | undefined;
}

/** The smallest and the largest value of a count for a reader; `upper` is Infinity where every value that was tried fits. */
export function intervalFor(
  sheet: Sheet,
  asked: OracleCount,
  reader: Reader,
): { readonly lower: number; readonly upper: number } | undefined {
  const most = (capOf(sheet) * 2) / 3;
  const rules = rulesFor(sheet, reader);
  const start = rules === undefined ? undefined : fill(sheet, rules, asked, 0, most);
  if (rules === undefined || start === undefined) return undefined;
  let [lower, upper] = [start, start];
  for (let less = fill(sheet, rules, asked, 0, lower - 1); less !== undefined; less = fill(sheet, rules, asked, 0, lower - 1)) lower = less;
  while (upper < most) {
    const more = fill(sheet, rules, asked, upper + 1, most);
    if (more === undefined) return { lower, upper };
    upper = more;
  }
  return { lower, upper: INFINITE };
}

/** Whether only one value of a count fits what a reader believes. Values near the truth are tried before all others, as most often one of them fits. */
export function isRecoveredBy(sheet: Sheet, asked: OracleCount, reader: Reader): boolean {
  const rules = rulesFor(sheet, reader);
  const first = rules === undefined ? undefined : fill(sheet, rules, asked, 0, INFINITE);
  if (rules === undefined || first === undefined) return false;
  return ![1, 2, INFINITE].some((reach) => hasAnother(sheet, rules, asked, first, reach));
}

/**
 * The same for a two-way table in which no zero is hidden, where it is enough to look one step from the truth: between two ways to fill it in there is always a
 * way that differs by one along a circle of cells.
 */
export function isRecoveredNearby(sheet: Sheet, asked: OracleCount, reader: Reader): boolean {
  const rules = rulesFor(sheet, reader);
  return rules !== undefined && !hasAnother(sheet, rules, asked, asked.value, 1);
}

function hasAnother(sheet: Sheet, rules: readonly Rule[], asked: OracleCount, value: number, reach: number): boolean {
  return (
    fill(sheet, rules, asked, value + 1, value + reach, reach) !== undefined ||
    fill(sheet, rules, asked, value - reach, value - 1, reach) !== undefined
  );
}

/** What she goes by: all that she believes, or less of it where that fits nothing. */
function rulesFor(sheet: Sheet, { attacker, threshold, small, suspected }: Reader): readonly Rule[] | undefined {
  const { counts, links, truth } = sheet;
  const base: readonly Rule[] = [
    ...truth.map((_, leaf): Rule => ({ weights: new Map([[leaf, 1]]), lower: 0, upper: INFINITE })),
    ...links.map((weights): Rule => ({ weights, lower: 0, upper: 0 })),
    ...counts.map(({ weights, isPublished, value }): Rule =>
      isPublished === true ? { weights, lower: value, upper: value } : { weights, lower: 0, upper: INFINITE },
    ),
  ];
  const positive = counts.flatMap(({ weights, isPublished }) => (isPublished === false ? [{ weights, lower: 1, upper: INFINITE }] : []));
  const marks = small.map(({ weights }) => ({ weights, lower: 1, upper: threshold - 1 }));
  const suspicion = suspected === undefined ? [] : [{ weights: suspected.weights, lower: 1, upper: threshold - 1 }];
  const beliefs = {
    "non-negative": [[]],
    positive: [positive, []],
    threshold: [[...positive, ...marks, ...suspicion], [...positive, ...marks], [...marks, ...suspicion], marks, positive, []],
  }[attacker];
  const anything = counts[0];
  if (anything === undefined) return undefined;
  return beliefs.map((more) => [...base, ...more]).find((rules) => fill(sheet, rules, anything, 0, INFINITE) !== undefined);
}

/** The value of a count in some way to fill the sheet in which it lies between two ends; `undefined` when there is none. */
function fill(sheet: Sheet, rules: readonly Rule[], asked: OracleCount, least: number, most: number, reach = INFINITE): number | undefined {
  const { truth } = sheet;
  const all: readonly Rule[] = [...rules, { weights: asked.weights, lower: least, upper: most }];
  const cap = capOf(sheet);
  const lowest = truth.map((_, leaf) => leafEnds(all, leaf, cap));
  const values: (number | undefined)[] = truth.map(() => undefined);
  const at = truth.map((_, leaf) => all.filter(({ weights }) => (weights.get(leaf) ?? 0) !== 0));
  const order = [...truth.keys()].sort((a, b) => Number(asked.weights.has(b)) - Number(asked.weights.has(a)));
  const couldHold = ({ weights, lower, upper }: Rule): boolean => {
    let [low, high] = [0, 0];
    for (const [leaf, weight] of weights) {
      const value = values[leaf];
      const end = value === undefined ? (lowest[leaf] ?? { lower: 0, upper: cap }) : { lower: value, upper: value };
      low += weight > 0 ? weight * end.lower : weight * end.upper;
      high += weight > 0 ? weight * end.upper : weight * end.lower;
    }
    return high >= lower && low <= upper;
  };
  const place = (depth: number): boolean => {
    const leaf = order[depth];
    const end = leaf === undefined ? undefined : lowest[leaf];
    if (leaf === undefined || end === undefined) return true;
    const centre = truth[leaf] ?? 0;
    for (let distance = 0; distance <= Math.min(cap, reach); distance += 1) {
      for (const value of distance === 0 ? [centre] : [centre + distance, centre - distance]) {
        if (value < end.lower || value > end.upper) continue;
        values[leaf] = value;
        if ((at[leaf] ?? []).every(couldHold) && place(depth + 1)) return true;
      }
    }
    values[leaf] = undefined;
    return false;
  };
  const found = least <= most && all.every(couldHold) && place(0);
  return found
    ? valueOf(
        asked.weights,
        values.map((value) => value ?? 0),
      )
    : undefined;
}

/** The most that an inner cell is tried with: a count that goes beyond two thirds of it has no end, as no count with an end is more than two published ones together. */
function capOf({ counts }: Sheet): number {
  return 3 * Math.max(0, ...counts.map(({ value }) => value)) + 6;
}

/** The ends of an inner cell by the rules in which everything is added. */
function leafEnds(rules: readonly Rule[], leaf: number, cap: number): { readonly lower: number; readonly upper: number } {
  let [lower, upper] = [0, cap];
  for (const rule of rules) {
    const weight = rule.weights.get(leaf) ?? 0;
    if (weight !== 1 || [...rule.weights.values()].some((other) => other < 0)) continue;
    upper = Math.min(upper, rule.upper);
    if ([...rule.weights].every(([other, share]) => other === leaf || share === 0)) lower = Math.max(lower, rule.lower);
  }
  return { lower, upper };
}
