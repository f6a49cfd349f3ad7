export { type Actor, appendEvent, type AppendedEvent } from "./append-event.ts";
export { availableEvents, type AvailableEvent, type EventOption, type UnavailableEvent } from "./available-events.ts";
export { type CountedParticipation, episodes, participationCount } from "./episodes.ts";
export { foldEvents, type HistoryStep, type PathwayReplay, replayPathway, requirePinned } from "./replay-pathway.ts";
export { type SessionTally } from "./session-tally.ts";
export { initialStanding, type PathwayStanding, type ReachedMilestone, type TrackStanding } from "./standing.ts";
export { type Episode, type Exit, type ExitedState, type OpenState, type ParticipationState } from "./state.ts";
export { transition } from "./transition.ts";
export { trackProgress, type TrackProgress } from "./track-progress.ts";
