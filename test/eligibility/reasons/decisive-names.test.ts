import { describe, expect, it } from "vitest";
import { decisiveCriteria, unmetSets, type Criterion, type FactsRow } from "welfare-core";
import { flag, ruleOf } from "./rules.ts";

const ASKED = { asOf: "2018-03-01" };
const named = (criterion: Criterion, criteria: Readonly<Record<string, Criterion>> = {}) => ruleOf(criterion, criteria);

/** The places that fix the outcome. */
function decisive(criterion: Criterion, row: FactsRow, criteria: Readonly<Record<string, Criterion>> = {}): readonly string[] {
  return decisiveCriteria(named(criterion, criteria), row, ASKED).leaves.map(({ path }) => path);
}

describe("a name that leads nowhere stays unknown, so that it holds an outcome open and nothing else", () => {
  it("for a no and a yes it is no help", () => {
    expect(decisive({ all: [{ ref: "gone" }, flag("a")] }, { a: false })).toStrictEqual(["all.1"]);
    expect(decisive({ any: [{ ref: "gone" }, flag("a")] }, { a: true })).toStrictEqual(["any.1"]);
    expect(decisive({ all: [{ not: { ref: "gone" } }, flag("a")] }, { a: false })).toStrictEqual(["all.1"]);
  });

  it("beside what is met it keeps the outcome from a yes, and what is met keeps it from a no", () => {
    expect(decisive({ all: [{ ref: "gone" }, flag("a"), flag("b")] }, { a: true, b: true })).toStrictEqual(["all.1", "all.2"]);
    expect(decisive({ any: [{ ref: "gone" }, flag("a"), flag("b")] }, { a: false, b: false })).toStrictEqual(["any.1", "any.2"]);
    expect(decisive({ any: [{ not: { ref: "gone" } }, flag("a")] }, { a: false })).toStrictEqual(["any.1"]);
  });

  it("nobody is to blame for it", () => {
    expect(unmetSets(named({ all: [{ ref: "gone" }, flag("a")] }), { a: false }, ASKED).sets).toStrictEqual([
      [{ path: "all.1", fact: "a", outcome: "false" }],
    ]);
  });
});

describe("a leaf that stands both plain and denied", () => {
  const criteria = { grown: flag("grown") };
  const plain: Criterion = { ref: "grown" };
  const denied: Criterion = { not: { ref: "grown" } };

  it("has to be held where the two lead to something else", () => {
    // Grown and a, or not grown and b: with b missing and a met, that she is not grown makes b matter.
    const rule: Criterion = { any: [{ all: [plain, flag("a")] }, { all: [denied, flag("b")] }] };
    expect(decisive(rule, { grown: false, a: true }, criteria)).toStrictEqual(["criteria.grown", "any.1.all.1"]);
    expect(decisive(rule, { grown: true, b: true }, criteria)).toStrictEqual(["criteria.grown", "any.0.all.1"]);
    // While her age is missing neither way is closed, and neither is a yes.
    expect(decisive(rule, {}, criteria)).toStrictEqual(["criteria.grown", "any.0.all.1"]);
  });

  it("for a final outcome is taken as it is", () => {
    const rule: Criterion = { any: [{ all: [plain, flag("a")] }, { all: [denied, flag("b")] }] };
    expect(decisive(rule, { grown: true, a: true }, criteria)).toStrictEqual(["criteria.grown", "any.0.all.1"]);
    expect(decisive(rule, { grown: false, a: true, b: false }, criteria)).toStrictEqual(["criteria.grown", "any.1.all.1"]);
  });

  it("or denied once and twice, keeps nothing open that holds either way", () => {
    const either: Criterion = { any: [denied, { not: denied }] };
    expect(decisiveCriteria(named({ all: [flag("a"), either] }, criteria), {}, ASKED)).toStrictEqual({
      leaves: [{ path: "all.0", fact: "a", outcome: "unknown" }],
      smallest: true,
    });
  });

  it("of which there are two has four answers, each of which is looked at", () => {
    const two = { grown: flag("grown"), town: flag("town") };
    const way = (first: Criterion, second: Criterion, fact: string): Criterion => ({ all: [first, second, flag(fact)] });
    const town: Criterion = { ref: "town" };
    const away: Criterion = { not: town };
    const rule: Criterion = {
      any: [way(plain, town, "a"), way(plain, away, "b"), way(denied, town, "c"), way(denied, away, "d")],
    };
    const open = decisiveCriteria(named(rule, two), {}, ASKED);
    expect(open.leaves.map(({ fact }) => fact)).toStrictEqual(["grown", "town", "a"]);
    expect(open.smallest).toBe(true);
    const one = decisiveCriteria(named(rule, two), { grown: false, town: true, a: true, b: true, d: true }, ASKED);
    expect(one.leaves.map(({ fact }) => fact)).toStrictEqual(["grown", "town", "c"]);
  });
});

describe("how many answers are tried for leaves that stand both plain and denied", () => {
  /** So many such leaves, and so many others. */
  const smallest = (others: number, twofold = 10) => {
    const both = Array.from({ length: twofold }, (_, index) => `f${index}`);
    const criteria = { long: { all: both.map(flag) } };
    const beside = Array.from({ length: others - 1 }, (_, index) => flag(`g${index}`));
    const rule: Criterion = { all: [flag("open"), { any: [{ ref: "long" }, { not: { ref: "long" } }, ...beside] }] };
    return decisiveCriteria(named(rule, criteria), {}, ASKED);
  };

  it("a thousand times nineteen are few enough for the smallest set: the open question alone", () => {
    expect(smallest(9)).toStrictEqual({ leaves: [{ path: "all.0", fact: "open", outcome: "unknown" }], smallest: true });
  });

  it("a thousand times twenty are not", () => {
    expect(smallest(10).smallest).toBe(false);
    expect(smallest(10).leaves.map(({ fact }) => fact)).toContain("open");
  });

  it("nor is more than twenty thousand: thirty-two times 625 are just few enough", () => {
    expect(smallest(620, 5)).toStrictEqual({ leaves: [{ path: "all.0", fact: "open", outcome: "unknown" }], smallest: true });
    expect(smallest(621, 5).smallest).toBe(false);
  });
});

/* Of seventeen ways of one part sixteen are kept. */
describe("where a criterion is named at two places, and not all sets are known", () => {
  const ways = (letter: string) => Array.from({ length: 17 }, (_, index) => `${letter}${index}`);
  const [a, b] = [ways("a"), ways("b")];
  const met: FactsRow = Object.fromEntries([...a, ...b, "n"].map((name) => [name, true]));
  const criteria = { n: flag("n") };

  it("a set is told without what can be left out of it", () => {
    const rule: Criterion = { all: [{ any: [...a.map(flag), { ref: "n" }] }, { any: [...b.map(flag), { ref: "n" }] }] };
    expect(decisiveCriteria(named(rule, criteria), met, ASKED)).toStrictEqual({
      leaves: [{ path: "criteria.n", fact: "n", outcome: "true" }],
      smallest: true,
    });
  });

  it("it is not claimed to be the smallest where a smaller one might be among the others", () => {
    const rule: Criterion = { all: [{ any: a.map(flag) }, { ref: "n" }, { any: [{ ref: "n" }, flag("b0")] }] };
    expect(decisiveCriteria(named(rule, criteria), met, ASKED)).toStrictEqual({
      leaves: [
        { path: "all.0.any.0", fact: "a0", outcome: "true" },
        { path: "criteria.n", fact: "n", outcome: "true" },
      ],
      smallest: false,
    });
  });
});
