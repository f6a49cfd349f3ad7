export {
  type Attacker,
  ATTACKERS,
  type AuditedCell,
  type AuditOptions,
  auditReleases,
  auditTable,
  type FeasibilityInterval,
  type ReleaseFinding,
  type ReleasesAudit,
  type TableAudit,
} from "./attack/index.ts";
export {
  type AgeBand,
  coarsen,
  type Coarsening,
  erasurePlan,
  type ErasureStep,
  fieldInventory,
  type InventoriedField,
  kAnonymity,
  type KAnonymityOptions,
  type KAnonymityReport,
  type KeepOptions,
  minimise,
  pseudonym,
  type PseudonymOptions,
  redact,
  REDACTED,
  RETAINED_RECORDS,
  type RetainedRecord,
  retentionDue,
  type RetentionFinding,
  type RetentionRule,
} from "./fields/index.ts";
export { suppress } from "./measurement/index.ts";
export { type InconsistentTables, type SuppressedCell, type Suppression, type SuppressOptions, suppressTables } from "./hide/index.ts";
export { type CellPlace, type FrequencyTable, type TableCell, type TableDimension, type TableProblem } from "./tables/index.ts";
