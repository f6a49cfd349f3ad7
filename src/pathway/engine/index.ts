export { type Actor, appendEvent, type AppendedEvent } from "./append-event.ts";
export { dosageReached, guardRow } from "./guard-row.ts";
export { type HistoryStep, type PathwayReplay, replayPathway, requirePinned } from "./replay-pathway.ts";
export { type SessionTally } from "./session-tally.ts";
export { initialStanding, type PathwayStanding, type ReachedMilestone, type TrackStanding } from "./standing.ts";
export { type Episode, type Exit, type ExitedState, type OpenState, type ParticipationState } from "./state.ts";
export { transition } from "./transition.ts";
