import { fromDayNumber, isCalendarDate, toDayNumber } from "../../time/index.ts";
import { readValue } from "../facts/index.ts";
import type { EvaluationContext } from "../judge/index.ts";
import { type Fact, type Facts, type FactsRow, own } from "../language/index.ts";
import type { AskedLeaves } from "./asked-leaves.ts";
import { codeCells } from "./code-cells.ts";
import { dayCells } from "./day-cells.ts";
import { openLinks } from "./day-links.ts";
import { listSamples, type SearchItem } from "./list-samples.ts";
import { numberCells } from "./number-cells.ts";
import { onePerCell } from "./one-per-cell.ts";

/** Values of a fact that stand for all that it may have. */
export interface RepresentativeValues {
  /** The value to try first stands first. */
  readonly values: readonly unknown[];
  /** Whether every combination of answers of the leaves is given by one of the values. Never so for lists. */
  readonly exhaustive: boolean;
}

/** What values are chosen for. */
export interface ValueQuestion {
  readonly asked: AskedLeaves;
  readonly context: EvaluationContext<Facts>;
  /** What is chosen so far. */
  readonly row: FactsRow;
  /** A row whose values are tried first, and then those nearest to them. */
  readonly near: FactsRow;
  readonly searchItem: SearchItem;
}

/** Values of a fact, one for each cell that the leaves make; nearest first. */
export function valuesOf(name: string, question: ValueQuestion): RepresentativeValues {
  const { asked, context, row, near } = question;
  const fact = own(context.facts, name);
  if (fact === undefined) return { values: [], exhaustive: true };
  const given = readValue(near, name, fact);
  const { values, exhaustive } = candidates(name, fact, given, question);
  const isOpen = openLinks(name, { asked, facts: context.facts, row }).size > 0;
  return { values: isOpen ? values : onePerCell(values, name, asked(name), context, row), exhaustive };
}

/** One value of each cell at least, the given one first; numbers and days by their distance from it, else from 0 and from the as-of day, others as they come. */
function candidates(name: string, fact: Fact, given: unknown, { asked, context, row, searchItem }: ValueQuestion): RepresentativeValues {
  const leaves = asked(name);
  const more = given === undefined ? [] : [given];
  switch (fact.type) {
    case "boolean":
      return { values: [...new Set([...more, true, false])], exhaustive: true };
    case "number": {
      const near = typeof given === "number" ? [given] : [];
      return { values: nearestFirst([...near, ...numberCells(fact, leaves, context)], near[0] ?? 0), exhaustive: true };
    }
    case "code":
      return { values: [...new Set([...more, ...codeCells(fact, leaves, context)])], exhaustive: true };
    case "date":
    case "partial-date": {
      const asOf = toDayNumber(context.asOf);
      const near = isCalendarDate(given) ? toDayNumber(given) : asOf;
      const { days, exhaustive } = dayCells(name, { asked, facts: context.facts, row }, context, [asOf, near]);
      return { values: nearestFirst(days, near).map(fromDayNumber), exhaustive };
    }
    case "list":
      return { values: [...more, ...listSamples(fact, leaves, context, searchItem)], exhaustive: false };
  }
}

/** Numbers by their distance from one, each once; of two equally near the lower. */
function nearestFirst(values: Iterable<number>, origin: number): readonly number[] {
  const distance = (value: number) => Math.abs(value - origin);
  return [...new Set(values)].sort((a, b) => distance(a) - distance(b) || a - b);
}
