import type { Facts, FactsRow, FactTable } from "../criteria/index.ts";
import type { MissingReason } from "../record/index.ts";
import type { IndicatorDefinition, SumIndicator } from "./indicator.ts";
import { answerOf, countedReason, judgePopulation, type Answer } from "./judged-row.ts";
import { dayOf, textOf } from "./read-row.ts";

/** One unit of an indicator: in its population with an answer, or not known to be in it. */
export type Unit = { readonly inPopulation: "true"; readonly answer: Answer } | { readonly inPopulation: "unknown" };

const KEYS = { person: "beneficiaryId", organization: "organizationId" } as const;

/** The column by which rows of one unit are joined; `undefined` where each row is a unit of its own. */
export function keyOf(indicator: IndicatorDefinition): string | undefined {
  if (indicator.kind === "sum") return undefined;
  return indicator.unit === "person" || indicator.unit === "organization" ? KEYS[indicator.unit] : undefined;
}

/**
 * The units of an indicator over the rows that lie in its period: rows themselves, or people, each once.
 *
 * A person is in the population if one of her rows is, unknown if none is and one is unknown. What she says is decided by the re-entry rule. Whose a row without a readable
 * key is nobody knows: it may be of a person who counts already, so it is told apart like one whose population is not known.
 */
export function unitsOf(indicator: IndicatorDefinition, rows: readonly FactsRow[], table: FactTable): readonly Unit[] {
  const judged = rows.map((row) => ({ row, population: judgePopulation(indicator, row, table) }));
  const key = keyOf(indicator);
  if (key === undefined || indicator.kind === "sum") {
    return judged.flatMap(({ row, population }): readonly Unit[] => {
      if (population === "false") return [];
      return [population === "true" ? { inPopulation: "true", answer: answerOf(indicator, row, table) } : { inPopulation: "unknown" }];
    });
  }
  const people = new Map<string, FactsRow[]>();
  const nobodyKnown: Unit[] = [];
  for (const { row, population } of judged) {
    if (population === "false") continue;
    const person = textOf(key, row, table.facts);
    if (person === undefined) {
      nobodyKnown.push({ inPopulation: "unknown" });
      continue;
    }
    const inside = people.get(person) ?? [];
    if (population === "true") inside.push(row);
    people.set(person, inside);
  }
  const known = [...people.values()].map((inside): Unit =>
    inside.length > 0 ? { inPopulation: "true", answer: decide(indicator, inside, table) } : { inPopulation: "unknown" },
  );
  return [...known, ...nobodyKnown];
}

function decide(indicator: Exclude<IndicatorDefinition, SumIndicator>, rows: readonly FactsRow[], table: FactTable): Answer {
  const answers = rows.map((row) => ({ row, answer: answerOf(indicator, row, table) }));
  const rule = ruleOf(indicator);
  if (rule === "any") return any(answers.map(({ answer }) => answer));
  const sign = rule === "first" ? 1 : -1;
  const isBefore = (a: JudgedRow, b: JudgedRow) => sign * compareRows(a, b, indicator.countedOn ?? "entryDate", table.facts) <= 0;
  return answers.reduce((chosen, next) => (isBefore(chosen, next) ? chosen : next)).answer;
}

interface JudgedRow {
  readonly row: FactsRow;
  readonly answer: Answer;
}

/** A change has no success, so that a row of it is chosen by its day. */
function ruleOf(indicator: Exclude<IndicatorDefinition, SumIndicator>): "any" | "first" | "last" {
  if (indicator.kind === "mean-change") return indicator.reentry === "first" ? "first" : "last";
  return indicator.reentry ?? "any";
}

/** Success if one row is, else missing if one row is, else no. */
function any(answers: readonly Answer[]): Answer {
  if (answers.some((answer) => answer.kind === "truth" && answer.value)) return { kind: "truth", value: true };
  const reasons = answers.flatMap((answer): readonly MissingReason[] => (answer.kind === "missing" ? [answer.reason] : []));
  return reasons.length === 0 ? { kind: "truth", value: false } : { kind: "missing", reason: countedReason(reasons) };
}

/**
 * By date, a row without one first, then by participation; rows that agree in both are put in order by what they say, so that it does not matter in which order they came.
 */
function compareRows(a: JudgedRow, b: JudgedRow, dateFact: string, facts: Facts): number {
  const day = ({ row }: JudgedRow) => dayOf(dateFact, row, facts) ?? "";
  const participation = ({ row }: JudgedRow) => textOf("participationId", row, facts) ?? "";
  const saying = ({ answer }: JudgedRow) => JSON.stringify(answer);
  return compareTexts(day(a), day(b)) || compareTexts(participation(a), participation(b)) || compareTexts(saying(a), saying(b));
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
