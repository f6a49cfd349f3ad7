import { describe, expect, it } from "vitest";
import { divide, sizes } from "./divide.ts";
import { count } from "./measure-one.ts";

describe("a code", () => {
  it("has a part for each declared code and for unknown, whether or not anyone is in it", () => {
    expect(sizes([], "sex")).toEqual([
      ["f", 0],
      ["m", 0],
      ["unknown", 0],
    ]);
    expect(sizes([{ sex: "f" }, { sex: "f" }, { sex: "x" }, { sex: null }, {}, { sex: 1 }], "sex")).toEqual([
      ["f", 2],
      ["m", 0],
      ["unknown", 4],
    ]);
  });

  it("of an open list has a part for each value that occurs, in the order of their letters", () => {
    const rows = [{ municipality: "Suzzara" }, { municipality: "Mantova" }, { municipality: "" }, { municipality: "Suzzara" }];
    expect(sizes(rows, "municipality")).toEqual([
      ["Mantova", 1],
      ["Suzzara", 2],
      ["unknown", 1],
    ]);
    expect(sizes([], "municipality")).toEqual([["unknown", 0]]);
  });

  it("that is called unknown is in the part of what is not known", () => {
    const rows = [{ origin: "unknown" }, {}, { origin: "x-valley" }, { origin: "valley" }, { origin: "it" }];
    expect(sizes(rows, "origin")).toEqual([
      ["it", 1],
      ["x-valley", 1],
      ["unknown", 3],
    ]);
    expect(sizes([{ municipality: "unknown" }], "municipality")).toEqual([["unknown", 1]]);
  });

  it("occurs even where nobody of the population has it", () => {
    const indicator = { ...count, population: { fact: "exited", eq: true } } as const;
    const both = [
      { municipality: "Mantova", exited: false },
      { municipality: "Suzzara", exited: true },
    ];
    expect(sizes(both, "municipality", indicator)).toEqual([
      ["Mantova", 0],
      ["Suzzara", 1],
      ["unknown", 0],
    ]);
    expect(sizes([{ municipality: "Mantova", exited: false }], "municipality", indicator)).toEqual([
      ["Mantova", 0],
      ["unknown", 0],
    ]);
  });
});

describe("a truth value", () => {
  it("has three parts", () => {
    expect(sizes([{ exited: true }, { exited: false }, { exited: true }, { exited: "true" }], "exited")).toEqual([
      ["true", 2],
      ["false", 1],
      ["unknown", 1],
    ]);
  });
});

describe("a list", () => {
  it("overlaps: a part for each code, none for an empty one, unknown for what is not known", () => {
    const rows = [
      { needs: [{ need: "home" }, { need: "work" }, { need: "home" }] },
      { needs: [] },
      { needs: null },
      { needs: { items: [{ need: "work" }], complete: false } },
      { needs: { items: [], complete: true } },
      { needs: { items: [], complete: false } },
      { needs: [null, { need: "home" }] },
      { needs: [{ need: "money" }] },
      { needs: "home" },
    ];
    expect(sizes(rows, "needs")).toEqual([
      ["work", 2],
      ["home", 2],
      ["none", 2],
      ["unknown", 6],
    ]);
    expect(divide(rows, ["needs", "sex"]).map(({ by }) => by[0]?.overlapping)).toEqual([true, false]);
  });

  it("whose items say several things is divided by the one that is named", () => {
    const rows = [{ household: [{ relation: "child", working: false }, { relation: "partner" }] }];
    expect(sizes(rows, { name: "at-home", list: "household", of: "relation" })).toEqual([
      ["child", 1],
      ["partner", 1],
      ["none", 0],
      ["unknown", 0],
    ]);
    expect(sizes(rows, { name: "working", list: "household", of: "working" })).toEqual([
      ["true", 0],
      ["false", 1],
      ["none", 0],
      ["unknown", 1],
    ]);
  });
});

describe("ages", () => {
  const bands = [
    { id: "minor", to: 17 },
    { id: "adult", from: 18, to: 64 },
    { id: "old", from: 65 },
  ];
  const at = (day: string) => ({ name: "age", age: "birthDate", at: day, bands }) as const;
  const parts = (birthDate: unknown, day: string, more: object = {}) =>
    sizes([{ birthDate, ...more }], { ...at(day), ...more })?.flatMap(([part, units]) => (units === 1 ? [part] : []));

  it("change with the birthday", () => {
    expect(parts("2000-05-06", "2018-05-05")).toEqual(["minor"]);
    expect(parts("2000-05-06", "2018-05-06")).toEqual(["adult"]);
    expect(parts("1953-05-06", "2018-05-05")).toEqual(["adult"]);
    expect(parts("1953-05-06", "2018-05-06")).toEqual(["old"]);
    expect(parts("2018-05-06", "2018-05-06")).toEqual(["minor"]);
  });

  it("of who was born on a 29 February change by the rule for leap days", () => {
    expect(parts("2000-02-29", "2018-02-28")).toEqual(["minor"]);
    expect(parts("2000-02-29", "2018-03-01")).toEqual(["adult"]);
    expect(parts("2000-02-29", "2018-02-28", { leapDay: "feb28" })).toEqual(["adult"]);
    expect(parts("2000-02-29", "2018-02-27", { leapDay: "feb28" })).toEqual(["minor"]);
    const twenty = { bands: [{ id: "twenty", from: 20 }], leapDay: "feb28" };
    expect(parts("2000-02-29", "2020-02-28", twenty)).toEqual(["outside-bands"]);
    expect(parts("2000-02-29", "2020-02-29", twenty)).toEqual(["twenty"]);
  });

  it("known in part are told where every day gives the same band", () => {
    expect(parts("1978", "2018-05-06")).toEqual(["adult"]);
    expect(parts("2000", "2018-05-06")).toEqual(["unknown"]);
    expect(parts("2000-05", "2018-05-06")).toEqual(["unknown"]);
    expect(parts("2000-04", "2018-05-06")).toEqual(["adult"]);
    expect(parts("2018", "2018-05-06")).toEqual(["minor"]);
  });

  it("are unknown without a birth or a day, and of a birth after the day", () => {
    for (const birth of [null, undefined, "2018-05-07", "2018-06", "2000-02-30", 1978])
      expect(parts(birth, "2018-05-06")).toEqual(["unknown"]);
    expect(sizes([{ birthDate: "1978-01-01" }, { birthDate: "1978-01-01", entryDate: "2018-02-30" }], at("entryDate"))).toEqual([
      ["minor", 0],
      ["adult", 0],
      ["old", 0],
      ["unknown", 2],
    ]);
    expect(sizes([{ entryDate: "1978" }], { name: "age", age: "entryDate", bands })?.at(-1)).toEqual(["unknown", 1]);
  });

  it("are asked on the day of the table unless told", () => {
    // The table is of 2019-12-31.
    expect(sizes([{ birthDate: "2001-12-31" }, { birthDate: "2002-01-01" }], { name: "age", age: "birthDate", bands })).toEqual([
      ["minor", 1],
      ["adult", 1],
      ["old", 0],
      ["unknown", 0],
    ]);
  });

  it("in no band are outside, a part that stands only where bands leave a gap", () => {
    const gap = { ...at("2018-05-06"), bands: [{ id: "adult", from: 18, to: 64 }] };
    expect(sizes([{ birthDate: "2010-01-01" }, { birthDate: "1940-01-01" }, { birthDate: "1978" }, {}], gap)).toEqual([
      ["adult", 1],
      ["outside-bands", 2],
      ["unknown", 1],
    ]);
    // From 18 to 63 she may be in two parts that are both outside.
    expect(sizes([{ birthDate: "2001" }], { ...gap, bands: [{ id: "sixteen", from: 16, to: 16 }] })).toEqual([
      ["sixteen", 0],
      ["outside-bands", 0],
      ["unknown", 1],
    ]);
    expect(sizes([{ birthDate: "2001" }], { ...gap, bands: [{ id: "thirty", from: 30, to: 30 }] })).toEqual([
      ["thirty", 0],
      ["outside-bands", 1],
      ["unknown", 0],
    ]);
  });

  it("have bands that may touch, come in any order and consist of one age", () => {
    const touching = [
      { id: "b", from: 3 },
      { id: "two", from: 2, to: 2 },
      { id: "a", to: 1 },
    ];
    expect(sizes([{ birthDate: "2016-01-01" }], { ...at("2018-06-01"), bands: touching })).toEqual([
      ["b", 0],
      ["two", 1],
      ["a", 0],
      ["unknown", 0],
    ]);
  });
});

describe("a cross", () => {
  it("has a part for each combination, the last dimension running fastest", () => {
    const [table] = divide([{ sex: "f", exited: true }, { sex: "f" }], [["sex", "exited"]]);
    expect(table?.by.map(({ name, categories }) => [name, categories.length])).toEqual([
      ["sex", 3],
      ["exited", 3],
    ]);
    expect(table?.parts.map(({ categories }) => categories.join(" "))).toEqual([
      "f true",
      "f false",
      "f unknown",
      "m true",
      "m false",
      "m unknown",
      "unknown true",
      "unknown false",
      "unknown unknown",
    ]);
    expect(table?.parts.map(({ result }) => result.status === "value" && result.value)).toEqual([1, 0, 1, 0, 0, 0, 0, 0, 0]);
  });

  it("with a list has a unit in several of its parts", () => {
    expect(
      sizes([{ sex: "m", needs: [{ need: "work" }, { need: "home" }] }], ["needs", "sex"])?.filter(([, units]) => units === 1),
    ).toEqual([
      ["work m", 1],
      ["home m", 1],
    ]);
  });

  it("stands beside the tables of its dimensions, each in the order of the entries", () => {
    expect(divide([], ["exited", ["sex", "exited"], "sex"]).map(({ by }) => by.map(({ name }) => name))).toEqual([
      ["exited"],
      ["sex", "exited"],
      ["sex"],
    ]);
  });
});
