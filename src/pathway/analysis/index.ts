export { type ArrowCount, arrowCounts } from "./arrow-counts.ts";
export { type DirectFollower, directlyFollows } from "./directly-follows.ts";
export { type PathwayVariant, pathwayVariants } from "./pathway-variants.ts";
export { type AnalysisOptions } from "./replays.ts";
export { type SojournTime, sojournTimes } from "./sojourn-times.ts";
export { type EventTime, type TimedStep, timeToEvent, type TimeToEventOptions } from "./time-to-event.ts";
