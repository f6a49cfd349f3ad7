import { describe, expect, it } from "vitest";
import type { IndicatorDefinition, IndicatorResult, MeasuredIndicator } from "welfare-core";
import { countingBasis } from "../../../src/privacy/measurement/counting-basis.ts";

const base = { id: "i", version: "1", label: { en: "An indicator" }, level: "outcome", unit: "person" } as const;
const share = { ...base, kind: "proportion", success: { fact: "working", eq: true } } as const satisfies IndicatorDefinition;
const SUPPRESSED = { status: "suppressed", reason: "confidential" } as const;

function resultOf(period?: { readonly start: string; readonly end?: string }): IndicatorResult {
  const provenance = {
    indicator: { id: "i", version: "1", hash: "sha256:0" },
    kind: "proportion",
    unit: "person",
    asOf: "2019-12-31",
    claim: "outcome",
    library: "0.0.0",
    ...(period === undefined ? {} : { period }),
  } as const;
  return { status: "value", value: 1, n: 9, eligible: 9, missing: {}, notDue: 0, notApplicable: 0, populationUnknown: 0, provenance };
}

const basisOf = (
  indicator: IndicatorDefinition,
  total: IndicatorResult = resultOf(),
  own = "own",
  tables: MeasuredIndicator["tables"] = [],
) => countingBasis({ indicator, total, tables }, own);

/** What two indicators have in common: population, facts asked, question. */
function shared(one: IndicatorDefinition, other: IndicatorDefinition) {
  const [a, b] = [basisOf(one), basisOf(other)];
  return [a.population === b.population, a.known === b.known, a.question === b.question];
}

const YES = [true, true, true];

describe("two indicators count the same", () => {
  it("whatever they are called, and whatever is said of them", () => {
    const other: IndicatorDefinition = {
      ...share,
      id: "other",
      version: "2",
      label: { en: "Other" },
      level: "impact",
      direction: "higher-is-better",
      definition: { en: "…" },
      source: "a book",
    };
    expect(shared(share, other)).toStrictEqual(YES);
    expect(shared(share, { ...share, kind: "count" })).toStrictEqual(YES);
  });

  it("where the criteria differ only in their ids, labels and sources, however deep", () => {
    const named = {
      any: [
        { fact: "working", eq: true, id: "c-1", label: { en: "In work" } },
        { fact: "studying", eq: true, source: "a law" },
      ],
    };
    const bare = {
      any: [
        { fact: "working", eq: true },
        { fact: "studying", eq: true },
      ],
    };
    expect(shared({ ...share, success: named }, { ...share, success: bare })).toStrictEqual(YES);
    expect(shared({ ...share, population: named }, { ...share, population: bare })).toStrictEqual(YES);
  });

  it("of people and of their participations, until their counts say otherwise", () => {
    expect(shared(share, { ...share, unit: "participation" })).toStrictEqual(YES);
    expect(shared(share, { ...share, unit: "service" })).toStrictEqual([false, false, false]);
  });

  it("not with another population", () => {
    const women = { fact: "gender", eq: "female" };
    expect(shared({ ...share, population: women }, share)).toStrictEqual([false, false, false]);
    expect(shared({ ...share, population: women }, { ...share, population: { fact: "gender", eq: "male" } })).toStrictEqual([
      false,
      false,
      false,
    ]);
  });

  it("in part where they ask the same facts in another way, or other facts of the same people", () => {
    const asking = (gte: number) => ({ ...share, success: { fact: "age", gte } });
    expect(shared(asking(18), asking(65))).toStrictEqual([true, true, false]);
    expect(shared(asking(18), share)).toStrictEqual([true, false, false]);
  });

  it("in part where one asks the facts in another order or twice", () => {
    const [age, work] = [
      { fact: "age", gte: 18 },
      { fact: "working", eq: true },
    ];
    expect(shared({ ...share, success: { all: [age, work] } }, { ...share, success: { any: [work, age, work] } })).toStrictEqual([
      true,
      true,
      false,
    ]);
  });

  it("in part where a fact is added up by one and asked by the other", () => {
    const sum: IndicatorDefinition = { ...base, kind: "sum", of: "hours" };
    expect(shared(sum, { ...base, kind: "mean", of: "hours" })).toStrictEqual(YES);
    expect(shared(sum, { ...share, success: { fact: "hours", gte: 10 } })).toStrictEqual([true, true, false]);
    expect(shared(sum, { ...base, kind: "sum", of: "days" })).toStrictEqual([true, false, false]);
  });

  it("in part where one asks for another code of a fact, or for some of several criteria", () => {
    const asking = (success: typeof share.success | object) => ({ ...share, success }) as IndicatorDefinition;
    expect(shared(asking({ fact: "home", eq: "owner" }), asking({ fact: "home", eq: "tenant" }))).toStrictEqual([true, true, false]);
    expect(shared(asking({ fact: "home", in: ["owner", "tenant"] }), asking({ fact: "home", in: ["owner"] }))).toStrictEqual([
      true,
      true,
      false,
    ]);
    const of = ["age", "home"].map((fact) => ({ fact, eq: "x" }));
    expect(shared(asking({ atLeast: { count: 1, of } }), asking({ all: of }))).toStrictEqual([true, true, false]);
  });

  it.each<readonly [string, IndicatorDefinition, readonly string[]]>([
    ["before and after", { ...base, kind: "mean-change", before: "b", after: "a" }, ["a", "b"]],
    ["what is divided and by what", { ...base, kind: "ratio-of-sums", of: "hours", per: "days" }, ["days", "hours"]],
    ["events and exposure", { ...base, kind: "rate", events: "falls", exposure: "days" }, ["days", "falls"]],
    ["what is counted and who is compared", { ...base, kind: "difference-of-means", of: "a", group: { fact: "g", eq: true } }, ["a", "g"]],
    [
      "from when to when, and what comes between",
      { ...base, kind: "time-to-outcome", from: "entry", to: "work", competing: ["death", "leave"], withinDays: 90 },
      ["death", "entry", "leave", "work"],
    ],
  ])("in part where one asks the facts of the other by a criterion: %s", (_, indicator, facts) => {
    const asking = (names: readonly string[]): IndicatorDefinition => ({
      ...share,
      success: { all: names.map((fact) => ({ fact, eq: true })) },
    });
    expect(shared(indicator, asking(facts))).toStrictEqual([true, true, false]);
    for (const fact of facts) expect(shared(indicator, asking(facts.filter((name) => name !== fact)))).toStrictEqual([true, false, false]);
  });
});

describe("a question", () => {
  const opposite = (success: Extract<IndicatorDefinition, { readonly kind: "proportion" }>["success"]) => {
    const [own, asked] = [basisOf(share), basisOf({ ...share, success })];
    return [own.question === asked.question, asked.isOpposite];
  };

  it.each([
    ["as it is", { fact: "working", eq: true }, [true, false]],
    ["the other way round", { not: { fact: "working", eq: true } }, [true, true]],
    ["the other way round by what is true", { fact: "working", eq: false }, [true, true]],
    ["twice the other way round", { not: { fact: "working", eq: false } }, [true, false]],
    ["twice the other way round by words", { not: { not: { fact: "working", eq: true } } }, [true, false]],
    ["of another kind", { fact: "working", eq: "yes" }, [false, false]],
    ["of several", { all: [{ fact: "working", eq: false }] }, [false, false]],
  ] as const)("may be asked %s", (_, success, expected) => {
    expect(opposite(success)).toStrictEqual(expected);
  });

  it("is none where nobody succeeds in anything", () => {
    expect(basisOf({ ...base, kind: "count" }).isOpposite).toBe(false);
  });
});

describe("the period", () => {
  const [year, other] = [{ start: "2018-01-01" }, { start: "2019-01-01" }];
  const dated = { ...share, countedOn: "exitDate" } as const;

  it("keeps two indicators apart", () => {
    expect(basisOf(share, resultOf(year)).population).toBe(basisOf(share, resultOf(year), "another").population);
    expect(basisOf(share, resultOf(year)).population).not.toBe(basisOf(share, resultOf(other)).population);
    expect(basisOf(share, resultOf(year)).population).not.toBe(basisOf(share).population);
  });

  it("makes the day count by which units lie in it, and without one it does not", () => {
    expect(basisOf(dated, resultOf(year)).population).not.toBe(basisOf(share, resultOf(year)).population);
    expect(basisOf(dated).population).toBe(basisOf(share).population);
  });

  it("is that of any result which is shown; where none is, an indicator counts like no other", () => {
    const by = [{ name: "group", categories: ["a"], overlapping: false }];
    const tables = [{ by, parts: [{ categories: ["a"], result: resultOf(year) }] }];
    expect(basisOf(share, SUPPRESSED, "own", tables).population).toBe(basisOf(share, resultOf(year)).population);
    expect(basisOf(share, SUPPRESSED, "one").population).not.toBe(basisOf(share, SUPPRESSED, "other").population);
  });
});
