import { nearestKnown } from "../../record/index.ts";
import { type CalendarDate, requireCalendarDate } from "../../time/index.ts";
import { lateBirthsOf } from "../asked/index.ts";
import { type FactIssue, toldName, unreadable, type UnreadableCode } from "../facts/index.ts";
import {
  type Criterion,
  type Facts,
  type FactsRow,
  own,
  parameterOn,
  type Parameters,
  parametersOf,
  visitLeaves,
} from "../language/index.ts";

const SENTENCES: Readonly<Record<UnreadableCode, string>> = {
  "wrong-type": "the value is of another type than declared",
  "not-finite": "the value is no finite number",
  "not-whole": "the value is declared whole and has a fraction",
  "out-of-range": "the value lies outside its declared range",
  "empty-code": "the code is empty",
  "code-not-in-list": "the code is not in its list",
  "not-a-date": "the value is no day as declared, between 1850 and 2200",
};

/** What a rule asks: a ruleset, or a criterion by itself. */
interface Asked {
  readonly criterion: unknown;
  readonly criteria?: Readonly<Record<string, Criterion>> | undefined;
  readonly parameters?: Parameters | undefined;
}

/**
 * Finds every value of a row that cannot be read, before and apart from any decision. Such a value leaves its criteria unknown; this tells why.
 *
 * @param facts - the declarations
 * @param row - the row, of any origin
 * @param context - `asOf`: the reference day of ages; `ruleset`: where given, births after their reference day and parameters not in force are found as far as the rule reaches
 * @returns one issue for each value, for the items of a list one for each fact and code; none when all is well; messages never repeat a value, nor a name that is not written like one
 * @throws RangeError when `asOf` is no day
 *
 * @example
 * ```ts
 * const facts = { income: { type: "number", min: 0 } } as const;
 * checkFacts(facts, { income: -1 }, { asOf: "2018-03-01" })[0]?.code // => "out-of-range"
 * ```
 */
export function checkFacts<const F extends Facts>(
  facts: F,
  row: Readonly<Record<string, unknown>>,
  context: { readonly asOf: CalendarDate; readonly ruleset?: Asked | undefined },
): readonly FactIssue[] {
  requireCalendarDate(context.asOf, "asOf");
  const issues: FactIssue[] = [];
  for (const [position, [name, value]] of Object.entries(row).entries()) {
    if (name === "missing" || value === null || value === undefined) continue;
    issues.push(...(Object.hasOwn(facts, name) ? valueIssues(facts, name, value) : [undeclared(name, position, Object.keys(facts))]));
  }
  if (context.ruleset !== undefined) issues.push(...ruleIssues(context.ruleset, row, facts, context.asOf));
  return issues;
}

function valueIssues(facts: Facts, name: string, value: unknown): readonly FactIssue[] {
  const fact = facts[name];
  const code = fact === undefined ? undefined : unreadable(fact, value);
  if (code !== undefined) return [{ code, fact: name, message: SENTENCES[code] }];
  return fact?.type === "list" ? itemsIssues(fact.of, name, value) : [];
}

function itemsIssues(of: Facts, name: string, value: unknown): readonly FactIssue[] {
  const items: readonly unknown[] = Array.isArray(value)
    ? (value as readonly unknown[])
    : (value as { readonly items: readonly unknown[] }).items;
  // In a list of thousands the same slip is told once.
  const found = new Map<string, FactIssue>();
  const note = (code: FactIssue["code"], fact: string, issue: () => FactIssue) => {
    const key = `${code} ${fact}`;
    if (!found.has(key)) found.set(key, issue());
  };
  for (const item of items) {
    if (item === null || item === undefined) continue;
    if (typeof item !== "object" || Array.isArray(item)) {
      note("not-an-item", name, () => ({ code: "not-an-item", fact: name, message: "an item is no record of facts" }));
      continue;
    }
    for (const [position, [field, fieldValue]] of Object.entries(item as Readonly<Record<string, unknown>>).entries()) {
      if (fieldValue === null || fieldValue === undefined) continue;
      const fact = `${name}.${toldName(field, "field", position)}`;
      if (!Object.hasOwn(of, field)) note("undeclared-fact", fact, () => ({ ...undeclared(field, position, Object.keys(of)), fact }));
      else for (const issue of valueIssues(of, field, fieldValue)) note(issue.code, fact, () => ({ ...issue, fact }));
    }
  }
  return [...found.values()];
}

function undeclared(name: string, position: number, known: readonly string[]): FactIssue {
  const nearest = nearestKnown(name, known);
  const way = nearest === undefined ? "" : `; did you mean "${nearest}"?`;
  return {
    code: "undeclared-fact",
    fact: toldName(name, "field", position),
    ...(nearest === undefined ? {} : { nearest }),
    message: `no fact of this name is declared${way}`,
  };
}

/** Births after their reference day, and parameters that are not in force, each once. */
function ruleIssues(
  { criterion, criteria, parameters = {} }: Asked,
  row: FactsRow,
  facts: Facts,
  asOf: CalendarDate,
): readonly FactIssue[] {
  const late = new Set<string>();
  const idle = new Set<string>();
  visitLeaves(criterion as Criterion, criteria, (leaf) => {
    for (const name of lateBirthsOf(leaf, row, { facts, asOf })) late.add(name);
    for (const name of parametersOf(leaf)) if (parameterOn(own(parameters, name) ?? [], asOf) === undefined) idle.add(name);
  });
  return [
    ...[...late].map((fact): FactIssue => ({
      code: "birth-after-reference",
      fact,
      message: "the day lies after the day at which an age is asked",
    })),
    ...[...idle].map((fact): FactIssue => ({
      code: "parameter-not-in-force",
      fact,
      message: "no value of the parameter is in force on the day",
    })),
  ];
}
