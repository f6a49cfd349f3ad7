import { describe, expect, it } from "vitest";
import { indicatorAccumulator, measureIndicators, type DimensionBand, type Facts, type TableDimensions } from "welfare-core";
import { AS_OF, count, FACTS } from "./measure-one.ts";

const facts: Facts = {
  ...FACTS,
  sex: { type: "code", codes: ["f", "m"] },
  needs: { type: "list", of: { need: { type: "code", codes: ["work", "home"] }, since: { type: "date" } } },
  days: { type: "list", of: { since: { type: "date" } } },
  household: { type: "list", of: { relation: { type: "code" }, working: { type: "boolean" } } },
};

const divide = (dimension: TableDimensions) =>
  measureIndicators([count], { asOf: AS_OF, facts, rows: [], issues: [] }, { by: [dimension] });

const bands = [{ id: "all" }];
const age = { name: "age", age: "birthDate", bands };
const ownIds = "the bands of age bear ids of their own, none of them unknown or outside-bands";
const wholeAges = "a band of age goes from one whole age to another";

describe("a dimension that cannot divide is the caller's bug", () => {
  it.each<[string, TableDimensions, string]>([
    ["a fact that is not declared", "sexx", 'no fact "sexx" is declared; did you mean "sex"?'],
    ["a fact like no other", "hairColour", 'no fact "hairColour" is declared'],
    ["one that every object has", "toString", 'no fact "toString" is declared'],
    ["a very long name", "n".repeat(70), `no fact "${"n".repeat(64)}" is declared`],
    ["a number", "minutes", "minutes is a number fact: only codes, truth values and lists of them divide"],
    ["a day", "entryDate", "entryDate is a date fact: only codes, truth values and lists of them divide"],
    ["a list whose items say several things", "household", "say by what the items of household divide: { name, list, of }"],
    ["a list whose items say nothing that divides", "days", "say by what the items of days divide: { name, list, of }"],
    [
      "an item that does not divide",
      { name: "need", list: "needs", of: "since" },
      "needs is no list whose items have a code or truth value since",
    ],
    ["an item that is none", { name: "need", list: "needs", of: "x" }, "needs is no list whose items have a code or truth value x"],
    ["a list that is none", { name: "need", list: "sex", of: "sex" }, "sex is no list whose items have a code or truth value sex"],
    ["a list that is not declared", { name: "need", list: "need", of: "need" }, 'no fact "need" is declared; did you mean "needs"?'],
    ["no dimension at all", [], "a table has one dimension or more"],
    ["a birth that is not declared", { ...age, age: "birthDat" }, 'no fact "birthDat" is declared; did you mean "birthDate"?'],
    ["a birth that is no date", { ...age, age: "minutes" }, "minutes is a number fact, and no date of birth"],
    ["a day known in part", { ...age, at: "birthDate" }, "birthDate is a partial-date fact: the age is asked at a day"],
    ["a day that is none", { ...age, at: "2018-02-30" }, 'no fact "2018-02-30" is declared'],
    ["no band", { ...age, bands: [] }, ownIds],
    [
      "bands of one id",
      {
        ...age,
        bands: [
          { id: "a", to: 1 },
          { id: "a", from: 2 },
        ],
      },
      ownIds,
    ],
    ["a band without a name", { ...age, bands: [{ id: "" }] }, ownIds],
    ["a band called unknown", { ...age, bands: [{ id: "unknown" }] }, ownIds],
    ["a band called outside-bands", { ...age, bands: [{ id: "outside-bands" }] }, ownIds],
    ["a band that ends before it begins", { ...age, bands: [{ id: "a", from: 3, to: 2 }] }, wholeAges],
    [
      "one of several bands that does",
      {
        ...age,
        bands: [
          { id: "b", from: 4 },
          { id: "a", from: 3, to: 2 },
        ],
      },
      wholeAges,
    ],
    ["a beginning of half a year", { ...age, bands: [{ id: "a", from: 0.5 }] }, wholeAges],
    ["an end of half a year", { ...age, bands: [{ id: "a", to: 1.5 }] }, wholeAges],
    ["a beginning below 0", { ...age, bands: [{ id: "a", from: -1 }] }, wholeAges],
    ["an end below 0", { ...age, bands: [{ id: "a", to: -1 }] }, wholeAges],
    ["an end that is no age", { ...age, bands: [{ id: "a", to: Number.POSITIVE_INFINITY }] }, wholeAges],
    [
      "bands that overlap by an age",
      {
        ...age,
        bands: [
          { id: "b", from: 2 },
          { id: "a", to: 2 },
        ],
      },
      "the bands of age overlap",
    ],
    ["a band without an end before another", { ...age, bands: [{ id: "a" }, { id: "b", from: 5 }] }, "the bands of age overlap"],
    [
      "two bands from birth on",
      {
        ...age,
        bands: [
          { id: "a", to: 3 },
          { id: "b", to: 5 },
        ],
      },
      "the bands of age overlap",
    ],
    ["two dimensions of one name", ["sex", { ...age, name: "sex" }], "two dimensions bear the name sex"],
  ])("%s", (_, dimension, message) => {
    expect(() => divide(dimension)).toThrow(new RangeError(message));
  });

  it("is refused before there is any row, also where rows come in parts", () => {
    const make = () => indicatorAccumulator([count], { asOf: AS_OF, facts, by: ["entryDate"] });
    expect(make).toThrow(new RangeError("entryDate is a date fact: only codes, truth values and lists of them divide"));
  });

  it("also beside others that can", () => {
    const by = ["sex", "minutes"];
    const measure = () => measureIndicators([count], { asOf: AS_OF, facts, rows: [], issues: [] }, { by });
    expect(measure).toThrow(new RangeError("minutes is a number fact: only codes, truth values and lists of them divide"));
  });
});

describe("bands may be", () => {
  it.each<[string, DimensionBand]>([
    ["of the first year alone", { id: "baby", from: 0, to: 0 }],
    ["up to the first birthday", { id: "baby", to: 0 }],
    ["of every age", { id: "all" }],
  ])("%s", (_, band) => {
    expect(divide({ ...age, bands: [band] })[0]?.tables[0]?.by[0]?.categories[0]).toBe(band.id);
  });
});

describe("a dimension may be asked for twice", () => {
  it("where both are the same to the letter, whichever way they are written", () => {
    const same = { bands, age: "birthDate", name: "age" };
    const [measured] = measureIndicators([count], { asOf: AS_OF, facts, rows: [], issues: [] }, { by: [age, [same, "sex"], "sex"] });
    expect(measured?.tables.map(({ by }) => by.map(({ name }) => name))).toEqual([["age"], ["age", "sex"], ["sex"]]);
  });
});
