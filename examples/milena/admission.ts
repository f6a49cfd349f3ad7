import {
  allocatePlaces,
  assessEligibility,
  beneficiaryFacts,
  decisionRecord,
  explainDecision,
  nextInLine,
  replayDecision,
  type Dataset,
  type EligibilityDecision,
  type FactsRow,
  type PlaceAllocation,
  type PlaceCandidate,
  type PlaceRules,
} from "welfare-core";
import { english } from "welfare-core/labels/en";
import { italian } from "welfare-core/labels/it";
import { reasons } from "./reasons.ts";

/** The day of the first reading, and the day before places were given. */
const FIRST_READING = "2018-02-20";
const SECOND_READING = "2018-02-28";
const PLACES = 15;

/** One point for those who have been without work for a year or more. */
const LONG_WITHOUT_WORK = { fact: "labourStatusSince", age: { gte: 12, unit: "months" } } as const;

/** Announced before anybody was referred, so that nobody could choose the winner of a draw. */
const SEED = "MILENA 2018, announced 2018-01-15";

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
    ...(dataset.rulesets ?? []).slice(0, 1).flatMap((ruleset) => reasons(ruleset, first, second)),
    ...records(dataset, second),
    ...places(dataset, first, second),
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

function places(dataset: Dataset, first: readonly Reading[], second: readonly Reading[]): readonly string[] {
  const early = allocatePlaces(candidatesOf(dataset, first), placeRules(dataset, FIRST_READING));
  const candidates = candidatesOf(dataset, second);
  const rules = placeRules(dataset, SECOND_READING);
  const { allocations, placed, waiting, notEligible } = allocatePlaces(candidates, rules);
  const drawn = allocations.filter(({ tie }) => tie === "draw").map(({ id }) => id);
  const [leaving = ""] = placed;
  const next = nextInLine(candidates, { ...rules, alreadyPlaced: placed }, [leaving]);
  return [
    `Places: ${PLACES}; points first (a year or more without work), then the day of referral, then a draw`,
    `Open after the first reading: ${early.allocations
      .filter(({ status }) => status === "undetermined")
      .map(openRanks)
      .join("; ")}`,
    `Placed, ${placed.length}: ${placed.join(" ")}`,
    `Told apart by the draw: ${drawn.join(" ")}`,
    `Waiting, ${waiting.length}: ${waiting.join(" ")}`,
    `Next in line, should a place come free: ${next.map(({ id }) => id).join(" ")}`,
    `Not eligible, ${notEligible.length}: ${notEligible.join(" ")}`,
  ];
}

function candidatesOf(dataset: Dataset, readings: readonly Reading[]): readonly PlaceCandidate[] {
  return readings.map(({ key, row, decision }) => ({ id: key, outcome: decision.outcome, row, referredOn: referralOf(dataset, key) }));
}

function placeRules(dataset: Dataset, day: string): PlaceRules {
  return {
    places: PLACES,
    priority: { points: [{ criterion: LONG_WITHOUT_WORK, points: 1 }] },
    tieBreak: [{ by: "referredOn" }, { by: "draw", seed: SEED }],
    context: { facts: dataset.rulesets?.[0]?.facts ?? {}, asOf: day },
  };
}

function openRanks({ id, bestRank, worstRank, openFacts }: PlaceAllocation): string {
  const asked = openFacts.map(({ fact }) => fact).join(" ");
  return `${id} between rank ${bestRank} and ${worstRank}${asked === "" ? "" : `, to be asked: ${asked}`}`;
}

function referralOf(dataset: Dataset, key: string): string | undefined {
  return dataset.participations?.find(({ beneficiaryId }) => beneficiaryId === key)?.referral?.on;
}
