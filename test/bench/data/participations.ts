import type { FactTable, IndicatorDefinition, TableDimensions } from "../../../dist/index.js";
import { dayIn, drawsFrom, oneOf, wholeBetween } from "./random.ts";

/** What the rows hold. */
export const FACTS = {
  participationId: { type: "code" },
  beneficiaryId: { type: "code" },
  sex: { type: "code", codes: ["female", "male", "non-binary"] },
  district: { type: "code" },
  birthDate: { type: "date" },
  entryDate: { type: "date" },
  entered: { type: "boolean" },
  exited: { type: "boolean" },
  exitReason: { type: "code", codes: ["completed", "goal-reached", "dropped-out", "moved-away"] },
  labourStatusAt28Days: { type: "code", codes: ["employee", "self-employed", "unemployed", "inactive"] },
  labourStatusAt6Months: { type: "code", codes: ["employee", "self-employed", "unemployed", "inactive"] },
  trainingStatusAt6Months: { type: "code", codes: ["education", "training", "none"] },
  minutesAttended: { type: "number", integer: true, min: 0, max: 100_000 },
  selfEsteemAtEntry: { type: "number", integer: true, min: 10, max: 40 },
  selfEsteemAtExit: { type: "number", integer: true, min: 10, max: 40 },
} as const;

const AS_OF = "2019-12-31";
const DISTRICTS = ["Asola", "Guidizzolo", "Mantova", "Ostiglia", "Suzzara", "Viadana"] as const;
const REASONS = ["lost", "declined", "not-asked", "not-due"] as const;

/**
 * Made-up participations, the same in every run: of each five people three take part once and two twice or more, one answer in ten is missing with its reason, one district in fifty is not known.
 *
 * @param count - how many rows
 */
export function participations(count: number): FactTable {
  const draw = drawsFrom(20_191_231);
  const people = Math.ceil(count * 0.7);
  const rows = Array.from({ length: count }, (_, index) => {
    const missing: Record<string, string> = {};
    const known = <T>(name: string, share: number, value: () => T): T | null => {
      if (draw() < share) return value();
      missing[name] = oneOf(draw, REASONS);
      return null;
    };
    const exited = draw() < 0.8;
    return {
      participationId: `p${index}`,
      beneficiaryId: `b${wholeBetween(draw, 1, people)}`,
      sex: known("sex", 0.99, () => (draw() < 0.9 ? "female" : oneOf(draw, FACTS.sex.codes))),
      district: known("district", 0.98, () => oneOf(draw, DISTRICTS)),
      birthDate: known("birthDate", 0.99, () => dayIn(draw, ["1950-01-01", "2003-12-31"])),
      entryDate: known("entryDate", 0.99, () => dayIn(draw, ["2015-01-01", "2018-12-31"])),
      entered: draw() < 0.95,
      exited,
      exitReason: known("exitReason", 0.95, () => oneOf(draw, FACTS.exitReason.codes)),
      labourStatusAt28Days: known("labourStatusAt28Days", 0.9, () => oneOf(draw, FACTS.labourStatusAt28Days.codes)),
      labourStatusAt6Months: known("labourStatusAt6Months", 0.9, () => oneOf(draw, FACTS.labourStatusAt6Months.codes)),
      trainingStatusAt6Months: known("trainingStatusAt6Months", 0.9, () => oneOf(draw, FACTS.trainingStatusAt6Months.codes)),
      minutesAttended: known("minutesAttended", 0.95, () => wholeBetween(draw, 0, 6000)),
      selfEsteemAtEntry: known("selfEsteemAtEntry", 0.95, () => wholeBetween(draw, 10, 40)),
      selfEsteemAtExit: known("selfEsteemAtExit", 0.9, () => wholeBetween(draw, 10, 40)),
      missing,
    };
  });
  return { asOf: AS_OF, facts: FACTS, rows, issues: [] } as unknown as FactTable;
}

const EXITED = { fact: "exited", eq: true } as const;
const IN_WORK = ["employee", "self-employed"] as const;
const IN_STUDY = ["education", "training"] as const;
const base = { version: "1", label: { en: "-" }, level: "outcome" } as const;
const ofPeople = { ...base, unit: "person" } as const;
const ofRows = { ...base, unit: "participation" } as const;

/** Ten indicators, six of them of people. */
export const INDICATORS: readonly IndicatorDefinition[] = [
  { ...ofPeople, id: "people", kind: "count" },
  { ...ofPeople, id: "people-entered", kind: "count", success: { fact: "entered", eq: true } },
  {
    ...ofPeople,
    id: "completed",
    kind: "proportion",
    population: EXITED,
    success: { fact: "exitReason", in: ["completed", "goal-reached"] },
  },
  { ...ofPeople, id: "work-28-days", kind: "proportion", population: EXITED, success: { fact: "labourStatusAt28Days", in: IN_WORK } },
  { ...ofPeople, id: "work-6-months", kind: "proportion", population: EXITED, success: { fact: "labourStatusAt6Months", in: IN_WORK } },
  { ...ofPeople, id: "change", kind: "mean-change", population: EXITED, before: "selfEsteemAtEntry", after: "selfEsteemAtExit" },
  { ...ofRows, id: "exits", kind: "count", success: EXITED },
  { ...ofRows, id: "study-6-months", kind: "proportion", population: EXITED, success: { fact: "trainingStatusAt6Months", in: IN_STUDY } },
  {
    ...ofRows,
    id: "work-or-study-6-months",
    kind: "proportion",
    population: EXITED,
    success: {
      any: [
        { fact: "labourStatusAt6Months", in: IN_WORK },
        { fact: "trainingStatusAt6Months", in: IN_STUDY },
      ],
    },
  },
  { ...ofRows, id: "minutes", kind: "sum", of: "minutesAttended" },
];

/** Three dimensions, a table by each. */
export const BY: readonly TableDimensions[] = [
  "sex",
  "district",
  {
    name: "age",
    age: "birthDate",
    at: "entryDate",
    bands: [
      { id: "under-30", to: 29 },
      { id: "30-54", from: 30, to: 54 },
      { id: "55-and-over", from: 55 },
    ],
  },
];
