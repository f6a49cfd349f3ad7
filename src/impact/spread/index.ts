export {
  type SpreadMultiplier,
  type NoMultiplierReason,
  replicationEffect,
  type ReplicationEffect,
  type SpreadQuestion,
} from "./replication-effect.ts";
