export { checkPathway } from "./check-pathway.ts";
export { type DeadlineAnchor, type PathwayDeadline } from "./deadline.ts";
export { definePathway } from "./define-pathway.ts";
export { type EdgeList, edgesOf, type EdgesByType, type PathwayEdge, type TrackEdge } from "./edge.ts";
export { finalStates } from "./final-states.ts";
export { dataOf, type LogFact, logFactsOf, sharedData, type TrackFact, trackSuffix } from "./log-facts.ts";
export {
  type ExitReason,
  type PathwayDefinition,
  type PathwayEventType,
  type PathwayMilestone,
  type PathwayState,
} from "./pathway-definition.ts";
export { type PathwayProblem } from "./pathway-problem.ts";
export { ESF_STANDING, isTakingPart, type Phase, PHASES } from "./phase.ts";
export { type PreparedCriterion } from "./prepare-criterion.ts";
export { definitionOf, type Machine, type PreparedEdge, preparePathway, type PreparedPathway } from "./prepare-pathway.ts";
export { type PathwayTrack, type TrackDosage, type TrackState } from "./track.ts";
