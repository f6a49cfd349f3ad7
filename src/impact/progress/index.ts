export {
  type MeasuredOrGiven,
  type NoTargetProgress,
  type ProgressQuestion,
  progressToTarget,
  type TargetProgress,
} from "./progress-to-target.ts";
