import {
  allocatePlaces,
  assessEligibility,
  beneficiaryFacts,
  decisionRecord,
  evaluateCriterion,
  explainDecision,
  replayDecision,
  type Candidate,
  type Dataset,
  type EligibilityDecision,
  type FactsRow,
} from "welfare-core";
import { english } from "welfare-core/labels/en";
import { italian } from "welfare-core/labels/it";

/** The day of the first reading, and the day before places were given. */
const FIRST_READING = "2018-02-20";
const SECOND_READING = "2018-02-28";
const PLACES = 15;

/** One point for those who have been without work for a year or more. */
const LONG_WITHOUT_WORK = { fact: "labourStatusSince", age: { gte: 12, unit: "months" } } as const;

interface Reading {
  readonly key: string;
  readonly row: FactsRow;
  readonly decision: EligibilityDecision;
}

/** Decides twice, as the facts stood on each day, explains and fills the places. */
export function admission(dataset: Dataset): readonly string[] {
  const first = decideOn(dataset, FIRST_READING);
  const second = decideOn(dataset, SECOND_READING);
  const undetermined = first.filter(({ decision }) => decision.outcome === "undetermined").map(({ key }) => key);
  return [
    `Referred: ${first.length}`,
    `First reading, ${FIRST_READING}: ${countsOf(first)}`,
    `Second reading, ${SECOND_READING}: ${countsOf(second)}`,
    ...undetermined.flatMap((key) => [...first, ...second].filter((reading) => reading.key === key).flatMap(explained)),
    ...second.filter(({ decision }) => decision.outcome === "ineligible").flatMap(explained),
    ...records(dataset, second),
    ...places(dataset, second),
  ];
}

function decideOn(dataset: Dataset, day: string): readonly Reading[] {
  const [ruleset] = dataset.rulesets ?? [];
  if (ruleset === undefined) return [];
  const table = beneficiaryFacts(dataset, { asOf: day, knownAt: day });
  return table.rows.map((row) => ({
    key: row.beneficiaryId ?? "",
    row,
    decision: assessEligibility(ruleset, row, { asOf: day }),
  }));
}

function countsOf(readings: readonly Reading[]): string {
  const count = (outcome: EligibilityDecision["outcome"]) => readings.filter(({ decision }) => decision.outcome === outcome).length;
  return `eligible ${count("eligible")}, undetermined ${count("undetermined")}, ineligible ${count("ineligible")}`;
}

function explained({ key, decision }: Reading): readonly string[] {
  return [
    `${key} on ${decision.asOf}: ${decision.outcome}`,
    `  it: ${explainDecision(decision, italian).join(" ")}`,
    `  en: ${explainDecision(decision, english).join(" ")}`,
  ];
}

/** What is stored of the second reading: a no needs someone who stands for it, and of the person only what the rule asks is kept. */
function records(dataset: Dataset, readings: readonly Reading[]): readonly string[] {
  const [ruleset] = dataset.rulesets ?? [];
  if (ruleset === undefined) return [];
  const asOf = SECOND_READING;
  const refused = readings.flatMap(({ key, row }) => {
    const record = decisionRecord(ruleset, row, { asOf });
    return record.ok ? [] : [`${key} ${record.error.code}`];
  });
  const stored = readings.flatMap(({ row }) => {
    const record = decisionRecord(ruleset, row, { asOf, decidedBy: { role: "case-worker", key: "w-01" } });
    return record.ok ? [record.value] : [];
  });
  const replayed = stored.filter((record) => replayDecision(record, ruleset).ok);
  const kept = new Set(stored.flatMap(({ facts }) => Object.keys(facts)));
  return [
    `Not recorded while nobody stands for it, ${refused.length}: ${refused.join(", ")}`,
    `Recorded with who decided, ${stored.length}; decided again from the record alone, the same: ${replayed.length}`,
    `Kept of a person, ${kept.size} facts: ${[...kept].sort().join(", ")}`,
  ];
}

function places(dataset: Dataset, readings: readonly Reading[]): readonly string[] {
  const [ruleset] = dataset.rulesets ?? [];
  if (ruleset === undefined) return [];
  const candidates = readings.map(({ key, row, decision }): Candidate => {
    const hasPoint = evaluateCriterion(LONG_WITHOUT_WORK, row, { facts: ruleset.facts, asOf: SECOND_READING }) === "true";
    return { id: key, outcome: decision.outcome, points: hasPoint ? 1 : 0, referredOn: referralOf(dataset, key) };
  });
  const allocations = allocatePlaces(candidates, { places: PLACES });
  const withStatus = (status: string) => allocations.filter((allocation) => allocation.status === status).map(({ id }) => id);
  return [
    `Places: ${PLACES}; points first (a year or more without work), then the day of referral`,
    `Placed, ${withStatus("placed").length}: ${withStatus("placed").join(" ")}`,
    `Waiting, ${withStatus("waiting").length}: ${withStatus("waiting").join(" ")}`,
    `Not eligible, ${withStatus("not-eligible").length}: ${withStatus("not-eligible").join(" ")}`,
  ];
}

function referralOf(dataset: Dataset, key: string): string | undefined {
  return dataset.participations?.find(({ beneficiaryId }) => beneficiaryId === key)?.referral?.on;
}
