import {
  assessmentSchema,
  attendanceSchema,
  dosageSchema,
  goalProgressSchema,
  goalSchema,
  instrumentItemSchema,
  instrumentSchema,
  interventionSchema,
  missingRuleSchema,
  serviceSessionSchema,
} from "welfare-core";
import { anyDay, anyMoment } from "../beneficiary/values.ts";
import { describeModel } from "../schema-laws.ts";
import {
  assessment,
  attendance,
  dosage,
  goalsOn,
  instrument,
  instrumentItem,
  intervention,
  missingRule,
  progressOn,
  sessionsOn,
} from "./arbitraries.ts";

describeModel("an intervention", interventionSchema, intervention);
describeModel("a dosage", dosageSchema, dosage);
describeModel("a session", serviceSessionSchema, sessionsOn(anyDay, anyMoment));
describeModel("an attendance", attendanceSchema, attendance);
describeModel("a goal", goalSchema, goalsOn(anyDay, anyMoment));
describeModel("a judgement of a goal", goalProgressSchema, progressOn(anyDay, anyMoment));
describeModel("an instrument", instrumentSchema, instrument);
describeModel("an item", instrumentItemSchema, instrumentItem);
describeModel("a rule for missing answers", missingRuleSchema, missingRule);
describeModel("an assessment", assessmentSchema, assessment);
