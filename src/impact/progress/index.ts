export {
  type MeasuredOrGiven,
  type NoTargetProgress,
  type TargetProgress,
  type ProgressQuestion,
  progressToTarget,
} from "./progress-to-target.ts";
