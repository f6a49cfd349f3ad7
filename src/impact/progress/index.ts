export { measureProgress, type MeasuredProgress, type MeasuredProgressQuestion, type ProgressPairing } from "./measure-progress.ts";
export {
  type MeasuredOrGiven,
  type NoTargetProgress,
  type ProgressQuestion,
  progressToTarget,
  type TargetProgress,
} from "./progress-to-target.ts";
