import type { Fact, Facts, Outcome, Parameters, ScalarFact } from "welfare-core";

/*
 * A second reading of the criteria language, written from its description alone, slow and short. Each leaf is judged by trying every value that its fact may still have;
 * the answers are ranked 0, 1/2, 1 and joined by minimum, maximum and the n-th greatest.
 */

type Operand = number | string | boolean | { readonly param: string };
interface Compared {
  readonly eq?: Operand;
  readonly lt?: Operand;
  readonly lte?: Operand;
  readonly gt?: Operand;
  readonly gte?: Operand;
}
type At = { readonly at?: { readonly fact: string } };
type Where = { readonly where?: Plain };

/** A criterion as plain JSON. */
export interface Plain extends Compared {
  readonly all?: readonly Plain[];
  readonly any?: readonly Plain[];
  readonly not?: Plain;
  readonly atLeast?: { readonly count: number; readonly of: readonly Plain[] };
  readonly ref?: string;
  readonly fact?: string;
  readonly in?: readonly string[] | { readonly param: string };
  readonly age?: Compared & At & { readonly unit?: "years" | "months" | "days"; readonly leapDay?: "mar1" | "feb28" };
  readonly within?: At & { readonly last?: string; readonly next?: string };
  readonly count?: Compared & Where;
  readonly sum?: Compared & Where & { readonly of: string };
  readonly some?: { readonly where: Plain };
  readonly every?: { readonly where: Plain; readonly min?: number };
}

/** What a criterion is asked in. */
export interface World {
  readonly facts: Facts;
  readonly asOf: string;
  readonly parameters: Parameters;
  readonly criteria: Readonly<Record<string, Plain>>;
}

export type Row = Readonly<Record<string, unknown>>;

/** The outcome of a criterion by the second reading. */
export function outcomeByHand(node: Plain, row: Row, world: World): Outcome {
  const rank = rankOf(node, row, world);
  return rank === 1 ? "true" : rank === 0 ? "false" : "unknown";
}

function rankOf(node: Plain, row: Row, world: World): number {
  const ranks = (parts: readonly Plain[]) => parts.map((part) => rankOf(part, row, world));
  if (node.all) return Math.min(1, ...ranks(node.all));
  if (node.any) return Math.max(0, ...ranks(node.any));
  if (node.not) return 1 - rankOf(node.not, row, world);
  if (node.atLeast) return ranks(node.atLeast.of).sort((a, b) => b - a)[node.atLeast.count - 1] ?? 0;
  if (node.ref !== undefined) return rankOf(world.criteria[node.ref] as Plain, row, world);
  const verdicts = verdictsOf(node, row, world);
  if (verdicts.length === 0 || new Set(verdicts).size === 2) return 0.5;
  return verdicts[0] === true ? 1 : 0;
}

/** What the leaf says of each value that its fact may still have; nothing where it says nothing. */
function verdictsOf(leaf: Plain, row: Row, world: World): readonly boolean[] {
  const fact = world.facts[leaf.fact as string] as Fact;
  const value = row[leaf.fact as string];
  if (fact.type === "list") return listVerdicts(leaf, fact.of, itemsOf(value), world);
  if (!isReadable(fact, value)) return [];
  if (fact.type === "date" || fact.type === "partial-date") return dayVerdicts(leaf, daysOf(value as string), row, world);
  if (leaf.in !== undefined) {
    const codes = inForce(leaf.in, world);
    return Array.isArray(codes) ? [codes.includes(value)] : [];
  }
  return compared([value as number], leaf, world);
}

/** The comparison for each of some values; none if an operand has no value on the day. */
function compared(values: readonly unknown[], { eq, lt, lte, gt, gte }: Compared, world: World): readonly boolean[] {
  const bounds = [eq, lt, lte, gt, gte].map((operand) => (operand === undefined ? undefined : inForce(operand, world)));
  if ([eq, lt, lte, gt, gte].some((operand, index) => operand !== undefined && bounds[index] === undefined)) return [];
  const [same, below, atMost, above, from] = bounds as (number | undefined)[];
  return (values as readonly number[]).map(
    (value) =>
      (same === undefined || value === same) &&
      (below === undefined || value < below) &&
      (atMost === undefined || value <= atMost) &&
      (above === undefined || value > above) &&
      (from === undefined || value >= from),
  );
}

function inForce(operand: unknown, { parameters, asOf }: World): unknown {
  if (typeof operand !== "object" || operand === null || Array.isArray(operand)) return operand;
  const entries = parameters[(operand as { readonly param: string }).param] ?? [];
  const holds = entries.filter(({ from, to }) => {
    const next = entries.map((entry) => entry.from).filter((other) => other > from);
    return from <= asOf && (to === undefined ? next.every((other) => other > asOf) : to >= asOf);
  });
  return holds[0]?.value;
}

function isReadable(fact: ScalarFact, value: unknown): boolean {
  if (fact.type === "boolean") return typeof value === "boolean";
  if (fact.type === "number") {
    const { min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY, integer } = fact;
    return typeof value === "number" && Number.isFinite(value) && value >= min && value <= max && !(integer && value % 1 !== 0);
  }
  if (typeof value !== "string" || value === "") return false;
  if (fact.type === "code") return !fact.codes || fact.codes.includes(value) || (fact.open === true && value.startsWith("x-"));
  return daysOf(value).length > 0 && (fact.type === "partial-date" || value.length === 10);
}

const at = (day: string) => Date.parse(`${day}T00:00:00Z`);
const dayAt = (time: number) => new Date(time).toISOString().slice(0, 10);
const midnight = (year: number, month: number, day: number) => dayAt(Date.UTC(year, month, day));
const numbers = (day: string) => day.split("-").map(Number) as [number, number, number];
const upTo = (most: number) => Array.from({ length: most + 1 }, (_, index) => index);

/** The days that a year, a month or a day covers; none if it is no date. */
export function daysOf(date: string): readonly string[] {
  if (!/^\d{4}(-\d{2}(-\d{2})?)?$/.test(date)) return [];
  const [year, month = 1] = numbers(date);
  if (year < 1850 || year > 2200 || month < 1 || month > 12) return [];
  return upTo(365)
    .map((index) => midnight(year, month - 1, 1 + index))
    .filter((day) => day.startsWith(date));
}

function dayVerdicts(leaf: Plain, days: readonly string[], row: Row, world: World): readonly boolean[] {
  if (leaf.age === undefined && leaf.within === undefined) return compared(days, leaf, world);
  const name = (leaf.age ?? leaf.within)?.at?.fact;
  const reference = name === undefined ? world.asOf : row[name];
  if (name !== undefined && !isReadable({ type: "date" }, reference)) return [];
  const on = reference as string;
  const { age, within } = leaf;
  if (age !== undefined) {
    const ages = days.filter((day) => day <= on).map((day) => completed(day, on, age.unit ?? "years", age.leapDay ?? "mar1"));
    return compared(ages, age, world);
  }
  const { last, next } = within as { readonly last?: string; readonly next?: string };
  if (last !== undefined) return days.map((day) => at(day) > moved(on, last, -1) && day <= on);
  return days.map((day) => day >= on && at(day) < moved(on, next as string, 1));
}

/** Completed units from a birth to a day: how many of its anniversaries have come. */
function completed(birth: string, on: string, unit: "years" | "months" | "days", leapDay: "mar1" | "feb28"): number {
  if (unit === "days") return (at(on) - at(birth)) / 86_400_000;
  const [year, month, day] = numbers(birth);
  const step = unit === "years" ? 12 : 1;
  const anniversary = (count: number) => {
    const lastOfMonth = Number(midnight(year, month + count * step, 0).slice(8));
    if (day <= lastOfMonth) return midnight(year, month - 1 + count * step, day);
    return leapDay === "mar1" ? midnight(year, month + count * step, 1) : midnight(year, month + count * step, 0);
  };
  const most = Math.ceil((at(on) - at(birth)) / 86_400_000 / (step * 28)) + 1;
  return upTo(most).filter((count) => count > 0 && anniversary(count) <= on).length;
}

/** A day moved by a period as a time: its years and months in one step, kept within the month, then its days. */
function moved(day: string, period: string, sign: 1 | -1): number {
  const part = (unit: string) => Number(new RegExp(`(\\d+)${unit}`).exec(period)?.[1] ?? 0) * sign;
  const [year, month, date] = numbers(day);
  const months = month - 1 + part("Y") * 12 + part("M");
  const lastOfMonth = new Date(Date.UTC(year, months + 1, 0)).getUTCDate();
  return Date.UTC(year, months, Math.min(date, lastOfMonth) + part("W") * 7 + part("D"));
}

interface Items {
  readonly items: readonly Row[];
  readonly open: boolean;
}

/** The items of a list, one of which nothing is known as an empty row. */
function itemsOf(value: unknown): Items | undefined {
  const { items, complete } = (Array.isArray(value) ? { items: value, complete: true } : (value ?? {})) as {
    items: unknown;
    complete: unknown;
  };
  if (!Array.isArray(items) || typeof complete !== "boolean") return undefined;
  const isRow = (item: unknown) => typeof item === "object" && item !== null && !Array.isArray(item);
  return { items: items.map((item) => (isRow(item) ? (item as Row) : {})), open: !complete };
}

function listVerdicts(leaf: Plain, of: Readonly<Record<string, ScalarFact>>, list: Items | undefined, world: World): readonly boolean[] {
  if (list === undefined) return [];
  const inside: World = { ...world, facts: of, criteria: {} };
  const where = (leaf.count ?? leaf.sum ?? leaf.some ?? leaf.every)?.where ?? { all: [] };
  const ranks = list.items.map((item) => rankOf(where, item, inside));
  if (leaf.count) return compared(candidates(...sizes(ranks, list.open), leaf.count, world), leaf.count, world);
  if (leaf.sum) {
    const fact = of[leaf.sum.of] as ScalarFact;
    const ends = list.items.map((item, index) => endsOf(fact, item[leaf.sum?.of as string], ranks[index] as number));
    if (list.open)
      ends.push(endsOf(fact, undefined, 0.5).map((end) => (end === 0 ? 0 : end * Number.POSITIVE_INFINITY)) as [number, number]);
    const total = (end: 0 | 1) => ends.reduce((sum, pair) => sum + pair[end], 0);
    return compared(candidates(total(0), total(1), leaf.sum, world), leaf.sum, world);
  }
  const least = leaf.every?.min ?? 1;
  const lists = completions(ranks, list.open ? least + 1 : 0);
  return lists.map((held) => (leaf.some ? held.includes(true) : held.length >= least && !held.includes(false)));
}

function sizes(ranks: readonly number[], open: boolean): [number, number] {
  const sure = ranks.filter((rank) => rank === 1).length;
  return [sure, open ? Number.POSITIVE_INFINITY : sure + ranks.filter((rank) => rank === 0.5).length];
}

/** Least and greatest that an item adds. */
function endsOf(fact: ScalarFact, amount: unknown, rank: number): [number, number] {
  const { min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY } = fact as { readonly min?: number; readonly max?: number };
  const [low, high] = isReadable(fact, amount) ? [amount as number, amount as number] : [min, max];
  return rank === 1 ? [low, high] : rank === 0 ? [0, 0] : [Math.min(0, low), Math.max(0, high)];
}

/** The whole numbers between two ends at which a comparison can change, and one beyond them all. */
function candidates(low: number, high: number, comparison: Compared, world: World): readonly number[] {
  const operands = Object.values(comparison)
    .map((operand: unknown) => inForce(operand, world))
    .filter((one) => typeof one === "number");
  const ends = [...operands, low, high].filter(Number.isFinite);
  const near = ends.flatMap((end) => [-1, 0, 1].flatMap((step) => [Math.floor(end) + step, Math.ceil(end) + step]));
  return [...near, Math.min(0, ...near) - 1, Math.max(0, ...near) + 1].filter((whole) => whole >= low && whole <= high);
}

/** Every way in which the items may turn out, up to `more` unseen ones among them. */
function completions(ranks: readonly number[], more: number): readonly (readonly boolean[])[] {
  const either = (lists: readonly (readonly boolean[])[]) =>
    lists.flatMap((list) => [
      [...list, true],
      [...list, false],
    ]);
  let lists: readonly (readonly boolean[])[] = [[]];
  for (const rank of ranks) lists = rank === 0.5 ? either(lists) : lists.map((list) => [...list, rank === 1]);
  let longer = lists;
  for (let added = 0; added < more; added += 1) {
    longer = either(longer);
    lists = [...lists, ...longer];
  }
  return lists;
}
