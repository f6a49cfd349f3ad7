import type { IndicatorDefinition, IndicatorResult, MeasuredIndicator, MeasuredTable, Measurement } from "welfare-core";

/** What a person says of herself and to each question: `yes`, `no`, or a reason for saying neither. */
export interface Person {
  readonly groups: Readonly<Record<string, readonly string[]>>;
  readonly says: readonly string[];
}

/** One indicator of the tests: a question about people, and the tables by which it is divided. */
export interface Asked {
  readonly question: number;
  readonly kind: "proportion" | "count" | "sum";
  readonly tables: readonly (readonly string[])[];
}

/** Dimensions by their names. */
export type Dimensions = Readonly<Record<string, { readonly categories: readonly string[]; readonly overlapping?: boolean }>>;

const REASONS = ["not-asked", "declined", "unknown", "lost", "invalid"] as const;

/** Counts people for an indicator by hand, one pass a count. */
export function measuredOf(people: readonly Person[], { question, kind, tables }: Asked, dimensions: Dimensions): MeasuredIndicator {
  const result = (some: readonly Person[]) => resultOf(some, question, kind);
  return {
    indicator: definitionOf(question, kind),
    total: result(people),
    tables: tables.map((by): MeasuredTable => ({
      by: by.map((name) => ({ name, categories: [], overlapping: false, ...dimensions[name] })),
      parts: combinations(by.map((name) => dimensions[name]?.categories ?? [])).map((categories) => ({
        categories,
        result: result(people.filter(({ groups }) => by.every((name, index) => groups[name]?.includes(categories[index] ?? "")))),
      })),
    })),
  };
}

/** Every choice of one from each list, the last running fastest. */
export function combinations(lists: readonly (readonly string[])[]): readonly (readonly string[])[] {
  return lists.reduce<readonly (readonly string[])[]>((all, list) => all.flatMap((some) => list.map((item) => [...some, item])), [[]]);
}

function definitionOf(question: number, kind: Asked["kind"]): IndicatorDefinition {
  const base = {
    id: `${kind}-${question}`,
    version: "1",
    label: { en: `Question ${question}` },
    level: "outcome",
    unit: "person",
  } as const;
  if (kind === "sum") return { ...base, kind, of: `fact${question}` };
  return { ...base, kind, success: { fact: `fact${question}`, eq: true } };
}

function resultOf(people: readonly Person[], question: number, kind: Asked["kind"]): IndicatorResult {
  const number = (answer: string) => people.filter(({ says }) => says[question] === answer).length;
  const [yes, no] = [number("yes"), number("no")];
  const n = yes + no;
  const missing = Object.fromEntries(REASONS.map((reason) => [reason, number(reason)] as const).filter(([, count]) => count > 0));
  const eligible = people.length - number("not-due");
  const provenance = {
    indicator: { id: `${kind}-${question}`, version: "1", hash: "sha256:0" },
    kind,
    unit: "person",
    asOf: "2019-12-31",
    claim: "outcome",
    library: "0.0.0",
  } as const;
  const counts = { n, eligible, missing, notDue: number("not-due"), notApplicable: 0, populationUnknown: 0, provenance };
  if (kind === "count") return { status: "value", value: yes, ...counts };
  if (kind === "sum") return { status: "value", value: 100 * yes + n, ...counts };
  if (n === 0) return { status: "not-computable", reason: eligible > 0 ? "all-missing" : "empty", ...counts };
  return { status: "value", value: yes / n, numerator: yes, denominator: n, ...counts };
}

/** All results: of each indicator the total, then its parts. */
export function allResults(measurement: Measurement): readonly IndicatorResult[] {
  return measurement.flatMap(({ total, tables }) => [total, ...tables.flatMap(({ parts }) => parts.map(({ result }) => result))]);
}

/** Every count that a result shows, and what is left of them. */
export function everyCount(result: IndicatorResult): readonly number[] {
  if (result.status === "suppressed") return [];
  const { n, eligible, missing, notDue, notApplicable, populationUnknown } = result;
  const yes = result.status === "value" ? (result.provenance.kind === "count" ? result.value : result.numerator) : undefined;
  return [n, eligible, ...Object.values(missing), notDue, notApplicable, populationUnknown, ...(yes === undefined ? [] : [yes, n - yes])];
}

/** By result: whether it is suppressed. */
export function isSuppressed(measurement: Measurement): readonly boolean[] {
  return allResults(measurement).map(({ status }) => status === "suppressed");
}

/** By result: whether one of its own counts is 1 or 2. */
export function isSmallByItself(measurement: Measurement): readonly boolean[] {
  return allResults(measurement).map((result) => everyCount(result).some((count) => count > 0 && count < 3));
}

/** How many of them are so. */
export function numberOf(flags: readonly boolean[]): number {
  return flags.filter((flag) => flag).length;
}
