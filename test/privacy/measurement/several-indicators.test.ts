import { describe, expect, it } from "vitest";
import { suppress, type IndicatorDefinition, type IndicatorResult } from "welfare-core";
import { allResults } from "./measured.ts";
import { base, hours, letters, measured, type Said, share, success } from "./said.ts";

describe("several indicators", () => {
  const parts: readonly Said[] = [
    [1, 4],
    [3, 4],
    [5, 5],
  ];
  const total: Said = [9, 13];
  const count: IndicatorDefinition = { ...base, id: "j", kind: "count", success };

  it("that ask the same question suppress the same, however they are called and whichever way they ask", () => {
    const opposite: IndicatorDefinition = { ...base, id: "k", kind: "proportion", success: { not: success } };
    const other: IndicatorDefinition = {
      ...base,
      id: "l",
      kind: "proportion",
      success: { fact: "working", eq: false, label: { en: "out of work" } },
    };
    const turned = (said: readonly Said[]) => said.map(([yes, no]): Said => [no, yes]);
    const all = [
      measured(total, parts),
      measured(total, parts, count),
      measured([13, 9], turned(parts), opposite),
      measured([13, 9], turned(parts), other),
    ];
    expect(letters(all)).toBe("oxxo".repeat(4));
  });

  it("do not give back by a total in one what is suppressed in another", () => {
    // The share shows no total of its own that could be suppressed instead: only the count by town has one. Both count the same people.
    const towns = measured(
      total,
      [
        [4, 6],
        [5, 7],
      ],
      count,
      ["x", "y"],
    );
    expect(
      letters([
        measured(total, parts),
        { ...towns, tables: towns.tables.map((table) => ({ ...table, by: table.by.map((one) => ({ ...one, name: "town" })) })) },
      ]),
    ).toBe("oxxoooo");
  });

  it("that ask the same facts do not tell by what one shows how many are known in another", () => {
    // Two are known in a, and say yes. Alone the first would be protected by b, the second by c, which is small there: together 60 − 8 − 20 − 30 would tell.
    const declined = (count: number) => ({ missing: { declined: count } });
    const asking = (gte: number) => ({ ...share, success: { fact: "age", gte } }) as const satisfies IndicatorDefinition;
    const known = (yes: readonly [number, number, number, number, number]) => {
      const [total = [0, 0] as const, ...parts] = ([60, 2, 8, 20, 30] as const).map((n, index): Said => {
        const count = [20, 5, 4, 5, 6][index] ?? 0;
        return [yes[index] ?? 0, n - (yes[index] ?? 0), { eligible: n + count, ...declined(count) }];
      });
      return [total, parts] as const;
    };
    const [first, second] = suppress([
      measured(...known([29, 2, 4, 9, 14]), asking(18)),
      measured(...known([21, 2, 4, 1, 14]), asking(65)),
    ]).map((one) => allResults([one]).map(({ status }) => status === "suppressed"));
    expect(first?.[1]).toBe(true);
    expect(first?.filter((isHidden, index) => isHidden && second?.[index] === true).length).toBeGreaterThan(1);
  });

  it("that ask the same facts in definitions of other kinds do not tell how many are known either", () => {
    // Two are known in a. Alone the first would be protected by b; of the second c goes, where of two it is not known who they are: 60 − 8 − 20 − 30 would tell.
    const known = (unknown: readonly number[]) => {
      const [total = [0, 0] as const, ...parts] = [60, 2, 8, 20, 30].map((n, index): Said => {
        const declined = [20, 5, 4, 5, 6][index] ?? 0;
        return [n, 0, { eligible: n + declined, missing: { declined }, populationUnknown: unknown[index] ?? 0 }];
      });
      return [total, parts] as const;
    };
    const [first, second] = suppress([
      measured(...known([]), { ...base, kind: "rate", events: "falls", exposure: "days" }),
      measured(...known([5, 0, 0, 2, 3]), { ...base, kind: "ratio-of-sums", of: "falls", per: "days" }),
    ]).map((one) => allResults([one]).map(({ status }) => status === "suppressed"));
    expect(first?.[1]).toBe(true);
    expect(first?.filter((isHidden, index) => isHidden && second?.[index] === true).length).toBeGreaterThan(1);
  });

  it("that ask the same question do not tell by what one shows how many say yes in the other", () => {
    // One says yes in a. Alone the first would be protected by b; of the second c goes, where of two it is not known who they are: 28 − 4 − 9 − 14 would tell.
    const yes = (more: readonly object[]) => {
      const parts = (
        [
          [1, 7],
          [4, 4],
          [9, 11],
          [14, 16],
        ] as const
      ).map((part, index): Said => [...part, more[index] ?? {}]);
      return [[28, 38, more[4] ?? {}], parts] as const;
    };
    const unknown = (populationUnknown: number) => ({ populationUnknown });
    const [first, second] = suppress([
      measured(...yes([])),
      measured(...yes([unknown(0), unknown(0), unknown(2), unknown(3), unknown(5)]), { ...base, kind: "count", success }),
    ]).map((one) => allResults([one]).map(({ status }) => status === "suppressed"));
    expect(first?.filter((isHidden, index) => isHidden && second?.[index] === true).length).toBeGreaterThan(1);
  });

  it("do not tell of few by how many are in the population, when those of them who are due are few and the others too", () => {
    // Of four in a two are due and two are not: who knows both to be few, and that they are four, knows both.
    const notDue = (count: number, n: number) => [0, n, { notDue: count }] as const;
    const [, second] = suppress([
      measured(notDue(11, 18), [notDue(2, 2), notDue(4, 6), notDue(5, 10)], hours),
      measured(
        [19, 10],
        [
          [4, 0],
          [5, 5],
          [10, 5],
        ],
        { ...share, success: { fact: "studying", eq: true } },
      ),
    ]);
    expect(second?.tables[0]?.parts[0]?.result.status).toBe("suppressed");
  });

  it("are not linked where they are of other people: two projects with one definition", () => {
    expect(
      letters([
        measured(total, parts),
        measured(
          [30, 30],
          [
            [10, 10],
            [10, 10],
            [10, 10],
          ],
        ),
      ]),
    ).toBe("oxxooooo");
  });

  it("are not linked where they are of other periods", () => {
    const of = (start: string) => {
      const one = measured(total, parts);
      const dated = (result: IndicatorResult) =>
        result.status === "suppressed" ? result : { ...result, provenance: { ...result.provenance, period: { start } } };
      return {
        ...one,
        total: dated(one.total),
        tables: one.tables.map((table) => ({ ...table, parts: table.parts.map((part) => ({ ...part, result: dated(part.result) })) })),
      };
    };
    expect(letters([of("2018-01-01"), of("2019-01-01")])).toBe("oxxooxxo");
  });

  it("that contradict themselves are suppressed whole, and the others are not", () => {
    // Part a has more than the total.
    expect(
      letters([
        measured(
          [9, 9],
          [
            [20, 20],
            [5, 5],
            [4, 4],
          ],
        ),
        measured(
          [7, 8],
          [
            [3, 4],
            [4, 4],
          ],
          hours,
        ),
      ]),
    ).toBe("xxxxooo");
  });
});
