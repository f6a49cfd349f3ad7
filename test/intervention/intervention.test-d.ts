import { describe, expectTypeOf, it } from "vitest";
import type {
  Assessment,
  AssessmentMoment,
  assessmentSchema,
  AssessmentScore,
  Attendance,
  attendanceSchema,
  Dosage,
  dosageSchema,
  Goal,
  GoalProgress,
  goalProgressSchema,
  goalSchema,
  Instrument,
  InstrumentItem,
  instrumentItemSchema,
  instrumentSchema,
  Intervention,
  interventionSchema,
  MissingRule,
  missingRuleSchema,
  Result,
  scoreAssessment,
  ScoreRefusal,
  ServiceSession,
  serviceSessionSchema,
} from "welfare-core";
import type * as z from "zod";
import type { DeepReadonly } from "../deep-readonly.ts";
import type { PlainKeys } from "../plain-keys.ts";

type Read<S extends z.ZodType> = DeepReadonly<z.output<S>>;

describe("the types of the room", () => {
  it("are what the schemas give", () => {
    expectTypeOf<Read<typeof dosageSchema>>().toEqualTypeOf<Dosage>();
    expectTypeOf<Read<typeof goalProgressSchema>>().toEqualTypeOf<GoalProgress>();
    expectTypeOf<Read<typeof missingRuleSchema>>().toEqualTypeOf<MissingRule>();
    expectTypeOf<Read<typeof instrumentItemSchema>>().toEqualTypeOf<InstrumentItem>();
  });

  it("are what the schemas give, but for the flavour of the keys", () => {
    expectTypeOf<PlainKeys<Read<typeof interventionSchema>>>().toEqualTypeOf<PlainKeys<Intervention>>();
    expectTypeOf<PlainKeys<Read<typeof attendanceSchema>>>().toEqualTypeOf<PlainKeys<Attendance>>();
    expectTypeOf<PlainKeys<Read<typeof serviceSessionSchema>>>().toEqualTypeOf<PlainKeys<ServiceSession>>();
    expectTypeOf<PlainKeys<Read<typeof goalSchema>>>().toEqualTypeOf<PlainKeys<Goal>>();
    expectTypeOf<PlainKeys<Read<typeof instrumentSchema>>>().toEqualTypeOf<PlainKeys<Instrument>>();
    expectTypeOf<PlainKeys<Read<typeof assessmentSchema>>>().toEqualTypeOf<PlainKeys<Assessment>>();
  });

  it("are the same before and after the schemas read them", () => {
    expectTypeOf<z.input<typeof interventionSchema>>().toEqualTypeOf<z.output<typeof interventionSchema>>();
    expectTypeOf<z.input<typeof dosageSchema>>().toEqualTypeOf<z.output<typeof dosageSchema>>();
    expectTypeOf<z.input<typeof attendanceSchema>>().toEqualTypeOf<z.output<typeof attendanceSchema>>();
    expectTypeOf<z.input<typeof serviceSessionSchema>>().toEqualTypeOf<z.output<typeof serviceSessionSchema>>();
    expectTypeOf<z.input<typeof goalSchema>>().toEqualTypeOf<z.output<typeof goalSchema>>();
    expectTypeOf<z.input<typeof goalProgressSchema>>().toEqualTypeOf<z.output<typeof goalProgressSchema>>();
    expectTypeOf<z.input<typeof instrumentSchema>>().toEqualTypeOf<z.output<typeof instrumentSchema>>();
    expectTypeOf<z.input<typeof instrumentItemSchema>>().toEqualTypeOf<z.output<typeof instrumentItemSchema>>();
    expectTypeOf<z.input<typeof missingRuleSchema>>().toEqualTypeOf<z.output<typeof missingRuleSchema>>();
    expectTypeOf<z.input<typeof assessmentSchema>>().toEqualTypeOf<z.output<typeof assessmentSchema>>();
  });
});

describe("a score", () => {
  it("is a result: a score, or a refusal told by its code", () => {
    expectTypeOf<ReturnType<typeof scoreAssessment>>().toEqualTypeOf<Result<AssessmentScore, ScoreRefusal>>();
    expectTypeOf<ScoreRefusal["code"]>().toEqualTypeOf<
      "other-instrument" | "unknown-item" | "out-of-range" | "nothing-answered" | "too-many-missing"
    >();
  });

  it("is not there before it was asked whether there is one", () => {
    const score = null as unknown as typeof scoreAssessment;
    const scale = null as unknown as Instrument;
    const filledIn = null as unknown as Assessment;
    const check = () => {
      // @ts-expect-error: the assessment may have no score
      return score(scale, filledIn).value;
    };
    expectTypeOf(check).toBeFunction();
  });
});

describe("the words of a model", () => {
  it("are those of its lists", () => {
    // @ts-expect-error: the scale of attainment ends at 2
    const judged: GoalProgress = { on: "2018-03-01", status: "achieved", attainment: 3 };
    // @ts-expect-error: a status is no share of the way
    const halfway: GoalProgress = { on: "2018-03-01", status: "half" };
    // @ts-expect-error: a rule without a number of answers that may be missing
    const rule: MissingRule = { kind: "prorate" };
    const own: AssessmentMoment = "Midterm";
    expectTypeOf([judged, halfway, rule, own]).toBeArray();
  });
});
