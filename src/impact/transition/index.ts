export {
  type NoTransitionReason,
  type TransitionQuestion,
  type TransitionRow,
  transitionTable,
  type TransitionTable,
} from "./transition-table.ts";
