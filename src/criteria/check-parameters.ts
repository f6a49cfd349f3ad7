import { isCalendarDate } from "../time/index.ts";
import { isNode, report, startWalk, type CriterionProblem, type Node, type Walk } from "./criterion-problem.ts";

const NAME = /^[a-z][A-Za-z0-9]{0,63}$/;
const ENTRY_KEYS = ["from", "to", "value", "source"];

/**
 * Checks unknown data for tables of parameters: every problem at once.
 *
 * @param parameters - anything, as JSON gives it
 * @returns the problems in the order in which they stand; none when they are parameters
 *
 * @example
 * ```ts
 * const ceiling = [{ from: "2017-01-01", to: "2018-06-30", value: 8500 }, { from: "2018-01-01", value: 9000 }];
 * checkParameters({ ceiling }).map(({ code, path }) => [code, path]) // => [["overlap", "ceiling.1.from"]]
 * ```
 */
export function checkParameters(parameters: unknown): readonly CriterionProblem[] {
  const walk = startWalk({ facts: {} });
  if (!isNode(parameters)) report(walk, [], "not-an-object", "parameters are tables by name");
  else for (const [name, entries] of Object.entries(parameters)) checkTable(name, entries, walk);
  return walk.problems;
}

function checkTable(name: string, entries: unknown, walk: Walk): void {
  const path = [name.slice(0, 64)];
  if (!NAME.test(name) || name in Object.prototype)
    report(walk, path, "wrong-operand", "a name starts with a small letter and has letters and digits only");
  if (!Array.isArray(entries) || entries.length === 0)
    return report(walk, path, "wrong-operand", "a parameter has at least one entry { from, value }");
  (entries as readonly unknown[]).forEach((entry, index) => {
    checkEntry(entry, [...path, String(index)], walk);
  });
  if (walk.problems.length === 0) checkOrder(entries as readonly Node[], path, walk);
}

function checkEntry(entry: unknown, path: readonly string[], walk: Walk): void {
  if (!isNode(entry)) return report(walk, path, "not-an-object", "an entry is { from, value }");
  for (const key of Object.keys(entry)) {
    if (!ENTRY_KEYS.includes(key)) report(walk, [...path, key], "unknown-key", "an entry has from, to, value and source");
  }
  const { from, to, value, source } = entry;
  if (!isCalendarDate(from)) report(walk, [...path, "from"], "wrong-operand", "from is a day YYYY-MM-DD");
  if (to !== undefined && !isCalendarDate(to)) report(walk, [...path, "to"], "wrong-operand", "to is a day YYYY-MM-DD");
  else if (isCalendarDate(to) && isCalendarDate(from) && to < from)
    report(walk, [...path, "to"], "overlap", "the entry ends before it begins");
  if (!isParameterValue(value))
    report(walk, [...path, "value"], "wrong-operand", "a value is a number, a text, or a list of texts that is not empty");
  if (source !== undefined && typeof source !== "string") report(walk, [...path, "source"], "wrong-comment", "source is a text");
}

function isParameterValue(value: unknown): boolean {
  if (typeof value === "number") return Number.isFinite(value);
  if (typeof value === "string") return value !== "";
  return Array.isArray(value) && value.length > 0 && (value as readonly unknown[]).every((item) => typeof item === "string" && item !== "");
}

/** Entries of one kind, of which none begins before the one before it has ended. */
function checkOrder(entries: readonly Node[], path: readonly string[], walk: Walk): void {
  const kinds = new Set(entries.map(({ value }) => (Array.isArray(value) ? "list" : typeof value)));
  if (kinds.size > 1) report(walk, path, "wrong-operand", "all values of a parameter are of one kind");
  const inOrder = entries
    .map((entry, index) => ({ entry, index }))
    .sort((a, b) => (String(a.entry["from"]) < String(b.entry["from"]) ? -1 : 1));
  inOrder.forEach(({ entry, index }, place) => {
    const before = inOrder[place - 1]?.entry;
    if (before === undefined) return;
    const from = String(entry["from"]);
    const overlaps = before["from"] === from || (before["to"] !== undefined && String(before["to"]) >= from);
    if (overlaps) report(walk, [...path, String(index), "from"], "overlap", "it begins before the entry before it has ended");
  });
}
