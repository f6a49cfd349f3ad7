import { type MissingReason, nearestKnown } from "../../record/index.ts";
import { type CalendarDate, requireCalendarDate } from "../../time/index.ts";
import { type Fact, type Facts, type FactsRow, own, type ScalarFact } from "../language/index.ts";
import type { FactIssue, FactTable } from "./fact-table.ts";
import { unreadable, type UnreadableCode } from "./read-fact.ts";
import { toldName } from "./told-name.ts";

/** How the cells of a researcher's records are written. */
export interface ReadFactsOptions {
  /** The day that the rows describe. */
  readonly asOf: CalendarDate;
  /** Texts that mean no answer, with the reason; default: the empty text, `unknown`. A number that a reader made of a cell is compared by its text: `99`. */
  readonly missing?: Readonly<Record<string, MissingReason>> | undefined;
  /** Decimal mark of numbers; default `.`. Thousands are not separated. */
  readonly decimal?: "." | "," | undefined;
  /** Order of day, month and year; default `iso` (YYYY-MM-DD). `dmy` and `mdy` take `/`, `.` or `-` between the parts and four digits for the year. */
  readonly dates?: "iso" | "dmy" | "mdy" | undefined;
  /** Texts that mean yes and no; default `true` and `false`. Case does not matter. */
  readonly booleans?: { readonly true: readonly string[]; readonly false: readonly string[] } | undefined;
  /** The column that a fact is read from, where its name is another. */
  readonly columns?: Readonly<Record<string, string>> | undefined;
}

/** A fact with the column that it is read from. */
interface Column {
  readonly name: string;
  readonly fact: Fact;
  readonly column: string;
}

/** A cell as read: a value, no answer, or a text that is neither. */
type Cell = { readonly value: unknown } | { readonly missing: MissingReason } | { readonly code: UnreadableCode };

/**
 * Turns records of texts, as a CSV reader gives them, into rows of typed facts. It is the only door for such data: a record of texts looks like a row of facts to the compiler.
 *
 * Nothing is guessed: a cell that is neither a value of its fact nor a stated text for no answer becomes a missing fact with reason `invalid`, and an issue with row and column.
 * A column that no fact takes and a fact without a column are issues as well. Values that are typed already are kept as they are, but for a number that is stated to mean no answer.
 *
 * @param facts - the declarations
 * @param records - one for each case; blanks around a text do not count
 * @returns the table; its issues never repeat a value, and a column that no fact takes is told by its position, from 0, where it is not written like a name
 * @throws RangeError when `asOf` is no day
 *
 * @example
 * ```ts
 * const facts = { birthDate: { type: "date" }, income: { type: "number" } } as const;
 * const table = readFacts(facts, [{ birthDate: "12/04/1978", income: "n.d." }], { asOf: "2018-03-01", dates: "dmy", missing: { "n.d.": "declined" } });
 * table.rows[0] // => { birthDate: "1978-04-12", income: null, missing: { income: "declined" } }
 * ```
 */
export function readFacts<const F extends Facts>(
  facts: F,
  records: readonly Readonly<Record<string, unknown>>[],
  options: ReadFactsOptions,
): FactTable<F> {
  requireCalendarDate(options.asOf, "asOf");
  const columns = Object.entries<Fact>(facts).map(([name, fact]): Column => ({ name, fact, column: options.columns?.[name] ?? name }));
  const issues: FactIssue[] = [...columnIssues(columns, records)];
  const rows = records.map((record, row) => {
    const values: Record<string, unknown> = {};
    const missing: Record<string, MissingReason> = {};
    for (const { name, fact, column } of columns) {
      const raw = own(record, column);
      const cell = fact.type === "list" ? readTyped(fact, raw) : readCell(fact, raw, options);
      if ("value" in cell) {
        values[name] = cell.value;
        continue;
      }
      values[name] = null;
      missing[name] = "missing" in cell ? cell.missing : "invalid";
      if ("code" in cell)
        issues.push({ code: cell.code, fact: name, row, message: `row ${row}, column "${column}" cannot be read as ${fact.type}` });
    }
    return (Object.keys(missing).length === 0 ? values : { ...values, missing }) as FactsRow<F>;
  });
  return { asOf: options.asOf, facts, rows, issues };
}

function readTyped(fact: Fact, value: unknown): Cell {
  if (value === null || value === undefined) return { missing: "unknown" };
  const code = unreadable(fact, value);
  return code === undefined ? { value } : { code };
}

function readCell(fact: ScalarFact, raw: unknown, options: ReadFactsOptions): Cell {
  if (typeof raw !== "string" && typeof raw !== "number") return readTyped(fact, raw);
  const text = String(raw).trim();
  const reason = own(options.missing ?? {}, text) ?? (text === "" ? "unknown" : undefined);
  if (reason !== undefined) return { missing: reason };
  if (typeof raw === "number") return readTyped(fact, raw);
  const value = convert(fact, text, options);
  if (value === undefined) return { code: fact.type === "date" || fact.type === "partial-date" ? "not-a-date" : "wrong-type" };
  return readTyped(fact, value);
}

/** What a text stands for, or `undefined` when it is not written as such a fact is. Whether it is a value of the fact is not looked at. */
function convert(fact: ScalarFact, text: string, options: ReadFactsOptions): unknown {
  switch (fact.type) {
    case "boolean":
      return toBoolean(text.toLowerCase(), options.booleans ?? { true: ["true"], false: ["false"] });
    case "number":
      return toNumber(text, options.decimal ?? ".");
    case "date":
    case "partial-date":
      return toDate(text, options.dates ?? "iso");
    case "code":
      return text;
  }
}

function toBoolean(text: string, words: { readonly true: readonly string[]; readonly false: readonly string[] }): boolean | undefined {
  if (words.true.some((word) => word.toLowerCase() === text)) return true;
  return words.false.some((word) => word.toLowerCase() === text) ? false : undefined;
}

function toNumber(text: string, decimal: "." | ","): number | undefined {
  const shape = decimal === "." ? /^[+-]?\d+(\.\d+)?$/ : /^[+-]?\d+(,\d+)?$/;
  return shape.test(text) ? Number(text.replace(",", ".")) : undefined;
}

/** A date in the stated order; a year and a year and month in ISO form are always taken, for partial dates. */
function toDate(text: string, order: "iso" | "dmy" | "mdy"): string | undefined {
  if (order === "iso" || /^\d{4}(-\d{2})?$/.test(text)) return text;
  const match = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text);
  if (match === null) return undefined;
  const [, first = "", second = "", year = ""] = match;
  const [day, month] = order === "dmy" ? [first, second] : [second, first];
  return `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}

function columnIssues(columns: readonly Column[], records: readonly Readonly<Record<string, unknown>>[]): readonly FactIssue[] {
  const present = new Set(records.flatMap((record) => Object.keys(record)));
  const taken = new Set(columns.map(({ column }) => column));
  const issues: FactIssue[] = [];
  for (const [position, column] of [...present].entries()) {
    if (taken.has(column)) continue;
    const nearest = nearestKnown(column, taken);
    issues.push({
      code: "undeclared-column",
      fact: toldName(column, "column", position),
      ...(nearest === undefined ? {} : { nearest }),
      message: `no fact takes this column${nearest === undefined ? "" : `; did you mean "${nearest}"?`}`,
    });
  }
  if (records.length === 0) return issues;
  for (const { name, column } of columns) {
    if (!present.has(column)) issues.push({ code: "missing-column", fact: name, message: "no record has a column for this fact" });
  }
  return issues;
}
