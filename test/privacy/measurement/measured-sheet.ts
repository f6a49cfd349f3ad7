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
  const sums: { readonly table: number; readonly at: TableCell["at"]; readonly told: Told; readonly name: string }[] = [];
  const answers = [...new Set(people.flatMap(({ says }) => says))].sort();
  for (const [index, { question, kind, tables: own }] of asked.entries()) {
    const isAnswered = kind !== "sum";
    const outcomes = isAnswered ? answers : [...new Set(answers.map((answer) => (isKnown(answer) ? "known" : answer)))];
    const outcomeOf = ({ says }: Person) => (!isAnswered && isKnown(says[question]) ? "known" : String(says[question]));
    for (const by of own.length === 0 ? [[]] : own) {
      const divisions = by.flatMap((name) => divisionsOf(name, dimensions));
      const names = [...divisions.map(({ id }) => id), "answer"];
      const categories: Readonly<Record<string, readonly string[]>> = {
        ...Object.fromEntries(divisions.map(({ id, categories }) => [id, categories])),
        answer: outcomes,
      };
      const cells: TableCell[] = [];
      const own: Told[] = [];
      for (const place of combinations(names.map((name) => ["", ...(categories[name] ?? [])]))) {
        const at = Object.fromEntries(
          names.flatMap((name, position) => (place[position] === "" ? [] : [[name, place[position] ?? ""] as const])),
        );
        const there = people.filter((person) => divisions.every(({ id, isIn }) => at[id] === undefined || isIn(person, at[id])));
        const { answer, ...where } = at;
        const key = JSON.stringify([answer === undefined ? "people" : [question, answer], Object.entries(where).sort()]);
        cells.push({ at, count: there.filter((person) => answer === undefined || outcomeOf(person) === answer).length, key });
        const result = resultAt(published, index, where);
        own.push({ result, answers: answer === undefined ? outcomes : [answer] });
        if (answer === undefined) {
          const name = JSON.stringify([question, Object.entries(where).sort()]);
          const eligible = outcomes.filter((outcome) => outcome !== "not-due");
          sums.push({ table: tables.length, at, told: { result, answers: outcomes.filter(isKnown) }, name: `known ${name}` });
          sums.push({ table: tables.length, at, told: { result, answers: eligible }, name: `eligible ${name}` });
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
    isPublished: isImpossible(count.place.at) ? true : isPublished(flat[index]?.result, count.value),
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
  return { ...sheet, counts: [...counts, ...more], links: [...sheet.links, ...sameSums(more, sums)] };
}

/** Sums of one name are the same count: their differences are 0. */
function sameSums(counts: readonly OracleCount[], sums: readonly { readonly name: string }[]): Sheet["links"] {
  const first = new Map<string, Sheet["links"][number]>();
  return counts.flatMap(({ weights }, index) => {
    const name = sums[index]?.name ?? "";
    const other = first.get(name);
    if (other === undefined) {
      first.set(name, weights);
      return [];
    }
    const difference = new Map(weights);
    for (const [leaf, weight] of other) difference.set(leaf, (difference.get(leaf) ?? 0) - weight);
    return [difference];
  });
}

interface Division {
  readonly id: string;
  readonly categories: readonly string[];
  readonly isIn: (person: Person, category: string) => boolean;
}

/** A dimension; of an overlapping one each category for itself, as a yes and a no. */
function divisionsOf(name: string, dimensions: Dimensions): readonly Division[] {
  const { categories = [], overlapping = false } = dimensions[name] ?? {};
  const has = ({ groups }: Person, category: string) => groups[name]?.includes(category) === true;
  if (!overlapping) return [{ id: name, categories, isIn: has }];
  return categories.map((category) => ({
    id: `${name}:${category}`,
    categories: ["in", "out"],
    isIn: (person, side) => has(person, category) === (side === "in"),
  }));
}

/** Whether nobody can stand there: with a skill and with none, or in no part at all. Everybody knows that. */
function isImpossible(at: TableCell["at"]): boolean {
  const sides = Object.entries(at).filter(([id]) => id.includes(":"));
  const inside = sides.filter(([, side]) => side === "in").map(([id]) => id);
  return (inside.length > 1 && inside.some((id) => id.endsWith(":none"))) || (sides.length === 3 && inside.length === 0);
}

/** The categories of a place as a measurement names them; `undefined` where it has no part for it. */
function partOf(where: TableCell["at"]): TableCell["at"] | undefined {
  const pairs = Object.entries(where).map(([id, category]) => {
    const [name = "", code] = id.split(":");
    return code === undefined ? [name, category] : category === "in" ? [name, code] : undefined;
  });
  const inside = pairs.flatMap((pair) => (pair === undefined ? [] : [pair]));
  const part: TableCell["at"] = Object.fromEntries(inside);
  return inside.length === pairs.length && Object.keys(part).length === pairs.length ? part : undefined;
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

function resultAt(published: Measurement, index: number, place: TableCell["at"]): IndicatorResult | undefined {
  const measured = published[index];
  const where = partOf(place);
  if (where === undefined) return undefined;
  if (Object.keys(where).length === 0) return measured?.total;
  for (const { by, parts } of measured?.tables ?? []) {
    const found = parts.find(({ categories }) =>
      same(Object.fromEntries(by.map(({ name }, position) => [name, categories[position] ?? ""])), where),
    );
    if (found !== undefined) return found.result;
  }
  return undefined;
}
