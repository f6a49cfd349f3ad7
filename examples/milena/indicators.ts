import { LABOUR_STATUS, type IndicatorDefinition } from "welfare-core";

const IN_WORK = ["employee", "self-employed", "contributing-family"] as const;
const IN_STUDY = ["education", "training", "traineeship"] as const;
const EXITED = { fact: "exited", eq: true } as const;
const ENTERED = { fact: "entered", eq: true } as const;

const base = { version: "1", unit: "participation" } as const;

/** How the project ran. */
export const processIndicators: readonly IndicatorDefinition[] = [
  { ...base, id: "referred", kind: "count", level: "input", label: { en: "Referred" } },
  { ...base, id: "admitted", kind: "count", level: "output", label: { en: "Admitted" }, success: { fact: "admitted", eq: true } },
  {
    ...base,
    id: "completed",
    kind: "proportion",
    level: "output",
    label: { en: "Left with the pathway completed or the goal reached" },
    population: EXITED,
    success: { fact: "exitReason", in: ["completed", "goal-reached"] },
  },
];

/** What was given, service by service. */
export const serviceIndicators: readonly IndicatorDefinition[] = [
  {
    ...base,
    id: "attended",
    unit: "service",
    kind: "proportion",
    level: "process",
    label: { en: "Attended" },
    success: { fact: "attended", eq: true },
  },
  { ...base, id: "minutes", unit: "service", kind: "sum", level: "process", label: { en: "Time attended" }, of: "minutes" },
];

/** What changed for those who took part. No comparison with others: outcomes, not impact. */
export const outcomeIndicators: readonly IndicatorDefinition[] = [
  {
    ...base,
    id: "work-28-days",
    kind: "proportion",
    level: "outcome",
    label: { en: "In work 28 days after leaving" },
    population: EXITED,
    success: { fact: "labourStatusAt28Days", in: IN_WORK },
    sdgTargets: ["8.5"],
  },
  {
    ...base,
    id: "work-6-months",
    kind: "proportion",
    level: "outcome",
    label: { en: "In work six months after leaving" },
    population: EXITED,
    success: { fact: "labourStatusAt6Months", in: IN_WORK },
    sdgTargets: ["8.5"],
  },
  {
    ...base,
    id: "study-6-months",
    kind: "proportion",
    level: "outcome",
    label: { en: "In study or training six months after leaving" },
    population: EXITED,
    success: { fact: "trainingStatusAt6Months", in: IN_STUDY },
    sdgTargets: ["4.4"],
  },
  {
    ...base,
    id: "work-or-study-6-months",
    kind: "proportion",
    level: "outcome",
    label: { en: "In work, study or training six months after leaving" },
    population: EXITED,
    success: {
      any: [
        { fact: "labourStatusAt6Months", in: IN_WORK },
        { fact: "trainingStatusAt6Months", in: IN_STUDY },
      ],
    },
    sdgTargets: ["8.5", "4.4"],
  },
  change("self-esteem-exit", "Self-esteem, leaving against entry", "selfEsteemAtEntry", "selfEsteemAtExit"),
  change("self-esteem-6-months", "Self-esteem, six months later against entry", "selfEsteemAtEntry", "selfEsteemAt6Months"),
  change("proactivity-exit", "Proactivity, leaving against entry", "proactivityAtEntry", "proactivityAtExit"),
];

function change(id: string, label: string, before: string, after: string): IndicatorDefinition {
  return {
    ...base,
    id,
    kind: "mean-change",
    level: "outcome",
    label: { en: label },
    population: ENTERED,
    before,
    after,
    sdgTargets: ["5.5"],
  };
}

const { employed, unemployed, inactive } = LABOUR_STATUS.groups;

/** Outcomes of those of whom the answer is known: whoever did not give it is of an unknown population, whatever the reason. */
export const answeredIndicators: readonly IndicatorDefinition[] = [
  {
    ...base,
    id: "work-6-months-answered",
    kind: "proportion",
    level: "outcome",
    label: { en: "In work six months after leaving, of those who answered" },
    population: { all: [EXITED, { fact: "labourStatusAt6Months", in: [...employed, ...unemployed, ...inactive] }] },
    success: { fact: "labourStatusAt6Months", in: IN_WORK },
    sdgTargets: ["8.5"],
  },
  {
    ...change(
      "self-esteem-exit-both",
      "Self-esteem, leaving against entry, of those with both scores",
      "selfEsteemAtEntry",
      "selfEsteemAtExit",
    ),
    population: { all: [ENTERED, { fact: "selfEsteemAtEntry", gte: 10 }, { fact: "selfEsteemAtExit", gte: 10 }] },
  },
];

/** What the women give back, and whether they stay in touch. */
export const communityIndicators: readonly IndicatorDefinition[] = [
  {
    ...base,
    id: "in-touch",
    kind: "proportion",
    level: "outcome",
    label: { en: "Still in touch with at least one other" },
    population: ENTERED,
    success: { fact: "peerLinks", gte: 1 },
  },
  {
    ...base,
    id: "given-back",
    kind: "sum",
    level: "outcome",
    label: { en: "Time given back" },
    population: ENTERED,
    of: "contributionMinutes",
  },
];

/** Who could have entered and found no place. */
export const unmetDemand: IndicatorDefinition = {
  ...base,
  id: "unmet-demand",
  kind: "proportion",
  level: "input",
  label: { en: "Unmet demand: eligible and without a place" },
  population: { fact: "eligibility", eq: "eligible" },
  success: { fact: "admitted", eq: false },
};
