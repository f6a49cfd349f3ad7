export {
  type AnalysisOptions,
  type ArrowCount,
  arrowCounts,
  type DirectFollower,
  directlyFollows,
  type EventTime,
  type PathwayVariant,
  pathwayVariants,
  type SojournTime,
  sojournTimes,
  type TimedStep,
  timeToEvent,
  type TimeToEventOptions,
} from "./analysis/index.ts";
export { diffPathways, type DivergingLog, type PathwayChange, type PathwayDiff, type PathwayPart } from "./compare/index.ts";
export {
  checkPathway,
  type DeadlineAnchor,
  definePathway,
  type EdgeList,
  type EdgesByType,
  ESF_STANDING,
  type ExitReason,
  type PathwayDeadline,
  type PathwayDefinition,
  type PathwayEdge,
  type PathwayEventType,
  type PathwayMilestone,
  type PathwayProblem,
  type PathwayState,
  type PathwayTrack,
  type Phase,
  PHASES,
  preparePathway,
  type PreparedPathway,
  type TrackDosage,
  type TrackEdge,
  type TrackState,
} from "./definition/index.ts";
export { type DiagramOptions, toDot, toMermaid } from "./diagram/index.ts";
export { type DueAction, dueActions, type DueStatus } from "./due/index.ts";
export {
  type Actor,
  appendEvent,
  type AppendedEvent,
  availableEvents,
  type AvailableEvent,
  type CountedParticipation,
  type Episode,
  episodes,
  type EventOption,
  type Exit,
  type ExitedState,
  type HistoryStep,
  initialStanding,
  type OpenState,
  participationCount,
  type ParticipationState,
  type PathwayReplay,
  type PathwayStanding,
  type ReachedMilestone,
  replayPathway,
  type SessionTally,
  trackProgress,
  type TrackProgress,
  type TrackStanding,
  transition,
  type UnavailableEvent,
} from "./engine/index.ts";
export { explainRefusal, type PathwayLabels } from "./explain/index.ts";
export { lintPathway, type PathwayFinding, type PathwayFindingCode } from "./lint/index.ts";
export {
  type LogEntry,
  type PathwayEvent,
  type PathwayLog,
  type Refusal,
  type RefusalCause,
  type RefusalCode,
  type VoidEvent,
} from "./log/index.ts";
export { pathwayDefinitionSchema } from "./schema.ts";
export { logEntrySchema, pathwayEventSchema, pathwayLogSchema, voidEventSchema } from "./schema-log.ts";
export { type EmpowermentDestination, type EmpowermentExitReason, empowermentPathway, type EmpowermentState } from "./standard/index.ts";
