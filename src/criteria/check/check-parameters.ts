import { isCalendarDate } from "../../time/index.ts";
import { isNode, type Node, type ParameterEntry, type Parameters } from "../language/index.ts";
import { checkName } from "./check-keys.ts";
import { type CriterionProblem, report, startWalk, type Walk } from "./criterion-problem.ts";
import { hasMoreValues } from "./rule-size.ts";

/** Most values of all tables together, containers and codes of lists included. */
const MAX_VALUES = 200_000;

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
  checkParametersAt(parameters, [], walk);
  return walk.problems;
}

/**
 * {@link checkParameters} at a place of a rule.
 *
 * @returns the tables; one in which something is wrong has no entries, so that whoever names it is not told of another problem
 */
export function checkParametersAt(parameters: unknown, path: readonly string[], walk: Walk): Parameters {
  const isTables = isNode(parameters);
  if (!isTables) report(walk, path, "not-an-object", "parameters are tables by name");
  else if (hasMoreValues(parameters, MAX_VALUES)) report(walk, path, "too-large", `parameters hold at most ${MAX_VALUES} values in all`);
  else return Object.fromEntries(Object.entries(parameters).map(([name, entries]) => [name, checkTable(name, entries, path, walk)]));
  return {};
}

function checkTable(name: string, entries: unknown, above: readonly string[], walk: Walk): readonly ParameterEntry[] {
  const before = walk.problems.length;
  const path = [...above, name.slice(0, 64)];
  checkName(name, path, walk);
  if (!Array.isArray(entries) || entries.length === 0)
    report(walk, path, "wrong-operand", "a parameter has at least one entry { from, value }");
  else {
    (entries as readonly unknown[]).forEach((entry, index) => {
      checkEntry(entry, [...path, String(index)], walk);
    });
    if (walk.problems.length === before) checkOrder(entries as readonly Node[], path, walk);
  }
  return walk.problems.length === before ? (entries as readonly ParameterEntry[]) : [];
}

function checkEntry(entry: unknown, path: readonly string[], walk: Walk): void {
  if (!isNode(entry)) return report(walk, path, "not-an-object", "an entry is { from, value }");
  for (const key of Object.keys(entry)) {
    if (!ENTRY_KEYS.includes(key)) report(walk, [...path, key], "unknown-key", "an entry has from, to, value and source");
  }
  const { from, to, value, source } = entry;
  if (!isCalendarDate(from)) report(walk, [...path, "from"], "wrong-operand", "from is a day YYYY-MM-DD");
  if (isCalendarDate(to)) {
    if (isCalendarDate(from) && to < from) report(walk, [...path, "to"], "overlap", "the entry ends before it begins");
  } else if (to !== undefined) report(walk, [...path, "to"], "wrong-operand", "to is a day YYYY-MM-DD");
  if (!isParameterValue(value)) report(walk, [...path, "value"], "wrong-operand", "a value is a number, a text, or a list of texts");
  if (source !== undefined && typeof source !== "string") report(walk, [...path, "source"], "wrong-comment", "source is a text");
}

function isParameterValue(value: unknown): boolean {
  if (typeof value === "number") return Number.isFinite(value);
  if (typeof value === "string") return value !== "";
  return Array.isArray(value) && value.length > 0 && (value as readonly unknown[]).every((item) => typeof item === "string" && item !== "");
}

/** Entries of one kind, of which none begins before the one before it has ended. */
function checkOrder(entries: readonly Node[], path: readonly string[], walk: Walk): void {
  const kinds = new Set(entries.map(({ value }) => typeof value));
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
