import { describe, expect, it } from "vitest";
import { TIDY_COLUMNS, tidyRows, toCsv } from "welfare-core/exchange";
import { HASH, milena } from "./measured.ts";

const line = (cell: string | number | boolean | null | undefined, options = {}) =>
  toCsv([{ a: cell, b: 1 }], { lineEnd: "\n", ...options }).split("\n")[1];

describe("a CSV", () => {
  it("has a header even where there are no rows", () => {
    expect(toCsv([])).toBe(`${TIDY_COLUMNS.join(",")}\r\n`);
    expect(toCsv([], { columns: ["a", "b;c"], separator: ";" })).toBe('a;"b;c"\r\n');
  });

  it("ends each record, the last one too", () => {
    expect(toCsv([{ a: 1 }, { a: 2 }])).toBe("a\r\n1\r\n2\r\n");
    expect(toCsv([{ a: 1 }], { lineEnd: "\n" })).toBe("a\n1\n");
  });

  it("quotes what would be read as something else", () => {
    expect(line("x,y")).toBe('"x,y",1');
    expect(line("x;y", { separator: ";" })).toBe('"x;y";1');
    expect(line("x\ty", { separator: "\t" })).toBe('"x\ty"\t1');
    expect(line('say "so"')).toBe('"say ""so""",1');
    expect(line(" x")).toBe('" x",1');
    expect(line("x ")).toBe('"x ",1');
    expect(toCsv([{ a: "x\r\ny" }])).toBe('a\r\n"x\r\ny"\r\n');
    expect(toCsv([{ a: "x\ry" }])).toBe('a\r\n"x\ry"\r\n');
    expect(line("x y")).toBe("x y,1");
  });

  it("quotes each of the usual separators, whichever it has itself", () => {
    for (const separator of [",", ";", "\t"] as const) {
      for (const text of ["x,y", "x;y", "x\ty"]) expect(line(text, { separator })).toBe(`"${text}"${separator}1`);
    }
    expect(toCsv([{ "a;b": "x" }], { lineEnd: "\n" })).toBe('"a;b"\nx\n');
  });

  it("tells an empty text from nothing", () => {
    expect([line(""), line(null), line(undefined)]).toEqual(['"",1', ",1", ",1"]);
    expect(toCsv([{ a: null }], { lineEnd: "\n" })).toBe('a\n""\n');
  });

  it("writes numbers with all their digits, and with a comma where it is wanted", () => {
    expect([0.1 + 0.2, -1.5, -0, 1e-7, 12].map((number) => line(number))).toEqual([
      ...["0.30000000000000004,1", "-1.5,1", "0,1", "1e-7,1", "12,1"],
    ]);
    expect([line(0.5, { separator: ";", decimal: "," }), line("0.5", { separator: ";", decimal: "," })]).toEqual(["0,5;1", "0.5;1"]);
    expect([line(true), line(false)]).toEqual(["true,1", "false,1"]);
  });

  it("disarms texts that a spreadsheet would run, and leaves numbers alone", () => {
    expect(["=1+1", "+1", "-1", "@x", "\tx", "\rx", "\nx"].map((text) => toCsv([{ a: text }], { lineEnd: "\n" }))).toEqual([
      "a\n'=1+1\n",
      "a\n'+1\n",
      "a\n'-1\n",
      "a\n'@x\n",
      'a\n"\'\tx"\n',
      'a\n"\'\rx"\n',
      'a\n"\'\nx"\n',
    ]);
    expect([line(-1), line("x=1"), line("=1", { formulaGuard: false }), line('=a"b')]).toEqual(["-1,1", "x=1,1", "=1,1", '"\'=a""b",1']);
    expect(toCsv([{ "=a": 1 }], { lineEnd: "\n" })).toBe("'=a\n1\n");
  });

  it("disarms what would begin a cell, were the file read with another separator", () => {
    // Read with semicolons, `p,"x;=1+1;y"` is the cells `p,"x`, `=1+1` and `y"`: the quote does not stand at the beginning of its cell.
    expect(toCsv([{ a: "p", b: "x;=1+1;y" }], { lineEnd: "\n" })).toBe('a,b\np,"x;\'=1+1;y"\n');
    expect(toCsv([{ a: "x;=HYPERLINK(1)" }], { lineEnd: "\n" })).toBe('a\n"x;\'=HYPERLINK(1)"\n');
    expect(["x,+1", "x\t-1", "x\r＝1", 'x;"=1', "x;\0=1", ";=,-"].map((text) => line(text, { separator: ";" }))).toEqual([
      ...['"x,\'+1";1', '"x\t\'-1";1', '"x\r\'＝1";1', '"x;""\'=1";1', '"x;\0\'=1";1', "\";'=,'-\";1"],
    ]);
    expect(toCsv([{ a: "x\n@y" }], { lineEnd: "\n" })).toBe('a\n"x\n\'@y"\n');
    expect([line("x; =1"), line("a=b,c"), line("x;=1", { formulaGuard: false })]).toEqual(['"x; =1",1', '"a=b,c",1', '"x;=1",1']);
  });

  it("disarms the signs of full width, and sees through NUL", () => {
    expect(["＝1", "＋1", "－1", "＠x", "\0=1", "\0\0-1"].map((text) => line(text))).toEqual([
      ...["'＝1,1", "'＋1,1", "'－1,1", "'＠x,1", "'\0=1,1", "'\0\0-1,1"],
    ]);
    expect([line("\0x"), line("x\0=1"), line("x＝1")]).toEqual(["\0x,1", "x\0=1,1", "x＝1,1"]);
  });

  it("begins with a byte order mark where it is wanted", () => {
    expect(toCsv([{ a: 1 }], { bom: true, lineEnd: "\n" })).toBe("\uFEFFa\n1\n");
    expect(toCsv([{ a: 1 }], { lineEnd: "\n" })).toBe("a\n1\n");
  });

  it("has the columns that are asked for, or all that any row has", () => {
    expect(toCsv([{ a: 1 }, { b: 2, a: 3 }], { lineEnd: "\n" })).toBe("a,b\n1,\n3,2\n");
    expect(toCsv([{ a: 1, b: 2 }], { columns: ["b", "c"], lineEnd: "\n" })).toBe("b,c\n2,\n");
    expect(toCsv([{ a: 1 }], { columns: ["toString"], lineEnd: "\n" })).toBe('toString\n""\n');
  });

  it("is refused where the separator is the decimal sign, and where a number is none", () => {
    expect(() => toCsv([], { decimal: "," })).toThrow(RangeError);
    expect(() => toCsv([], { separator: ",", decimal: "," })).toThrow("the separator must not be the decimal sign");
    for (const number of [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]) {
      expect(() => toCsv([{ a: number }])).toThrow("a number of a CSV must be finite");
    }
  });

  it("holds a measurement for an Italian spreadsheet", () => {
    const [header, first, second] = toCsv(tidyRows(milena), { separator: ";", decimal: ",", bom: true }).split("\r\n");
    expect(header).toBe(`\uFEFF${[...TIDY_COLUMNS.slice(0, 5), "by.gender", ...TIDY_COLUMNS.slice(5)].join(";")}`);
    expect(first).toBe(
      `in-work;1;outcome;proportion;person;;value;;0,5;6;12;;;;;0,2537816;0,7462184;0,95;wilson;;;;;;;;outcome;12;15;3;0;2;0;1;0;4;0;1;2018-01-01;2018-12-31;2019-12-31;0.3.0;${HASH};`,
    );
    expect(second).toBe(`in-work;1;outcome;proportion;person;female;suppressed;confidential${";".repeat(36)}`);
  });
});
