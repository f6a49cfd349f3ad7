export { type Actor, appendEvent, type AppendedEvent } from "./append-event.ts";
export {
  type ExitReason,
  type PathwayDefinition,
  type PathwayEdge,
  type PathwayEventType,
  type PathwayState,
  type Phase,
  PHASES,
} from "./definition.ts";
export { type EmpowermentExitReason, empowermentPathway, type EmpowermentState } from "./empowerment-pathway.ts";
export { type LogEntry, type PathwayEvent, type PathwayLog, type VoidEvent } from "./event.ts";
export { type Refusal, type RefusalCode } from "./refusal.ts";
export { type HistoryStep, type PathwayReplay, replayPathway } from "./replay-pathway.ts";
export { logEntrySchema, pathwayDefinitionSchema, pathwayEventSchema, pathwayLogSchema, voidEventSchema } from "./schema.ts";
export { type Episode, type Exit, type ExitedState, type OpenState, type ParticipationState } from "./state.ts";
export { transition } from "./transition.ts";
