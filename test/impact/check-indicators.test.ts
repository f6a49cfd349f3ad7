import { describe, expect, it } from "vitest";
import { checkCriterion, checkIndicators, PARTICIPATION_FACTS, SERVICE_FACTS } from "welfare-core";
import { outcomeIndicators, processIndicators, serviceIndicators } from "../../examples/milena/indicators.ts";
import { change, count, FACTS, minutes, working } from "./measure-one.ts";

const find = (...indicators: Parameters<typeof checkIndicators>[0]) => checkIndicators(indicators, FACTS);
const places = (...indicators: Parameters<typeof checkIndicators>[0]) => find(...indicators).map(({ code, path }) => `${code} ${path}`);

describe("indicators that fit the facts of a table", () => {
  it("leave nothing to find", () => {
    expect(find()).toEqual([]);
    expect(find({ ...count, countedOn: "exitDate" }, { ...working, id: "w" }, { ...minutes, id: "m" }, { ...change, id: "c" })).toEqual([]);
    expect(
      find({ ...working, population: { all: [{ fact: "exited", eq: true }, { not: { fact: "birthDate", age: { lt: 18 } } }] } }),
    ).toEqual([]);
  });

  it("are those of the example, for the rows that they are meant for and not for others", () => {
    expect(checkIndicators(processIndicators, PARTICIPATION_FACTS)).toEqual([]);
    expect(checkIndicators(serviceIndicators, SERVICE_FACTS)).toEqual([]);
    expect(checkIndicators(serviceIndicators, PARTICIPATION_FACTS).map(({ path }) => path)).toEqual(["0.success.fact", "1.of"]);
    const scores = ["selfEsteem", "proactivity"].flatMap((scale) => ["", "AtEntry", "AtExit", "At6Months"].map((at) => `${scale}${at}`));
    const withScores = { ...PARTICIPATION_FACTS, ...Object.fromEntries(scores.map((name) => [name, { type: "number" } as const])) };
    expect(checkIndicators(outcomeIndicators, withScores)).toEqual([]);
  });
});

describe("a fact that does not exist", () => {
  it("is found wherever an indicator names one, with the name that was probably meant", () => {
    expect(find({ ...minutes, of: "minute" })).toStrictEqual([
      {
        code: "unknown-fact",
        indicator: "i",
        path: "0.of",
        nearest: "minutes",
        message: 'no fact "minute" is declared; did you mean "minutes"?',
      },
    ]);
    expect(find({ ...change, before: "befor", after: "aftr" }).map(({ path, nearest }) => [path, nearest])).toEqual([
      ["0.before", "before"],
      ["0.after", "after"],
    ]);
    expect(find({ ...working, countedOn: "exitDat" })).toMatchObject([{ code: "unknown-fact", path: "0.countedOn", nearest: "exitDate" }]);
  });

  it("has no near name where none is near, nor one of another type", () => {
    expect(find({ ...minutes, of: "shoeSize" })).toStrictEqual([
      { code: "unknown-fact", indicator: "i", path: "0.of", message: 'no fact "shoeSize" is declared' },
    ]);
    expect(find({ ...minutes, of: "entryDat" })[0]).not.toHaveProperty("nearest");
    expect(find({ ...minutes, of: "n".repeat(70) })[0]?.message).toBe(`no fact "${"n".repeat(64)}" is declared`);
  });

  it("is not one that every object has", () => {
    expect(places({ ...minutes, of: "constructor" }, { ...count, id: "c", countedOn: "toString" })).toEqual([
      "unknown-fact 0.of",
      "unknown-fact 1.countedOn",
    ]);
  });
});

describe("a fact of another type", () => {
  it.each([
    ["a sum of a truth value", { ...minutes, of: "exited" }, "of", "number", "boolean"],
    ["a sum of days", { ...minutes, of: "exitDate" }, "of", "number", "date"],
    ["a change from a code", { ...change, before: "participationId" }, "before", "number", "code"],
    ["a change to a day", { ...change, after: "entryDate" }, "after", "number", "date"],
    ["a counting date that is a number", { ...count, countedOn: "minutes" }, "countedOn", "date", "number"],
    ["a counting date that may be known in part", { ...count, countedOn: "birthDate" }, "countedOn", "date", "partial-date"],
  ] as const)("%s", (_, indicator, field, wanted, given) => {
    const message = `${field} takes a ${wanted} fact, and this is a ${given} fact`;
    expect(find(indicator)).toStrictEqual([{ code: "wrong-type", indicator: "i", path: `0.${field}`, message }]);
  });

  it("is told with the name that was probably meant, of the type that is asked for", () => {
    const facts = { minute: { type: "boolean" }, minutes: { type: "number" }, minuted: { type: "date" } } as const;
    expect(checkIndicators([{ ...minutes, of: "minute" }], facts)).toStrictEqual([
      {
        code: "wrong-type",
        indicator: "i",
        path: "0.of",
        nearest: "minutes",
        message: 'of takes a number fact, and this is a boolean fact; did you mean "minutes"?',
      },
    ]);
    expect(checkIndicators([{ ...count, countedOn: "minute" }], facts)).toMatchObject([{ path: "0.countedOn", nearest: "minuted" }]);
  });
});

describe("a criterion that does not fit", () => {
  const wrong = {
    all: [{ fact: "exitd", eq: true }, { any: [{ fact: "minutes", eq: "many" }] }],
  };
  const asCriterion = wrong as never;

  it("is told as checkCriterion tells it, at its place", () => {
    const problems = checkCriterion(wrong, { facts: FACTS });
    expect(problems.map(({ path }) => path)).toEqual(["all.0.fact", "all.1.any.0.eq"]);
    for (const [field, indicator] of [
      ["population", { ...minutes, population: asCriterion }],
      ["success", { ...working, success: asCriterion }],
      ["success", { ...count, success: asCriterion }],
    ] as const) {
      expect(find(indicator)).toEqual(problems.map((problem) => ({ ...problem, indicator: "i", path: `0.${field}.${problem.path}` })));
    }
  });

  it("has the path of its field where the whole of it is wrong", () => {
    expect(places({ ...working, success: {} as never })).toEqual(["no-operator 0.success"]);
    expect(places({ ...working, population: "all" as never })).toEqual(["not-an-object 0.population"]);
  });
});

describe("each kind", () => {
  it("names its own facts and criteria where they do not fit", () => {
    const base = { ...count, id: "i" } as const;
    const wrong = { fact: "exitd", eq: true } as never;
    expect(places({ ...base, kind: "median", of: "exited" })).toEqual(["wrong-type 0.of"]);
    expect(places({ ...base, kind: "mean", of: "exited" })).toEqual(["wrong-type 0.of"]);
    expect(places({ ...base, kind: "rate", events: "exited", exposure: "minute" })).toEqual([
      "wrong-type 0.events",
      "unknown-fact 0.exposure",
    ]);
    expect(places({ ...base, kind: "ratio-of-sums", of: "exited", per: "minute" })).toEqual(["wrong-type 0.of", "unknown-fact 0.per"]);
    expect(places({ ...base, kind: "change-share", before: wrong, after: wrong })).toEqual([
      "unknown-fact 0.before.fact",
      "unknown-fact 0.after.fact",
    ]);
    const scale = { sd: 1, reliability: 1, source: "-" };
    expect(places({ ...base, kind: "reliable-change", before: "exited", after: "aftr", scale })).toEqual([
      "wrong-type 0.before",
      "unknown-fact 0.after",
    ]);
    expect(places({ ...base, kind: "effect-size", before: "exited", after: "aftr", measure: "g-av" })).toEqual([
      "wrong-type 0.before",
      "unknown-fact 0.after",
    ]);
    expect(places({ ...base, kind: "difference-of-means", group: wrong, of: "exited" })).toEqual([
      "unknown-fact 0.group.fact",
      "wrong-type 0.of",
    ]);
    expect(places({ ...base, kind: "difference-of-proportions", group: wrong, success: wrong })).toEqual([
      "unknown-fact 0.group.fact",
      "unknown-fact 0.success.fact",
    ]);
    expect(places({ ...base, kind: "time-to-outcome", from: "minutes", to: "exitDat", competing: ["droppedOn", "birthDate"] })).toEqual([
      "wrong-type 0.from",
      "unknown-fact 0.to",
      "wrong-type 0.competing.1",
    ]);
    expect(places({ ...base, kind: "time-to-outcome", from: "entryDate", to: "exitDate" })).toEqual([]);
  });
});

describe("an id that stands twice", () => {
  it("is found at the later one, whatever the version", () => {
    expect(find(count, { ...count, id: "j" }, { ...minutes, version: "2" })).toEqual([
      { code: "duplicate-id", indicator: "i", path: "2.id", message: "an earlier indicator of the list has this id" },
    ]);
  });
});

describe("all findings", () => {
  it("come at once, in the order of the indicators", () => {
    const broken = { ...change, population: {} as never, countedOn: "exit", before: "exited", after: "aftr" };
    expect(places(broken, broken)).toEqual([
      "no-operator 0.population",
      "unknown-fact 0.countedOn",
      "wrong-type 0.before",
      "unknown-fact 0.after",
      "duplicate-id 1.id",
      "no-operator 1.population",
      "unknown-fact 1.countedOn",
      "wrong-type 1.before",
      "unknown-fact 1.after",
    ]);
  });
});
