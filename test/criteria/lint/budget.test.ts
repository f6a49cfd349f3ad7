import { describe, expect, it } from "vitest";
import { lintCriterion, type Rule } from "welfare-core";
import { AS_OF, FACTS, ruleOf } from "./linting.ts";

const student = { fact: "enrolled", eq: true };
const worker = { fact: "employed", eq: true };
const income = (bounds: object) => ({ fact: "income", ...bounds });
const lint = (rule: Rule, budget?: number) => lintCriterion(rule, { asOf: AS_OF, budget });
const upTo = (last: number) => Array.from({ length: last + 1 }, (_, index) => index);

/** The least budget with which all is settled, if all is with every greater one. */
function leastFor(isComplete: (budget: number) => boolean): number {
  let [tooFew, enough] = [0, 10_000];
  while (enough - tooFew > 1) {
    const middle = Math.floor((tooFew + enough) / 2);
    if (isComplete(middle)) enough = middle;
    else tooFew = middle;
  }
  return enough;
}

/** A rule in which something is found of every kind that takes steps. */
const full = ruleOf({
  any: [
    income({ gte: 0, lte: 5 }),
    income({ gte: 5, lte: 8 }),
    income({ gte: 10, lte: 20 }),
    { all: [student, student, { not: { fact: "housing", eq: "x-rentd" } }] },
    { fact: "sessions", gt: 3, lte: 4 },
  ],
});

describe("with whatever budget", () => {
  const all = lint(full);
  const least = leastFor((budget) => lint(full, budget).complete);
  const BUDGETS = [...upTo(20).map((part) => Math.floor((least * part) / 20)), ...upTo(20).map((less) => least - less)];
  const whole = all.findings.map((finding) => JSON.stringify(finding));

  it("nothing is found that is not found with more", () => {
    const known = new Map(all.findings.map((finding) => [`${finding.code} ${finding.path}`, finding]));
    for (const budget of BUDGETS) {
      for (const { code, path, related, replacement } of lint(full, budget).findings) {
        const same = known.get(`${code} ${path}`);
        expect(same?.replacement).toBe(replacement);
        if (related !== undefined) expect([budget, related]).toEqual([budget, same?.related]);
      }
    }
  });

  it("the result is called complete only if all is found", () => {
    expect(all.complete).toBe(true);
    const complete = BUDGETS.filter((budget) => lint(full, budget).complete);
    for (const budget of complete) expect([budget, lint(full, budget).findings.map((one) => JSON.stringify(one))]).toEqual([budget, whole]);
    expect(complete).toContain(least);
    expect(complete).not.toContain(0);
  });

  it("what takes no steps is found without any", () => {
    const rule = ruleOf(income({ gte: 5, lt: 3 }), { parameters: { other: [{ from: "2018-01-01", value: 1 }] } });
    const codes = lint(rule, 0).findings.map(({ code }) => code);
    expect(codes).toContain("reversed-bounds");
    expect(codes).toContain("unused-parameter");
  });
});

describe("the budget", () => {
  it("is that of all questions together", () => {
    const named = (count: number) => Object.fromEntries(upTo(count - 1).map((index) => [`c${index}`, income({ gte: index + 1 })]));
    const least = (count: number) => {
      const rule = ruleOf(student, { criteria: named(count) });
      return leastFor((budget) => lint(rule, budget).complete);
    };
    expect(least(40)).toBeGreaterThan(1.5 * least(20));
  });

  it("is shared by the days looked at", () => {
    const ceiling = [
      { from: "2018-01-01", value: 9000 },
      { from: "2019-01-01", value: 9500 },
    ];
    const rule = ruleOf({ all: [student, worker, income({ lte: { param: "ceiling" } })] }, { parameters: { ceiling } });
    const least = (last: string) =>
      leastFor((budget) => lintCriterion(rule, { asOfRange: { first: "2018-01-01", last }, budget }).complete);
    expect(Math.ceil(least("2019-01-01") / 2)).toBe(least("2018-12-31"));
  });

  it("is taken by the comparing of codes too: those for which nothing is left are not told of, which is said", () => {
    const slips = Array.from({ length: 500 }, (_, index) => `x-rente${index % 10}`);
    const told = (budget: number) => {
      const { findings, complete } = lint({ facts: FACTS, criterion: { fact: "housing", in: slips } } as Rule, budget);
      return { complete, count: findings.filter(({ code }) => code === "code-not-in-list").length };
    };
    expect(told(100_000)).toEqual({ complete: true, count: 500 });
    const some = told(1000);
    expect(some.complete).toBe(false);
    expect(some.count).toBeLessThan(500);
    expect(some.count).toBeGreaterThan(0);
  });

  it("is not taken by one hard question: what comes after it is settled", () => {
    const facts = Object.fromEntries(upTo(39).map((index) => [`f${index}`, { type: "boolean" }] as const));
    const half = { atLeast: { count: 20, of: Object.keys(facts).map((fact) => ({ fact, eq: true })) } };
    const hard = { all: [half, { not: half }] };
    const rule = { facts: { ...facts, ...FACTS }, criterion: { any: [hard, income({ lt: 0 })] } } as unknown as Rule;
    const { findings, complete } = lint(rule, 100_000);
    expect(complete).toBe(false);
    expect(findings.filter(({ code }) => code === "contradiction").map(({ path }) => path)).toEqual(["criterion.any.1"]);
  });
});

describe("what does not hang on the day", () => {
  it("is looked at on the first day only", () => {
    const parameters = {
      few: [{ from: "2018-01-01", to: "2018-12-31", value: 2 }],
      ceiling: [
        { from: "2018-01-01", value: 1 },
        { from: "2019-01-01", value: 2 },
      ],
    };
    const count = (bounds: object) => ({ fact: "members", count: bounds });
    const rule = ruleOf(
      { all: [count({ gte: { param: "few" } }), count({ lt: 5 }), income({ lt: { param: "ceiling" } })] },
      { parameters },
    );
    const on = (last: string) => lintCriterion(rule, { asOfRange: { first: "2018-01-01", last } }).complete;
    expect([on("2018-12-31"), on("2019-12-31")]).toEqual([true, true]);
  });
});
