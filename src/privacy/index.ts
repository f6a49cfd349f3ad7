export { ATTACKERS, type Attacker } from "./attacker.ts";
export { type AuditedCell, type AuditOptions, auditTable, type FeasibilityInterval, type TableAudit } from "./audit-table.ts";
export { type InconsistentTables, type SuppressedCell, type Suppression, type SuppressOptions, suppressTables } from "./suppress-tables.ts";
export { type TableProblem } from "./table-problem.ts";
export { type CellPlace, type FrequencyTable, type TableCell, type TableDimension } from "./table.ts";
