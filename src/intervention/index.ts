export { type AssessmentMoment, type Assessment } from "./assessment.ts";
export { type GoalProgress, type Goal } from "./goal.ts";
export { type InstrumentItem, type MissingRule, type Instrument } from "./instrument.ts";
export { type Dosage, type Intervention } from "./intervention.ts";
export { type Attendance, type ServiceSession } from "./session.ts";
