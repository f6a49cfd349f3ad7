import { describe, expect, it } from "vitest";
import type { Move } from "../../../src/privacy/measurement/half-move.ts";
import { publishAgain } from "../../../src/privacy/measurement/publish-again.ts";
import { type Secrets, secretsOf } from "../../../src/privacy/measurement/secrets.ts";
import { lineTable } from "../read-table.ts";
import { countsOf } from "./linked-lines.ts";

const proof = (...moved: readonly number[]): Move => new Map(moved.map((count, index) => [count, index === 0 ? 1 : -1] as const));

describe("what need not be suppressed", () => {
  it("is published again, the largest first, as long as the small one is protected", () => {
    // One of 1, with 10, 4 and 9: all are suppressed, and any one of them would be enough.
    const counts = countsOf(lineTable([1, 10, 4, 9, 24]));
    const start = { hidden: new Set([0, 1, 2, 3]), proofs: new Map([[0, proof(0, 1)]]) };
    expect([...publishAgain(secretsOf(counts), counts, new Set([0]), start)]).toStrictEqual([0, 2]);
  });

  it("is as large as the largest count that it shows", () => {
    // One result shows 9 and 3, and one shows 8.
    const counts = countsOf(lineTable([1, 8, 9, 3, 20, 41]), [[0], [1], [2], [2], [3], [4]]);
    const start = { hidden: new Set([0, 1, 2]), proofs: new Map([[0, proof(0, 1)]]) };
    expect([...publishAgain(secretsOf(counts), counts, new Set([0]), start)]).toStrictEqual([0, 1]);
  });

  it("is nothing of what has to stay suppressed", () => {
    const counts = countsOf(lineTable([1, 10, 4, 15]));
    const start = { hidden: new Set([0, 1, 2]), proofs: new Map([[0, proof(0, 1)]]) };
    expect([...publishAgain(secretsOf(counts), counts, new Set([0, 1, 2]), start)]).toStrictEqual([0, 1, 2]);
  });

  describe("as far as proofs go", () => {
    const counts = countsOf(lineTable([1, 10, 4, 15]));
    const start = { hidden: new Set([0, 1, 2]), proofs: new Map([[0, proof(0, 1)]]) };
    const secrets = (change: Partial<Secrets>): Secrets => ({
      counts: [0],
      proofs: new Map(),
      shownBy: () => [],
      move: () => undefined,
      beside: () => [3],
      priceOf: () => 0,
      priceOfAll: 0,
      isOver: () => false,
      ...change,
    });
    const published = (change: Partial<Secrets>) => [...publishAgain(secrets(change), counts, new Set([0]), start)];

    it("keeps to a proof in which it does not move, and asks for no other", () => {
      expect(published({})).toStrictEqual([0, 1]);
    });

    it("is suppressed where its proof is lost and there is no other, but for what nothing is published beside", () => {
      expect(published({ beside: () => [] })).toStrictEqual([0]);
    });

    it("goes by a new proof where there is one", () => {
      expect(published({ move: (_, hidden) => (hidden.has(2) ? proof(0, 2) : undefined) })).toStrictEqual([0, 2]);
    });
  });
});
