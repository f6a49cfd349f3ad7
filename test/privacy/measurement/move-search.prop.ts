import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Move } from "../../../src/privacy/measurement/half-move.ts";
import type { LinkedCounts } from "../../../src/privacy/measurement/linked-counts.ts";
import { moveOfLeastPrice } from "../../../src/privacy/measurement/move-of-least-price.ts";
import { type Secrets, secretsOf } from "../../../src/privacy/measurement/secrets.ts";
import { countSystem, type CountSystem } from "../../../src/privacy/tables/index.ts";
import { runs } from "../../runs.ts";

const THRESHOLD = 3;

/** Cells in three dimensions of two categories each, and which of their margins are shown: of one dimension, of two, in all. */
const tables = fc.record({
  cells: fc.array(fc.integer({ min: 0, max: 6 }), { minLength: 8, maxLength: 8 }),
  shown: fc.array(fc.boolean(), { minLength: 7, maxLength: 7 }),
});

const DIMENSIONS = ["x", "y", "z"];

/** The cells of a table with the margins that are shown; each is shown by a result of its own. */
function countsOf({ cells, shown }: { readonly cells: readonly number[]; readonly shown: readonly boolean[] }): LinkedCounts {
  const places = cells.map((count, index) => ({ at: { x: `${index & 1}`, y: `${(index >> 1) & 1}`, z: `${index >> 2}` }, count }));
  const margins = shown.flatMap((isShown, kept) => {
    if (!isShown) return [];
    const among = DIMENSIONS.filter((_, bit) => (kept >> bit) & 1);
    const sums = new Map<string, number>();
    for (const { at, count } of places) {
      const key = JSON.stringify(Object.fromEntries(Object.entries(at).filter(([name]) => among.includes(name))));
      sums.set(key, (sums.get(key) ?? 0) + count);
    }
    return [...sums].map(([key, count]) => ({ at: JSON.parse(key) as Record<string, string>, count }));
  });
  const dimensions = DIMENSIONS.map((id) => ({ id, categories: ["0", "1"] }));
  const read = countSystem([{ id: "t", dimensions, cells: [...places, ...margins] }]);
  if ("problems" in read) throw new Error("the table has problems");
  const { system } = read;
  const values = valuesIn(system);
  const isShown = (count: number) => system.counts[count]?.cells.length !== 0;
  return {
    system,
    threshold: THRESHOLD,
    values,
    primary: values.map((value, count) => isShown(count) && system.counts[count]?.isTotal === false && value > 0 && value < THRESHOLD),
    owners: values.map((_, count) => (isShown(count) ? [count] : [])),
    totals: new Set(),
  };
}

/** The values of all counts: totals that nobody shows are added up from the cells. */
function valuesIn({ counts, sums }: CountSystem): readonly number[] {
  const values = counts.map(({ published }) => published);
  for (let left = sums.length; left > 0; left -= 1) {
    for (const { total, parts } of sums) {
      const known = parts.map((part) => values[part]);
      if (known.every((value) => value !== undefined)) values[total] = known.reduce((sum, value) => sum + value, 0);
    }
  }
  return values.map((value) => value ?? 0);
}

const hiddenIn = ({ primary }: LinkedCounts) => new Set(primary.flatMap((isSmall, count) => (isSmall ? [count] : [])));
const priceOf = (counts: LinkedCounts, move: Move, hidden: ReadonlySet<number>) =>
  [...move.keys()].filter((count) => counts.owners[count]?.length === 1 && !hidden.has(count)).length;

/** Every way in which the cells could be one more or fewer with all else following, for the reader who knows most. */
function movesByTrying(counts: LinkedCounts, known: ReadonlySet<number>): readonly Move[] {
  const { system, values } = counts;
  const cells = [...system.counts.keys()].filter((count) => system.counts[count]?.isTotal === false);
  const all = Array.from({ length: 3 ** cells.length }, (_, code) => {
    const changes = system.counts.map((): number | undefined => undefined);
    for (const [place, cell] of cells.entries()) changes[cell] = (Math.floor(code / 3 ** place) % 3) - 1;
    for (let left = system.sums.length; left > 0 && changes.includes(undefined); left -= 1) {
      for (const { total, parts } of system.sums) {
        if (parts.every((part) => changes[part] !== undefined)) changes[total] = parts.reduce((sum, part) => sum + (changes[part] ?? 0), 0);
      }
    }
    return new Map(changes.flatMap((change, count) => (change === undefined || change === 0 ? [] : [[count, change] as const])));
  });
  const isShown = (count: number) => system.counts[count]?.cells.length !== 0;
  return all.filter((move) =>
    [...move].every(([count, change]) => {
      const moved = (values[count] ?? 0) + change;
      const isOne = Math.abs(change) === 1 || (!isShown(count) && (values[count] ?? 0) >= THRESHOLD);
      return isOne && moved >= (known.has(count) || isShown(count) ? 1 : 0) && !(known.has(count) && moved >= THRESHOLD);
    }),
  );
}

/** Counts that the reader knows to be small: those that are suppressed for it, and those of nowhere that nothing proves. */
function knownSmall({ system, primary, values }: LinkedCounts, { counts, proofs }: Secrets): ReadonlySet<number> {
  const nowhere = counts.filter((count) => system.counts[count]?.cells.length === 0 && system.counts[count].isTotal === false);
  return new Set([...values.keys()].filter((count) => primary[count] === true || (nowhere.includes(count) && !proofs.has(count))));
}

describe("a move that is found", () => {
  it("leaves every sum right, and every count what a reader may take it for", () => {
    fc.assert(
      fc.property(tables, (table) => {
        const counts = countsOf(table);
        const hidden = hiddenIn(counts);
        const secrets = secretsOf(counts);
        const known = knownSmall(counts, secrets);
        for (const count of secrets.counts) {
          const move = moveOfLeastPrice(secrets, count, hidden, secrets.priceOfAll);
          if (move === undefined) continue;
          expect(move.get(count) ?? 0).not.toBe(0);
          for (const { total, parts } of counts.system.sums) {
            expect(parts.reduce((sum, part) => sum + (move.get(part) ?? 0), 0)).toBe(move.get(total) ?? 0);
          }
          for (const [one, change] of move) {
            const moved = (counts.values[one] ?? 0) + change;
            expect(change).not.toBe(0);
            expect(moved).toBeGreaterThanOrEqual(known.has(one) || counts.owners[one]?.length === 1 ? 1 : 0);
            if (known.has(one)) expect(moved).toBeLessThan(THRESHOLD);
          }
        }
      }),
      runs(200),
    );
  });

  it("costs no more than any that trying all of them finds", () => {
    fc.assert(
      fc.property(tables, (table) => {
        const counts = countsOf(table);
        const hidden = hiddenIn(counts);
        const secrets = secretsOf(counts);
        const tried = movesByTrying(counts, knownSmall(counts, secrets));
        const isPeopled = (move: Move) =>
          [...move.keys()].every((count) => counts.owners[count]?.length !== 1 || hidden.has(count) || counts.values[count] !== 0);
        for (const count of secrets.counts) {
          if (secrets.proofs.has(count)) continue;
          const least = Math.min(
            ...tried.filter((move) => move.has(count) && isPeopled(move)).map((move) => priceOf(counts, move, hidden)),
          );
          const move = moveOfLeastPrice(secrets, count, hidden, secrets.priceOfAll);
          if (Number.isFinite(least)) expect(move === undefined ? Infinity : priceOf(counts, move, hidden)).toBeLessThanOrEqual(least);
        }
      }),
      runs(40),
    );
  });
});
