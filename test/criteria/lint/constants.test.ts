import { describe, expect, it } from "vitest";
import { lintCriterion } from "welfare-core";
import { AS_OF, foundIn, ruleOf, told } from "./linting.ts";

const age = (bounds: object) => ({ fact: "birthDate", age: bounds });
const adult = age({ gte: 18 });
const minor = age({ lt: 18 });
const poor = { fact: "income", lte: 9000 };
const student = { fact: "enrolled", eq: true };
const noStudent = { fact: "enrolled", eq: false };

describe("contradiction", () => {
  it("is told of a rule that lets nobody in", () => {
    expect(foundIn(ruleOf({ all: [adult, poor, minor] }), "contradiction")).toEqual([
      { code: "contradiction", severity: "error", path: "criterion", asOf: AS_OF, message: "it can never be true: nobody can enter" },
    ]);
    expect(told(ruleOf({ all: [age({ gte: 18 }), poor, age({ lte: 18 })] }), "contradiction")).toEqual([]);
  });

  it("is told of a part, where it lies and not again above", () => {
    const rule = (part: object) => ruleOf({ any: [{ all: [student, { all: [poor, part] }] }, adult] });
    expect(told(rule({ fact: "income", gt: 9000 }), "contradiction")).toEqual(["warning criterion.any.0.all.1"]);
    expect(told(rule({ fact: "income", gte: 9000 }), "contradiction")).toEqual([]);
  });

  it("is told of a rule again that follows from its parts, for nobody can enter", () => {
    expect(told(ruleOf({ all: [{ fact: "income", lt: 0 }, student] }), "contradiction")).toEqual([
      "error criterion",
      "warning criterion.all.0",
    ]);
    expect(told(ruleOf({ all: [{ fact: "income", lte: 0 }, student] }), "contradiction")).toEqual([]);
  });

  it("stands where a name is written, not where it is used", () => {
    const criteria = { never: { all: [student, noStudent] } };
    expect(told(ruleOf({ any: [{ ref: "never" }, { not: { ref: "never" } }] }, { criteria }), "contradiction")).toEqual([
      "warning criteria.never",
    ]);
    expect(told(ruleOf({ any: [{ ref: "never" }, { not: { ref: "never" } }] }, { criteria }), "tautology")).toEqual(["warning criterion"]);
  });

  it("is told of what is asked of items", () => {
    const some = (where: object) => ruleOf({ fact: "members", some: { where } });
    const never = {
      all: [
        { fact: "kind", eq: "child" },
        { fact: "kind", eq: "partner" },
      ],
    };
    expect(lintCriterion(some(never), { asOf: AS_OF }).findings.map(({ code, path }) => `${code} ${path}`)).toContain(
      "contradiction criterion.some.where",
    );
    expect(
      told(
        some({
          any: [
            { fact: "kind", eq: "child" },
            { fact: "income", gt: 0 },
          ],
        }),
        "contradiction",
      ),
    ).toEqual([]);
  });

  it("is told of a list that cannot be so", () => {
    expect(told(ruleOf({ fact: "members", count: { lt: 0 } }), "contradiction")).toEqual(["error criterion"]);
    expect(told(ruleOf({ fact: "members", count: { lt: 1 } }), "contradiction")).toEqual([]);
    expect(told(ruleOf({ fact: "members", sum: { of: "income", lt: 0 } }), "contradiction")).toEqual(["error criterion"]);
  });

  it("follows from bounds that nothing lies between, which are told of for themselves", () => {
    const reversed = age({ gte: 30, lt: 18 });
    expect(told(ruleOf({ any: [student, { all: [poor, reversed] }] }), "contradiction")).toEqual([]);
    expect(told(ruleOf({ all: [student, reversed] }), "contradiction")).toEqual(["error criterion"]);
    expect(told(ruleOf({ any: [student, { not: reversed }] }), "tautology")).toEqual(["warning criterion"]);
    expect(told(ruleOf({ any: [reversed, student, student] }), "branch-without-effect")).toEqual(["warning criterion.any.2"]);
  });

  it("hangs on the day", () => {
    const late = { all: [adult, { fact: "birthDate", gt: "2001-06-30" }] };
    expect(told(ruleOf(late), "contradiction", { asOf: "2019-06-30" })).toEqual(["error criterion"]);
    expect(told(ruleOf(late), "contradiction", { asOf: "2019-07-01" })).toEqual([]);
  });

  it("is not told of what a parameter that is not in force leaves open", () => {
    const parameters = { ceiling: [{ from: "2018-01-01", to: "2018-12-31", value: -1 }] };
    const rule = ruleOf({ all: [student, noStudent, { fact: "income", lte: { param: "ceiling" } }] }, { parameters });
    expect(told(rule, "contradiction")).toEqual(["error criterion", "warning criterion.all.2"]);
    expect(told(rule, "contradiction", { asOf: "2019-01-01" })).toEqual([]);
    expect(
      told(
        ruleOf({ all: [{ all: [student, noStudent] }, { fact: "income", lte: { param: "ceiling" } }] }, { parameters }),
        "contradiction",
        { asOf: "2019-01-01" },
      ),
    ).toEqual(["error criterion", "warning criterion.all.0"]);
  });
});

describe("tautology", () => {
  it("is told of a rule that refuses nobody", () => {
    expect(foundIn(ruleOf({ any: [adult, minor] }), "tautology")).toEqual([
      { code: "tautology", severity: "warning", path: "criterion", asOf: AS_OF, message: "it is never false: nobody is refused" },
    ]);
    expect(told(ruleOf({ any: [age({ gt: 18 }), minor] }), "tautology")).toEqual([]);
  });

  it("is told of a part that holds of everyone, and under a denial of what nobody does", () => {
    expect(told(ruleOf({ all: [student, { fact: "sessions", lte: 12 }] }), "tautology")).toEqual(["warning criterion.all.1"]);
    expect(told(ruleOf({ all: [student, { fact: "sessions", lt: 12 }] }), "tautology")).toEqual([]);
    expect(told(ruleOf({ all: [student, { not: { fact: "sessions", gt: 12 } }] }), "tautology")).toEqual([]);
    expect(told(ruleOf({ all: [student, { not: { fact: "sessions", gt: 12 } }] }), "contradiction")).toEqual([
      "warning criterion.all.1.not",
    ]);
  });

  it("is told of an empty all, and a contradiction of an empty any", () => {
    expect(told(ruleOf({ all: [] }), "tautology")).toEqual(["warning criterion"]);
    expect(told(ruleOf({ any: [student, { any: [] }] }), "contradiction")).toEqual(["warning criterion.any.1"]);
  });

  it("is told of at least so many of which that many always hold", () => {
    const three = (count: number) => ruleOf({ atLeast: { count, of: [adult, minor, student] } });
    expect(told(three(1), "tautology")).toEqual(["warning criterion"]);
    expect(told(three(2), "tautology")).toEqual([]);
    expect(told(three(3), "contradiction")).toEqual(["error criterion"]);
  });
});
