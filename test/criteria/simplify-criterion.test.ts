import { describe, expect, it } from "vitest";
import { simplifyCriterion, type Criterion, type EvaluationContext, type Facts, type FactsRow } from "welfare-core";

const facts: Facts = { income: { type: "number" }, enrolled: { type: "boolean" }, works: { type: "boolean" }, town: { type: "code" } };
const poor: Criterion = { fact: "income", lte: 9000 };
const enrolled: Criterion = { fact: "enrolled", eq: true };
const works: Criterion = { fact: "works", eq: true };
const local: Criterion = { fact: "town", eq: "mantova" };

const rest = (criterion: Criterion, row: FactsRow, context: Partial<EvaluationContext<Facts>> = {}) =>
  simplifyCriterion(criterion, row, { facts, asOf: "2018-03-01", ...context } as EvaluationContext<Facts>);

const EVERYONE = { all: [] };
const NOBODY = { any: [] };

describe("what is decided", () => {
  it("leaves nothing to be asked, wherever it stands", () => {
    expect(rest(poor, { income: 9000 })).toEqual(EVERYONE);
    expect(rest(poor, { income: 9001 })).toEqual(NOBODY);
    expect(rest({ all: [poor, works] }, { income: 9001 })).toEqual(NOBODY);
    expect(rest({ any: [poor, works] }, { income: 1 })).toEqual(EVERYONE);
    expect(rest({ not: works }, { works: true })).toEqual(NOBODY);
  });

  it("falls away from an all that stays open, and from an any", () => {
    expect(rest({ all: [poor, enrolled, works] }, { income: 1 })).toEqual({ all: [enrolled, works] });
    expect(rest({ any: [poor, enrolled, works] }, { income: 9001 })).toEqual({ any: [enrolled, works] });
    expect(rest({ any: [{ all: [poor, enrolled] }, works] }, { income: 9001 })).toEqual(works);
    expect(rest({ any: [{ all: [poor, enrolled] }, works] }, { income: 1 })).toEqual({ any: [enrolled, works] });
  });

  it("makes of a part that is left alone the whole", () => {
    expect(rest({ all: [poor, works] }, { income: 1 })).toEqual(works);
    expect(rest({ any: [poor, works] }, { income: 9001 })).toEqual(works);
  });

  it("lowers the number that at least has to hold, or takes from those that may", () => {
    const three = { count: 2, of: [poor, enrolled, works, local] };
    expect(rest({ atLeast: { count: 3, of: three.of } }, { income: 1 })).toEqual({ atLeast: { count: 2, of: [enrolled, works, local] } });
    expect(rest({ atLeast: three }, { income: 9001 })).toEqual({ atLeast: { count: 2, of: [enrolled, works, local] } });
    expect(rest({ atLeast: three }, { income: 1 })).toEqual({ any: [enrolled, works, local] });
    expect(rest({ atLeast: three }, { income: 9001, enrolled: false })).toEqual({ all: [works, local] });
    expect(rest({ atLeast: three }, { income: 1, enrolled: false, works: false })).toEqual(local);
  });
});

describe("what is open", () => {
  it("stays as it was written", () => {
    expect(rest(poor, {})).toBe(poor);
    expect(rest({ all: [poor, works] }, {})).toEqual({ all: [poor, works] });
    expect(rest({ atLeast: { count: 2, of: [poor, works, enrolled] } }, {})).toEqual({
      atLeast: { count: 2, of: [poor, works, enrolled] },
    });
    expect(rest({ not: works, id: "idle" }, {})).toEqual({ not: works, id: "idle" });
  });

  it("is asked under the same not", () => {
    expect(rest({ not: { all: [poor, works] }, id: "n" }, { income: 1 })).toEqual({ not: works, id: "n" });
  });

  it.each([{ id: "means" }, { label: { en: "Means" } }, { source: "call, 4" }, { id: "means", label: { en: "Means" }, source: "call, 4" }])(
    "keeps %j, and with it the frame of a part that is left alone",
    (said) => {
      expect(rest({ ...said, all: [poor, works] }, { income: 1 })).toEqual({ ...said, all: [works] });
      expect(rest({ ...said, any: [poor, works] }, { income: 9001 })).toEqual({ ...said, any: [works] });
      expect(rest({ ...said, atLeast: { count: 2, of: [poor, works, local] } }, { income: 1, works: false })).toEqual({
        ...said,
        all: [local],
      });
      const two = { count: 2, of: [works, local, enrolled] };
      expect(Object.keys(rest({ ...said, atLeast: { count: 3, of: [poor, ...two.of] } }, { income: 1 }))).toEqual([
        ...Object.keys(said),
        "atLeast",
      ]);
      expect(rest({ ...said, atLeast: { count: 3, of: [poor, ...two.of] } }, { income: 1 })).toEqual({ ...said, atLeast: two });
    },
  );

  it("is what a name stands for, not the name", () => {
    const criteria = { means: { all: [poor, works] } };
    expect(rest({ ref: "means" }, { income: 1 }, { criteria })).toEqual(works);
    expect(rest({ ref: "means" }, {}, { criteria })).toEqual(criteria.means);
  });
});

it("a day that is none is a caller's mistake, named by its parameter", () => {
  expect(() => rest(poor, {}, { asOf: "2018-02-30" })).toThrow(/^asOf /);
});
