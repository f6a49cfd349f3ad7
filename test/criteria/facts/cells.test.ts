import { describe, expect, it } from "vitest";
import { readFacts, type Fact, type ReadFactsOptions } from "welfare-core";

type Options = Omit<ReadFactsOptions, "asOf">;

/** The value of a cell, or why it has none. */
function read(fact: Fact, cell: unknown, options: Options = {}): unknown {
  const { rows, issues } = readFacts({ it: fact }, [{ it: cell }], { asOf: "2018-03-01", ...options });
  const [row] = rows;
  if (row?.missing === undefined) return row?.["it"];
  expect(row).toStrictEqual({ it: null, missing: row.missing });
  const reason = row.missing["it"];
  const message = `row 0, column "it" cannot be read as ${fact.type}`;
  expect(issues).toStrictEqual(reason === "invalid" ? [{ code: issues[0]?.code, fact: "it", row: 0, message }] : []);
  return `${reason} ${issues[0]?.code ?? ""}`.trim();
}

const number: Fact = { type: "number" };

describe("a number", () => {
  it.each<readonly [string, unknown]>([
    ["12", 12],
    ["-12.25", -12.25],
    ["+12.25", 12.25],
    ["0.125", 0.125],
    ["12,5", "invalid wrong-type"],
    ["EUR 12", "invalid wrong-type"],
    ["12 EUR", "invalid wrong-type"],
    ["EUR 12.5", "invalid wrong-type"],
    ["12.5 EUR", "invalid wrong-type"],
    ["12.", "invalid wrong-type"],
    [".5", "invalid wrong-type"],
    ["--5", "invalid wrong-type"],
    ["1.2.3", "invalid wrong-type"],
    ["x", "invalid wrong-type"],
    ["1.x", "invalid wrong-type"],
    ["9".repeat(400), "invalid not-finite"],
  ])("with a point: %j is %j", (text, value) => {
    expect(read(number, text)).toBe(value);
    expect(read(number, text, { decimal: "." })).toBe(value);
  });

  it.each<readonly [string, unknown]>([
    ["12", 12],
    ["-12,25", -12.25],
    ["+12,25", 12.25],
    ["12.5", "invalid wrong-type"],
    ["EUR 12,5", "invalid wrong-type"],
    ["12,5 EUR", "invalid wrong-type"],
    ["12,", "invalid wrong-type"],
    [",5", "invalid wrong-type"],
    ["--5", "invalid wrong-type"],
    ["1,2,3", "invalid wrong-type"],
    ["x", "invalid wrong-type"],
    ["1,x", "invalid wrong-type"],
  ])("with a comma: %j is %j", (text, value) => {
    expect(read(number, text, { decimal: "," })).toBe(value);
  });

  it("outside its range or with a fraction where it has none is told apart", () => {
    const sessions: Fact = { type: "number", integer: true, min: 0, max: 3 };
    for (const [text, value] of [
      ["0", 0],
      ["3", 3],
      ["-1", "invalid out-of-range"],
      ["4", "invalid out-of-range"],
      ["2.5", "invalid not-whole"],
    ] as const) {
      expect(read(sessions, text)).toBe(value);
    }
  });
});

describe("a day", () => {
  const date: Fact = { type: "date" };
  const partial: Fact = { type: "partial-date" };
  const none = "invalid not-a-date";

  it.each<readonly [string, Options["dates"], unknown]>([
    ["03/04/2018", "dmy", "2018-04-03"],
    ["03/04/2018", "mdy", "2018-03-04"],
    ["3/4/2018", "mdy", "2018-03-04"],
    ["3-4-2018", "dmy", "2018-04-03"],
    ["31.12.2018", "dmy", "2018-12-31"],
    ["3.4-2018", "dmy", "2018-04-03"],
    ["103/04/2018", "dmy", none],
    ["03/104/2018", "dmy", none],
    ["03/04/12018", "dmy", none],
    ["03/04/20189", "dmy", none],
    ["03/04/218", "dmy", none],
    ["03_04_2018", "dmy", none],
    ["03042018", "dmy", none],
    ["a/b/2018", "dmy", none],
    ["3/4/year", "dmy", none],
    ["30/02/2018", "dmy", none],
    ["29/02/2016", "dmy", "2016-02-29"],
    ["2018-04-03", "dmy", none],
    ["2018-04-03", "mdy", none],
    ["2018-04-03", "iso", "2018-04-03"],
    ["2018-04-03", undefined, "2018-04-03"],
    ["03/04/2018", undefined, none],
    ["soon", undefined, none],
  ])("%j, %s, is %j", (text, dates, value) => {
    expect(read(date, text, { dates })).toBe(value);
    expect(read(partial, text, { dates })).toBe(value);
  });

  it.each<readonly [string, boolean]>([
    ["2018", true],
    ["2018-04", true],
    ["2018-13", false],
    ["1849", false],
    ["20180", false],
    ["x2018", false],
    ["2018-4", false],
    ["2018-x1", false],
  ])("%j is known in part: %j, in every order, and never a full day", (text, isPartial) => {
    for (const dates of ["iso", "dmy", "mdy", undefined] as const) {
      expect(read(partial, text, { dates })).toBe(isPartial ? text : none);
      expect(read(date, text, { dates })).toBe(none);
    }
  });
});

describe("a yes or no", () => {
  const flag: Fact = { type: "boolean" };
  const booleans = { true: ["Sì", "Vero"], false: ["NO", "Falso"] };

  it.each<readonly [string, Options["booleans"], unknown]>([
    ["true", undefined, true],
    ["False", undefined, false],
    ["yes", undefined, "invalid wrong-type"],
    ["sì", booleans, true],
    ["vero", booleans, true],
    ["no", booleans, false],
    ["FALSO", booleans, false],
    ["true", booleans, "invalid wrong-type"],
    ["false", booleans, "invalid wrong-type"],
  ])("%j is %j by %j", (text, words, value) => {
    expect(read(flag, text, { booleans: words })).toBe(value);
  });
});

describe("a code", () => {
  it.each<readonly [Fact, string, unknown]>([
    [{ type: "code" }, " any text ", "any text"],
    [{ type: "code", codes: ["own"] }, "own", "own"],
    [{ type: "code", codes: ["own"] }, "Own", "invalid code-not-in-list"],
    [{ type: "code", codes: ["own"] }, "x-caravan", "invalid code-not-in-list"],
    [{ type: "code", codes: ["own"], open: false }, "x-caravan", "invalid code-not-in-list"],
    [{ type: "code", codes: ["own"], open: true }, "x-caravan", "x-caravan"],
    [{ type: "code", codes: ["own"], open: true }, "caravan", "invalid code-not-in-list"],
    [{ type: "code", codes: ["own"], open: true }, "x-", "invalid code-not-in-list"],
  ])("%j: %j is %j", (fact, text, value) => {
    expect(read(fact, text)).toBe(value);
  });
});

describe("a value that is no text", () => {
  const list: Fact = { type: "list", of: { income: { type: "number" } } };
  const items = [{ income: 3 }];

  it.each<readonly [Fact, unknown, string]>([
    [number, [3], "wrong-type"],
    [number, Number.NaN, "not-finite"],
    [number, Number.NEGATIVE_INFINITY, "not-finite"],
    [{ type: "boolean" }, 1, "wrong-type"],
    [{ type: "date" }, 2018, "wrong-type"],
    [{ type: "partial-date" }, 2018, "wrong-type"],
    [{ type: "code" }, 3, "wrong-type"],
    [{ type: "code", codes: ["own"], open: true }, ["x-caravan"], "wrong-type"],
    [list, "two", "wrong-type"],
    [list, "", "wrong-type"],
    [list, 2, "wrong-type"],
    [list, {}, "wrong-type"],
    [list, { items }, "wrong-type"],
    [list, { items, complete: "no" }, "wrong-type"],
    [list, { items: "two", complete: false }, "wrong-type"],
    [list, { complete: false }, "wrong-type"],
  ])("%j cannot be read from %j: %s", (fact, cell, code) => {
    expect(read(fact, cell)).toBe(`invalid ${code}`);
  });

  it.each<readonly [Fact, unknown]>([
    [number, 3.5],
    [{ type: "boolean" }, false],
    [list, []],
    [list, items],
    [list, { items, complete: false }],
    [list, { items, complete: true }],
  ])("%j is kept as it is: %j", (fact, cell) => {
    expect(read(fact, cell)).toBe(cell);
  });

  it.each([number, list, { type: "boolean" }, { type: "date" }, { type: "code" }] as const)("%j: null is no answer", (fact) => {
    expect([read(fact, null), read(fact, undefined)]).toStrictEqual(["unknown", "unknown"]);
  });
});

describe("no answer", () => {
  it.each<readonly [string, Options["missing"], unknown]>([
    ["", undefined, "unknown"],
    [" ", undefined, "unknown"],
    ["", {}, "unknown"],
    ["", { "": "declined" }, "declined"],
    [" \t", { "": "declined" }, "declined"],
    ["99", { "99": "lost" }, "lost"],
    ["98", { "99": "lost" }, 98],
    ["toString", { "99": "lost" }, "invalid wrong-type"],
  ])("%j by %j is %j", (text, missing, value) => {
    expect(read(number, text, { missing })).toBe(value);
  });
});
