export { measureProgress, type MeasuredProgress, type MeasuredProgressQuestion, type ProgressPairing } from "./measure-progress.ts";
export {
  type MeasuredOrGiven,
  type NoTargetProgress,
  type TargetProgress,
  type ProgressQuestion,
  progressToTarget,
} from "./progress-to-target.ts";
