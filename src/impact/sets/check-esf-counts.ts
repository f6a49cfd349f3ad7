import type { GENDER, Gender } from "../../codelist/index.ts";
import { nearestKnown } from "../../record/index.ts";
import { countedCodes, ESF_COUNT_RULES, type EsfCountedCode, type EsfCountRule } from "./esf-count-rules.ts";

/** A gender that the fund counts. */
export type EsfGender = Exclude<Gender, keyof typeof GENDER.missing>;

/** One indicator as it was counted. */
export interface EsfCount {
  readonly total: number;
  /** Absent for organizations, and where nobody counted by gender. */
  readonly byGender?: Readonly<Record<EsfGender, number>> | undefined;
}

/** Counts by code; what is absent was not counted. */
export type EsfCounts = Readonly<Partial<Record<EsfCountedCode, EsfCount | undefined>>>;

/**
 * Two counts that cannot both be right, or one that is none.
 *
 * - `unknown-code`: the code is of no indicator and of no reserved sum;
 * - `not-a-count`: a number is not whole, or less than 0, or something else stands in place of a count;
 * - `gender-sum`: the genders do not add up to the total;
 * - `total`: participants are not those without work, inactive and at work together;
 * - `long-term`, `age`, `education`, `population`: a part is more than its whole;
 * - `exclusive`: more people found work or began to look for it than were without work on entering;
 * - `reserved-sum`: a sum is not that of its parts.
 */
export interface EsfCountFinding {
  readonly code:
    | "unknown-code"
    | "not-a-count"
    | "gender-sum"
    | "total"
    | "long-term"
    | "age"
    | "education"
    | "exclusive"
    | "population"
    | "reserved-sum";
  readonly indicators: readonly string[];
  /** The gender whose counts are meant; absent: the totals. */
  readonly gender?: EsfGender | undefined;
  readonly message: string;
}

const GENDERS: readonly EsfGender[] = ["female", "male", "non-binary"];

/**
 * Checks ESF+ counts against each other before they are sent: totals, and each gender by itself.
 *
 * A rule is checked where all its counts are given. The counts must be of the same participations, cumulative from the beginning: those of one year may break a rule and be right, because who leaves in a year may have
 * entered in another. Counts of complete records only ({@link esfPlusIndicators}) keep all rules.
 *
 * @param counts - as they are to be reported; not what was suppressed
 * @returns the findings, those of single counts first; none when all rules hold. A message repeats no count.
 *
 * @see Regulation (EU) 2021/1057, Annex I: https://eur-lex.europa.eu/eli/reg/2021/1057/oj
 *
 * @example
 * ```ts
 * const findings = checkEsfCounts({ EECO02: { total: 9 }, EECO03: { total: 10 } });
 * findings // => [{ code: "long-term", indicators: ["EECO03", "EECO02"], message: "EECO03 is more than EECO02" }]
 * ```
 */
export function checkEsfCounts(counts: EsfCounts): readonly EsfCountFinding[] {
  const known = countedCodes();
  const given = Object.entries<EsfCount | null | undefined>(counts).flatMap(([code, count]) =>
    count === undefined ? [] : [[code, count] as const],
  );
  return [
    ...given.flatMap(([code, count]) => (known.has(code) ? countFindings(code, count) : [unknownCode(code, known)])),
    ...ESF_COUNT_RULES.flatMap((rule) => [undefined, ...GENDERS].flatMap((gender) => ruleFindings(rule, counts, gender))),
  ];
}

function unknownCode(code: string, known: ReadonlySet<string>): EsfCountFinding {
  const nearest = nearestKnown(code, [...known]);
  const question = nearest === undefined ? "" : `; did you mean "${nearest}"?`;
  return { code: "unknown-code", indicators: [code], message: `the fund has no common indicator of this code${question}` };
}

function countFindings(code: string, count: EsfCount | null): readonly EsfCountFinding[] {
  const { total, byGender } = count ?? {};
  const parts = byGender === undefined ? [undefined] : [undefined, ...GENDERS];
  const wrong = parts.filter((gender) => !isCount(gender === undefined ? total : byGender?.[gender]));
  if (wrong.length > 0) {
    const message = "a count is a whole number of 0 or more";
    return wrong.map((gender) => ({ code: "not-a-count", indicators: [code], ...(gender === undefined ? {} : { gender }), message }));
  }
  if (byGender === undefined || sumOf(GENDERS.map((gender) => byGender[gender])) === total) return [];
  return [{ code: "gender-sum", indicators: [code], message: `the genders of ${code} do not add up to its total` }];
}

function ruleFindings(rule: EsfCountRule, counts: EsfCounts, gender: EsfGender | undefined): readonly EsfCountFinding[] {
  const { code, left, relation, right } = rule;
  const countOf = (indicator: EsfCountedCode) => (gender === undefined ? counts[indicator]?.total : counts[indicator]?.byGender?.[gender]);
  const [one, other] = [left.map(countOf), right.map(countOf)];
  if (!one.every(isCount) || !other.every(isCount)) return [];
  const holds = relation === "equals" ? sumOf(one) === sumOf(other) : sumOf(one) <= sumOf(other);
  if (holds) return [];
  const verb = relation === "equals" ? "is not" : "is more than";
  const message = `${left.join(" + ")} ${verb} ${right.join(" + ")}`;
  return [{ code, indicators: [...left, ...right], ...(gender === undefined ? {} : { gender }), message }];
}

function isCount(count: unknown): count is number {
  return typeof count === "number" && Number.isSafeInteger(count) && count >= 0;
}

function sumOf(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}
