import type { FactsRow, FactTable } from "../../criteria/index.ts";
import type { MissingReason, ParticipationId } from "../../record/index.ts";
import type { CalendarDate } from "../../time/index.ts";
import { exitAnswer, type EsfExitAnswer } from "./exit-answer.ts";
import { ESF_EXIT_RULES, factsOf, type EsfExitCode, type EsfExitRule } from "./exit-rules.ts";

/** One result over all participations. Each that is concerned is in exactly one of `yes`, `no`, `missing`, `notDue` and `notApplicable`. */
export interface EsfExitResult {
  readonly code: EsfExitCode;
  /** When it is looked at, counted from leaving. */
  readonly timing: "28-days" | "6-months";
  readonly yes: number;
  readonly no: number;
  /** Due and not known, by reason. */
  readonly missing: Readonly<Partial<Record<MissingReason, number>>>;
  /** Not left yet, or the time to look has not come. */
  readonly notDue: number;
  /** It cannot be asked any more. */
  readonly notApplicable: number;
  /** Participations of which it is not known whether they are concerned. */
  readonly concernUnknown: number;
  /** Those whose time has come: known and missing ones. */
  readonly due: number;
  /** Of the due ones the share of which it is known, 0 to 1; absent where none is due. */
  readonly responseRate?: number | undefined;
}

/** What one participation says of each result. */
export interface ParticipationExit {
  /** Absent where the row has no readable key. */
  readonly participationId?: ParticipationId | undefined;
  readonly answers: Readonly<Partial<Record<EsfExitCode, EsfExitAnswer>>>;
}

/** The results of the European Social Fund Plus on leaving, as of a day. */
export interface EsfExitResults {
  readonly asOf: CalendarDate;
  /** In the order of their codes; those whose facts the table does not declare are left out. */
  readonly results: readonly EsfExitResult[];
  /** Results that the table cannot tell, with the facts that a project has to declare for them. */
  readonly lacking: readonly { readonly code: EsfExitCode; readonly facts: readonly string[] }[];
  /** In the order of the rows. */
  readonly participations: readonly ParticipationExit[];
}

/**
 * The common results of the European Social Fund Plus for those who left: EECR01 to EECR04 within 28 days of leaving, EECR05 and EECR06 around six months.
 *
 * Each is read from the facts of the row at that moment, so that the windows are those of {@link participationFacts}: of the changes from the day of leaving to the 28th day after it the last one counts, around six
 * months the observation nearest to the day. What is not known is neither a yes nor a no; what is not due stands apart. Participations are counted: who comes back to a project is one. EECR03 needs the fact
 * `qualificationAt28Days` and EECR06 `betterPositionAt6Months`, which no record of a dataset tells: where the table does not declare them they stand in `lacking`.
 *
 * @param table - rows of participations as {@link participationFacts} gives them, with the facts that a project adds
 * @returns each result with its counts and response rate, and what each participation says of it
 *
 * @see Regulation (EU) 2021/1057, Annex I: https://eur-lex.europa.eu/eli/reg/2021/1057/oj
 *
 * @example
 * ```ts
 * const facts = { entered: { type: "boolean" }, labourStatusAtEntry: { type: "code" }, labourStatusAt6Months: { type: "code" } } as const;
 * const rows = [
 *   { entered: true, labourStatusAtEntry: "unemployed", labourStatusAt6Months: "employee" },
 *   { entered: true, labourStatusAtEntry: "unemployed", labourStatusAt6Months: null, missing: { labourStatusAt6Months: "lost" } },
 *   { entered: true, labourStatusAtEntry: "unemployed", labourStatusAt6Months: null, missing: { labourStatusAt6Months: "not-due" } },
 * ] as const;
 * const { results } = esfExitResults({ asOf: "2019-05-15", facts, rows, issues: [] });
 * results.map(({ code, yes, due, notDue, responseRate }) => [code, yes, due, notDue, responseRate]) // => [["EECR05", 1, 2, 1, 0.5]]
 * ```
 */
export function esfExitResults(table: FactTable): EsfExitResults {
  const { asOf, facts, rows } = table;
  const undeclared = (rule: EsfExitRule) => factsOf(rule).filter((fact) => !Object.hasOwn(facts, fact));
  const told = ESF_EXIT_RULES.filter((rule) => undeclared(rule).length === 0);
  const answers = rows.map((row) => told.map((rule) => [rule.code, exitAnswer(rule, row, table)] as const));
  return {
    asOf,
    results: told.map(({ code, timing }, place) =>
      resultOf(
        code,
        timing,
        answers.flatMap((all) => all[place]?.[1] ?? []),
      ),
    ),
    lacking: ESF_EXIT_RULES.map((rule) => ({ code: rule.code, facts: undeclared(rule) })).filter((lack) => lack.facts.length > 0),
    participations: rows.map((row, place) => ({ ...keyOf(row), answers: Object.fromEntries(answers[place] ?? []) })),
  };
}

function keyOf(row: FactsRow): Pick<ParticipationExit, "participationId"> {
  const participationId: unknown = row["participationId"];
  return typeof participationId === "string" ? { participationId } : {};
}

function resultOf(code: EsfExitCode, timing: EsfExitResult["timing"], answers: readonly EsfExitAnswer[]): EsfExitResult {
  const countOf = (status: EsfExitAnswer["status"]) => answers.filter((answer) => answer.status === status).length;
  const missing: Partial<Record<MissingReason, number>> = {};
  for (const answer of answers) {
    if (answer.status === "missing") missing[answer.reason] = (missing[answer.reason] ?? 0) + 1;
  }
  const [yes, no] = [countOf("yes"), countOf("no")];
  const due = yes + no + countOf("missing");
  return {
    code,
    timing,
    yes,
    no,
    missing,
    notDue: countOf("not-due"),
    notApplicable: countOf("not-applicable"),
    concernUnknown: countOf("concern-unknown"),
    due,
    ...(due === 0 ? {} : { responseRate: (yes + no) / due }),
  };
}
