import type { Criterion } from "../../criteria/index.ts";
import { concernedBy, ESF_EXIT_RULES, type EsfExitCode } from "../../dataset/index.ts";
import type { SdgTargetCode } from "../../sdg/index.ts";
import type { CountIndicator } from "../definition/index.ts";
import { completeRecord, outputConditions, type PersonOutputCode } from "./esf-plus-conditions.ts";
import { ESF_PLUS_WORDS, type EsfCode, longTermWords } from "./esf-plus-words.ts";

/** How the ESF+ indicators are to count. */
export interface EsfPlusOptions {
  /** Unemployment of more than so many months is long; a whole number, 1 or more, 12 where it is absent. */
  readonly longTermMonths?: number | undefined;
  /** Whether someone whose gender, age, education or work status is not known stands apart (`populationUnknown`), as the fund asks; absent: yes. Otherwise each indicator counts whoever it can. */
  readonly completeRecords?: boolean | undefined;
}

/** SDG targets that an indicator speaks to. */
const TARGETS: Readonly<Partial<Record<EsfCode, readonly SdgTargetCode[]>>> = {
  EECO12: ["10.2"],
  EECO13: ["10.2"],
  EECO14: ["10.2"],
  EECO15: ["10.2"],
  EECO16: ["11.1"],
  EECO19: ["8.3"],
  EECR01: ["8.5"],
  EECR02: ["4.3"],
  EECR03: ["4.4"],
  EECR04: ["8.5"],
  EECR05: ["8.5"],
  EECR06: ["8.5"],
};

/**
 * The common indicators of the European Social Fund Plus: 19 outputs, counted on entering, and 6 results, counted on leaving.
 *
 * All are counts, by gender where `by` says so. EECO01 to EECO17 and the results count participations over the rows of `participationFacts`; EECO18 and EECO19 count organizations over a table of their own
 * (`ESF_PLUS_ORGANIZATION_FACTS`). EECO17, EECR03 and EECR06 ask facts that a project declares (`ESF_PLUS_FACTS`); without them their answers are missing, never no. Every id is the indicator's code.
 *
 * @param options - how to count
 * @returns the definitions in the order of the annex
 * @throws RangeError when `longTermMonths` is no whole number of 1 or more
 *
 * @see Regulation (EU) 2021/1057, Annex I: https://eur-lex.europa.eu/eli/reg/2021/1057/oj
 *
 * @example
 * ```ts
 * const indicators = esfPlusIndicators();
 * indicators.length // => 25
 * indicators.find(({ esf }) => esf === "EECO02")?.success // => { fact: "labourStatusAtEntry", in: ["unemployed", "unemployed-never-worked"] }
 * ```
 */
export function esfPlusIndicators(options: EsfPlusOptions = {}): readonly CountIndicator[] {
  const { longTermMonths = 12, completeRecords = true } = options;
  if (!Number.isSafeInteger(longTermMonths) || longTermMonths < 1 || longTermMonths > MOST_MONTHS) {
    throw new RangeError(`longTermMonths must be a whole number from 1 to ${MOST_MONTHS}`);
  }
  const among = (population: Criterion): Criterion => (completeRecords ? { all: [population, completeRecord()] } : population);
  const entered: Criterion = { fact: "entered", eq: true };
  const conditions = Object.entries(outputConditions(longTermMonths)) as readonly (readonly [PersonOutputCode, Criterion])[];
  return [
    ...conditions.map(([code, success]) => participations(code, longTermMonths, among(entered), success)),
    organizations("EECO18", "publicBody"),
    organizations("EECO19", "smallOrMediumEnterprise"),
    ...ESF_EXIT_RULES.map((rule) => participations(rule.code, longTermMonths, among(concernedBy(rule)), rule.success)),
  ];
}

/** A life long: more would not be read as a length. */
const MOST_MONTHS = 1200;

function participations(code: PersonOutputCode | EsfExitCode, months: number, population: Criterion, success: Criterion): CountIndicator {
  const isResult = code.startsWith("EECR");
  return {
    ...named(code, months),
    level: isResult ? "outcome" : "output",
    unit: "participation",
    population,
    success,
    countedOn: isResult ? "exitDate" : "entryDate",
    ...(isResult ? { direction: "higher-is-better" } : {}),
  };
}

function organizations(code: "EECO18" | "EECO19", fact: string): CountIndicator {
  return { ...named(code, 0), level: "output", unit: "organization", success: { fact, eq: true }, countedOn: "supportedOn" };
}

function named(code: EsfCode, months: number) {
  const sdgTargets = TARGETS[code];
  return {
    id: code,
    version: "1",
    kind: "count",
    ...(code === "EECO03" ? longTermWords(months) : ESF_PLUS_WORDS[code]),
    esf: code,
    source: "Regulation (EU) 2021/1057, Annex I",
    ...(sdgTargets === undefined ? {} : { sdgTargets }),
  } as const;
}
