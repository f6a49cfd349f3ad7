import { TIDY_COLUMNS } from "./tidy-rows.ts";

/** How a CSV is written. */
export interface CsvOptions {
  /** Between cells. Default `,`. */
  readonly separator?: "," | ";" | "\t" | undefined;
  /** In numbers. Default `.`; the comma needs another separator. */
  readonly decimal?: "." | "," | undefined;
  /** Begins with a byte order mark, by which Excel knows UTF-8. Default: no. */
  readonly bom?: boolean | undefined;
  /** After each record, the last one too. Default CR LF, as the standard has it. */
  readonly lineEnd?: "\r\n" | "\n" | undefined;
  /** Whether texts that a spreadsheet would run as a formula are disarmed. Default: yes. Turn it off for files that only programs read. */
  readonly formulaGuard?: boolean | undefined;
  /** Which columns, in which order. Default: all that a row has, in the order in which they first come; those of `tidyRows` where there are no rows. */
  readonly columns?: readonly string[] | undefined;
}

/** What a cell of a CSV can hold; null and undefined are written as nothing, an empty text as two quotes. */
export type CsvCell = string | number | boolean | null | undefined;

/** A text at whose beginning a spreadsheet starts to compute; NUL it may leave out. */
const FORMULA = /^\0*[=+\-@＝＋－＠\t\r\n]/;

/** Where a cell would begin, and start to compute, if the file were read with another separator: between two cells no quote holds them together. */
const FORMULA_INSIDE = /[,;\t\r\n]["\0]*(?=[=+\-@＝＋－＠])/g;

/** What is quoted whatever the separator is. */
const QUOTED = /[",;\t\r\n]/;

/**
 * Writes rows as CSV, with a header even where there are no rows.
 *
 * A text that holds a comma, a semicolon, a tab, a quote or a line break, or a blank at one of its ends, is quoted whatever the separator is, quotes inside are doubled. Numbers are written as they are, with
 * all their digits, the same on every machine.
 * A text that begins with `=`, `+`, `-`, `@`, one of these in full width, a tab or a line break gets an apostrophe in front, NUL before it or not: opened in a spreadsheet it would otherwise run as a formula,
 * and could send what stands beside it elsewhere. Inside a text `=`, `+`, `-`, `@` get one right behind a comma, a semicolon, a tab or a line break: a spreadsheet that takes another separator begins a cell there.
 * Numbers are no texts: −1 stays a number.
 *
 * @param rows - of `tidyRows`, `codebookRows`, or others; a column that a row does not have is empty
 * @returns the whole file as one text
 * @throws RangeError when the separator is the decimal sign too, or a number is NaN or infinite
 *
 * @see RFC 4180, Common Format and MIME Type for Comma-Separated Values (CSV) Files (2005)
 * @see OWASP, CSV Injection
 *
 * @example
 * ```ts
 * toCsv([{ town: "Castel d'Ario", share: 0.5 }], { separator: ";", decimal: ",", lineEnd: "\n" }) // => "town;share\nCastel d'Ario;0,5\n"
 * toCsv([{ note: "=1+1", change: -1 }], { lineEnd: "\n" }) // => "note,change\n'=1+1,-1\n"
 * ```
 */
export function toCsv(rows: readonly Readonly<Record<string, CsvCell>>[], options: CsvOptions = {}): string {
  const { separator = ",", decimal = ".", bom = false, lineEnd = "\r\n", formulaGuard = true } = options;
  if ((separator as string) === decimal) throw new RangeError("the separator must not be the decimal sign: take ; with a decimal comma");
  const columns = options.columns ?? (rows.length === 0 ? TIDY_COLUMNS : [...new Set(rows.flatMap((row) => Object.keys(row)))]);
  const textOf = (text: string): string => {
    const guarded = formulaGuard ? disarmed(text) : text;
    const isPlain = guarded !== "" && guarded === guarded.trim() && !QUOTED.test(guarded);
    return isPlain ? guarded : `"${guarded.replaceAll('"', '""')}"`;
  };
  const cellOf = (cell: CsvCell): string => {
    if (cell === null || cell === undefined) return "";
    return typeof cell === "number" ? numberText(cell, decimal) : textOf(String(cell));
  };
  const record = (cells: readonly string[]) => `${cells.length === 1 && cells[0] === "" ? '""' : cells.join(separator)}${lineEnd}`;
  const header = record(columns.map(textOf));
  const records = rows.map((row) => record(columns.map((column) => cellOf(Object.hasOwn(row, column) ? row[column] : null))));
  return `${bom ? "\uFEFF" : ""}${header}${records.join("")}`;
}

function disarmed(text: string): string {
  return `${FORMULA.test(text) ? "'" : ""}${text.replace(FORMULA_INSIDE, "$&'")}`;
}

function numberText(value: number, decimal: "." | ","): string {
  if (!Number.isFinite(value)) throw new RangeError("a number of a CSV must be finite");
  return String(value).replace(".", decimal);
}
