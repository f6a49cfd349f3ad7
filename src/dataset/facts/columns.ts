import {
  ATTENDANCE_STATUS,
  EDUCATION_LEVEL,
  EXIT_DESTINATION,
  GENDER,
  HOUSEHOLD_RELATION,
  HOUSING_STATUS,
  INTERVENTION_TYPE,
  JOB_SEEKER_REGISTRATION,
  LABOUR_STATUS,
  TRAINING_STATUS,
  type Codelist,
} from "../../codelist/index.ts";
import type { Facts } from "../../criteria/index.ts";

/** A list as the declaration of a fact: codes for absent answers are left out, since no criterion ever sees them. */
function codeFact<const List extends Codelist>(list: List) {
  type Answer = Exclude<List["codes"][number], keyof List["missing"]>;
  const isAnswer = (code: List["codes"][number]): code is Answer => !Object.hasOwn(list.missing, code);
  const codes: readonly Answer[] = list.codes.filter(isAnswer);
  return { type: "code", codes, list: list.id, open: list.open as List["open"] } as const;
}

/** Facts of a person that have no date. */
const PERSON_FACTS = /*@__PURE__*/ (() =>
  ({
    beneficiaryId: { type: "code" },
    birthDate: { type: "partial-date" },
    gender: codeFact(GENDER),
    disability: { type: "boolean" },
    thirdCountryNational: { type: "boolean" },
    foreignBackground: { type: "boolean" },
    minority: { type: "boolean" },
  }) as const satisfies Facts)();

/** Facts of a person that change; a participation has each of them at each of its moments. */
const SERIES_FACTS = /*@__PURE__*/ (() =>
  ({
    labourStatus: codeFact(LABOUR_STATUS),
    labourStatusSince: { type: "date" },
    jobSeekerRegistration: codeFact(JOB_SEEKER_REGISTRATION),
    educationLevel: codeFact(EDUCATION_LEVEL),
    trainingStatus: codeFact(TRAINING_STATUS),
    housingStatus: codeFact(HOUSING_STATUS),
    municipality: { type: "code" },
    iseeMinor: { type: "number", integer: true, min: 0, unit: "EUR cents" },
    householdMembers: {
      type: "list",
      of: {
        relation: codeFact(HOUSEHOLD_RELATION),
        birthDate: { type: "partial-date" },
        incomeMinor: { type: "number", integer: true, min: 0, unit: "EUR cents" },
      },
    },
  }) as const satisfies Facts)();

const COUNT = { type: "number", integer: true, min: 0 } as const;

/** Facts of a participation that are its own. */
const OWN_FACTS = /*@__PURE__*/ (() =>
  ({
    participationId: { type: "code" },
    projectId: { type: "code" },
    editionId: { type: "code" },
    state: { type: "code" },
    admitted: { type: "boolean" },
    entered: { type: "boolean" },
    exited: { type: "boolean" },
    referredOn: { type: "date" },
    entryDate: { type: "date" },
    exitDate: { type: "date" },
    exitReason: { type: "code" },
    exitDestination: codeFact(EXIT_DESTINATION),
    episodes: COUNT,
    eligibility: { type: "code", codes: ["eligible", "ineligible", "undetermined"] },
    sessionsHeld: COUNT,
    sessionsAttended: COUNT,
    minutesAttended: { ...COUNT, unit: "minutes" },
    attendanceShare: { type: "number", min: 0, max: 1 },
    contributionMinutes: { ...COUNT, unit: "minutes" },
    peerLinks: COUNT,
  }) as const satisfies Facts)();

type MomentSuffix = "" | "AtEntry" | "AtExit" | "At28Days" | "At6Months";

type AtMoments<F> = { readonly [K in keyof F & string as `${K}${MomentSuffix}`]: F[K] };

/** The same facts at several moments, by the names that they have there. */
export function atMoments(facts: Facts, suffixes: readonly string[]): Facts {
  return Object.fromEntries(Object.entries(facts).flatMap(([name, fact]) => suffixes.map((suffix) => [`${name}${suffix}`, fact])));
}

/** The facts of {@link beneficiaryFacts}. */
export const BENEFICIARY_FACTS = /*@__PURE__*/ (() => ({ ...PERSON_FACTS, ...SERIES_FACTS }))();

/** The facts that change, for moments of a project's own. */
export const CHANGING_FACTS: Facts = /*@__PURE__*/ (() => SERIES_FACTS)();

/**
 * The facts of {@link participationFacts} that every participation has. A project's own moments and the instruments of a dataset add theirs.
 */
export const PARTICIPATION_FACTS = /*@__PURE__*/ (() => ({
  ...OWN_FACTS,
  ...PERSON_FACTS,
  ...(atMoments(SERIES_FACTS, ["", "AtEntry", "AtExit", "At28Days", "At6Months"]) as AtMoments<typeof SERIES_FACTS>),
}))();

/** The facts of {@link serviceFacts}. */
export const SERVICE_FACTS = /*@__PURE__*/ (() =>
  ({
    serviceId: { type: "code" },
    sessionId: { type: "code" },
    participationId: { type: "code" },
    beneficiaryId: { type: "code" },
    projectId: { type: "code" },
    interventionId: { type: "code" },
    interventionType: codeFact(INTERVENTION_TYPE),
    heldOn: { type: "date" },
    attendance: codeFact(ATTENDANCE_STATUS),
    attended: { type: "boolean" },
    minutes: { ...COUNT, unit: "minutes" },
  }) as const satisfies Facts)();
