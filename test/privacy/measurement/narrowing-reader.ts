import type { IndicatorResult, MeasuredIndicator, Measurement } from "welfare-core";

/** What is known of a count: it lies between two ends. */
interface Known {
  lower: number;
  upper: number;
  /** The true value, which is not used for narrowing. */
  truth: number;
}

/** A total and the counts that add up to it, by name. */
type Sum = readonly [total: string, parts: readonly string[]];

/**
 * A reader of proportions over the same people, of any number: she narrows every count by every sum in which it stands until nothing narrows any more. She knows that suppressed
 * counts are at least 1, and which of them are small, totals apart. What she finds is true, though she may miss what takes more than one sum at a time.
 *
 * @param truth - the same results before they were suppressed
 * @returns names of the small counts that she finds
 */
export function readByNarrowing(truth: Measurement, published: Measurement): readonly string[] {
  const known = new Map<string, Known>();
  const sums: Sum[] = [];
  const reasons = [...new Set(truth.flatMap(reasonsIn))];
  for (const [number, measured] of truth.entries()) {
    const shown = published[number];
    const places = placesOf(measured);
    const shownAt = new Map(shown === undefined ? [] : placesOf(shown));
    const divisions = divisionsOf(measured);
    const totals = new Set(divisions.map(([total]) => total));
    for (const [place, result] of places) {
      for (const [what, count] of countsOf(result, reasons)) {
        const name = nameOf(number, place, what);
        const own = knownOf(count, isSum(what) || totals.has(place), shownAt.get(place)?.status === "suppressed");
        const before = known.get(name) ?? own;
        known.set(name, { lower: Math.max(own.lower, before.lower), upper: Math.min(own.upper, before.upper), truth: count });
      }
      sums.push([nameOf(number, place, "eligible"), ["known", ...reasons].map((what) => nameOf(number, place, what))]);
      sums.push([nameOf(number, place, "known"), ["yes", "no"].map((what) => nameOf(number, place, what))]);
    }
    for (const what of ["eligible", "known", "yes", "no", ...reasons]) {
      for (const [total, parts] of divisions) {
        sums.push([nameOf(number, total, what), parts.map((part) => nameOf(number, part, what))]);
      }
    }
  }
  narrow(known, sums);
  return [...known].flatMap(([name, { lower, upper, truth: count }]) => (lower === upper && count > 0 && count < 3 ? [name] : []));
}

/** The eligible are the same people whatever they are asked. */
function nameOf(indicator: number, place: string, what: string): string {
  return what === "eligible" ? `eligible at ${place}` : `${what} of ${indicator} at ${place}`;
}

function isSum(what: string): boolean {
  return what === "eligible" || what === "known";
}

function knownOf(count: number, isTotal: boolean, isHidden: boolean): Known {
  if (!isHidden) return { lower: count, upper: count, truth: count };
  const isSmall = count > 0 && count < 3 && !isTotal;
  return { lower: Math.min(1, count), upper: isSmall ? 2 : Number.POSITIVE_INFINITY, truth: count };
}

function countsOf(result: IndicatorResult, reasons: readonly string[]): readonly (readonly [string, number])[] {
  if (result.status === "suppressed") return [];
  const yes = result.status === "value" ? (result.numerator ?? 0) : 0;
  const missing = Object.entries<number>(result.missing);
  const missed = reasons.map((reason) => [reason, missing.find(([name]) => name === reason)?.[1] ?? 0] as const);
  return [["eligible", result.eligible], ["known", result.n], ["yes", yes], ["no", result.n - yes], ...missed];
}

function reasonsIn({ total }: MeasuredIndicator): readonly string[] {
  return total.status === "suppressed" ? [] : Object.keys(total.missing);
}

function placesOf({ total, tables }: MeasuredIndicator): readonly (readonly [string, IndicatorResult])[] {
  const parts = tables.flatMap((table) =>
    table.parts.map(
      ({ categories, result }) => [placeOf(table.by.map(({ name }, index) => [name, categories[index] ?? ""])), result] as const,
    ),
  );
  return [["[]", total], ...parts];
}

function placeOf(pairs: readonly (readonly [string, string])[]): string {
  return JSON.stringify([...pairs].sort());
}

/** Every place and its parts: of a table by one dimension the total, of a crossed one also its margins. */
function divisionsOf({ tables }: MeasuredIndicator): readonly Sum[] {
  return tables.flatMap(({ by, parts }) =>
    by.flatMap((_, summed) => {
      const groups = new Map<string, string[]>();
      for (const { categories } of parts) {
        const pairs = by.map(({ name }, index) => [name, categories[index] ?? ""] as const);
        const margin = placeOf(pairs.filter((_pair, index) => index !== summed));
        groups.set(margin, [...(groups.get(margin) ?? []), placeOf(pairs)]);
      }
      return [...groups];
    }),
  );
}

function narrow(known: Map<string, Known>, sums: readonly Sum[]): void {
  for (let isNarrower = true; isNarrower;) {
    isNarrower = false;
    const cut = (at: Known, lower: number, upper: number) => {
      if (lower <= at.lower && upper >= at.upper) return;
      at.lower = Math.max(at.lower, lower);
      at.upper = Math.min(at.upper, upper);
      isNarrower = true;
    };
    for (const [totalName, partNames] of sums) {
      const total = known.get(totalName);
      const parts = partNames.flatMap((name) => known.get(name) ?? []);
      if (total === undefined || parts.length < partNames.length) continue;
      const rest = (end: "lower" | "upper", without?: Known) => parts.reduce((sum, part) => (part === without ? sum : sum + part[end]), 0);
      cut(total, rest("lower"), rest("upper"));
      for (const part of parts) cut(part, total.lower - rest("upper", part), total.upper - rest("lower", part));
    }
  }
}
