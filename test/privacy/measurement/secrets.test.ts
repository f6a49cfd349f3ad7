import { describe, expect, it } from "vitest";
import type { FrequencyTable } from "welfare-core";
import type { Move } from "../../../src/privacy/measurement/half-move.ts";
import type { LinkedCounts } from "../../../src/privacy/measurement/linked-counts.ts";
import { protect } from "../../../src/privacy/measurement/protect.ts";
import { type Secrets, secretsOf } from "../../../src/privacy/measurement/secrets.ts";
import { lineTable } from "../read-table.ts";
import { countsOf, namedLine } from "./linked-lines.ts";

const stepsOf = (move: Move | undefined) => (move === undefined ? undefined : Object.fromEntries(move));

const moveFor = ({ move }: Secrets, count: number, hidden: readonly number[], most: number) =>
  move(count, new Set(hidden), { most, steps: 100 });

/** A line of which a result each shows the first parts and the total, and nobody the others, which are counted last. */
function withUnlisted(listed: readonly number[], unlisted: readonly number[]): LinkedCounts {
  const [total = 0, ...parts] = [...listed].reverse();
  const line = lineTable([...parts.reverse(), ...unlisted, total]);
  const counts = countsOf({ ...line, cells: line.cells.filter((_, index) => index < parts.length || index === line.cells.length - 1) });
  const values = [...listed, ...unlisted];
  return { ...counts, values, owners: counts.owners.map((numbers, count) => (count < listed.length ? numbers : [])) };
}

describe("small counts", () => {
  it("are told in the order of how many results show them", () => {
    const counts = countsOf(lineTable([1, 2, 9, 12]), [[0], [1, 5, 6], [2], [3]]);
    expect(secretsOf(counts).counts).toStrictEqual([1, 0]);
    expect(secretsOf(countsOf(lineTable([1, 9, 2, 12]))).counts).toStrictEqual([0, 2]);
  });

  it("are shown by what is not suppressed", () => {
    const secrets = secretsOf(countsOf(lineTable([1, 4, 5]), [[0, 7], [1], [2]]));
    expect([secrets.shownBy(0, new Set()), secrets.shownBy(0, new Set([7])), secrets.shownBy(0, new Set([0, 7]))]).toStrictEqual([
      [0, 7],
      [0],
      [],
    ]);
    expect([...secrets.beside(0, new Set([0, 7]))].sort()).toStrictEqual([1, 2]);
    expect(secrets.beside(0, new Set([0, 1, 2, 7]))).toStrictEqual([]);
  });

  it("move within what whoever knows the threshold knows", () => {
    const moveOf = (table: FrequencyTable, count: number, most: number) => stepsOf(moveFor(secretsOf(countsOf(table)), count, [], most));
    expect(moveOf(lineTable([1, 4, 5]), 0, 2)).toStrictEqual({ 0: 1, 1: -1 });
    expect(moveOf(lineTable([2, 4, 6]), 0, 2)).toStrictEqual({ 0: -1, 1: 1 });
    expect(moveOf(lineTable([1, 1, 2]), 0, 2)).toStrictEqual({ 0: 1, 2: 1 });
    expect(moveOf(lineTable([1, 4, 5]), 0, 1)).toBeUndefined();
    expect(moveOf(lineTable([2, 0, 2]), 0, 2)).toStrictEqual({ 0: -1, 2: -1 });
  });

  it("are proven from the start where no result shows anything that moves with them", () => {
    const counts = withUnlisted([10, 15], [1, 4]);
    const secrets = secretsOf(counts);
    expect(secrets.counts).toStrictEqual([2]);
    expect(Object.fromEntries(secrets.proofs.get(2) ?? [])).toStrictEqual({ 2: 1, 3: -1 });
    expect(secrets.proofs.size).toBe(2);
    expect([...protect(counts, new Set())]).toStrictEqual([]);
  });

  it("that no result shows may be nobody where they are proven, and let others move", () => {
    // s, p, their total with r and q, r, q
    const secrets = secretsOf(withUnlisted([1, 10, 13], [1, 1]));
    expect(Object.fromEntries(secrets.proofs.get(3) ?? [])).toStrictEqual({ 3: 1, 4: -1 });
    expect(stepsOf(moveFor(secrets, 0, [0], 0))).toStrictEqual({ 0: 1, 3: -1 });
  });

  it("that no result shows are known to be small where they are not", () => {
    // s, p, their total with r, r
    const one = secretsOf(withUnlisted([1, 9, 11], [1]));
    expect([one.counts, one.proofs.size]).toStrictEqual([[0, 3], 0]);
    expect(moveFor(one, 0, [0], 0)).toBeUndefined();
    expect(stepsOf(moveFor(one, 0, [0], 1))).toStrictEqual({ 0: 1, 1: -1 });
    const two = secretsOf(withUnlisted([2, 9, 13], [2]));
    expect(moveFor(two, 0, [0], 0)).toBeUndefined();
    expect(stepsOf(moveFor(two, 0, [0], 1))).toStrictEqual({ 0: -1, 1: 1 });
  });

  it("move only as far as what moves with them has room", () => {
    // For s to be 1, each of the four x would have to be one more, and r, which no result shows, four fewer than 3.
    const xs = ["x1", "x2", "x3", "x4"];
    const lines = xs.map((x, index) => namedLine(`line ${index}`, { s: 2, [x]: 5, [`t${index}`]: 7 }));
    const last = namedLine("last", { x1: 5, x2: 5, x3: 5, x4: 5, r: 3, u: 23 });
    const moved = (r: number) => {
      const counts = countsOf([...lines, { ...last, cells: last.cells.filter(({ key }) => key !== "r") }]);
      const isNowhere = counts.system.counts.map(({ cells }) => cells.length === 0);
      const linked = {
        ...counts,
        values: counts.values.map((value, count) => (isNowhere[count] === true ? r : value)),
        owners: counts.owners.map((owners, count) => (isNowhere[count] === true ? [] : owners)),
      };
      const totals = [...counts.system.counts.keys()].filter((count) => counts.system.counts[count]?.isTotal === true);
      const shown = totals.map((count) => [count] as const);
      const secrets = secretsOf(linked);
      const hidden = [...counts.system.counts.keys()].filter((count) => !shown.some(([total]) => total === count));
      return moveFor(secrets, 0, hidden, 0);
    };
    expect(moved(3)).toBeUndefined();
    expect([...(moved(4) ?? [])].map(([, change]) => change).sort()).toStrictEqual([-1, -4, 1, 1, 1, 1]);
  });

  it("that came suppressed are not known to be small, but to be somebody", () => {
    const came = (values: readonly number[]) => {
      const counts = countsOf(lineTable(values.map((value, index) => (index === 1 ? null : value))));
      return secretsOf({ ...counts, values: [...values] });
    };
    expect(stepsOf(moveFor(came([9, 2, 11]), 1, [1], 1))).toStrictEqual({ 0: -1, 1: 1 });
    expect(moveFor(came([1, 1, 9, 11]), 0, [0, 1], 0)).toBeUndefined();
    expect(stepsOf(moveFor(came([1, 2, 9, 12]), 0, [0, 1], 0))).toStrictEqual({ 0: 1, 1: -1 });
  });
});
