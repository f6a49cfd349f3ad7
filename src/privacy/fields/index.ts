export { type AgeBand, coarsen, type Coarsening } from "./coarsen.ts";
export { erasurePlan, type ErasureStep } from "./erasure-plan.ts";
export { fieldInventory, type InventoriedField } from "./field-inventory.ts";
export { kAnonymity, type KAnonymityOptions, type KAnonymityReport } from "./k-anonymity.ts";
export { type KeepOptions, minimise, redact, REDACTED } from "./minimise.ts";
export { pseudonym, type PseudonymOptions } from "./pseudonym.ts";
export { RETAINED_RECORDS, type RetainedRecord, retentionDue, type RetentionFinding, type RetentionRule } from "./retention-due.ts";
