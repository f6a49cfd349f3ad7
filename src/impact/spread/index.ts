export {
  type NoMultiplierReason,
  replicationEffect,
  type ReplicationEffect,
  type SpreadMultiplier,
  type SpreadQuestion,
} from "./replication-effect.ts";
