export {
  type DecidedBy,
  DECISION_RECORD_VERSION,
  type DecisionRecord,
  type DecisionRefusal,
  type RecordedItem,
  type RecordedScalar,
  type RecordedValue,
  type ReplayRefusal,
} from "./decision-record.ts";
export { decisionRecord, type DecisionRecordOptions } from "./record-decision.ts";
export { replayDecision } from "./replay-decision.ts";
export { decisionRecordSchema, evidenceSchema } from "./schema-record.ts";
