import fc from "fast-check";
import { expect, it } from "vitest";
import { toCsv } from "welfare-core/exchange";
import { runs } from "../runs.ts";

/** A parser of its own: it reads character by character, and knows of quotes and separators only. */
function parse(text: string, separator: string, lineEnd: string): readonly (readonly string[])[] {
  const records: string[][] = [];
  let record: string[] = [];
  let cell = "";
  let isQuoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at] ?? "";
    if (isQuoted) {
      if (character !== '"') cell += character;
      else if (text[at + 1] === '"') {
        cell += '"';
        at += 1;
      } else isQuoted = false;
    } else if (character === '"') isQuoted = true;
    else if (character === separator) {
      record.push(cell);
      cell = "";
    } else if (text.startsWith(lineEnd, at)) {
      records.push([...record, cell]);
      record = [];
      cell = "";
      at += lineEnd.length - 1;
    } else cell += character;
  }
  expect([record, cell]).toEqual([[], ""]);
  return records;
}

/** What a spreadsheet reads: a quote counts at the beginning of a cell only, and what follows the closing one stands for itself. It may leave out NUL. */
function opened(text: string, separator: string): readonly string[] {
  const cells: string[] = [];
  let at = 0;
  while (at < text.length) {
    let cell = "";
    if (text[at] === '"') {
      at += 1;
      while (at < text.length && (text[at] !== '"' || text[at + 1] === '"')) {
        cell += text[at] ?? "";
        at += text[at] === '"' ? 2 : 1;
      }
      at += 1;
    }
    while (at < text.length && ![separator, "\r", "\n"].includes(text[at] ?? "")) {
      cell += text[at] ?? "";
      at += 1;
    }
    cells.push(cell.replaceAll("\0", ""));
    at += 1;
  }
  return cells;
}

const COMPUTES = [..."=+-@＝＋－＠"];

/** A text with its apostrophes, found character by character. */
function disarmed(text: string): string {
  const begin = [...text].findIndex((character) => character !== "\0");
  const isFormula = [...COMPUTES, "\t", "\r", "\n"].includes(text[begin] ?? "");
  let before = "";
  let written = isFormula ? "'" : "";
  for (const character of text) {
    written += COMPUTES.includes(character) && before !== "" && ",;\t\r\n".includes(before) ? `'${character}` : character;
    if (!(before !== "" && '"\0'.includes(character))) before = character;
  }
  return written;
}

const text = fc.oneof(
  fc.string({ maxLength: 6, unit: fc.constantFrom(..."ab,;\t\r\n\"'= +-@.1é＝－\0\u00A0\uFEFF") }),
  fc.string({ maxLength: 6, unit: "grapheme" }),
);
const cell = fc.oneof(text, fc.double({ noNaN: true, noDefaultInfinity: true }), fc.integer(), fc.constant(null));
const style = fc.constantFrom(
  { separator: ",", decimal: "." },
  { separator: ";", decimal: "." },
  { separator: ";", decimal: "," },
  { separator: "\t", decimal: "," },
) as fc.Arbitrary<{ readonly separator: "," | ";" | "\t"; readonly decimal: "." | "," }>;
const columns = ["first", "second", "third"];

it("what is written is read again: texts as they were, numbers to the last digit", () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { maxLength: 5 }),
      style,
      fc.constantFrom("\r\n" as const, "\n" as const),
      fc.boolean(),
      fc.boolean(),
      fc.integer({ min: 1, max: 3 }),
      (cells, { separator, decimal }, lineEnd, bom, formulaGuard, width) => {
        const used = columns.slice(0, width);
        const rows = cells.map((row) => Object.fromEntries(used.map((column, index) => [column, row[index]])));
        const written = toCsv(rows, { separator, decimal, lineEnd, bom, formulaGuard, columns: used });
        expect(written.startsWith("\uFEFF")).toBe(bom);
        const [header, ...records] = parse(bom ? written.slice(1) : written, separator, lineEnd);
        expect(header).toEqual(used);
        expect(records).toHaveLength(rows.length);
        for (const [index, record] of records.entries()) {
          expect(record).toHaveLength(width);
          for (const [place, read] of record.entries()) {
            const value = cells[index]?.[place];
            if (typeof value === "number") expect(Number(read.replace(decimal, "."))).toBe(value === 0 ? 0 : value);
            else expect(read).toBe(formulaGuard ? disarmed(value ?? "") : (value ?? ""));
          }
        }
      },
    ),
    runs(1000),
  );
});

it("no text runs as a formula, whichever way a spreadsheet separates the cells", () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(text, text), { maxLength: 3 }),
      fc.constantFrom("," as const, ";" as const, "\t" as const),
      fc.constantFrom(",", ";", "\t"),
      (cells, separator, taken) => {
        const rows = cells.map(([first, second]) => ({ first, second }));
        for (const cell of opened(toCsv(rows, { separator }), taken)) expect(cell).not.toMatch(/^[=+\-@＝＋－＠]/);
      },
    ),
    runs(3000),
  );
});
