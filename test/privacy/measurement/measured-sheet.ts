import type { FrequencyTable, IndicatorResult, Measurement, TableCell } from "welfare-core";
import { sheetOf, type OracleCount, type Sheet } from "../oracle.ts";
import { combinations, type Asked, type Dimensions, type Person } from "./measured.ts";

/** One sum of people: which indicator, where, and which answers are added. */
interface Told {
  readonly result: IndicatorResult | undefined;
  readonly answers: readonly string[];
}

/**
 * What a reader of suppressed results computes with, written by counting people anew: for each table of an indicator every place by every answer, and the sums that results show.
 */
export function measuredSheet(people: readonly Person[], asked: readonly Asked[], dimensions: Dimensions, published: Measurement): Sheet {
  const tables: FrequencyTable[] = [];
  const told: Told[][] = [];
  const sums: { readonly table: number; readonly at: TableCell["at"]; readonly told: Told }[] = [];
  const answers = [...new Set(people.flatMap(({ says }) => says))].sort();
  for (const [index, { question, kind, tables: own }] of asked.entries()) {
    const isAnswered = kind !== "sum";
    const outcomes = isAnswered ? answers : [...new Set(answers.map((answer) => (isKnown(answer) ? "known" : answer)))];
    const outcomeOf = ({ says }: Person) => (!isAnswered && isKnown(says[question]) ? "known" : String(says[question]));
    for (const by of own.length === 0 ? [[]] : own) {
      const names = [...by, "answer"];
      const categories: Readonly<Record<string, readonly string[]>> = {
        ...Object.fromEntries(by.map((name) => [name, dimensions[name]?.categories ?? []])),
        answer: outcomes,
      };
      const cells: TableCell[] = [];
      const own: Told[] = [];
      for (const place of combinations(names.map((name) => ["", ...(categories[name] ?? [])]))) {
        const at = Object.fromEntries(
          names.flatMap((name, position) => (place[position] === "" ? [] : [[name, place[position] ?? ""] as const])),
        );
        const there = people.filter((person) =>
          by.every((name) => at[name] === undefined || person.groups[name]?.includes(at[name]) === true),
        );
        const { answer, ...where } = at;
        const key = JSON.stringify([answer === undefined ? "people" : [question, isAnswered, answer], Object.entries(where).sort()]);
        cells.push({ at, count: there.filter((person) => answer === undefined || outcomeOf(person) === answer).length, key });
        const result = resultAt(published, index, where);
        own.push({ result, answers: answer === undefined ? outcomes : [answer] });
        if (answer === undefined) {
          const known = outcomes.filter(isKnown);
          sums.push({ table: tables.length, at, told: { result, answers: known } });
          sums.push({ table: tables.length, at, told: { result, answers: outcomes.filter((outcome) => outcome !== "not-due") } });
        }
      }
      tables.push({ id: `t${tables.length}`, dimensions: names.map((id) => ({ id, categories: categories[id] ?? [] })), cells });
      told.push(own);
    }
  }
  const sheet = sheetOf(tables, tables);
  const flat = told.flat();
  const counts = sheet.counts.map((count, index): OracleCount => ({
    ...count,
    isPublished: isPublished(flat[index]?.result, count.value),
  }));
  const more = sums.map(({ table, at, told: { result, answers: added } }): OracleCount => {
    const parts = sheet.counts.filter(({ place }) => {
      const { answer, ...where } = place.at;
      return place.table === `t${table}` && answer !== undefined && added.includes(answer) && same(where, at);
    });
    const weights = new Map(parts.flatMap((part) => [...part.weights]));
    const value = parts.reduce((sum, part) => sum + part.value, 0);
    const [first] = sheet.counts;
    if (first === undefined) throw new Error("a sheet without counts");
    return { ...first, weights, value, isTotal: true, isComplement: false, isPublished: isPublished(result, value) };
  });
  return { ...sheet, counts: [...counts, ...more] };
}

function isKnown(answer: string | undefined): boolean {
  return answer === "yes" || answer === "no" || answer === "known";
}

function same(a: TableCell["at"], b: TableCell["at"]): boolean {
  const names = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...names].every((name) => a[name] === b[name]);
}

/** Whether a count is shown. Of one that is suppressed a reader knows that it is 1 or more, unless it is 0: then she knows nothing. */
function isPublished(result: IndicatorResult | undefined, value: number): boolean | undefined {
  if (result === undefined) return undefined;
  return result.status !== "suppressed" || (value === 0 ? undefined : false);
}

function resultAt(published: Measurement, index: number, where: TableCell["at"]): IndicatorResult | undefined {
  const measured = published[index];
  if (Object.keys(where).length === 0) return measured?.total;
  for (const { by, parts } of measured?.tables ?? []) {
    const found = parts.find(({ categories }) =>
      same(Object.fromEntries(by.map(({ name }, position) => [name, categories[position] ?? ""])), where),
    );
    if (found !== undefined) return found.result;
  }
  return undefined;
}
