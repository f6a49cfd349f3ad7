import fc from "fast-check";
import {
  type Assessment,
  ASSESSMENT_MOMENTS,
  type Attendance,
  ATTENDANCE_STATUS,
  type Dosage,
  type Goal,
  GOAL_SETTER,
  GOAL_STATUS,
  type GoalProgress,
  type Instrument,
  type InstrumentItem,
  type Intervention,
  INTERVENTION_TYPE,
  MISSING_REASONS,
  type MissingRule,
  NEED_CATEGORY,
  type SdgLink,
  type ServiceSession,
} from "welfare-core";
import { anyDay, codeOf, extensions, few, key, localizedText, record, shortText } from "../beneficiary/values.ts";

type Days = fc.Arbitrary<string>;

export const dosage: fc.Arbitrary<Dosage> = record(
  {},
  { sessions: fc.integer({ min: 1, max: 10_000 }), minutes: fc.integer({ min: 1, max: 1_000_000 }) },
);

const period = fc.tuple(anyDay, anyDay, fc.boolean()).map(([one, other, open]) => {
  const [start = one, end = other] = [one, other].sort();
  return open ? { start } : { start, end };
});

const sdgLink: fc.Arbitrary<SdgLink> = record(
  {
    target: fc.constantFrom("1.3", "5.c", "11.3", "17.19"),
    contribution: fc.constantFrom("direct", "indirect", "enabling"),
    polarity: fc.constantFrom("positive", "negative"),
    strength: fc.constantFrom("principal", "significant", "marginal"),
    rationale: localizedText,
  },
  {},
);

export const intervention: fc.Arbitrary<Intervention> = record(
  { id: key, projectId: key, type: codeOf(INTERVENTION_TYPE), name: localizedText },
  { organizationId: key, period, dosage, required: fc.boolean(), track: key, sdgLinks: few(sdgLink), extensions },
);

/** Someone present stays a minute or more, or it is not known how long; nobody else stays. */
export const attendance: fc.Arbitrary<Attendance> = record(
  { participationId: fc.constantFrom("p1", "p2", "p3"), status: codeOf(ATTENDANCE_STATUS) },
  { minutes: fc.integer({ min: 1, max: 1440 }) },
).map((one): Attendance => (one.status === "present" || one.minutes === undefined ? one : { ...one, minutes: 0 }));

export function sessionsOn(days: Days, moments: Days): fc.Arbitrary<ServiceSession> {
  return record(
    { id: key, interventionId: key, heldOn: days, attendance: fc.uniqueArray(attendance, { selector: (one) => one.participationId }) },
    { durationMinutes: fc.integer({ min: 1, max: 1440 }), workerIds: few(key), recordedAt: moments, extensions },
  );
}

export function progressOn(days: Days, moments: Days): fc.Arbitrary<GoalProgress> {
  return record(
    { on: days, status: codeOf(GOAL_STATUS) },
    { attainment: fc.constantFrom(-2, -1, 0, 1, 2), judgedBy: codeOf(GOAL_SETTER), recordedAt: moments },
  );
}

const laterOf = (one: string, other: string | undefined) => (other !== undefined && other > one ? other : one);

/** A goal that is neither due nor judged before it was set. */
export function goalsOn(days: Days, moments: Days): fc.Arbitrary<Goal> {
  return record(
    { id: key, participationId: key, setBy: codeOf(GOAL_SETTER), setOn: days, text: localizedText },
    {
      area: codeOf(NEED_CATEGORY),
      dueOn: days,
      progress: fc.array(progressOn(days, moments), { maxLength: 6 }),
      extensions,
    },
  ).map((goal) => ({
    ...goal,
    ...(goal.dueOn === undefined ? {} : { dueOn: laterOf(goal.setOn, goal.dueOn) }),
    ...(goal.progress === undefined ? {} : { progress: goal.progress.map((one) => ({ ...one, on: laterOf(goal.setOn, one.on) })) }),
  }));
}

export const instrumentItem: fc.Arbitrary<InstrumentItem> = record({ id: key }, { reversed: fc.boolean() });

const factName = fc.stringMatching(/^[a-z][A-Za-z0-9]{0,20}$/).filter((name) => name !== "missing" && !(name in Object.prototype));

/** A rule for an instrument of so many items: not all of them may be missing. */
function ruleFor(items: number): fc.Arbitrary<MissingRule> {
  const none = fc.constant({ kind: "none" } as const);
  if (items < 2) return none;
  return fc.oneof(
    none,
    fc.integer({ min: 1, max: items - 1 }).map((maxMissing) => ({ kind: "prorate" as const, maxMissing })),
  );
}

export const missingRule = fc.integer({ min: 1, max: 500 }).chain(ruleFor);

export const instrument: fc.Arbitrary<Instrument> = fc
  .uniqueArray(instrumentItem, { minLength: 1, maxLength: 8, selector: ({ id }) => id })
  .chain((items) =>
    record(
      {
        id: key,
        version: shortText,
        name: localizedText,
        factName,
        items: fc.constant(items),
        min: fc.integer({ min: -5, max: 5 }),
        width: fc.integer({ min: 1, max: 10 }),
        scoring: fc.constantFrom("sum" as const, "mean" as const),
        missingRule: ruleFor(items.length),
        direction: fc.constantFrom("higher-is-better" as const, "lower-is-better" as const),
        source: shortText,
      },
      { licence: shortText, extensions },
    ),
  )
  .map(({ width, ...rest }) => ({ ...rest, max: rest.min + width }));

const moment = fc.oneof(fc.constantFrom(...ASSESSMENT_MOMENTS), fc.stringMatching(/^[A-Z][A-Za-z0-9]{0,20}$/));

/** An assessment with answers of any range; a reason why nothing was answered stands where nothing was. */
export const assessment: fc.Arbitrary<Assessment> = record(
  {
    id: key,
    participationId: key,
    instrumentId: key,
    moment,
    on: anyDay,
    answers: fc.dictionary(key, fc.option(fc.integer()), { maxKeys: 5, noNullPrototype: true }),
  },
  { missing: fc.constantFrom(...MISSING_REASONS), extensions },
).map(({ missing, ...rest }): Assessment =>
  missing === undefined || Object.values(rest.answers).some((answer) => answer !== null) ? rest : { ...rest, missing },
);

/** An instrument with a filling-in of it that has a score: every answer in range, no more missing than allowed. */
export const scorable: fc.Arbitrary<{ readonly instrument: Instrument; readonly assessment: Assessment }> = instrument.chain((scale) => {
  const { items, min, max, missingRule: rule } = scale;
  const answer = fc.integer({ min, max });
  const skipped = rule.kind === "none" ? fc.constant([]) : fc.subarray([...items], { maxLength: rule.maxMissing });
  return fc
    .tuple(fc.array(answer, { minLength: items.length, maxLength: items.length }), skipped, fc.boolean())
    .map(([given, left, asNull]) => {
      const entries = items.map(({ id }, index) => [id, given[index] ?? min] as const);
      const answers = entries.flatMap(([id, value]): [string, number | null][] =>
        left.some((item) => item.id === id) ? (asNull ? [[id, null]] : []) : [[id, value]],
      );
      const filledIn = { id: "a1", participationId: "p1", instrumentId: scale.id, moment: "entry", on: "2018-03-01" };
      return { instrument: scale, assessment: { ...filledIn, answers: Object.fromEntries(answers) } };
    });
});
